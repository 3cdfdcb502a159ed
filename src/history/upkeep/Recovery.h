// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace herald {

class Database;

/// Copies what can be read of a damaged database into a new one, row by row: publishes, event
/// names, drafts, lineages, counters, the use of templates. First as SQLite reads it; then, where
/// that met damage, from the bare pages. The damaged file is only read. Where its list of free
/// pages is lost, a row that was deleted lately may come back. How many publishes came over; an
/// error only where the new database cannot be written.
Result<qint64> recover(const QString& damagedFile, Database& fresh);

} // namespace herald
