// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AccessToken.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace herald {

/// Tokens by account id. Main thread only. Never blocks; no call is ever abandoned on the
/// keychain's side: a slow one is announced by waiting() and may still answer.
class TokenVault : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The token kept in memory after the first read, or the keychain's. NotFound where it knows of
    /// none; the Keychain... kinds where it could not be asked, each with its own sentence and way
    /// on.
    virtual QFuture<Result<AccessToken>> read(const QString& accountId) = 0;
    /// Verified by reading back.
    virtual QFuture<Result<void>> write(const QString& accountId, const AccessToken& token) = 0;
    /// Verified: no error means that the keychain holds it no longer. The memory forgets it at once
    /// in any case. An unreachable keychain is an error here too: what it holds is not known.
    virtual QFuture<Result<void>> remove(const QString& accountId) = 0;
    /// Keeps the token in memory until the program ends, and nowhere else.
    virtual void useForThisRun(const QString& accountId, const AccessToken& token) = 0;
    virtual bool isForThisRunOnly(const QString& accountId) const = 0;

Q_SIGNALS:
    /// read() gives another token from now on.
    void replaced(const QString& accountId);
    /// The keychain has not answered for a while (about 5 s): most likely its window waits for the
    /// user.
    void waiting(const QString& accountId);
};

} // namespace herald
