// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Database.h"

namespace herald {

class ProcessLock;

// How a sealed HistoryImportStage gets into the history, in steps so short that publishing goes on
// between them: before a step writes, the stage notes how far it will have come, so that after a
// kill, a full disk or a change of mind everything that came from it is taken out again.

struct MergeStep {
    bool isAtEnd = false;
    qint64 merged = 0; ///< rows
    qint64 alreadyThere = 0; ///< rows whose id the history has; they stay as they are
};

/// On the writing connection, outside of a transaction.
Result<void> attachStage(Database& history, const QString& stageFile);
/// Also closes the stage's files; HistoryImportStage::remove() may follow.
Result<void> detachStage(Database& history);

/// The next rows, oldest first, at most so many.
Result<MergeStep> mergeNext(Database& history, int rows);
/// Takes the newest merged rows out again, at most so many; false: there are none left.
Result<bool> unmergeNext(Database& history, int rows);
/// After the last unmergeNext(): names and templates that nothing else uses.
Result<void> forgetMerged(Database& history);

/// Undoes what an import left half done whose process is gone, and removes its stage; a living one
/// is left alone. While one process at a time may open the history (ProcessLock::enter()). The
/// number of imports of which something had come into the history.
Result<int> undoDeadImports(Database& history, const ProcessLock& lock);

} // namespace herald
