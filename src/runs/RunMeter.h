// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <deque>

namespace herald {

/// How many were finished a second, lately.
class RunMeter {
public:
    explicit RunMeter(const Clock& clock)
        : m_clock(clock)
    {
    }
    void count();
    double perSecond() const; ///< over the last ten seconds at most

private:
    struct Second {
        qint64 number;
        qint64 count;
    };
    static constexpr qint64 span = 10;

    qint64 now() const { return m_clock.elapsedUs() / 1'000'000; }

    const Clock& m_clock;
    std::deque<Second> m_seconds;
    qint64 m_startUs = -1;
};

} // namespace herald
