// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Routes.h"

#include "practice/Authorisation.h"
#include "practice/ErrorBodies.h"
#include "practice/OAuthToken.h"
#include "practice/PracticeWorld.h"
#include "practice/Publishing.h"
#include "practice/StreamPath.h"

#include <QJsonDocument>

#include <algorithm>

namespace herald::practice {

namespace {

WireAnswer noSuchAddress()
{
    return refusal(404, QStringLiteral("Not found"));
}

WireAnswer noSuchScope(const QString& collection)
{
    return refusal(404,
        collection == u"orgs" ? QStringLiteral("Organization not found.")
                              : QStringLiteral("Product not found."));
}

bool begins(const QStringList& path, const QString& collection, qsizetype size)
{
    return path.size() == size && path.at(0) == u"v1" && path.at(1) == collection;
}

int positive(const std::optional<QString>& text, int otherwise)
{
    const int number = text ? text->toInt() : 0;
    return number > 0 ? number : otherwise;
}

QJsonArray filtered(const QJsonArray& devices, const WireRequest& request)
{
    const QString id = request.queryValue(u"deviceId").value_or(QString());
    const QString name = request.queryValue(u"deviceName").value_or(QString());
    QJsonArray matching;
    for (const QJsonValue& device : devices)
        if (device[QStringLiteral("id")].toString().contains(id)
            && device[QStringLiteral("name")].toString().contains(name))
            matching.append(device);
    return matching;
}

WireAnswer productDevicesPage(const WireRequest& request)
{
    const QJsonArray devices = filtered(productDevices(request.path.at(2)), request);
    const int perPage = positive(request.queryValue(u"perPage"), 25);
    const int page = positive(request.queryValue(u"page"), 1);
    const int count = static_cast<int>(devices.size());
    QJsonArray onPage;
    for (qint64 i = (page - 1LL) * perPage; i < std::min<qint64>(count, 1LL * page * perPage); ++i)
        onPage.append(devices.at(static_cast<int>(i)));
    const qint64 pages = (static_cast<qint64>(count) + perPage - 1) / perPage;
    return WireAnswer::json(
        {{QStringLiteral("devices"), onPage}, {QStringLiteral("customers"), QJsonArray {}},
            {QStringLiteral("meta"), QJsonObject {{QStringLiteral("total_pages"), pages}}}});
}

} // namespace

Routes::Routes(Tokens& tokens, EventHub& hub)
    : m_tokens(tokens)
    , m_hub(hub)
{
}

WireAnswer Routes::answer(const WireRequest& request)
{
    if (request.path == QStringList {QStringLiteral("oauth"), QStringLiteral("token")})
        return issueToken(request, m_tokens);
    if (request.path.size() < 2 || request.path.at(0) != u"v1")
        return noSuchAddress();
    if (request.method == "GET")
        return get(request);
    if (request.method == "POST")
        return post(request);
    if (request.method == "DELETE")
        return remove(request);
    return noSuchAddress();
}

WireAnswer Routes::get(const WireRequest& request)
{
    const QStringList& path = request.path;
    const auto grant = authorise(request, m_tokens);
    if (!grant)
        return grant.error();
    if (path.contains(QStringLiteral("events")))
        return stream(request);
    if (begins(path, QStringLiteral("access_tokens"), 3) && path.at(2) == u"current")
        return tokenInfo(*grant);
    if (begins(path, QStringLiteral("user"), 2))
        return WireAnswer::json(user(practiceUserName()));
    if (begins(path, QStringLiteral("devices"), 2))
        return {.body = QJsonDocument(myDevices()).toJson(QJsonDocument::Compact)};
    if (begins(path, QStringLiteral("devices"), 3)) {
        const QJsonObject device = myDevice(path.at(2));
        return device.isEmpty() ? permissionDenied() : WireAnswer::json(device);
    }
    const bool isProduct = begins(path, QStringLiteral("products"), 3);
    const bool isDeviceList
        = begins(path, QStringLiteral("products"), 4) && path.at(3) == u"devices";
    if (!isProduct && !isDeviceList)
        return noSuchAddress();
    if (!exists(path.at(2)))
        return noSuchScope(path.at(1));
    if (isDeviceList)
        return productDevicesPage(request);
    return WireAnswer::json({{QStringLiteral("product"), product(path.at(2))}});
}

WireAnswer Routes::post(const WireRequest& request)
{
    const QStringList& path = request.path;
    if (path.constLast() != u"events")
        return noSuchAddress();
    if (begins(path, QStringLiteral("devices"), 3))
        return publish(request, StreamEvent::Scope::MyDevices, {});
    if (begins(path, QStringLiteral("products"), 4))
        return publish(request, StreamEvent::Scope::Product, path.at(2));
    if (begins(path, QStringLiteral("orgs"), 4))
        return publish(request, StreamEvent::Scope::Organisation, path.at(2));
    return noSuchAddress();
}

WireAnswer Routes::remove(const WireRequest& request)
{
    if (begins(request.path, QStringLiteral("access_tokens"), 3)
        && request.path.at(2) != u"current") {
        m_tokens.revoke(
            request.path.at(2).toUtf8()); // the token in the path is all that is asked for
        return WireAnswer::ok();
    }
    const auto grant = authorise(request, m_tokens);
    if (!grant)
        return grant.error();
    if (begins(request.path, QStringLiteral("access_tokens"), 3)) {
        m_tokens.revoke(grant->token);
        return WireAnswer::ok();
    }
    if (begins(request.path, QStringLiteral("access_tokens"), 2)) {
        m_tokens.revokeAll();
        return WireAnswer::ok();
    }
    return noSuchAddress();
}

WireAnswer Routes::publish(
    const WireRequest& request, StreamEvent::Scope scope, const QString& scopeId)
{
    const auto grant = authorise(request, m_tokens);
    if (!grant)
        return grant.error();
    if (scope == StreamEvent::Scope::MyDevices && grant->isApiUser) {
        WireAnswer answer
            = oauthError("unauthorized", "API users are not allowed to call this endpoint");
        answer.headers.clear(); // said by the API, not by its log-in layer
        return answer;
    }
    if (!exists(scopeId))
        return noSuchScope(request.path.at(1));
    auto event = readEvent(request);
    if (!event)
        return event.error();
    event->scope = scope;
    event->scopeId = scopeId;
    const QString asDevice
        = scope == StreamEvent::Scope::Product ? request.field(u"as_device_id") : QString();
    if (!asDevice.isEmpty()) {
        event->deviceId = deviceIdOf(asDevice);
        if (event->deviceId.isEmpty())
            return permissionDenied();
    }
    const Rehearsal rehearsal = rehearse(event->name);
    if (rehearsal.isPublished)
        m_hub.publish(*event);
    return rehearsal.answer;
}

WireAnswer Routes::stream(const WireRequest& request)
{
    const auto filter = streamFilter(request.path);
    if (!filter)
        return noSuchAddress();
    if (filter->scope == StreamFilter::Scope::Everything && filter->prefix.isEmpty())
        return refusal(400, QStringLiteral("event prefix filter is required"));
    if (!exists(filter->scopeId))
        return noSuchScope(request.path.at(1));
    return openStream(*filter);
}

WireAnswer Routes::openStream(const StreamFilter& filter)
{
    StreamFilter resolved = filter;
    if (!filter.deviceId.isEmpty()) {
        resolved.deviceId = deviceIdOf(filter.deviceId);
        if (resolved.deviceId.isEmpty())
            return permissionDenied();
    }
    WireAnswer answer {.contentType = "text/event-stream",
        .headers = {{"Cache-Control", "no-cache"}, {"Connection", "keep-alive"}}};
    answer.stream = m_hub.subscribe(resolved);
    if (!answer.stream) // the documents say 529 of too many streams
        return refusal(529, QStringLiteral("Too many event streams are open"));
    return answer;
}

WireAnswer Routes::tokenInfo(const Grant& grant) const
{
    QJsonArray scopes;
    if (grant.isApiUser)
        for (const char* scope : {"events:send", "events:get", "devices:list"})
            scopes.append(QLatin1String(scope));
    const QJsonValue expires
        = grant.expires ? QJsonValue(grant.expires->toString(Qt::ISODateWithMs)) : QJsonValue();
    return WireAnswer::json(
        {{QStringLiteral("expires_at"), expires}, {QStringLiteral("client"), grant.client},
            {QStringLiteral("scopes"), scopes}, {QStringLiteral("orgs"), QJsonArray {}}});
}

} // namespace herald::practice
