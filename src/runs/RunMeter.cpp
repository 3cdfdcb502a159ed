// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunMeter.h"

#include <algorithm>

namespace herald {

void RunMeter::count()
{
    if (m_startUs < 0)
        m_startUs = m_clock.elapsedUs();
    if (m_seconds.empty() || m_seconds.back().number != now())
        m_seconds.push_back({now(), 0});
    ++m_seconds.back().count;
    while (m_seconds.front().number <= now() - span)
        m_seconds.pop_front();
}

double RunMeter::perSecond() const
{
    qint64 count = 0;
    for (const Second& second : m_seconds)
        count += second.number > now() - span ? second.count : 0;
    const double seconds = double(m_clock.elapsedUs() - m_startUs) / 1e6;
    return count == 0 ? 0 : double(count) / std::clamp(seconds, 1.0, double(span));
}

} // namespace herald
