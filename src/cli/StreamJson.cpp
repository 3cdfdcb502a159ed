// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/StreamJson.h"

#include <QDateTime>

namespace herald {

namespace {

QJsonValue moment(qint64 ms)
{
    if (ms < 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString keyword(StreamEvent::Defect defect)
{
    switch (defect) {
    case StreamEvent::Defect::NotJson:
        return QStringLiteral("not-json");
    case StreamEvent::Defect::TooLarge:
        return QStringLiteral("too-large");
    case StreamEvent::Defect::CutOff:
        return QStringLiteral("cut-off");
    case StreamEvent::Defect::None:
        break;
    }
    return {};
}

} // namespace

QJsonObject streamEventJson(const StreamEvent& event)
{
    QJsonObject json {{QStringLiteral("name"), event.name},
        {QStringLiteral("data"), event.data ? QJsonValue(*event.data) : QJsonValue()},
        {QStringLiteral("coreid"), event.coreId.isEmpty() ? QJsonValue() : event.coreId},
        {QStringLiteral("published_at"), moment(event.publishedMs)},
        {QStringLiteral("received_at"), moment(event.receivedMs)},
        {QStringLiteral("ttl"), event.ttl < 0 ? QJsonValue() : QJsonValue(event.ttl)}};
    if (event.defect != StreamEvent::Defect::None)
        json.insert(QStringLiteral("defect"), keyword(event.defect));
    return json;
}

} // namespace herald
