// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistorySelection.h"

#include "base/WhenDone.h"
#include "gui/history/HistoryTable.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"

#include <algorithm>
#include <limits>

namespace herald {

namespace {

constexpr int mostNewRows = 10'000; // that come while the store is asked

using Ranges = QList<std::pair<int, int>>;
using Places = QList<ShownOrder::Rows>;

/// The first ones of the ranges, at most so many rows.
Ranges firstOf(const Ranges& ranges, int atMost)
{
    Ranges firsts;
    int left = atMost;
    for (const auto& [first, last] : ranges) {
        if (left <= 0)
            break;
        const int rows = std::min(last - first + 1, left);
        firsts.append({first, first + rows - 1});
        left -= rows;
    }
    return firsts;
}

/// In the order of the ranges; `all` are the publishes from the newest.
QList<PublishId> idsIn(const Places& ranges, const QList<PublishId>& all, bool isOldestFirst)
{
    QList<PublishId> ids;
    for (const auto& [first, last] : ranges) {
        const qsizetype begin = ids.size();
        ids += all.mid(first, last - first + 1);
        if (isOldestFirst)
            std::reverse(ids.begin() + begin, ids.end());
    }
    return ids;
}

} // namespace

HistorySelection::HistorySelection(HistoryStore& store, HistoryModel& model, HistoryTable& table)
    : QObject(&table)
    , m_store(store)
    , m_model(model)
    , m_table(table)
{
}

int HistorySelection::count() const
{
    return m_table.selectedRowCount();
}

/// Rows that were never loaded have no identity here: the store is asked for it. A row that is
/// loaded tells how far the rows have moved meanwhile.
void HistorySelection::withIds(int atMost, const std::function<void(const QList<PublishId>&)>& use)
{
    const QList<PublishId> here = m_table.selectedIds();
    if (!here.isEmpty())
        return use(here.first(std::min<qsizetype>(here.size(), atMost)));
    const Ranges ranges = firstOf(m_table.selectedRanges(), atMost);
    if (ranges.isEmpty())
        return;
    const PublishId knownId = m_model.idAt(m_table.topRow());
    if (knownId.isNull()) {
        Q_EMIT failed({.kind = ErrorKind::NotFound,
            .text = tr("The publishes are still being read. Try again in a moment.")});
        return;
    }
    const ShownOrder order = m_model.shownOrder();
    const int rows = m_model.rowCount();
    const qint64 known = order.other(m_table.topRow(), rows);
    Places places;
    qint64 last = known;
    for (const auto& range : ranges) {
        places.append(order.other(ShownOrder::Rows(range), rows));
        last = std::max(last, places.constLast().second);
    }
    const auto most
        = int(std::min<qint64>(last + 1 + mostNewRows, std::numeric_limits<int>::max()));
    whenDone(m_store.landmarks(m_model.query(), {}, 1, most), this,
        [this, places, known, knownId, order, use](const Result<QList<PublishId>>& all) {
            if (!all) {
                Q_EMIT failed(all.error());
                return;
            }
            const qsizetype place = all->indexOf(knownId);
            if (place < 0)
                return;
            Places moved = places;
            for (auto& [first, end] : moved) {
                first += place - known;
                end += place - known;
            }
            use(idsIn(moved, *all, order.isOldestFirst()));
        });
}

} // namespace herald
