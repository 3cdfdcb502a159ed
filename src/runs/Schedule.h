// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/RunPlan.h"

#include <QtGlobal>

namespace herald {

/// When each event of a run is due, in microseconds of a monotonic clock. Without drift: each is
/// due at a time counted from the first one's, not from when the one before was sent. What is
/// missed by more than a second and an interval (the computer slept, the run was paused, the cloud
/// did not keep up) is not made up for in a burst: all that is left is put off, an event of a
/// repeat by whole intervals. So a count is kept, and the end is later.
class Schedule {
public:
    explicit Schedule(const RunPlan& plan);

    /// The event with this ordinal is due now.
    void begin(qint64 ordinal, qint64 nowUs);
    /// From then on: when it is due. 0 where there is no schedule (a file) or it has not begun.
    qint64 dueUs(qint64 ordinal) const;
    /// Puts off what is left where this one was missed.
    void catchUp(qint64 ordinal, qint64 nowUs);

private:
    qint64 offsetUs(qint64 ordinal) const; ///< from the first event of all
    qint64 stepUs(qint64 ordinal) const; ///< from this one to the next

    QList<qint64> m_steps; ///< when each step of a round is due, from the round's beginning
    qint64 m_roundUs = 0;
    bool m_isRegular = false;
    qint64 m_startUs = 0; ///< when the first event of all would have been due
};

} // namespace herald
