// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace herald {

/// The only source of time. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC, millisecond resolution.
    virtual QDateTime now() const = 0;
    /// Monotonic, in microseconds since an arbitrary start.
    virtual qint64 elapsedUs() const = 0;
};

class SystemClock final : public Clock {
public:
    SystemClock() { m_timer.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 elapsedUs() const override { return m_timer.nsecsElapsed() / 1000; }

private:
    QElapsedTimer m_timer;
};

} // namespace herald
