// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "history/database/Database.h"
#include "history/database/ProcessLock.h"
#include "history/OpenReport.h"

namespace herald {

struct OpenHistory {
    OpenReport report;
    qint64 owner = 0; ///< this process's token
};

/// Makes the database ready: creates, migrates (after a backup), or sets a damaged one aside and
/// recovers what can be read; then resolves what processes that are gone left behind. One process
/// at a time.
///
/// How damage is found: the header before anything is written; then size, schema, first and last
/// rows; and all of it (PRAGMA quick_check) where the file is small or where an earlier use met
/// damage and noteDamage() wrote that down. A full check of a large file at each start would take
/// seconds.
Result<OpenHistory> openHistory(
    const QString& file, const Clock& clock, ProcessLock& lock, Database& database);

/// Rows that processes left "sending" when they ended read "unknown", with the reason; what they
/// removed can be restored no more and goes. How many were "sending". Inside the caller's
/// transaction.
Result<int> settleTheDead(Database& database, const ProcessLock& lock, qint64 owner);

/// Leaves a mark beside the database, so that the next start checks all of it.
void noteDamage(const QString& file);

} // namespace herald
