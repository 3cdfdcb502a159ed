// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace herald {

/// What a webhook did with a publish, as the event stream told.
struct HookAnswer {
    enum class Kind { Sent = 0, Response = 1, Error = 2 }; ///< stored; never renumber

    Kind kind = Kind::Sent;
    QString event = {}; ///< the name of the event that told, say hook-response/garage/door
    QByteArray text = {}; ///< of a response: the parts in order
    bool isWhole = true; ///< no part is known to be missing
    bool isAmbiguous = false; ///< another publish of that name may have caused it
    qint64 afterUs = -1; ///< since the publish was ordered

    friend bool operator==(const HookAnswer&, const HookAnswer&) = default;
};

/// A publish's echo in the event stream, and the hook answers that followed. An echo proves that
/// the cloud passed the event on, not that a device acted.
struct Receipt {
    /// Stored; never renumber.
    enum class State {
        Awaited = 0, ///< the stream is open and the echo has not come yet
        Seen = 1,
        NotSeen = 2, ///< within the time that is waited for it
        Ambiguous = 3, ///< an echo came that may as well be another publish's
        NotConnected = 4, ///< the stream was not open all that time
    };

    State state = State::Awaited;
    qint64 seenAfterUs = -1; ///< since the publish was ordered; -1: not seen
    QList<HookAnswer> hooks = {}; ///< in the order they came; empty where only a page was read

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

} // namespace herald
