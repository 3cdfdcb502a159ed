// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImporter.h"

#include "base/WhenDone.h"
#include "templates/TemplateLibrary.h"

namespace herald {

using Action = ImportStep::Action;

namespace {

/// What cancel() waits for: some tenths of a second.
constexpr qsizetype atOnce = 100;

bool needsDisk(const ImportStep& step)
{
    return step.action == Action::Add || step.action == Action::Replace;
}

} // namespace

QString ImportReport::summary() const
{
    QStringList parts {TemplateImporter::tr("%n template(s) imported.", nullptr, added)};
    if (replaced > 0)
        parts += TemplateImporter::tr("%n replaced.", nullptr, replaced);
    if (same > 0)
        parts += TemplateImporter::tr("%n was or were there already.", nullptr, same);
    if (skipped > 0)
        parts += TemplateImporter::tr("%n left out because the name is taken.", nullptr, skipped);
    if (!failed.isEmpty())
        parts += TemplateImporter::tr(
            "%n could not be written.", nullptr, static_cast<int>(failed.size()));
    if (left > 0)
        parts += TemplateImporter::tr("Stopped: %n not imported.", nullptr, left);
    return parts.join(u' ');
}

TemplateImporter::TemplateImporter(TemplateLibrary& library, ImportPlan plan, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_plan(std::move(plan))
{
}

void TemplateImporter::start()
{
    next();
}

/// The next that need the disk.
void TemplateImporter::next()
{
    QList<TemplateSave> saves;
    const bool goesOn = !m_isCancelled;
    for (qsizetype i = m_done; goesOn && i < m_plan.steps.size() && saves.size() < atOnce; ++i) {
        const ImportStep& step = m_plan.steps[i];
        if (needsDisk(step))
            saves.append({step.path, step.content, step.basedOn});
    }
    if (saves.isEmpty()) {
        note(QList<Result<void>>());
        m_report.left = static_cast<int>(m_plan.steps.size() - m_done);
        Q_EMIT finished(m_report);
        return;
    }
    whenDone(m_library.saveAll(saves), this, [this](const Result<QList<Result<void>>>& saved) {
        note(saved.value_or(QList<Result<void>>()));
        Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_plan.steps.size()));
        next();
    });
}

/// Of the steps from here on that needed the disk; those between needed none.
void TemplateImporter::note(const QList<Result<void>>& saved)
{
    qsizetype taken = 0;
    for (; m_done < m_plan.steps.size(); ++m_done) {
        const ImportStep& step = m_plan.steps[m_done];
        if (!needsDisk(step)) {
            if (m_isCancelled)
                return;
            ++(step.action == Action::Skip ? m_report.skipped : m_report.same);
        } else if (taken < saved.size()) {
            note(step, saved[taken++]);
        } else {
            return;
        }
    }
}

void TemplateImporter::note(const ImportStep& step, const Result<void>& saved)
{
    if (saved) {
        ++(step.action == Action::Add ? m_report.added : m_report.replaced);
        return;
    }
    m_report.failed.append({.source = step.path, .text = saved.error().text});
    m_isCancelled = m_isCancelled || saved.error().kind == ErrorKind::Storage;
}

} // namespace herald
