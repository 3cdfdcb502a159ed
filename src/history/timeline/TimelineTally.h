// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineBrief.h"

#include <QList>

#include <array>

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

/// Counts publishes, in any order, into bins, one by one or many at once. The median and the 95th
/// percentile are exact where publishes came one by one (four bytes for each that took a known
/// time), else as good as TookCounts.
class TimelineTally {
public:
    static constexpr qint64 exactRows = 2048; ///< in a bin; beyond, many may come at once

    /// At least two edges, strictly increasing.
    explicit TimelineTally(QList<qint64> edges);

    /// What is before the first edge, or not before the last, goes into the bin beside it.
    void add(const TimelineRow& row);
    /// Whether publishes from `firstMs` to `lastMs` may be added by their counts: all of them go
    /// into one bin, which has so many already that it need not be exact.
    bool takesCounts(qint64 firstMs, qint64 lastMs) const;
    /// `ms`: of any of them.
    void add(qint64 ms, const TimelineCount& count);

    const QList<qint64>& edges() const { return m_edges; }
    QList<TimelineBin> bins();
    TimelineBin all() const; ///< over all bins

private:
    struct Bin {
        TimelineBin bin;
        std::vector<quint32> tooks;
        TookCounts more = {}; ///< of those that came many at once
    };

    Bin& binAt(qint64 ms);
    static TookCounts roughly(const Bin& bin);

    size_t binOf(qint64 ms) const;
    template <typename HalfOf> std::vector<quint32> countTooks(HalfOf halfOf) const;

    QList<qint64> m_edges;
    std::vector<Bin> m_bins;
    size_t m_latest = 0; ///< where the last row went: the next one is likely to be near
};

} // namespace herald
