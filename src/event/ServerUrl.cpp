// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/ServerUrl.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerUrl)
};

Failure refuse(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

bool isIpv4Loopback(const QString& host)
{
    const QStringList parts = host.split(u'.');
    const auto isOctet = [](const QString& part) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        return isNumber && value <= 255;
    };
    return parts.size() == 4 && parts.first() == u"127"
        && std::all_of(parts.begin(), parts.end(), isOctet);
}

/// "https:/host" and "http:host" are slips, not hosts called "https" and "http".
bool hasBrokenScheme(const QString& text)
{
    return text.startsWith(u"http:", Qt::CaseInsensitive)
        || text.startsWith(u"https:", Qt::CaseInsensitive);
}

QString withScheme(const QString& text)
{
    return text.contains(u"://") ? text : QStringLiteral("https://") + text;
}

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Result<void> checkParts(const QUrl& url)
{
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return refuse(Text::tr("A server's address begins with https://."));
    if (url.host().isEmpty())
        return refuse(Text::tr("The address names no server."));
    if (!url.userInfo().isEmpty())
        return refuse(Text::tr("Leave out the user name and password: Herald signs in with the "
                               "account's token."));
    if (url.hasQuery() || url.hasFragment())
        return refuse(Text::tr("Leave out everything from “?” or “#” on."));
    if (url.port() == 0)
        return refuse(Text::tr("Port 0 cannot be reached."));
    if (url.scheme() == u"http" && !isLoopback(url))
        return refuse(
            Text::tr("http:// would send the token unencrypted. Use https://; plain http is "
                     "for this computer only (localhost)."));
    return {};
}

} // namespace

QUrl defaultServer()
{
    return QUrl(QStringLiteral("https://api.particle.io"));
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || isIpv4Loopback(host);
}

bool mayCarryToken(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url)));
}

QUrl endpointUrl(const QUrl& server, const QByteArray& path)
{
    QUrl url = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString base = withoutTrailingSlashes(url.path(QUrl::FullyEncoded));
    url.setPath(base + QString::fromLatin1(path), QUrl::TolerantMode);
    return url;
}

Result<QUrl> parseServer(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(Text::tr("Enter the server's address, for example https://api.particle.io."));
    const QString full = withScheme(trimmed);
    if (full != trimmed && hasBrokenScheme(trimmed))
        return refuse(Text::tr("Two slashes follow “https:” in a server's address."));
    QUrl url(full, QUrl::StrictMode);
    if (!url.isValid())
        return refuse(Text::tr("This is not a server's address. Example: https://api.particle.io"));
    if (const Result<void> parts = checkParts(url); !parts)
        return Failure(parts.error());
    url = url.adjusted(QUrl::RemoveUserInfo | QUrl::NormalizePathSegments);
    url.setPath(withoutTrailingSlashes(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return url;
}

} // namespace herald
