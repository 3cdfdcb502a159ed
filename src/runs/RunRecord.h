// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"
#include "history/PublishId.h"
#include "runs/RunPlan.h"

#include <QDateTime>

#include <optional>

namespace herald {

/// Stored; never renumber.
enum class RunState {
    Running = 0, ///< a process works on it
    Paused = 1, ///< a process holds it, and waits for the user
    Interrupted = 2, ///< no process holds it: it can be gone on with
    Stopped = 3, ///< by the user, for good
    Finished = 4,
};

inline bool hasEnded(RunState state)
{
    return state == RunState::Stopped || state == RunState::Finished;
}

/// A run as table run has it.
struct RunRecord {
    qint64 id = 0;
    RunPlan::Kind kind = RunPlan::Kind::File;
    RunState state = RunState::Running;
    bool isHeldElsewhere = false; ///< by another process, which is alive
    QDateTime started = {}; ///< UTC
    QDateTime ended = {}; ///< UTC; invalid: not yet
    QString title = {};
    std::optional<RunPlan> plan = {}; ///< nothing: it cannot be read
    QString problem = {}; ///< then why, a sentence
};

/// What became of a run's rows, each by its latest attempt.
struct RunTally {
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 unknown = 0; ///< may have been published; never sent again
    qint64 deleted = 0; ///< their publishes are no more in the history; not sent again either
    qint64 waiting = 0; ///< to be tried again: not sent, or refused for now
    qint64 sending = 0;

    qint64 done() const { return accepted + rejected + unknown + deleted; }

    friend bool operator==(const RunTally&, const RunTally&) = default;
};

/// One row of a run, as it is to be sent.
struct RunRow {
    qint64 ordinal = 0; ///< from 0; of a file: its rows, the bad ones included
    qint64 attempt = 1; ///< from 1
    qint64 line = 0; ///< of the file; 0: from none
    qint64 previous = -1; ///< of a first attempt: the ordinal that is recorded before it
};

/// One row of a run, as it is known.
struct RunRowState {
    RunRow row = {}; ///< its latest attempt
    PublishId publish = {};
    bool isDeleted = false; ///< the publish is no more in the history
    Outcome outcome = Outcome::Sending;
    int httpStatus = 0;
    QString name = {};
};

/// Where a run that was interrupted is gone on with.
struct RunPosition {
    qint64 next = 0; ///< the first ordinal that was never tried
    QList<RunRow> again = {}; ///< earlier ones that are tried again, with the attempt that comes
                              ///< now, in order; at most mostAgain: ask again after these
    RunTally tally = {};

    static constexpr int mostAgain = 10'000;
};

} // namespace herald
