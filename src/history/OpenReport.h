// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// What opening the database had to do, to be told to the user.
struct OpenReport {
    int interrupted = 0; ///< rows that were still "sending" and read "unknown" now
    int undoneImports = 0; ///< had been killed half-way; nothing of them is left
    QString setAsideFile = {}; ///< not empty: the file was damaged and lies there, complete
    qint64 recovered = 0; ///< rows read back out of it
    QString backupFile = {}; ///< not empty: a copy made before a migration
};

} // namespace herald
