// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>

namespace herald {

/// What an event's data may at most be read from; more is no event for any receiver.
inline constexpr qint64 maxDataFileBytes = 1'048'576; // 1 MiB

/// The text of a file, read off this thread. Refused, with a reason: what is no ordinary file, what
/// is larger, and what is not text (NUL, or bytes that are not UTF-8). A byte order mark is left
/// out.
QFuture<Result<QString>> readDataFile(const QString& fileName);

} // namespace herald
