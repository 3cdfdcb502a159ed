// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace herald {

/// What an event stream is doing, and why.
struct StreamState {
    enum class Kind {
        Off, ///< nobody wants it, or the user switched it off
        Connecting,
        Connected, ///< events arrive
        Waiting, ///< tried again by itself at `retryAtMs`
        Refused, ///< the token, its rights or the address: tried again only when somebody asks
    };

    Kind kind = Kind::Off;
    QString reason = {}; ///< a translated sentence; empty where all is well
    QString cloudWords = {}; ///< what the cloud itself said; one plain line
    qint64 retryAtMs = -1; ///< Waiting: wall clock, UTC, since the epoch; else -1
    qint64 sinceUs = 0; ///< Clock::elapsedUs() when it began
    /// Waiting and Refused. Refused: Unauthorized is the token, the Keychain... kinds and NotFound
    /// that there is none, Rejected all else.
    ErrorKind error = ErrorKind::Network;

    friend bool operator==(const StreamState&, const StreamState&) = default;
};

} // namespace herald
