// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/DraftKeeper.h"

#include "base/WhenDone.h"
#include "gui/Composer.h"
#include "history/HistoryStore.h"

namespace herald {

DraftKeeper::DraftKeeper(Composer& composer, HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_history(history)
{
    connect(&composer, &Composer::edited, this, [this] {
        save();
        Q_EMIT changed();
    });
}

void DraftKeeper::restore()
{
    whenDone(m_history.loadDrafts(), this, [this](const Result<QList<Draft>>& saved) {
        m_restored = true;
        if (!saved)
            Q_EMIT failed(saved.error());
        else if (!saved->isEmpty())
            replace(saved->first());
        Q_EMIT ready();
    });
}

Draft DraftKeeper::draft() const
{
    return {.event = m_composer.event(), .templatePath = m_templatePath, .isCurrent = true};
}

void DraftKeeper::replace(const Draft& draft)
{
    m_templatePath = draft.templatePath;
    m_composer.setEvent(draft.event);
    save();
    Q_EMIT changed();
}

void DraftKeeper::setTemplatePath(const QString& path)
{
    m_templatePath = path;
    save();
    Q_EMIT changed();
}

void DraftKeeper::save()
{
    if (!m_restored)
        return; // an empty form must not overwrite the draft that is still being read
    whenDone(m_history.saveDraft(draft()), this, [this](const Result<void>& saved) {
        if (!saved && !m_failing)
            Q_EMIT failed(saved.error());
        m_failing = !saved;
    });
}

} // namespace herald
