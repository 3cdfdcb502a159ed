// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"

#include <QtGlobal>

#include <limits>

namespace herald {

/// What the timeline wants to know of one publish.
struct TimelineRow {
    /// Took that is not known.
    static constexpr quint32 noTook = std::numeric_limits<quint32>::max();
    /// Longer ones, 71 minutes, count as this.
    static constexpr quint32 longestTookUs = noTook - 1;

    qint64 ms = 0; ///< Unix milliseconds
    Outcome outcome = Outcome::Unknown;
    quint32 tookUs = noTook;

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

} // namespace herald
