// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>
#include <chrono>

namespace herald {

/// Stands still until it is told to advance.
class FakeClock final : public Clock {
public:
    QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(startMs + m_us / 1000, Qt::UTC);
    }
    qint64 elapsedUs() const override { return m_us; }
    void advance(std::chrono::microseconds by) { m_us += by.count(); }

private:
    static constexpr qint64 startMs = 1'767'225'600'000; // 2026-01-01T00:00:00Z
    std::atomic<qint64> m_us = 0;
};

} // namespace herald
