// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// What is published: the four form fields of POST /v1/devices/events.
struct Event {
    QString name;
    QString data; ///< sent as UTF-8, byte for byte
    bool isPrivate = true;
    int ttlSeconds = 60; ///< 0 to maxTtlSeconds

    friend bool operator==(const Event&, const Event&) = default;
};

/// Limit: Device OS, MAX_EVENT_TTL_SECONDS in communication/inc/protocol_defs.h.
inline constexpr int maxTtlSeconds = 16'777'215;
/// Limit: Device OS API, Particle.publish(), 64 ASCII characters.
inline constexpr int maxNameLength = 64;

} // namespace herald
