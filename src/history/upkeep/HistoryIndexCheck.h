// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

namespace herald {

class Database;

struct IndexCheck {
    bool isThere = false;
    QStringList findings = {}; ///< one sentence each
};

/// Whether the search index (SearchIndex) finds what the rows hold: asked for a sample of them, on
/// a connection that may only read.
Result<IndexCheck> checkSearchIndex(Database& database);

/// All of the index's own structure ("integrity-check",
/// https://www.sqlite.org/fts5.html, 6.6). Changes nothing, but SQLite takes it for a write, so
/// that who publishes meanwhile waits: only while nobody else has the history open.
Result<IndexCheck> checkIndexStructure(const QString& databaseFile);

} // namespace herald
