// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace herald {

/// What went wrong, as far as the caller may want to act on it.
enum class ErrorKind {
    InvalidInput, ///< the user's text or file is not acceptable; the text says what and where
    NotFound,
    Unauthorized, ///< the server refused the token
    Rejected, ///< the server answered, and said no for another reason
    Network, ///< no usable answer from the server
    TimedOut,
    Cancelled,
    Storage, ///< disk, database
    Conflict, ///< someone else changed it meanwhile; refused, untouched
    NewerSchema, ///< written by a newer Herald; refused, untouched
    Guarded, ///< the account's guard does not let it through; nothing was recorded or sent
    KeychainNoBus, ///< no D-Bus session
    KeychainNoService, ///< no Secret Service on the bus
    KeychainNoKeyring, ///< a service, but no default keyring yet
    KeychainLocked, ///< stored, but locked, and nobody could be asked
    KeychainDismissed, ///< the unlock prompt was closed without a password
    KeychainDenied,
    KeychainFailed, ///< anything else that the keychain reported
};

/// An error is a value: a kind to act on, a translated sentence for the user, a detail for the log.
/// Neither text ever holds a token.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString text;
    QString detail = {};
};

template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(
    ErrorKind kind, const QString& text, const QString& detail = {})
{
    return Failure(Error {kind, text, detail});
}

} // namespace herald
