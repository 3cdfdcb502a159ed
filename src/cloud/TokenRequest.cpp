// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/TokenRequest.h"

#include "event/ServerUrl.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenRequest)
};

QSslConfiguration tlsPolicy()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QNetworkRequest guarded(const QUrl& url, const AccessToken& token)
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

Result<QNetworkRequest> tokenRequest(
    const QNetworkAccessManager& network, const QUrl& url, const AccessToken& token)
{
    if (!mayCarryToken(url))
        return failure(ErrorKind::InvalidInput,
            Text::tr("The account's server is not one that a token may be sent to: it needs "
                     "https://, or "
                     "http:// on this computer."));
    if (url.scheme() == u"http" && goesThroughProxy(network, url))
        return failure(ErrorKind::InvalidInput,
            Text::tr("A proxy is set for addresses on this computer, and the token would reach it "
                     "unencrypted. Except localhost and 127.0.0.1 from the proxy."));
    return guarded(url, token);
}

} // namespace herald
