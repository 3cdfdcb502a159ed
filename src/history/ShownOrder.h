// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace herald {

/// In which direction the history is listed; stored, never renumber.
enum class TimeOrder { NewestFirst = 0, OldestFirst = 1 };

/// Rows are read, counted and kept newest first whatever is shown: their places, 0 the newest.
/// This tells which row a place is shown in, of so many rows, and the other way round.
class ShownOrder {
public:
    /// First and last.
    using Rows = std::pair<qint64, qint64>;

    explicit ShownOrder(TimeOrder order = TimeOrder::NewestFirst)
        : m_isOldestFirst(order == TimeOrder::OldestFirst)
    {
    }

    bool isOldestFirst() const { return m_isOldestFirst; }
    /// Its own inverse: the row of a place, the place of a row.
    qint64 other(qint64 row, qint64 rows) const { return m_isOldestFirst ? rows - 1 - row : row; }
    Rows other(Rows range, qint64 rows) const
    {
        return m_isOldestFirst ? Rows {rows - 1 - range.second, rows - 1 - range.first} : range;
    }
    /// Where `count` newer ones appear among so many rows, and where older ones.
    Rows newer(qint64 count, qint64 rows) const
    {
        return m_isOldestFirst ? end(count, rows) : begin(count);
    }
    Rows older(qint64 count, qint64 rows) const
    {
        return m_isOldestFirst ? begin(count) : end(count, rows);
    }

private:
    static Rows begin(qint64 count) { return {0, count - 1}; }
    static Rows end(qint64 count, qint64 rows) { return {rows, rows + count - 1}; }

    bool m_isOldestFirst;
};

} // namespace herald
