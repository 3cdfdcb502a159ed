// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "runs/RunRecord.h"

#include <chrono>
#include <optional>

namespace herald {

/// Why a run sends nothing at the moment.
enum class RunPause {
    None,
    // It goes on by itself:
    Refused, ///< 429, 503 or 529
    NotSent, ///< the server cannot be reached
    Offline, ///< the computer has no network
    Asleep, ///< the computer is about to sleep
    // The user must go on with it:
    ByUser,
    UnknownOutcome, ///< and the plan says to stop then
    TokenRefused, ///< 401
    GaveUp, ///< it waited, more than once and in vain
    Failed, ///< see RunProgress::reason
};

/// Whether the run goes on by itself.
inline bool isPassing(RunPause pause)
{
    return pause < RunPause::ByUser;
}

/// How far a run is.
struct RunProgress {
    qint64 run = 0; ///< its number; 0: not begun
    RunState state = RunState::Running;
    RunPause pause = RunPause::None;
    QString reason = {}; ///< of a pause, where there is more to be said; a sentence
    ErrorKind failure = ErrorKind::Storage; ///< of RunPause::Failed
    std::optional<std::chrono::milliseconds> wait = {}; ///< until it goes on by itself
    RunTally tally = {};
    qint64 passedOver = 0; ///< rows that could not be published, by this process
    std::optional<qint64> total = {}; ///< events; nothing: nobody knows
    double perSecond = 0; ///< finished in the last ten seconds, on average
    std::optional<std::chrono::milliseconds> left = {}; ///< about
};

} // namespace herald
