// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainTokenVault.h"

#include "accounts/KeychainErrands.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace herald {

/// One errand at a time, in the order they came: QtKeychain would queue them in any case, where
/// nobody could take a stale one back.
class KeychainTokenVault::Private {
public:
    Private(KeychainTokenVault& vault, Patience patience)
        : q(vault)
        , m_patience(patience)
    {
    }

    QFuture<Result<AccessToken>> read(const QString& accountId)
    {
        if (auto* open = lastRead(accountId))
            return open->join(m_patience, tellWaiting(accountId));
        auto request = std::make_unique<KeychainRead>(accountId);
        auto* reading = request.get();
        connect(reading, &KeychainRead::found, &q, [this, accountId](const AccessToken& token) {
            if (!m_forThisRun.contains(accountId))
                m_tokens.insert(accountId, token);
        });
        const auto future = reading->join(m_patience, tellWaiting(accountId));
        enqueue(std::move(request));
        return future;
    }

    QFuture<Result<void>> write(const QString& accountId, const AccessToken& token)
    {
        auto request
            = std::make_unique<KeychainWrite>(accountId, token, m_patience, tellWaiting(accountId));
        connect(request.get(), &KeychainWrite::stored, &q, [this, accountId, token] {
            m_tokens.insert(accountId, token);
            m_forThisRun.remove(accountId);
            Q_EMIT q.replaced(accountId);
        });
        const auto future = request->future();
        enqueue(std::move(request));
        return future;
    }

    QFuture<Result<void>> remove(const QString& accountId)
    {
        forget(accountId);
        auto request
            = std::make_unique<KeychainRemove>(accountId, m_patience, tellWaiting(accountId));
        connect(
            request.get(), &KeychainRemove::removed, &q, [this, accountId] { forget(accountId); });
        const auto future = request->future();
        enqueue(std::move(request));
        return future;
    }

    QHash<QString, AccessToken> m_tokens;
    QSet<QString> m_forThisRun; ///< keys of m_tokens that are in no keychain

private:
    std::function<void()> tellWaiting(const QString& accountId)
    {
        return [this, accountId] { Q_EMIT q.waiting(accountId); };
    }

    void forget(const QString& accountId)
    {
        m_tokens.remove(accountId);
        m_forThisRun.remove(accountId);
    }

    /// A read that a new caller may join: the account's last request.
    KeychainRead* lastRead(const QString& accountId) const
    {
        for (auto request = m_queue.rbegin(); request != m_queue.rend(); ++request) {
            if ((*request)->accountId() == accountId)
                return qobject_cast<KeychainRead*>(request->get());
        }
        return nullptr;
    }

    void enqueue(std::unique_ptr<KeychainRequest> request)
    {
        connect(request.get(), &KeychainRequest::over, &q, [this] { next(); });
        m_queue.push_back(std::move(request));
        if (m_queue.size() == 1)
            m_queue.front()->start();
    }

    void next()
    {
        m_queue.front().release()->deleteLater(); // it is the sender
        m_queue.pop_front();
        while (!m_queue.empty() && !m_queue.front()->isWanted())
            m_queue.pop_front();
        if (!m_queue.empty())
            m_queue.front()->start();
    }

    KeychainTokenVault& q;
    const Patience m_patience;
    std::deque<std::unique_ptr<KeychainRequest>> m_queue;
};

KeychainTokenVault::KeychainTokenVault(Patience patience, QObject* parent)
    : TokenVault(parent)
    , d(std::make_unique<Private>(*this, patience))
{
}

KeychainTokenVault::~KeychainTokenVault() = default;

QFuture<Result<AccessToken>> KeychainTokenVault::read(const QString& accountId)
{
    const auto known = d->m_tokens.constFind(accountId);
    if (known == d->m_tokens.constEnd())
        return d->read(accountId);
    QPromise<Result<AccessToken>> promise;
    promise.start();
    promise.addResult(*known);
    promise.finish();
    return promise.future();
}

QFuture<Result<void>> KeychainTokenVault::write(const QString& accountId, const AccessToken& token)
{
    return d->write(accountId, token);
}

QFuture<Result<void>> KeychainTokenVault::remove(const QString& accountId)
{
    return d->remove(accountId);
}

void KeychainTokenVault::useForThisRun(const QString& accountId, const AccessToken& token)
{
    d->m_tokens.insert(accountId, token);
    d->m_forThisRun.insert(accountId);
    Q_EMIT replaced(accountId);
}

bool KeychainTokenVault::isForThisRunOnly(const QString& accountId) const
{
    return d->m_forThisRun.contains(accountId);
}

} // namespace herald
