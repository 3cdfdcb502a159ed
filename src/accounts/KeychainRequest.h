// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/KeychainProblem.h"
#include "accounts/KeychainTokenVault.h"
#include "accounts/SessionBusProbe.h"

#include <QPromise>
#include <QTimer>

#include <functional>

namespace herald {

/// One caller's question, answered once: by the keychain, by the clock or, when it is destroyed, as
/// cancelled. It counts from when it was asked, however many others stand before it.
template <typename T> class KeychainCaller {
public:
    KeychainCaller(KeychainTokenVault::Patience patience, KeychainTask task,
        const std::function<void()>& waiting);
    ~KeychainCaller();
    Q_DISABLE_COPY_MOVE(KeychainCaller)

    QFuture<Result<T>> future() const { return m_promise.future(); }
    bool isWaiting() const { return m_isWaiting; }
    void answer(const Result<T>& result);

private:
    QPromise<Result<T>> m_promise;
    QTimer m_untilWaiting;
    QTimer m_untilTimedOut;
    bool m_isWaiting = true;
};

/// One errand in the keychain of one account's token: a few QtKeychain jobs in a row. A job cannot
/// be taken back, and destroying one crashes (qt-and-keychain facts): jobs belong to nobody, this
/// object only listens.
class KeychainRequest : public QObject {
    Q_OBJECT
public:
    explicit KeychainRequest(const QString& accountId);

    const QString& accountId() const { return m_accountId; }
    void start();
    /// False: every caller was answered by the clock; not worth starting any more.
    virtual bool isWanted() const = 0;

Q_SIGNALS:
    void over(); ///< the keychain works on nothing of this request any more

protected:
    using JobHandler = std::function<void(const KeychainAnswer&)>;

    virtual KeychainTask task() const = 0;
    virtual void firstStep() = 0;
    virtual void fail(const Error& error) = 0; ///< answers; the request is over then

    void readEntry(const JobHandler& handler);
    void writeEntry(const AccessToken& token, const JobHandler& handler);
    void removeEntry(const JobHandler& handler);
    /// Asks the Secret Service what lies behind the job's end.
    void look(const std::function<void(const SecretServiceState&)>& handler);
    void explain(const KeychainAnswer& answer);

private:
    void run(QKeychain::Job* job, const JobHandler& handler);
    void busFound(SessionBus bus);

    const QString m_accountId;
};

} // namespace herald
