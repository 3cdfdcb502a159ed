// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Database.h"

namespace herald {

/// Gives some of the space that deleted rows left in the file back to the disk, a few milliseconds
/// of work; true where there is more to give. A small reserve stays, for the next publishes.
Result<bool> returnSpace(Database& database);

} // namespace herald
