// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/CloudClient.h"

#include "cloud/PublishAttempt.h"
#include "cloud/TokenQuestion.h"
#include "event/FormEncoding.h"
#include "event/ServerUrl.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace herald {

namespace {

QSslConfiguration tlsPolicy()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QNetworkRequest tokenRequest(const QUrl& url, const AccessToken& token)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", token.authorizationHeader());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Herald/" HERALD_VERSION);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (url.scheme() == u"https")
        request.setSslConfiguration(tlsPolicy());
    return request;
}

/// Through a proxy, plain HTTP would leave this computer with the token in it.
bool goesThroughProxy(const QNetworkAccessManager& network, const QUrl& url)
{
    const QNetworkProxyQuery query(url);
    QList<QNetworkProxy> proxies {network.proxy()};
    if (network.proxyFactory())
        proxies = network.proxyFactory()->queryProxy(query);
    else if (network.proxy().type() == QNetworkProxy::DefaultProxy)
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace

CloudClient::CloudClient(QNetworkAccessManager& network, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
}

Result<QNetworkRequest> CloudClient::request(const QUrl& url, const AccessToken& token) const
{
    if (!mayCarryToken(url))
        return failure(ErrorKind::InvalidInput,
            tr("The account's server is not one that a token may be sent to: it needs https://, or "
               "http:// on this computer."));
    if (url.scheme() == u"http" && goesThroughProxy(m_network, url))
        return failure(ErrorKind::InvalidInput,
            tr("A proxy is set for addresses on this computer, and the token would reach it "
               "unencrypted. Except localhost and 127.0.0.1 from the proxy."));
    return tokenRequest(url, token);
}

PublishCall* CloudClient::publish(
    const Event& event, const Destination& destination, Deadlines deadlines)
{
    auto* attempt = new PublishAttempt(m_clock, destination.token, deadlines, this);
    const QUrl url = endpointUrl(destination.server, destination.scope.publishPath());
    const auto ready
        = destination.scope.check().and_then([&] { return request(url, destination.token); });
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
    const auto ready = request(endpointUrl(server, "/v1/access_tokens/current"), token);
    if (ready)
        question->ask(m_network, *ready);
    else
        question->refuse(ready.error());
    return future;
}

} // namespace herald
