// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"
#include "history/PublishId.h"

#include <optional>

namespace herald {

/// Which rows. Everything given must hold.
struct HistoryQuery {
    QString text; ///< each of its words is somewhere in name, data or answer's body, ignoring the
                  ///< case of ASCII letters
    std::optional<Outcome> outcome;
    QString accountId;
    std::optional<QDateTime> since; ///< inclusive
    std::optional<QDateTime> until; ///< exclusive

    friend bool operator==(const HistoryQuery&, const HistoryQuery&) = default;
};

} // namespace herald
