// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Authorisation.h"

#include "practice/ErrorBodies.h"

#include <QRegularExpression>

namespace herald::practice {

namespace {

tl::unexpected<WireAnswer> refuse(const char* error, const char* description)
{
    return tl::unexpected(oauthError(error, description));
}

tl::expected<QByteArray, WireAnswer> presentedToken(const WireRequest& request)
{
    static const QRegularExpression bearer(QStringLiteral("Bearer\\s(\\S+)"));
    const auto inQuery = request.queryValue(u"access_token");
    const bool isInBody = request.fields.contains(u"access_token");

    const int methods
        = int {request.authorization.has_value()} + int {inQuery.has_value()} + int {isInBody};
    if (methods > 1)
        return refuse("invalid_request",
            "Only one method may be used to authenticate at a time (Auth header,  GET or POST).");
    if (methods == 0)
        return refuse("invalid_request", "The access token was not found");
    if (request.authorization) {
        const auto match = bearer.match(QString::fromLatin1(*request.authorization));
        if (!match.hasMatch())
            return refuse("invalid_request", "Malformed auth header");
        return match.captured(1).toLatin1();
    }
    if (inQuery)
        return inQuery->toUtf8();
    if (request.bodyKind != WireRequest::BodyKind::Form)
        return refuse("invalid_request",
            "When putting the token in the body, content type must be "
            "application/x-www-form-urlencoded.");
    return request.field(u"access_token").toUtf8();
}

} // namespace

tl::expected<Grant, WireAnswer> authorise(const WireRequest& request, const Tokens& tokens)
{
    const auto token = presentedToken(request);
    if (!token)
        return tl::unexpected(token.error());
    const std::optional<Grant> grant = tokens.find(*token);
    if (!grant)
        return refuse("invalid_token", "The access token provided is invalid.");
    if (grant->isExpired())
        return refuse("invalid_token", "The access token provided has expired.");
    if (request.method != "GET" && request.queryValue(u"access_token"))
        return refuse(
            "invalid_request", "The access token may be in the query of a GET request only");
    return *grant;
}

} // namespace herald::practice
