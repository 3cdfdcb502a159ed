// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Wire.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace herald::practice {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QList<std::pair<QString, QString>> readForm(const QByteArray& text)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QByteArray& part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = equals < 0 ? part : part.left(equals);
        pairs.emplaceBack(decoded(key), equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
    return pairs;
}

QStringList readPath(const QByteArray& path)
{
    QStringList segments;
    for (const QByteArray& segment : path.split('/'))
        if (!segment.isEmpty())
            segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

WireRequest::BodyKind bodyKind(const QByteArray& contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "application/json")
        return WireRequest::BodyKind::Json;
    if (type == "application/x-www-form-urlencoded")
        return WireRequest::BodyKind::Form;
    return WireRequest::BodyKind::Other;
}

} // namespace

std::optional<QString> WireRequest::queryValue(QStringView key) const
{
    for (const auto& [name, value] : query)
        if (name == key)
            return value;
    return std::nullopt;
}

QString WireRequest::field(QStringView key) const
{
    return fields.value(key).toVariant().toString();
}

WireRequest WireRequest::read(const QByteArray& method, const QByteArray& target,
    std::optional<QByteArray> authorization, const QByteArray& contentType, const QByteArray& body)
{
    const qsizetype question = target.indexOf('?');
    WireRequest request {.method = method,
        .path = readPath(question < 0 ? target : target.left(question)),
        .authorization = std::move(authorization)};
    if (question >= 0)
        request.query = readForm(target.mid(question + 1));
    if (body.isEmpty())
        return request;
    request.bodyKind = practice::bodyKind(contentType);
    if (request.bodyKind == BodyKind::Form) {
        for (const auto& [key, value] : readForm(body))
            request.fields.insert(key, value);
    } else if (request.bodyKind == BodyKind::Json) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        request.isMalformed = !document.isObject();
        request.fields = document.object();
    }
    return request;
}

WireAnswer WireAnswer::json(const QJsonObject& object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace herald::practice
