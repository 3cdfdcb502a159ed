// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// One event of a stream, as it was received. Hostile text, except for the last two members.
struct StreamEvent {
    enum class Defect {
        None,
        NotJson, ///< what came with it is no JSON object; `data` is that text, as it came
        TooLarge, ///< larger than maxStreamEventBytes: the data is lost, the name may be
        CutOff, ///< the connection ended in the middle of it: `data` is what had come
    };

    QString name;
    /// Absent where the event has none (null, or no such member). What is no string is kept as its
    /// JSON text.
    std::optional<QString> data = {};
    QString coreId = {}; ///< who sent it: a device's id, "api", or anything else; empty: not said
    qint64 publishedMs = -1; ///< of published_at, UTC, since the epoch; -1: not said
    int ttl = -1; ///< seconds; -1: not said
    Defect defect = Defect::None;
    qint64 receivedUs = -1; ///< Clock::elapsedUs() when its last byte was read
    qint64 receivedMs = -1; ///< the wall clock then, UTC, since the epoch

    friend bool operator==(const StreamEvent&, const StreamEvent&) = default;
};

/// Of one event, name and JSON together. 16 KB of data, the most that Device OS takes (6.3), are at
/// most 96 KB of JSON.
inline constexpr qsizetype maxStreamEventBytes = 256 * 1024;

} // namespace herald
