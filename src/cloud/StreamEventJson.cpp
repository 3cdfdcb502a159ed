// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamEventJson.h"

#include "base/VisibleText.h"
#include "json/JsonText.h"

#include <QDateTime>

namespace herald {

namespace {

const QString null = QStringLiteral("null");

QString moment(qint64 sinceEpochMs)
{
    if (sinceEpochMs < 0)
        return null;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sinceEpochMs, Qt::UTC);
    return jsonString(time.toString(Qt::ISODateWithMs));
}

QString defectWord(StreamEvent::Defect defect)
{
    switch (defect) {
    case StreamEvent::Defect::None:
        return {};
    case StreamEvent::Defect::NotJson:
        return QStringLiteral("not-json");
    case StreamEvent::Defect::TooLarge:
        return QStringLiteral("too-large");
    case StreamEvent::Defect::CutOff:
        return QStringLiteral("cut-off");
    }
    return {};
}

/// A line of JSON with what a terminal would obey, or what would mislead a reader, as escapes: such
/// characters stand within strings only.
QString harmless(const QString& line)
{
    QString out;
    out.reserve(line.size());
    for (const QChar c : line) {
        if (isTreacherous(c))
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

QByteArray streamEventLine(const StreamEvent& event)
{
    QString line = QStringLiteral("{\"name\":") + jsonString(event.name);
    line += QStringLiteral(",\"data\":") + (event.data ? jsonString(*event.data) : null);
    line += QStringLiteral(",\"ttl\":") + (event.ttl < 0 ? null : QString::number(event.ttl));
    line += QStringLiteral(",\"published_at\":") + moment(event.publishedMs);
    line += QStringLiteral(",\"coreid\":")
        + (event.coreId.isEmpty() ? null : jsonString(event.coreId));
    line += QStringLiteral(",\"received_at\":") + moment(event.receivedMs);
    const QString defect = defectWord(event.defect);
    if (!defect.isEmpty())
        line += QStringLiteral(",\"defect\":\"") + defect + u'"';
    return harmless(line + u'}').toUtf8();
}

} // namespace herald
