// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Guard.h"
#include "event/ReceiverClass.h"
#include "event/Scope.h"
#include "event/ServerUrl.h"

namespace herald {

/// What the history keeps of an account's publishes.
enum class Recording {
    Everything,
    NoData, ///< of the data size and SHA-256 only, and nothing that could repeat it
    Nothing, ///< no row at all
};

/// A name, a server, a scope and (in the keychain, under the id) a token.
struct Account {
    enum class Kind {
        Cloud,
        Practice, ///< the practice cloud inside Herald: the server is found at run time, no
                  ///< keychain
    };

    QString id; ///< a UUID without braces; the key in the keychain; never changes
    QString name;
    Kind kind = Kind::Cloud;
    QUrl server = defaultServer();
    Scope scope = {};
    ReceiverClass receiver = defaultReceiverClass;
    Recording recording = Recording::Everything;
    Guard guard = {}; ///< none for the practice account

    static Account create(const QString& name);
    /// The account that exists where no other does.
    static Account practice();
    bool isPractice() const { return kind == Kind::Practice; }
    /// Events a second that a run sends at most.
    int ceiling() const { return guard.isOn() ? guard.ceiling : defaultCeiling; }

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace herald
