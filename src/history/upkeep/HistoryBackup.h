// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QStringList>

namespace herald {

class Database;

/// A whole copy of the history under `target`, mode 0600, while others go on reading and writing:
/// made with VACUUM INTO (https://www.sqlite.org/lang_vacuum.html) under another name beside it,
/// opened and checked, brought to the disk, and renamed only then; what was at `target` is
/// replaced. `source` is open and outside of a transaction; reading suffices. Where nobody wrote
/// meanwhile the copy must have as many rows. Blocks: some seconds with 1,000,000 rows. How many
/// publishes are in it. After an error there is no copy, and what was at `target` is there still.
Result<qint64> backUp(Database& source, const QString& target);
/// The same with a connection of its own.
Result<qint64> backUp(const QString& databaseFile, const QString& target);

/// Copies that Herald makes by itself, beside the history.
struct BackupPolicy {
    int daysBetween = 7;
    int kept = 3; ///< older ones go once a newer one is verified
    qint64 budgetBytes = 2LL * 1024 * 1024 * 1024; ///< for all of them together
};

enum class BackupState {
    NotDue,
    Made,
    NoRoom, ///< the disk has less free than twice the size of the history
    OverBudget, ///< one copy alone would be larger than the budget
};

struct BackupReport {
    BackupState state = BackupState::NotDue;
    QString file = {}; ///< of Made
    qint64 publishes = 0; ///< of Made
};

/// The copies that backUpIfDue() has made, newest first: their names tell when.
QStringList ownBackups(const QString& databaseFile);
/// Makes one if the newest is too old or there is none, then removes those that are too many.
Result<BackupReport> backUpIfDue(
    const QString& databaseFile, const QDateTime& now, const BackupPolicy& policy = {});

} // namespace herald
