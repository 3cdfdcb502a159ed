// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/PublishText.h"

#include "json/JsonText.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishText)
};

} // namespace

QString laidOut(const QString& text)
{
    return looksLikeJson(text) ? formatJson(text).value_or(text) : text;
}

QString whenText(PublishId id)
{
    const QDateTime time = id.time().toLocalTime();
    //: Date, time and time zone.
    return Text::tr("%1, %2 %3")
        .arg(QLocale().toString(time.date(), QLocale::LongFormat), time.toString(u"HH:mm:ss.zzz"),
            time.timeZoneAbbreviation());
}

QString statusText(const Answer& answer)
{
    if (answer.httpStatus == 0)
        return {};
    return QStringLiteral("%1 %2")
        .arg(answer.httpStatus)
        .arg(QString::fromUtf8(answer.reasonPhrase))
        .trimmed();
}

QString headerText(const Answer& answer)
{
    QString lines;
    for (const auto& [name, value] : answer.headers)
        lines += QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    lines.chop(1);
    return lines;
}

QString bytesText(qint64 bytes)
{
    if (bytes == 0)
        //: Of an event's data: there is none.
        return Text::tr("none");
    //: %1 is the number as it is written, %n the same number for the plural.
    return Text::tr("%1 bytes", nullptr, static_cast<int>(bytes)).arg(QLocale().toString(bytes));
}

QString visibilityText(const Event& event)
{
    return event.isPrivate ? Text::tr("Private") : Text::tr("Public");
}

QString ttlText(const Event& event)
{
    return Text::tr("%1 s").arg(QLocale().toString(event.ttlSeconds));
}

QString accountText(const PublishOrder& order)
{
    return order.isPractice ? Text::tr("%1 (practice)").arg(order.accountName) : order.accountName;
}

} // namespace herald
