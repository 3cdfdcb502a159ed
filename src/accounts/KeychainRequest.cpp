// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainRequest.h"

#include "accounts/SessionBusLoss.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

namespace herald {

namespace {

const QLatin1String service("Herald");

/// libsecret answers through GLib's main loop; without it a job never ends. KWallet of Plasma 5
/// needs none.
bool canJobsEnd()
{
    return QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib")
        || qEnvironmentVariable("KDE_SESSION_VERSION") == u"5";
}

} // namespace

template <typename T>
KeychainCaller<T>::KeychainCaller(
    KeychainTokenVault::Patience patience, KeychainTask task, const std::function<void()>& waiting)
{
    m_promise.start();
    m_untilWaiting.setSingleShot(true);
    m_untilTimedOut.setSingleShot(true);
    QObject::connect(&m_untilWaiting, &QTimer::timeout, &m_untilWaiting, waiting);
    QObject::connect(&m_untilTimedOut, &QTimer::timeout, &m_untilTimedOut,
        [this, task] { answer(Failure(keychainError(ErrorKind::TimedOut, task, {}))); });
    m_untilWaiting.start(patience.untilWaiting);
    m_untilTimedOut.start(patience.untilTimedOut);
}

template <typename T> KeychainCaller<T>::~KeychainCaller()
{
    answer(failure(ErrorKind::Cancelled,
        KeychainRequest::tr("Herald was closed before the keyring had answered.")));
}

template <typename T> void KeychainCaller<T>::answer(const Result<T>& result)
{
    if (!std::exchange(m_isWaiting, false))
        return;
    m_untilWaiting.stop();
    m_untilTimedOut.stop();
    m_promise.addResult(result);
    m_promise.finish();
}

template class KeychainCaller<void>;
template class KeychainCaller<AccessToken>;

KeychainRequest::KeychainRequest(const QString& accountId)
    : m_accountId(accountId)
{
}

void KeychainRequest::start()
{
    probeSessionBus(sessionBusAddress(), this, [this](SessionBus bus) { busFound(bus); });
}

void KeychainRequest::busFound(SessionBus bus)
{
    switch (bus) {
    case SessionBus::Absent:
        fail(keychainError(
            ErrorKind::KeychainNoBus, task(), QStringLiteral("no session bus address")));
        return;
    case SessionBus::Dead:
        fail(keychainError(ErrorKind::KeychainNoBus, task(),
            QStringLiteral("nobody listens at %1").arg(sessionBusAddress())));
        return;
    case SessionBus::Silent:
        fail(keychainError(ErrorKind::TimedOut, task(),
            QStringLiteral("the bus at %1 does not answer").arg(sessionBusAddress())));
        return;
    case SessionBus::Alive:
        break;
    }
    if (!canJobsEnd()) {
        fail(keychainError(ErrorKind::KeychainFailed, task(),
            QStringLiteral("the event loop is not GLib's (is QT_NO_GLIB set?)")));
        return;
    }
    surviveSessionBusLoss();
    firstStep();
}

void KeychainRequest::readEntry(const JobHandler& handler)
{
    run(new QKeychain::ReadPasswordJob(service), handler);
}

void KeychainRequest::writeEntry(const AccessToken& token, const JobHandler& handler)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setTextData(token.secretText());
    run(job, handler);
}

void KeychainRequest::removeEntry(const JobHandler& handler)
{
    run(new QKeychain::DeletePasswordJob(service), handler);
}

void KeychainRequest::run(QKeychain::Job* job, const JobHandler& handler)
{
    QElapsedTimer timer;
    timer.start();
    job->setKey(m_accountId);
    connect(job, &QKeychain::Job::finished, this, [handler, timer](QKeychain::Job* done) {
        KeychainAnswer answer {.error = done->error(),
            .detail = done->errorString(),
            .lasted = std::chrono::milliseconds(timer.elapsed())};
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done))
            answer.text = read->textData();
        handler(answer);
    });
    job->start();
}

void KeychainRequest::look(const std::function<void(const SecretServiceState&)>& handler)
{
    lookAtSecretService(service, m_accountId, this, handler);
}

void KeychainRequest::explain(const KeychainAnswer& answer)
{
    look([this, answer](const SecretServiceState& state) {
        fail(keychainError(keychainErrorKind(answer, state), task(), answer.detail));
    });
}

} // namespace herald
