// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/TimelineTally.h"

#include <algorithm>
#include <numeric>

namespace herald {

namespace {
/// Reorders the numbers.
quint32 percentile(std::vector<quint32>& tooks, size_t percent)
{
    if (tooks.empty())
        return TimelineRow::noTook;
    const size_t rank = (tooks.size() * percent + 99) / 100; // nearest rank, from 1
    const auto place = tooks.begin() + std::ptrdiff_t(rank) - 1;
    std::nth_element(tooks.begin(), place, tooks.end());
    return *place;
}

void measure(TimelineBin& bin, std::vector<quint32>& tooks)
{
    bin.medianUs = percentile(tooks, 50);
    bin.p95Us = percentile(tooks, 95);
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
    const bool isNear
        = row.ms >= m_edges.at(qsizetype(m_latest)) && row.ms < m_edges.at(qsizetype(m_latest) + 1);
    if (!isNear)
        m_latest = binOf(row.ms);
    Bin& bin = m_bins[m_latest];
    ++bin.bin.counts.at(size_t(row.outcome));
    if (row.tookUs != TimelineRow::noTook)
        bin.tooks.push_back(row.tookUs);
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
        measure(bin.bin, bin.tooks);
        bins.append(bin.bin);
    }
    return bins;
}

TimelineBin TimelineTally::all()
{
    TimelineBin all;
    std::vector<quint32> tooks;
    size_t known = 0;
    for (const Bin& bin : m_bins)
        known += bin.tooks.size();
    tooks.reserve(known);
    for (const Bin& bin : m_bins) {
        std::transform(bin.bin.counts.begin(), bin.bin.counts.end(), all.counts.begin(),
            all.counts.begin(), std::plus<>());
        tooks.insert(tooks.end(), bin.tooks.begin(), bin.tooks.end());
    }
    measure(all, tooks);
    return all;
}

} // namespace herald
