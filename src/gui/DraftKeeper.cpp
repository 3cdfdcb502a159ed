// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/DraftKeeper.h"

#include "base/WhenDone.h"
#include "gui/Composer.h"
#include "history/HistoryStore.h"

#include <algorithm>

namespace herald {

namespace {

constexpr std::size_t mostClosed = 20;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

DraftKeeper::DraftKeeper(Composer& composer, HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_history(history)
{
    m_drafts.push_back({.id = ++m_lastId});
    display();
    connect(&composer, &Composer::edited, this, &DraftKeeper::noteEdit);
}

void DraftKeeper::restore()
{
    whenDone(m_history.loadDrafts(), this, [this](const Result<QList<Draft>>& saved) {
        m_isRestored = true;
        if (!saved)
            Q_EMIT failed(saved.error());
        else if (!saved->isEmpty()) {
            m_drafts.clear();
            m_current = 0;
            for (const Draft& draft : *saved) {
                if (draft.isCurrent)
                    m_current = count();
                m_drafts.push_back(
                    {draft.id, draftFromDetails(draft.event, draft.templatePath, draft.details)});
                m_lastId = std::max(m_lastId, draft.id);
            }
            display();
        }
        Q_EMIT listChanged();
        Q_EMIT ready();
    });
}

ComposerDraft DraftKeeper::draft(int index) const
{
    return m_drafts[at(index)].draft;
}

int DraftKeeper::find(const std::function<bool(const ComposerDraft&)>& isWanted) const
{
    const auto found = std::find_if(
        m_drafts.begin(), m_drafts.end(), [&](const Open& open) { return isWanted(open.draft); });
    return found == m_drafts.end() ? -1 : static_cast<int>(found - m_drafts.begin());
}

void DraftKeeper::noteEdit()
{
    m_drafts[at(m_current)].draft = m_composer.draft();
    save(m_current);
    Q_EMIT changed(m_current);
}

void DraftKeeper::display()
{
    const Open& shown = m_drafts[at(m_current)];
    m_composer.showDraft(shown.id, shown.draft);
}

void DraftKeeper::replace(int index, const ComposerDraft& draft)
{
    if (index == m_current) {
        m_composer.setDraft(draft);
        noteEdit();
        return;
    }
    m_drafts[at(index)].draft = draft; // the composer takes it over when it is shown
    save(index);
    Q_EMIT changed(index);
}

void DraftKeeper::open(const ComposerDraft& draft)
{
    if (m_drafts[at(m_current)].draft.isBlank()) {
        replace(draft);
        return;
    }
    m_drafts.insert(m_drafts.begin() + m_current + 1, Open {++m_lastId, draft});
    ++m_current;
    display();
    saveAll();
    Q_EMIT listChanged();
}

void DraftKeeper::show(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    display();
    save(index);
    Q_EMIT listChanged();
}

void DraftKeeper::close(int index)
{
    const Open closed = m_drafts[at(index)];
    if (!closed.draft.isBlank())
        m_closed.push_back({closed, index});
    if (m_closed.size() > mostClosed)
        m_closed.erase(m_closed.begin());
    m_drafts.erase(m_drafts.begin() + index);
    if (m_drafts.empty())
        m_drafts.push_back({.id = ++m_lastId});
    if (m_current > index || m_current == count())
        m_current = std::max(0, m_current - 1);
    display();
    m_composer.forgetDraft(closed.id);
    m_history.removeDraft(closed.id);
    saveAll();
    Q_EMIT listChanged();
}

void DraftKeeper::reopen()
{
    if (m_closed.empty())
        return;
    const Closed last = m_closed.back();
    m_closed.pop_back();
    if (m_drafts[at(m_current)].draft.isBlank() && count() == 1) {
        m_history.removeDraft(m_drafts.front().id);
        m_drafts.clear();
    }
    m_current = std::min(last.index, count());
    m_drafts.insert(m_drafts.begin() + m_current, last.open);
    display();
    saveAll();
    Q_EMIT listChanged();
}

void DraftKeeper::move(int from, int to)
{
    const qint64 shown = m_drafts[at(m_current)].id;
    Open moved = m_drafts[at(from)];
    m_drafts.erase(m_drafts.begin() + from);
    m_drafts.insert(m_drafts.begin() + to, std::move(moved));
    const auto found = std::find_if(
        m_drafts.begin(), m_drafts.end(), [shown](const Open& open) { return open.id == shown; });
    m_current = static_cast<int>(found - m_drafts.begin());
    saveAll();
    Q_EMIT listChanged();
}

void DraftKeeper::saveAll()
{
    for (int index = 0; index < count(); ++index)
        save(index);
}

void DraftKeeper::save(int index)
{
    if (!m_isRestored)
        return; // an empty form must not overwrite the drafts that are still being read
    const Open& open = m_drafts[at(index)];
    const Draft draft {.id = open.id,
        .position = index,
        .event = open.draft.content.event,
        .templatePath = open.draft.templatePath,
        .details = draftDetails(open.draft),
        .isCurrent = index == m_current};
    whenDone(m_history.saveDraft(draft), this, [this](const Result<void>& saved) {
        if (!saved && !m_isFailing)
            Q_EMIT failed(saved.error());
        m_isFailing = !saved;
    });
}

} // namespace herald
