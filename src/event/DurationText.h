// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace herald {

QString durationText(std::optional<qint64> us); ///< "0.4 ms", "84 ms", "30.0 s"; empty: not known
QString spokenDurationText(std::optional<qint64> us); ///< the same in full words
/// Rounded to one unit: "about 1 s" at least, "about 8 min", "about 3 h", "about 4 days".
QString aboutTimeText(std::chrono::milliseconds time);

} // namespace herald
