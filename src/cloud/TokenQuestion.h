// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AccessToken.h"
#include "cloud/AccessTokenInfo.h"
#include "cloud/HttpExchange.h"
#include "cloud/Redaction.h"

#include <QFuture>
#include <QPromise>

namespace herald {

/// Asks the cloud what a token is worth. Deletes itself; its future always gets a result.
class TokenQuestion : public QObject {
    Q_OBJECT
public:
    TokenQuestion(
        const Clock& clock, const AccessToken& token, const Deadlines& deadlines, QObject* parent);
    /// A question that was not answered ends as cancelled.
    ~TokenQuestion() override;

    QFuture<Result<AccessTokenInfo>> future() const { return m_promise.future(); }
    void ask(QNetworkAccessManager& network, const QNetworkRequest& request);
    void refuse(const Error& error);

private:
    Result<AccessTokenInfo> verdict(const ExchangeEnd& end) const;
    void answer(const Result<AccessTokenInfo>& result);

    const Clock& m_clock;
    Redaction m_redaction;
    HttpExchange m_exchange;
    QPromise<Result<AccessTokenInfo>> m_promise;
    bool m_isAnswered = false;
};

} // namespace herald
