// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/CloudClient.h"

#include "cloud/PublishAttempt.h"
#include "cloud/TokenQuestion.h"
#include "cloud/TokenRequest.h"
#include "event/FormEncoding.h"
#include "event/ServerUrl.h"

namespace herald {

CloudClient::CloudClient(QNetworkAccessManager& network, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
}

PublishCall* CloudClient::publish(
    const Event& event, const Destination& destination, Deadlines deadlines)
{
    auto* attempt = new PublishAttempt(m_clock, destination.token, deadlines, this);
    const QUrl url = endpointUrl(destination.server, destination.scope.publishPath());
    const auto ready = destination.scope.check().and_then(
        [&] { return tokenRequest(m_network, url, destination.token); });
    if (!ready) {
        attempt->refuse(ready.error().text);
        return attempt;
    }
    QNetworkRequest post = *ready;
    post.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    attempt->send(m_network, post, publishForm(event, destination.scope));
    return attempt;
}

QFuture<Result<AccessTokenInfo>> CloudClient::checkToken(
    const QUrl& server, const AccessToken& token, Deadlines deadlines)
{
    auto* question = new TokenQuestion(m_clock, token, deadlines, this);
    QFuture<Result<AccessTokenInfo>> future = question->future();
    const auto ready
        = tokenRequest(m_network, endpointUrl(server, "/v1/access_tokens/current"), token);
    if (ready)
        question->ask(m_network, *ready);
    else
        question->refuse(ready.error());
    return future;
}

} // namespace herald
