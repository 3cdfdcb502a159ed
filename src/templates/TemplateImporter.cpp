// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImporter.h"

#include "base/WhenDone.h"
#include "templates/TemplateLibrary.h"

namespace herald {

using Action = ImportStep::Action;

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

/// The next that needs the disk.
void TemplateImporter::next()
{
    while (m_done < m_plan.steps.size() && !m_isCancelled) {
        const ImportStep& step = m_plan.steps[m_done];
        if (step.action == Action::Add || step.action == Action::Replace) {
            whenDone(m_library.save(step.path, step.content, step.basedOn), this,
                [this](const Result<void>& saved) {
                    note(m_plan.steps[m_done++], saved);
                    Q_EMIT progressed(
                        static_cast<int>(m_done), static_cast<int>(m_plan.steps.size()));
                    next();
                });
            return;
        }
        ++(step.action == Action::Skip ? m_report.skipped : m_report.same);
        ++m_done;
    }
    m_report.left = static_cast<int>(m_plan.steps.size() - m_done);
    Q_EMIT finished(m_report);
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
