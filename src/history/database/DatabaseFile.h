// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>

namespace herald {

/// The file itself, before SQLite touches it: SQLite takes a short file as a new one and empties
/// it.

enum class FileState {
    Missing,
    Ours,
    Damaged, ///< empty, cut, not SQLite, or another program's database
};

/// Reads the first 100 bytes (https://www.sqlite.org/fileformat.html, section 1.3) and nothing
/// else. NewerSchema where the header says so; Storage where the path cannot be a database file.
Result<FileState> examine(const QString& file);

/// The folder, mode 0700, and everything above it.
Result<void> makeFolder(const QString& folder);
/// Mode 0600 for the database and what SQLite puts beside it.
void makePrivate(const QString& databaseFile);

/// An empty file, mode 0600, that was not there before.
Result<void> makePrivateFile(const QString& file);

/// A database of the current schema, whole and on disk, under another name beside `file`: that
/// name. What an interrupted attempt left behind is replaced.
Result<QString> makeUnfinished(const QString& file);
/// Renames; durable, and never over another file.
Result<void> putInPlace(const QString& from, const QString& file);
/// Both: a kill leaves nothing half.
Result<void> createDatabase(const QString& file);

/// Renames the database with its -wal and -shm; the new name of the first.
Result<QString> setAside(const QString& file, const QDateTime& now);

/// A name beside `file` that nothing has yet: "herald.sqlite3" + "-damaged-2026-01-31T09-30-00".
QString nameBeside(const QString& file, const QString& what, const QDateTime& now);

} // namespace herald
