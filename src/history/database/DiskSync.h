// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace herald {

/// What was written to the file is on the disk, and so is its name. While SQLite has it open on
/// this process call it not: closing a file drops its locks (fcntl(2)).
Result<void> syncFile(const QString& file);
/// Makes created, renamed and removed names in the folder of `file` durable.
void syncFolder(const QString& file);

} // namespace herald
