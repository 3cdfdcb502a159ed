// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Publishing.h"

#include "event/Event.h"
#include "practice/ErrorBodies.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace herald::practice {

namespace {

constexpr int defaultTtlSeconds = 60;
constexpr int slowSeconds = 5;
constexpr int maxSlowSeconds = 120;

bool isEventName(const QString& name)
{
    return name.size() <= maxNameLength
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// What is no text becomes its JSON text: what the Particle Cloud does here is not known.
QJsonValue dataText(const QJsonValue& data)
{
    if (data.isUndefined() || data.isNull() || data.isString())
        return data.isString() ? data : QJsonValue();
    if (data.isObject())
        return QString::fromUtf8(QJsonDocument(data.toObject()).toJson(QJsonDocument::Compact));
    if (data.isArray())
        return QString::fromUtf8(QJsonDocument(data.toArray()).toJson(QJsonDocument::Compact));
    return data.toVariant().toString();
}

bool isFalse(const QString& text)
{
    return text == u"false" || text == u"0";
}

WireAnswer rejection(const QString& status)
{
    if (status == u"401")
        return oauthError("invalid_token", "The access token provided has expired.");
    if (status == u"403")
        return permissionDenied();
    if (status == u"404")
        return refusal(404, QStringLiteral("Product not found."));
    if (status == u"413")
        return WireAnswer::json(
            {{QStringLiteral("error"), QStringLiteral("request entity too large")}}, 413);
    if (status == u"500")
        return refusalList(500, QStringLiteral("The practice cloud fails on purpose"));
    if (status == u"502")
        return htmlError(502);
    if (status == u"503")
        return oauthError("server_error", "server_error");
    return refusal(400, QStringLiteral("The practice cloud rejects this name on purpose"));
}

std::chrono::seconds slowness(const QString& text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    return std::chrono::seconds(isNumber ? std::clamp(seconds, 0, maxSlowSeconds) : slowSeconds);
}

} // namespace

tl::expected<StreamEvent, WireAnswer> readEvent(const WireRequest& request)
{
    if (request.isMalformed)
        return tl::unexpected(refusal(400, QStringLiteral("the body is not a JSON object")));
    const QString name = request.field(u"name");
    if (name.isEmpty())
        return tl::unexpected(refusal(400, QStringLiteral("name not provided")));
    if (!isEventName(name))
        return tl::unexpected(
            refusal(400, QStringLiteral("name must be 1 to 64 ASCII characters")));

    bool isNumber = false;
    const int ttl = request.field(u"ttl").toInt(&isNumber);
    const QString isPrivate = request.field(u"private");
    return StreamEvent {.name = name,
        .data = dataText(request.fields.value(u"data")),
        .ttlSeconds = isNumber ? std::clamp(ttl, 0, maxTtlSeconds) : defaultTtlSeconds,
        .isPublic = isFalse(isPrivate)};
}

Rehearsal rehearse(const QString& eventName)
{
    const QStringList parts = eventName.split(u'/');
    if (parts.size() < 2 || parts.at(0) != u"practice")
        return {WireAnswer::ok()};
    const QString detail = parts.value(2);
    if (parts.at(1) == u"reject")
        return {rejection(detail), false};
    if (parts.at(1) == u"limit")
        return {slowDown(detail == u"plain"), false};
    WireAnswer answer = WireAnswer::ok();
    if (parts.at(1) == u"slow")
        answer.delay = slowness(detail);
    answer.isDropped = parts.at(1) == u"drop";
    return {answer};
}

} // namespace herald::practice
