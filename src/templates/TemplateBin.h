// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace herald {

/// A new numbered folder below the library, ".removed/NUMBER", out of the sight of this library and
/// of git, for what is deleted; the last 100 stay. May block.
Result<QString> newRemovedPlace(const QString& root);

} // namespace herald
