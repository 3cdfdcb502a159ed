// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Moment.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

qint64 secondsIn(QChar unit)
{
    switch (unit.unicode()) {
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 24 * 3600;
    default:
        return 1;
    }
}

QDateTime exactMoment(const QString& text, const QDateTime& now)
{
    const QDate today = now.toLocalTime().date();
    if (text == u"today")
        return today.startOfDay();
    if (text == u"yesterday")
        return today.addDays(-1).startOfDay();
    if (const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); date.isValid())
        return date.startOfDay();
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

Result<QDateTime> momentFromText(const QString& text, const QDateTime& now)
{
    static const QRegularExpression ago(QStringLiteral("^([0-9]{1,9})([smhd])$"));
    if (const auto match = ago.match(text); match.hasMatch())
        return now.addSecs(-match.captured(1).toLongLong() * secondsIn(match.captured(2).front()));
    const QDateTime moment = exactMoment(text, now);
    if (!moment.isValid())
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a "
                     "while ago: 30m, 2h, 7d.")
                .arg(text));
    return moment.toUTC();
}

} // namespace herald
