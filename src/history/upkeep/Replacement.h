// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/OpenReport.h"

#include <QDateTime>

namespace herald {

// A new database in place of a damaged one, with what could be recovered. It is filled beside the
// damaged one, called "-recovered" once it is whole, and takes the place of the damaged file when
// that lies aside. A kill at any moment leaves one of the two to begin with at the next start.

Result<void> replaceDamaged(const QString& file, const QDateTime& now, OpenReport& report);

/// Finishes, or forgets, what a kill interrupted. Before anything else looks at `file`.
Result<void> finishReplacement(const QString& file, OpenReport& report);

} // namespace herald
