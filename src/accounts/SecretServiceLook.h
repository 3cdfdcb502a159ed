// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace herald {

/// What the Secret Service says of itself without asking the user anything. Nothing: could not be
/// found out.
struct SecretServiceState {
    bool isOnBus = true; ///< false: the session bus could not be reached any more
    bool isDenied = false; ///< the bus or the service refused to talk to us
    bool hasPrompter = false; ///< GNOME's password window runs, or did so until a moment ago
    std::optional<bool> hasService; ///< runs, or can be started by the bus
    std::optional<bool> hasKeyring; ///< there is a default collection
    std::optional<bool> isKeyringLocked;
    std::optional<int> unlockedItems; ///< with our attributes
    std::optional<int> lockedItems;

    bool holdsItems() const { return unlockedItems.value_or(0) + lockedItems.value_or(0) > 0; }
};

/// Looks for items that QtKeychain stored (attributes "server" and "user"). Everything is
/// asynchronous; each call is given three seconds. Answers once, from the event loop, and not at
/// all after the end of `context`. Source: freedesktop.org Secret Service API 0.2.
void lookAtSecretService(const QString& server, const QString& user, QObject* context,
    std::function<void(const SecretServiceState&)> answer);

} // namespace herald
