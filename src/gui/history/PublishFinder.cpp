// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/PublishFinder.h"

#include "base/WhenDone.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"

#include <algorithm>

namespace herald {

PublishFinder::PublishFinder(HistoryStore& store, HistoryModel& model, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PublishFinder::cancel);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PublishFinder::check);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PublishFinder::check);
}

void PublishFinder::find(PublishId id, const Found& found)
{
    cancel();
    m_id = id;
    m_found = found;
    const auto all = m_store.count(m_model.query());
    m_counting = QFuture<void>(all);
    whenDone(all, this, [this, generation = m_generation](const Result<qint64>& total) {
        if (generation != m_generation || !total)
            return;
        const auto below = m_store.count(m_model.query(), m_id);
        m_counting = QFuture<void>(below);
        whenDone(below, this, [this, generation, total = *total](const Result<qint64>& older) {
            if (generation != m_generation || !older)
                return;
            m_rowIfThere = std::max<qint64>(total - *older - 1, 0);
            check();
        });
    });
}

void PublishFinder::cancel()
{
    ++m_generation;
    m_counting.cancel();
    m_id = {};
    m_rowIfThere = -1;
}

/// What was counted may be out by the rows that came meanwhile: the row itself tells.
void PublishFinder::check()
{
    const int rows = m_model.rowCount();
    if (m_id.isNull() || m_rowIfThere < 0 || rows == 0)
        return;
    if (const auto row = m_model.rowOf(m_id))
        return end(*row, true);
    const qint64 expected = std::min<qint64>(m_rowIfThere, rows - 1);
    const ShownOrder order = m_model.shownOrder();
    const int row = int(order.other(expected, rows));
    const PublishId there = m_model.idAt(row);
    if (there.isNull())
        return; // being read
    if (m_rowIfThere >= rows)
        return; // not all rows are counted yet
    // Without it the next one stands one row below the last newer one; oldest first it is that one.
    const bool isRowAbove = there > m_id && !order.isOldestFirst();
    end(isRowAbove ? std::min(row + 1, rows - 1) : row, false);
}

void PublishFinder::end(int row, bool isIt)
{
    const Found found = m_found;
    cancel();
    found(row, isIt);
}

} // namespace herald
