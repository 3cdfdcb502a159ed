// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineTally.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace herald {

namespace {
constexpr int halfBits = 16;
constexpr quint32 halfMask = (1U << halfBits) - 1;

/// Nearest rank, from 0.
size_t rankOf(size_t count, size_t percent)
{
    return (count * percent + 99) / 100 - 1;
}

/// Which number has the rank; the rank becomes the one among the numbers that are equal to it.
quint32 place(const std::vector<quint32>& counts, size_t& rank)
{
    quint32 number = 0;
    for (; rank >= counts[number]; ++number)
        rank -= counts[number];
    return number;
}

void measure(TimelineBin& bin, const TookCounts& tooks)
{
    bin.medianUs = tooks.atRank(rankOf(tooks.total(), 50));
    bin.p95Us = tooks.atRank(rankOf(tooks.total(), 95));
}

/// Reorders the numbers.
void measure(TimelineBin& bin, std::vector<quint32>& tooks)
{
    if (tooks.empty())
        return;
    const auto at = [&](size_t percent) {
        return tooks.begin() + std::ptrdiff_t(rankOf(tooks.size(), percent));
    };
    const auto median = at(50);
    std::nth_element(tooks.begin(), median, tooks.end());
    bin.medianUs = *median;
    const auto p95 = at(95);
    std::nth_element(median, p95, tooks.end());
    bin.p95Us = *p95;
}
} // namespace

qint64 TimelineBin::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

TimelineTally::TimelineTally(QList<qint64> edges)
    : m_edges(std::move(edges))
    , m_bins(size_t(m_edges.size()) - 1)
{
}

void TimelineTally::add(const TimelineRow& row)
{
    Bin& bin = binAt(row.ms);
    ++bin.bin.counts.at(size_t(row.outcome));
    if (row.tookUs != TimelineRow::noTook)
        bin.tooks.push_back(row.tookUs);
}

bool TimelineTally::takesCounts(qint64 firstMs, qint64 lastMs) const
{
    const size_t bin = binOf(firstMs);
    return m_bins[bin].bin.total() >= exactRows && bin == binOf(lastMs);
}

void TimelineTally::add(qint64 ms, const TimelineCount& count)
{
    Bin& bin = binAt(ms);
    bin.bin.counts.at(size_t(count.outcome)) += count.count;
    if (count.bucket != TimelineCount::noTook)
        bin.more.add(count.bucket, count.count);
}

TimelineTally::Bin& TimelineTally::binAt(qint64 ms)
{
    const bool isNear
        = ms >= m_edges.at(qsizetype(m_latest)) && ms < m_edges.at(qsizetype(m_latest) + 1);
    if (!isNear)
        m_latest = binOf(ms);
    return m_bins[m_latest];
}

size_t TimelineTally::binOf(qint64 ms) const
{
    const auto edge = std::upper_bound(m_edges.begin() + 1, m_edges.end() - 1, ms);
    return size_t(edge - m_edges.begin()) - 1;
}

QList<TimelineBin> TimelineTally::bins()
{
    QList<TimelineBin> bins;
    bins.reserve(qsizetype(m_bins.size()));
    for (Bin& bin : m_bins) {
        if (bin.more.isEmpty())
            measure(bin.bin, bin.tooks);
        else
            measure(bin.bin, roughly(bin));
        bins.append(bin.bin);
    }
    return bins;
}

TookCounts TimelineTally::roughly(const Bin& bin)
{
    TookCounts tooks = bin.more;
    for (const quint32 took : bin.tooks)
        tooks.add(TookCounts::bucketOf(took), 1);
    return tooks;
}

TimelineBin TimelineTally::all() const
{
    TimelineBin all;
    size_t known = 0;
    bool isRough = false;
    for (const Bin& bin : m_bins) {
        isRough = isRough || !bin.more.isEmpty();
        std::transform(bin.bin.counts.begin(), bin.bin.counts.end(), all.counts.begin(),
            all.counts.begin(), std::plus<>());
        known += bin.tooks.size();
    }
    if (isRough) {
        TookCounts tooks;
        for (const Bin& bin : m_bins)
            tooks.add(roughly(bin));
        measure(all, tooks);
        return all;
    }
    if (known == 0)
        return all;
    // By their upper halves, then among those that share one: no copy of millions of numbers, and
    // quicker than putting them in order.
    const auto uppers = countTooks([](quint32 took) { return took >> halfBits; });
    const auto tookAt = [&](size_t rank) {
        const quint32 upper = place(uppers, rank);
        const auto lowers = countTooks([upper](quint32 took) -> std::optional<quint32> {
            if (took >> halfBits != upper)
                return {};
            return took & halfMask;
        });
        return upper << halfBits | place(lowers, rank);
    };
    all.medianUs = tookAt(rankOf(known, 50));
    all.p95Us = tookAt(rankOf(known, 95));
    return all;
}

template <typename HalfOf> std::vector<quint32> TimelineTally::countTooks(HalfOf halfOf) const
{
    std::vector<quint32> counts(size_t(1) << halfBits);
    for (const Bin& bin : m_bins) {
        for (const quint32 took : bin.tooks) {
            if (const std::optional<quint32> half = halfOf(took))
                ++counts[*half];
        }
    }
    return counts;
}

} // namespace herald
