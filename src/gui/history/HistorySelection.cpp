// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistorySelection.h"

#include "base/WhenDone.h"
#include "gui/history/HistoryTable.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"

#include <algorithm>

namespace herald {

namespace {

constexpr int mostNewRows = 10'000; // that come while the store is asked

using Ranges = QList<std::pair<int, int>>;

QList<PublishId> idsIn(
    const Ranges& ranges, const QList<PublishId>& all, qsizetype moved, int atMost)
{
    QList<PublishId> ids;
    for (const auto& [first, last] : ranges) {
        const qsizetype wanted = std::min<qsizetype>(last - first + 1, atMost - ids.size());
        ids += all.mid(first + moved, wanted);
    }
    return ids;
}

/// The last row that has to be asked for.
int lastWanted(const Ranges& ranges, int known, int atMost)
{
    int left = atMost;
    int last = known;
    for (const auto& [first, end] : ranges) {
        if (left <= 0)
            break;
        const int rows = std::min(end - first + 1, left);
        last = std::max(last, first + rows - 1);
        left -= rows;
    }
    return last;
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
    const Ranges ranges = m_table.selectedRanges();
    if (ranges.isEmpty())
        return;
    const int known = m_table.topRow();
    const PublishId knownId = m_model.idAt(known);
    if (knownId.isNull()) {
        Q_EMIT failed({.kind = ErrorKind::NotFound,
            .text = tr("The publishes are still being read. Try again in a moment.")});
        return;
    }
    const int most = lastWanted(ranges, known, atMost) + 1 + mostNewRows;
    whenDone(m_store.landmarks(m_model.query(), {}, 1, most), this,
        [this, ranges, known, knownId, atMost, use](const Result<QList<PublishId>>& all) {
            if (!all) {
                Q_EMIT failed(all.error());
                return;
            }
            const qsizetype place = all->indexOf(knownId);
            if (place >= 0)
                use(idsIn(ranges, *all, place - known, atMost));
        });
}

} // namespace herald
