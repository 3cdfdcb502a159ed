// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QHash>
#include <QString>

#include <memory>

namespace herald {

/// Spaces what is sent evenly, at most so many a second; begins slowly, with an eighth of that (at
/// least one a second), and doubles each second. Main thread only.
class RateLimit {
public:
    /// `clock` outlives it.
    RateLimit(double perSecond, const Clock& clock);

    double rate() const { return m_rate; }
    void setRate(double perSecond) { m_rate = perSecond; }
    /// As at the beginning: after the cloud asked for patience.
    void slowDown();

    /// Until the next may go, in microseconds; 0: now.
    qint64 waitUs() const;
    /// One goes.
    void take();

private:
    double currentRate() const;

    const Clock& m_clock;
    double m_rate;
    qint64 m_startUs = -1; ///< of the slow start; -1: the next one is the first
    qint64 m_nextUs = 0;
};

/// The ceilings of all accounts, each shared by all that sends to it by itself.
class RateLimits {
public:
    explicit RateLimits(const Clock& clock)
        : m_clock(clock)
    {
    }
    /// The same one for the same account, with the highest rate that its holders asked for.
    std::shared_ptr<RateLimit> of(const QString& accountId, double perSecond);

private:
    const Clock& m_clock;
    QHash<QString, std::weak_ptr<RateLimit>> m_limits;
};

} // namespace herald
