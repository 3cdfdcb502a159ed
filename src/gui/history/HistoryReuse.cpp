// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryReuse.h"

#include "gui/history/HistoryPane.h"
#include "gui/templates/TemplateFlow.h"
#include "history/Publish.h"
#include "templates/TemplateLibrary.h"

namespace herald {

HistoryReuse::HistoryReuse(
    const TemplateLibrary& library, TemplateFlow& templates, HistoryPane& history, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_templates(templates)
{
    history.setTemplateCheck([this](const Lineage& lineage) { return whyNot(lineage); });
    connect(&library, &TemplateLibrary::changed, &history, &HistoryPane::refreshActions);
    connect(&history, &HistoryPane::useInComposer, &templates, &TemplateFlow::useEvent);
    connect(&history, &HistoryPane::publishAnew, this, &HistoryReuse::openWithTodaysValues);
    connect(&history, &HistoryPane::saveAsTemplate, this, &HistoryReuse::saveAsTemplate);
}

/// The draft stays where the question is cancelled.
void HistoryReuse::saveAsTemplate(const Event& event)
{
    m_templates.useEvent(event);
    m_templates.saveAs();
}

/// Its id stays when it is renamed; one without an id is known by its path.
std::optional<TemplateEntry> HistoryReuse::templateOf(const Lineage& lineage) const
{
    if (lineage.templatePath.isEmpty())
        return std::nullopt;
    std::optional<TemplateEntry> found = m_library.find(lineage.templatePath);
    if (!lineage.templateId.isEmpty() && (!found || found->content.id != lineage.templateId)) {
        const QList<TemplateEntry> entries = m_library.entries();
        for (const TemplateEntry& entry : entries) {
            if (entry.content.id == lineage.templateId)
                found = entry;
        }
    }
    return found && found->problem.isEmpty() ? found : std::nullopt;
}

QString HistoryReuse::whyNot(const Lineage& lineage) const
{
    if (lineage.templatePath.isEmpty())
        return tr("This publish came from no template.");
    if (!templateOf(lineage))
        return tr("The template “%1” is no longer there.").arg(lineage.templatePath);
    return {};
}

void HistoryReuse::openWithTodaysValues(const Publish& publish)
{
    const Lineage& lineage = publish.order.lineage;
    const std::optional<TemplateEntry> entry = templateOf(lineage);
    if (!entry)
        return;
    PlaceholderValues values;
    for (auto value = lineage.values.begin(); value != lineage.values.end(); ++value) {
        if (!value.key().startsWith(u'$')) // built in
            values.insert(value.key(), value.value());
    }
    m_templates.loadWith(entry->path, values);
    const bool isChanged = templateVersion(entry->revision) != lineage.templateVersion;
    Q_EMIT announced(isChanged
            ? tr("“%1” has been changed since then. It is ready to be published as it is now, with "
                 "the values of that time.")
                  .arg(entry->path)
            : tr("“%1” is ready to be published, with the values of that time.").arg(entry->path));
}

} // namespace herald
