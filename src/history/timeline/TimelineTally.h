// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineRow.h"

#include <QList>

#include <array>
#include <vector>

namespace herald {

/// What became of the publishes of one span of time.
struct TimelineBin {
    std::array<qint64, int(Outcome::Cancelled) + 1> counts {}; ///< by the number of the outcome
    /// Of those whose time is known, by nearest rank: half, or 95 of 100, took no longer than this.
    /// TimelineRow::noTook where none is known.
    quint32 medianUs = TimelineRow::noTook;
    quint32 p95Us = TimelineRow::noTook;

    qint64 count(Outcome outcome) const { return counts.at(size_t(outcome)); }
    qint64 total() const;
    friend bool operator==(const TimelineBin&, const TimelineBin&) = default;
};

/// Counts publishes, in any order, into bins. Four bytes for each that took a known time: the
/// median and the 95th percentile are exact.
class TimelineTally {
public:
    /// At least two edges, strictly increasing.
    explicit TimelineTally(QList<qint64> edges);

    /// What is before the first edge, or not before the last, goes into the bin beside it.
    void add(const TimelineRow& row);

    const QList<qint64>& edges() const { return m_edges; }
    QList<TimelineBin> bins();
    TimelineBin all() const; ///< over all bins

private:
    struct Bin {
        TimelineBin bin;
        std::vector<quint32> tooks;
    };

    size_t binOf(qint64 ms) const;
    template <typename HalfOf> std::vector<quint32> countTooks(HalfOf halfOf) const;

    QList<qint64> m_edges;
    std::vector<Bin> m_bins;
    size_t m_latest = 0; ///< where the last row went: the next one is likely to be near
};

} // namespace herald
