// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SecretServiceLook.h"
#include "base/Error.h"

#include <qt6keychain/keychain.h>

#include <chrono>

namespace herald {

enum class KeychainTask { Read, Write, Remove };

/// How a keychain job ended.
struct KeychainAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString detail = {}; ///< the library's own words
    QString text = {}; ///< of a read; may be a token
    std::chrono::milliseconds lasted {};
};

/// What a failed job means, given what the Secret Service says of itself. QtKeychain alone does not
/// tell: a locked keyring, a closed prompt and a missing entry all look alike.
ErrorKind keychainErrorKind(const KeychainAnswer& answer, const SecretServiceState& state);

/// The sentence for the user: what is so, and the way on.
Error keychainError(ErrorKind kind, KeychainTask task, const QString& detail);

} // namespace herald
