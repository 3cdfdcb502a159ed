// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RateLimit.h"

#include <algorithm>
#include <cmath>

namespace herald {

namespace {
constexpr double second = 1e6; // in microseconds
constexpr double startFraction = 8;
constexpr double lowestStart = 1;
constexpr double longestStart = 30; // in seconds: 2^30 times the beginning is above any rate
// A timer that comes late does not lower the rate, while what was not used for longer is lost.
constexpr qint64 latenessUs = 20'000;
} // namespace

RateLimit::RateLimit(double perSecond, const Clock& clock)
    : m_clock(clock)
    , m_rate(perSecond)
{
}

void RateLimit::slowDown()
{
    m_startUs = -1;
}

qint64 RateLimit::waitUs() const
{
    return std::max<qint64>(m_nextUs - m_clock.elapsedUs(), 0);
}

void RateLimit::take()
{
    const qint64 nowUs = m_clock.elapsedUs();
    if (m_startUs < 0)
        m_startUs = nowUs;
    m_nextUs = std::max(m_nextUs, nowUs - latenessUs) + qint64(second / currentRate());
}

double RateLimit::currentRate() const
{
    const double slow = std::min(m_rate, std::max(m_rate / startFraction, lowestStart));
    const double seconds = double(m_clock.elapsedUs() - m_startUs) / second;
    return std::min(m_rate, slow * std::exp2(std::min(seconds, longestStart)));
}

std::shared_ptr<RateLimit> RateLimits::of(const QString& accountId, double perSecond)
{
    std::shared_ptr<RateLimit> limit = m_limits.value(accountId).lock();
    if (!limit)
        limit = std::make_shared<RateLimit>(perSecond, m_clock);
    limit->setRate(std::max(limit->rate(), perSecond));
    m_limits.insert(accountId, limit);
    return limit;
}

} // namespace herald
