// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace herald {

/// A period in the user's words and time zone, as short as it can be told: "21 Nov 14:00 – 15:00",
/// "21 Nov – 23 Nov" for whole days. `until` is exclusive. Either may be invalid: open on that
/// side. The year is told where it is not that of `now`.
QString periodText(const QDateTime& since, const QDateTime& until, const QDateTime& now);

} // namespace herald
