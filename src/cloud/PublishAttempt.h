// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudClient.h"
#include "cloud/HttpExchange.h"
#include "cloud/Redaction.h"

namespace herald {

/// One publish over HTTP.
class PublishAttempt final : public PublishCall {
    Q_OBJECT
public:
    PublishAttempt(
        const Clock& clock, const AccessToken& token, const Deadlines& deadlines, QObject* parent);

    void send(
        QNetworkAccessManager& network, const QNetworkRequest& request, const QByteArray& form);
    /// Nothing is sent; finished() comes from the event loop.
    void refuse(const QString& reason);
    void cancel() override;

private:
    void finish(const PublishResult& result);

    const Clock& m_clock;
    Redaction m_redaction;
    HttpExchange m_exchange;
    bool m_isRefused = false;
};

} // namespace herald
