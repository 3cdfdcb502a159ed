// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>

namespace herald {

/// Where an event is published.
struct Scope {
    enum class Kind { MyDevices = 0, Product = 1, Organisation = 2 }; // stored; never renumber

    Kind kind = Kind::MyDevices;
    QString id = {}; ///< product id or slug, or organisation slug; empty for my devices
    QString asDeviceId = {}; ///< product only, optional: the device to send the event as

    /// "/v1/devices/events", "/v1/products/ID/events" or "/v1/orgs/ID/events", the id
    /// percent-encoded.
    QByteArray publishPath() const;
    /// What the user reads: "My devices", "Product 4711", "Organisation acme".
    QString label() const;
    /// Refuses a product or organisation without an id and ids with characters other than letters,
    /// digits, "-", "_", ".".
    Result<void> check() const;

    friend bool operator==(const Scope&, const Scope&) = default;
};

} // namespace herald
