// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ErrorBodies.h"

#include <QJsonArray>

namespace herald::practice {

namespace {

constexpr auto retryAfterSeconds = "5";

int oauthStatus(QByteArrayView error)
{
    if (error == "invalid_token")
        return 401;
    if (error == "mfa_required" || error == "sso_user")
        return 403;
    if (error == "rate_limit_exceeded")
        return 429;
    if (error == "server_error")
        return 503;
    return 400;
}

} // namespace

WireAnswer oauthError(const char* error, const char* description)
{
    WireAnswer answer
        = WireAnswer::json({{QStringLiteral("error"), QLatin1String(error)},
                               {QStringLiteral("error_description"), QLatin1String(description)}},
            oauthStatus(error));
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    if (QByteArrayView(error) == "invalid_client")
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Service\"");
    return answer;
}

WireAnswer oneTimeCodeWanted(const QByteArray& token)
{
    WireAnswer answer
        = WireAnswer::json({{QStringLiteral("mfa_token"), QString::fromLatin1(token)},
                               {QStringLiteral("error"), QStringLiteral("mfa_required")},
                               {QStringLiteral("error_description"),
                                   QStringLiteral("Multi-factor authentication required")}},
            oauthStatus("mfa_required"));
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return answer;
}

WireAnswer refusal(int status, const QString& text)
{
    return WireAnswer::json(
        {{QStringLiteral("ok"), false}, {QStringLiteral("error"), text}}, status);
}

WireAnswer refusalList(int status, const QString& text)
{
    return WireAnswer::json(
        {{QStringLiteral("ok"), false}, {QStringLiteral("errors"), QJsonArray {text}}}, status);
}

WireAnswer permissionDenied()
{
    return WireAnswer::json(
        {{QStringLiteral("error"), QStringLiteral("Permission Denied")},
            {QStringLiteral("info"),
                QStringLiteral("I didn't recognize that device name or ID, ...")}},
        403);
}

WireAnswer slowDown(bool isPlain)
{
    if (isPlain)
        return {.status = 429, .body = "Please slow down", .contentType = "text/plain"};
    WireAnswer answer = refusal(429, QStringLiteral("Too many requests. Please slow down."));
    answer.headers = {{"Retry-After", retryAfterSeconds}};
    return answer;
}

WireAnswer htmlError(int status)
{
    return {.status = status,
        .body = "<html><head><title>Error</title></head><body><h1>Something went "
                "wrong</h1></body></html>\n",
        .contentType = "text/html"};
}

} // namespace herald::practice
