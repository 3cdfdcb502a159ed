// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace herald {

/// How many publishes took how long, where every single time would be too much: times are sorted
/// into buckets, 64 to each doubling, so that what comes out is wrong by less than one in a
/// hundred. Below 128 µs it is exact.
class TookCounts {
public:
    static constexpr int buckets = 1728; ///< for every quint32

    static int bucketOf(quint32 us);
    static quint32 middleOf(int bucket); ///< us

    void add(int bucket, quint64 count);
    void add(const TookCounts& other);
    bool isEmpty() const { return m_total == 0; }
    quint64 total() const { return m_total; }
    /// us, of the one that has this place, from 0, in the order of time. It must be there.
    quint32 atRank(quint64 rank) const;

private:
    std::vector<quint64> m_counts; ///< empty before the first
    quint64 m_total = 0;
};

} // namespace herald
