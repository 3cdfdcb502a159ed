// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DraftKeeper.h"

#include "base/WhenDone.h"
#include "gui/composer/Composer.h"
#include "history/HistoryStore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace herald {

namespace {

constexpr std::size_t mostClosed = 20;
constexpr qint64 firstIdInTheDark = 1LL << 32;

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
    m_drafts.push_back({.id = newId()});
    display();
    connect(&composer, &Composer::edited, this, &DraftKeeper::noteEdit);
}

void DraftKeeper::restore()
{
    whenDone(m_history.loadDrafts(), this, [this](const Result<QList<Draft>>& saved) {
        m_isRestored = true;
        if (!saved) {
            // The numbers of the drafts that cannot be read are not known: none may be overwritten.
            m_lastId = firstIdInTheDark + QRandomGenerator::global()->generate();
            Q_EMIT failed(saved.error());
        }
        takeIn(saved.value_or(QList<Draft>()));
        Q_EMIT listChanged();
        Q_EMIT ready();
    });
}

qint64 DraftKeeper::newId()
{
    return m_isRestored ? ++m_lastId : --m_lastUnsavedId;
}

/// What was typed while they were being read stays, behind them, and stays in sight.
void DraftKeeper::takeIn(const QList<Draft>& saved)
{
    const qint64 shown = currentId();
    const std::vector<Open> begun = std::exchange(m_drafts, {});
    m_current = 0;
    for (const Draft& draft : saved) {
        if (draft.isCurrent)
            m_current = count();
        m_drafts.push_back(
            {draft.id, draftFromDetails(draft.event, draft.templatePath, draft.details)});
        m_lastId = std::max(m_lastId, draft.id);
    }
    bool isStillShown = false;
    for (const Open& open : begun) {
        if (open.draft.isBlank() && !saved.isEmpty())
            continue;
        if (open.id == shown) {
            m_current = count();
            isStillShown = true;
        }
        m_drafts.push_back({newId(), open.draft});
        m_composer.renumberDraft(open.id, m_lastId);
        if (!open.draft.isBlank())
            save(count() - 1);
    }
    if (!isStillShown)
        display();
    m_composer.forgetDraft(shown);
}

int DraftKeeper::indexOf(qint64 id) const
{
    const auto found = std::find_if(
        m_drafts.begin(), m_drafts.end(), [id](const Open& open) { return open.id == id; });
    return found == m_drafts.end() ? -1 : static_cast<int>(found - m_drafts.begin());
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

void DraftKeeper::replace(const ComposerDraft& draft)
{
    m_composer.setDraft(draft); // tells that it is edited, where it is
    if (m_drafts[at(m_current)].draft != m_composer.draft())
        noteEdit();
}

void DraftKeeper::replace(int index, const ComposerDraft& draft)
{
    if (index == m_current)
        return replace(draft);
    m_drafts[at(index)].draft = draft;
    save(index);
    Q_EMIT changed(index);
}

void DraftKeeper::open(const ComposerDraft& draft)
{
    if (m_drafts[at(m_current)].draft.isBlank()) {
        replace(draft);
        return;
    }
    m_drafts.insert(m_drafts.begin() + m_current + 1, Open {newId(), draft});
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
        m_drafts.push_back({.id = newId()});
    if (m_current > index || m_current == count())
        m_current = std::max(0, m_current - 1);
    display();
    m_composer.forgetDraft(closed.id);
    if (closed.id > 0)
        m_history.removeDraft(closed.id);
    saveAll();
    Q_EMIT listChanged();
}

void DraftKeeper::reopen()
{
    if (m_closed.empty())
        return;
    Closed last = m_closed.back();
    m_closed.pop_back();
    const Open blank = m_drafts.front();
    const bool givesItsPlace = count() == 1 && blank.draft.isBlank();
    if (givesItsPlace)
        m_drafts.clear();
    m_current = std::min(last.index, count());
    last.open.id = newId();
    m_drafts.insert(m_drafts.begin() + m_current, last.open);
    display();
    if (givesItsPlace) {
        m_composer.forgetDraft(blank.id);
        if (blank.id > 0)
            m_history.removeDraft(blank.id);
    }
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
