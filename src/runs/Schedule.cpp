// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/Schedule.h"

#include <algorithm>

namespace herald {

namespace {
constexpr qint64 ms = 1000;
constexpr qint64 patienceUs = 1'000'000;
} // namespace

Schedule::Schedule(const RunPlan& plan)
    : m_isRegular(plan.kind == RunPlan::Kind::Repeat)
{
    if (plan.kind == RunPlan::Kind::File)
        return;
    for (const RunStep& step : plan.steps) {
        m_steps.append(m_roundUs);
        m_roundUs += (m_isRegular ? plan.intervalMs : step.pauseMs) * ms;
    }
}

void Schedule::begin(qint64 ordinal, qint64 nowUs)
{
    m_startUs = nowUs - offsetUs(ordinal);
}

qint64 Schedule::dueUs(qint64 ordinal) const
{
    return m_steps.isEmpty() ? 0 : m_startUs + offsetUs(ordinal);
}

void Schedule::catchUp(qint64 ordinal, qint64 nowUs)
{
    const qint64 lateUs = nowUs - dueUs(ordinal);
    if (m_steps.isEmpty() || lateUs <= patienceUs + stepUs(ordinal))
        return;
    // A repeat stays on its grid: its next point is in the future.
    m_startUs += m_isRegular ? (lateUs / m_roundUs + 1) * m_roundUs : lateUs;
}

qint64 Schedule::offsetUs(qint64 ordinal) const
{
    if (m_steps.isEmpty())
        return 0;
    return ordinal / m_steps.size() * m_roundUs + m_steps.at(ordinal % m_steps.size());
}

qint64 Schedule::stepUs(qint64 ordinal) const
{
    return offsetUs(ordinal + 1) - offsetUs(ordinal);
}

} // namespace herald
