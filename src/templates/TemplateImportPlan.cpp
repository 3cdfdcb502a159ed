// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportPlan.h"

#include "templates/TemplateImportName.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace herald {

namespace {

bool isSame(EventTemplate a, EventTemplate b)
{
    a.id = b.id = QString();
    return a == b;
}

class Planner {
public:
    Planner(const QList<TemplateEntry>& entries, const QStringList& folders, TakenName taken)
        : m_taken(taken)
    {
        for (const QString& folder : folders)
            spelt(folder + u'/');
        for (const TemplateEntry& entry : entries) {
            m_entries.insert(templatePathKey(entry.path), &entry);
            spelt(entry.path);
        }
    }

    ImportStep step(const QString& wanted, const EventTemplate& content)
    {
        ImportStep step {.path = spelt(wanted), .content = content};
        step.wanted = step.path;
        const QString key = templatePathKey(step.path);
        const TemplateEntry* entry = m_entries.value(key);
        if (entry && entry->problem.isEmpty() && isSame(entry->content, content))
            step.action = ImportStep::Action::Same;
        else if (isTaken(step.path) && m_taken == TakenName::Skip)
            step.action = ImportStep::Action::Skip;
        else if (entry && m_taken == TakenName::Replace && !m_planned.contains(key)) {
            step.action = ImportStep::Action::Replace;
            step.path = entry->path;
            step.basedOn = entry->revision;
        } else {
            step.path = freePath(
                step.path, m_numbers[key], [this](const QString& path) { return isTaken(path); });
        }
        m_planned.insert(templatePathKey(step.path));
        return step;
    }

private:
    bool isTaken(const QString& path) const
    {
        const QString key = templatePathKey(path);
        return m_entries.contains(key) || m_planned.contains(key);
    }

    /// With each folder as it was first spelt.
    QString spelt(const QString& path)
    {
        const QStringList names = path.split(u'/');
        QString folder;
        for (qsizetype i = 0; i + 1 < names.size(); ++i) {
            const QString wanted = folder + names[i] + u'/';
            const QString key = templatePathKey(wanted);
            if (!m_folders.contains(key))
                m_folders.insert(key, wanted);
            folder = m_folders.value(key);
        }
        return folder + names.last();
    }

    TakenName m_taken;
    QHash<QString, const TemplateEntry*> m_entries; ///< by key
    QHash<QString, QString> m_folders; ///< by key, with a slash at the end
    QSet<QString> m_planned;
    QHash<QString, int> m_numbers;
};

} // namespace

int ImportPlan::count(ImportStep::Action action) const
{
    return static_cast<int>(std::count_if(steps.cbegin(), steps.cend(),
        [action](const ImportStep& step) { return step.action == action; }));
}

ImportPlan planImport(const QList<ImportedTemplate>& templates, const TemplateLibrary& library,
    const QString& into, TakenName taken)
{
    return planImport(templates, library.entries(), library.folders(), into, taken);
}

ImportPlan planImport(const QList<ImportedTemplate>& templates, const QList<TemplateEntry>& entries,
    const QStringList& folders, const QString& into, TakenName taken)
{
    Planner planner(entries, folders, taken);
    ImportPlan plan;
    for (const ImportedTemplate& each : templates)
        plan.steps
            += planner.step(into.isEmpty() ? each.path : into + u'/' + each.path, each.content);
    return plan;
}

} // namespace herald
