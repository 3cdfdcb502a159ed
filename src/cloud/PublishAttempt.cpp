// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishAttempt.h"

#include "cloud/Verdict.h"

namespace herald {

PublishAttempt::PublishAttempt(
    const Clock& clock, const AccessToken& token, const Deadlines& deadlines, QObject* parent)
    : PublishCall(parent)
    , m_clock(clock)
    , m_redaction(token)
    , m_exchange(clock, deadlines)
{
    connect(&m_exchange, &HttpExchange::bodyLeaving, this, &PublishCall::leaving);
    connect(&m_exchange, &HttpExchange::ended, this, [this](const ExchangeEnd& end) {
        finish(publishVerdict(end, m_redaction, m_clock.now()));
    });
}

void PublishAttempt::send(
    QNetworkAccessManager& network, const QNetworkRequest& request, const QByteArray& form)
{
    m_exchange.post(network, request, form);
}

void PublishAttempt::refuse(const QString& reason)
{
    m_isRefused = true;
    QMetaObject::invokeMethod(
        this, [this, reason] { finish({.outcome = Outcome::NotSent, .reason = reason}); },
        Qt::QueuedConnection);
}

void PublishAttempt::cancel()
{
    if (!m_isRefused)
        m_exchange.cancel();
}

void PublishAttempt::finish(const PublishResult& result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace herald
