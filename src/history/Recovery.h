// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace herald {

class Database;

/// Copies what can be read of a damaged database into a new one, row by row: publishes, event
/// names, the draft. The damaged file is only read. How many publishes came over; an error only
/// where the new one cannot be written.
Result<qint64> recover(const QString& damagedFile, Database& fresh);

} // namespace herald
