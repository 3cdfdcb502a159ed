// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TookCounts.h"

#include <algorithm>
#include <bit>

namespace herald {

namespace {
constexpr int partBits = 6;
constexpr int parts = 1 << partBits; // of a doubling

/// By how many bits the times of a bucket are cut; 0 where it holds one time alone.
int cutOf(int bucket)
{
    return std::max(bucket / parts - 1, 0);
}
} // namespace

int TookCounts::bucketOf(quint32 us)
{
    const int cut = std::max(int(std::bit_width(us)) - 1 - partBits, 0);
    return cut * parts + int(us >> cut);
}

quint32 TookCounts::middleOf(int bucket)
{
    const int cut = cutOf(bucket);
    const quint32 first = quint32(bucket - cut * parts) << cut;
    return first + ((1U << cut) >> 1);
}

void TookCounts::add(int bucket, quint64 count)
{
    if (m_counts.empty())
        m_counts.resize(buckets);
    m_counts[size_t(bucket)] += count;
    m_total += count;
}

void TookCounts::add(const TookCounts& other)
{
    if (m_counts.empty())
        m_counts.resize(buckets);
    std::transform(other.m_counts.begin(), other.m_counts.end(), m_counts.begin(), m_counts.begin(),
        std::plus<>());
    m_total += other.m_total;
}

quint32 TookCounts::atRank(quint64 rank) const
{
    int bucket = 0;
    for (; rank >= m_counts.at(size_t(bucket)); ++bucket)
        rank -= m_counts[size_t(bucket)];
    return middleOf(bucket);
}

} // namespace herald
