// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainTokenVault.h"

#include <QHash>
#include <QPromise>
#include <QSet>

#include <qt6keychain/keychain.h>

namespace herald {

namespace {
const QString service = QStringLiteral("Herald");

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}
} // namespace

class KeychainTokenVault::Private : public QObject {
public:
    QHash<QString, AccessToken> tokens;
    QSet<QString> forThisRun;
};

KeychainTokenVault::KeychainTokenVault(Patience, QObject* parent)
    : TokenVault(parent)
    , d(std::make_unique<Private>())
{
}

KeychainTokenVault::~KeychainTokenVault() = default;

QFuture<Result<AccessToken>> KeychainTokenVault::read(const QString& accountId)
{
    if (const auto found = d->tokens.constFind(accountId); found != d->tokens.constEnd())
        return ready<AccessToken>(*found);
    auto promise = std::make_shared<QPromise<Result<AccessToken>>>();
    promise->start();
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(accountId);
    connect(job, &QKeychain::Job::finished, d.get(), [this, job, accountId, promise] {
        if (job->error() != QKeychain::NoError) {
            promise->addResult(failure(ErrorKind::KeychainFailed,
                tr("The keyring could not be read."), job->errorString()));
        } else {
            const auto token = AccessToken::fromText(job->textData());
            if (token)
                d->tokens.insert(accountId, *token);
            promise->addResult(token);
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> KeychainTokenVault::write(const QString& accountId, const AccessToken& token)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(accountId);
    job->setTextData(token.secretText());
    connect(job, &QKeychain::Job::finished, d.get(), [this, job, accountId, token, promise] {
        if (job->error() != QKeychain::NoError) {
            promise->addResult(failure(ErrorKind::KeychainFailed,
                tr("The token could not be saved."), job->errorString()));
        } else {
            d->tokens.insert(accountId, token);
            d->forThisRun.remove(accountId);
            promise->addResult(Result<void>());
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> KeychainTokenVault::remove(const QString& accountId)
{
    d->tokens.remove(accountId);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(accountId);
    connect(job, &QKeychain::Job::finished, d.get(), [job, promise] {
        if (job->error() != QKeychain::NoError)
            promise->addResult(failure(ErrorKind::KeychainFailed,
                tr("The token could not be removed."), job->errorString()));
        else
            promise->addResult(Result<void>());
        promise->finish();
    });
    job->start();
    return promise->future();
}

void KeychainTokenVault::useForThisRun(const QString& accountId, const AccessToken& token)
{
    d->tokens.insert(accountId, token);
    d->forThisRun.insert(accountId);
}

bool KeychainTokenVault::isForThisRunOnly(const QString& accountId) const
{
    return d->forThisRun.contains(accountId);
}

} // namespace herald
