// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>

namespace herald {

/// A moment as people type it: 2026-11-23, 2026-11-23T14:30[:05[.250]] with or without Z or an
/// offset (local time without), today, yesterday, or a while ago: 45s, 30m, 2h, 7d.
Result<QDateTime> momentFromText(const QString& text, const QDateTime& now);

} // namespace herald
