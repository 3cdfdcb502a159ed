// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/OpeningBudget.h"

namespace herald {

OpeningBudget::OpeningBudget(const Clock& clock)
    : m_clock(clock)
{
}

std::chrono::milliseconds OpeningBudget::take(const QString& server)
{
    using std::chrono::microseconds;
    const std::scoped_lock lock(m_mutex);
    const qint64 now = m_clock.elapsedUs();
    std::deque<qint64>& openings = m_openings[server];
    while (!openings.empty() && now - openings.front() >= microseconds(period).count())
        openings.pop_front();
    if (openings.size() >= maxOpenings) {
        const microseconds left = period - microseconds(now - openings.front());
        return std::chrono::ceil<std::chrono::milliseconds>(left);
    }
    openings.push_back(now);
    return {};
}

} // namespace herald
