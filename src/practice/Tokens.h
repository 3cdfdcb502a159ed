// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <deque>
#include <mutex>
#include <optional>

namespace herald::practice {

/// One access token of the practice cloud.
struct Grant {
    QByteArray token; ///< 40 hexadecimal digits
    QByteArray refreshToken = {}; ///< empty where there is none
    QString client;
    bool isApiUser = false; ///< from client credentials: may not publish to "my devices"
    std::optional<QDateTime> expires = {}; ///< nothing: never

    bool isExpired() const { return expires && *expires < QDateTime::currentDateTimeUtc(); }
};

/// A log-in whose password was right and whose one-time code is awaited.
struct PendingLogin {
    QByteArray token;
    QString client;
    std::optional<QDateTime> expires = {};
    int triesLeft = 5;
};

/// The tokens of one run of the practice cloud, bounded: the oldest make room. Thread-safe.
class Tokens {
public:
    Tokens();

    QByteArray ownToken() const { return m_ownToken; } ///< valid until somebody revokes it

    Grant issue(const QString& client, bool isApiUser, std::optional<QDateTime> expires);
    std::optional<Grant> find(const QByteArray& token) const;
    /// The grant that goes with a refresh token; that token is used up.
    std::optional<Grant> takeRefresh(const QByteArray& refreshToken);
    void revoke(const QByteArray& token);
    void revokeAll();

    QByteArray beginLogin(const QString& client, std::optional<QDateTime> expires);
    enum class CodeCheck { Right, Wrong, UnknownLogin, TooManyTries };
    /// A right code ends the log-in and fills `login`.
    CodeCheck checkCode(const QByteArray& loginToken, bool isRight, PendingLogin& login);

private:
    mutable std::mutex m_mutex;
    QByteArray m_ownToken;
    std::deque<Grant> m_grants;
    std::deque<PendingLogin> m_logins;
};

} // namespace herald::practice
