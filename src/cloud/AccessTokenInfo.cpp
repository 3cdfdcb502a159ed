// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/AccessTokenInfo.h"

#include "cloud/ApiError.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccessTokenInfo)
};

constexpr qsizetype maxEntries = 256;
constexpr qsizetype maxEntryLength = 200;
constexpr double maxLifeSeconds = 100.0 * 366 * 24 * 60 * 60;

Failure unreadable()
{
    return failure(ErrorKind::Network,
        Text::tr(
            "The server's answer about the token cannot be read. Is the server's address right?"));
}

QString entryText(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    QString text = value.toString();
    for (const QStringView key : {u"slug", u"name", u"id"}) {
        if (text.isEmpty())
            text = object.value(key).toString();
    }
    return plainLine(text, maxEntryLength);
}

QStringList entries(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), maxEntries); ++i) {
        if (const QString text = entryText(array.at(i)); !text.isEmpty())
            texts += text;
    }
    return texts;
}

Result<std::optional<QDateTime>> expiry(const QJsonObject& object, const QDateTime& now)
{
    const QJsonValue at = object.value(u"expires_at");
    if (at.isString()) {
        const QDateTime time = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
        if (!time.isValid())
            return unreadable();
        return time.toUTC();
    }
    const QJsonValue in = object.value(u"expires_in");
    const bool isNever = (in.isNull() || in.isUndefined() || in == QJsonValue(0))
        && (at.isNull() || at.isUndefined());
    if (isNever)
        return std::nullopt;
    if (!in.isDouble() || std::abs(in.toDouble()) > maxLifeSeconds)
        return unreadable();
    return now.addSecs(static_cast<qint64>(in.toDouble())).toUTC();
}

} // namespace

Result<AccessTokenInfo> AccessTokenInfo::fromJson(const QByteArray& body, const QDateTime& now)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject() || json.object().value(u"ok") == QJsonValue(false))
        return unreadable();
    const QJsonObject object = json.object();
    const QString client = entryText(object.value(u"client"));
    return expiry(object, now).map([&](const std::optional<QDateTime>& expiresAt) {
        return AccessTokenInfo {
            .client = client.isEmpty() ? entryText(object.value(u"client_id")) : client,
            .scopes = entries(object.value(u"scopes")),
            .organisations = entries(object.value(u"orgs")),
            .expiresAt = expiresAt};
    });
}

} // namespace herald
