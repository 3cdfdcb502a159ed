// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamEventReader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace herald {

namespace {

QString jsonText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

std::optional<QString> dataOf(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return value.isString() ? value.toString() : jsonText(value);
}

int ttlOf(const QJsonValue& value)
{
    bool isNumber = true;
    const int ttl = value.isString() ? value.toString().toInt(&isNumber) : value.toInt(-1);
    return isNumber ? std::max(ttl, -1) : -1;
}

qint64 momentOf(const QJsonValue& value)
{
    QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return -1;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return std::max<qint64>(moment.toMSecsSinceEpoch(), -1);
}

} // namespace

StreamEvent readStreamEvent(const SseBlock& block)
{
    StreamEvent event {.name = QString::fromUtf8(block.name)};
    if (block.isTooLarge) {
        event.defect = StreamEvent::Defect::TooLarge;
        return event;
    }
    const QJsonDocument json = QJsonDocument::fromJson(block.data);
    if (!json.isObject()) {
        event.data = QString::fromUtf8(block.data);
        event.defect = block.isCutOff ? StreamEvent::Defect::CutOff : StreamEvent::Defect::NotJson;
        return event;
    }
    const QJsonObject object = json.object();
    if (event.name.isEmpty())
        event.name = object.value(u"name").toString();
    event.data = dataOf(object.value(u"data"));
    event.coreId = object.value(u"coreid").toString();
    event.publishedMs = momentOf(object.value(u"published_at"));
    event.ttl = ttlOf(object.value(u"ttl"));
    return event;
}

} // namespace herald
