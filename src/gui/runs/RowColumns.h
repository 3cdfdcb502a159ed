// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QStringList>

namespace herald {

/// The columns of a file of rows: of a CSV file its header, of a JSON Lines file the keys of its
/// first row. Read in the background.
QFuture<Result<QStringList>> readColumns(const QString& file);

} // namespace herald
