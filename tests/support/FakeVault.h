// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/TokenVault.h"

#include <QHash>
#include <QPromise>
#include <QSet>

#include <memory>
#include <utility>
#include <vector>

namespace herald {

/// A vault in memory that fails, or keeps silent, on demand. For tests that link herald_accounts.
class FakeVault final : public TokenVault {
public:
    using TokenVault::TokenVault;

    void put(const QString& accountId, const AccessToken& token)
    {
        m_tokens.insert(accountId, token);
    }
    /// Every later call ends with this error.
    void failWith(const Error& error) { m_error = error; }
    void work() { m_error.reset(); }
    /// Reads are not answered until answerHeld().
    void hold() { m_isHolding = true; }
    void announceWaiting(const QString& accountId) { Q_EMIT waiting(accountId); }
    void answerHeld()
    {
        m_isHolding = false;
        for (auto& [accountId, promise] : std::exchange(m_held, {})) {
            promise->addResult(answer(accountId));
            promise->finish();
        }
    }
    int readCount() const { return m_readCount; }

    QFuture<Result<AccessToken>> read(const QString& accountId) override
    {
        ++m_readCount;
        auto promise = std::make_shared<QPromise<Result<AccessToken>>>();
        promise->start();
        const auto future = promise->future();
        if (m_isHolding) {
            m_held.emplace_back(accountId, promise);
            return future;
        }
        promise->addResult(answer(accountId));
        promise->finish();
        return future;
    }
    QFuture<Result<void>> write(const QString& accountId, const AccessToken& token) override
    {
        if (!m_error) {
            m_tokens.insert(accountId, token);
            Q_EMIT replaced(accountId);
        }
        return outcome();
    }
    QFuture<Result<void>> remove(const QString& accountId) override
    {
        if (!m_error)
            m_tokens.remove(accountId);
        return outcome();
    }
    void useForThisRun(const QString& accountId, const AccessToken& token) override
    {
        m_tokens.insert(accountId, token);
        m_forThisRun.insert(accountId);
        Q_EMIT replaced(accountId);
    }
    bool isForThisRunOnly(const QString& accountId) const override
    {
        return m_forThisRun.contains(accountId);
    }

private:
    Result<AccessToken> answer(const QString& accountId) const
    {
        if (m_error)
            return Failure(*m_error);
        const auto found = m_tokens.constFind(accountId);
        if (found == m_tokens.constEnd())
            return failure(
                ErrorKind::NotFound, QStringLiteral("No token is stored for this account."));
        return *found;
    }
    QFuture<Result<void>> outcome() const
    {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(m_error ? Result<void>(Failure(*m_error)) : Result<void>());
        promise.finish();
        return promise.future();
    }

    QHash<QString, AccessToken> m_tokens;
    QSet<QString> m_forThisRun;
    std::optional<Error> m_error;
    bool m_isHolding = false;
    int m_readCount = 0;
    std::vector<std::pair<QString, std::shared_ptr<QPromise<Result<AccessToken>>>>> m_held;
};

} // namespace herald
