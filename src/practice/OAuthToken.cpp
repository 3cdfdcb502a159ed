// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/OAuthToken.h"

#include "practice/ErrorBodies.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace herald::practice {

namespace {

constexpr qint64 defaultLifeSeconds = 7'776'000; // 90 days

struct Client {
    const char* id;
    const char* secret;
};

// The documents', the JavaScript client's and the command line's, today's and yesterday's.
constexpr std::array clients {
    Client {"particle", "particle"},
    Client {"particle-api", "particle-api"},
    Client {"particle-cli", "particle-cli"},
    Client {"CLI2", "client_secret_here"},
};

struct Credentials {
    QString id;
    QString secret;
};

std::optional<Credentials> fromBasic(const WireRequest& request)
{
    if (!request.authorization || !request.authorization->startsWith("Basic "))
        return std::nullopt;
    const QString text = QString::fromUtf8(QByteArray::fromBase64(request.authorization->mid(6)));
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    return Credentials {text.left(colon), text.mid(colon + 1)};
}

bool isKnown(const Credentials& credentials)
{
    return std::any_of(clients.begin(), clients.end(), [&](const Client& client) {
        return credentials.id == QLatin1String(client.id)
            && credentials.secret == QLatin1String(client.secret);
    });
}

/// Nothing: never.
std::optional<QDateTime> wantedExpiry(const WireRequest& request)
{
    if (request.fields.contains(u"expires_at"))
        return QDateTime::fromString(request.field(u"expires_at"), Qt::ISODateWithMs).toUTC();
    bool isNumber = false;
    const qint64 seconds = request.field(u"expires_in").toLongLong(&isNumber);
    if (isNumber && seconds == 0)
        return std::nullopt;
    return QDateTime::currentDateTimeUtc().addSecs(
        isNumber && seconds > 0 ? seconds : defaultLifeSeconds);
}

WireAnswer grantAnswer(const Grant& grant)
{
    QJsonObject json {{QStringLiteral("token_type"), QStringLiteral("bearer")},
        {QStringLiteral("access_token"), QString::fromLatin1(grant.token)}};
    if (grant.expires) {
        const qint64 seconds
            = (QDateTime::currentDateTimeUtc().msecsTo(*grant.expires) + 999) / 1000;
        json.insert(QStringLiteral("expires_in"), std::max<qint64>(seconds, 0));
        json.insert(QStringLiteral("refresh_token"), QString::fromLatin1(grant.refreshToken));
    }
    WireAnswer answer = WireAnswer::json(json);
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"},
        {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

WireAnswer passwordGrant(const WireRequest& request, const QString& client, Tokens& tokens)
{
    const QString user = request.field(u"username");
    const QString password = request.field(u"password");
    if (user.isEmpty() || password.isEmpty())
        return oauthError(
            "invalid_client", "Missing parameters. \"username\" and \"password\" are required");
    if (user == QLatin1String("sso@herald.example"))
        return oauthError("sso_user", "This user logs in with single sign-on");
    const bool isOneTimeUser = user == practiceOneTimeUserName();
    if ((user != practiceUserName() && !isOneTimeUser) || password != practicePassword())
        return oauthError("invalid_grant", "User credentials are invalid");
    if (isOneTimeUser)
        return oneTimeCodeWanted(tokens.beginLogin(client, wantedExpiry(request)));
    return grantAnswer(tokens.issue(client, false, wantedExpiry(request)));
}

WireAnswer codeGrant(const WireRequest& request, Tokens& tokens)
{
    const QString code = request.field(u"otp");
    const QByteArray loginToken = request.field(u"mfa_token").toUtf8();
    if (code.isEmpty() || loginToken.isEmpty())
        return oauthError("invalid_request", "You must provide otp and mfa token.");
    PendingLogin login;
    switch (tokens.checkCode(loginToken, code == practiceOneTimeCode(), login)) {
    case Tokens::CodeCheck::UnknownLogin:
        return oauthError("invalid_grant", "OTP expired");
    case Tokens::CodeCheck::TooManyTries:
        return oauthError("rate_limit_exceeded", "Rate limit exceeded.");
    case Tokens::CodeCheck::Wrong:
        return oauthError("invalid_token", "Could not validate OTP.");
    case Tokens::CodeCheck::Right:
        break;
    }
    return grantAnswer(tokens.issue(login.client, false, login.expires));
}

WireAnswer refreshGrant(const WireRequest& request, Tokens& tokens)
{
    const QByteArray refreshToken = request.field(u"refresh_token").toUtf8();
    if (refreshToken.isEmpty())
        return oauthError("invalid_request", "No \"refresh_token\" parameter");
    const std::optional<Grant> old = tokens.takeRefresh(refreshToken);
    if (!old)
        return oauthError("invalid_grant", "Invalid refresh token");
    return grantAnswer(tokens.issue(old->client, old->isApiUser, wantedExpiry(request)));
}

} // namespace

QString practiceUserName()
{
    return QStringLiteral("practice@herald.example");
}

QString practiceOneTimeUserName()
{
    return QStringLiteral("practice+otp@herald.example");
}

QString practicePassword()
{
    return QStringLiteral("practice");
}

QString practiceOneTimeCode()
{
    return QStringLiteral("123456");
}

WireAnswer issueToken(const WireRequest& request, Tokens& tokens)
{
    static const QRegularExpression clientId(QStringLiteral("^[a-zA-Z0-9-_]{3,40}$"));
    if (request.method != "POST" || request.bodyKind != WireRequest::BodyKind::Form)
        return oauthError("invalid_request",
            "Method must be POST with application/x-www-form-urlencoded encoding");
    const QString grantType = request.field(u"grant_type");
    if (grantType.isEmpty())
        return oauthError("invalid_request", "Invalid or missing grant_type parameter");

    const Credentials client = fromBasic(request).value_or(
        Credentials {request.field(u"client_id"), request.field(u"client_secret")});
    if (!clientId.match(client.id).hasMatch())
        return oauthError("invalid_client", "Invalid or missing client_id parameter");
    if (client.secret.isEmpty())
        return oauthError("invalid_client", "Missing client_secret parameter");
    if (!isKnown(client))
        return oauthError("invalid_client", "Client credentials are invalid");

    if (grantType == u"password")
        return passwordGrant(request, client.id, tokens);
    if (grantType == u"urn:custom:mfa-otp")
        return codeGrant(request, tokens);
    if (grantType == u"client_credentials")
        return grantAnswer(tokens.issue(client.id, true, wantedExpiry(request)));
    if (grantType == u"refresh_token")
        return refreshGrant(request, tokens);
    return oauthError("invalid_request", "Invalid or missing grant_type parameter");
}

} // namespace herald::practice
