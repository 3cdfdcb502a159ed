// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

QString durationText(std::optional<qint64> us); ///< "0.4 ms", "84 ms", "30.0 s"; empty: not known
QString spokenDurationText(std::optional<qint64> us); ///< the same in full words

} // namespace herald
