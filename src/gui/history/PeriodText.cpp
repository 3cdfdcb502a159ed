// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/PeriodText.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

QString dayText(QDate day, int thisYear)
{
    //: A day of another year, as QLocale::toString() formats it: 21 Nov 2025.
    const QString withYear = Text::tr("d MMM yyyy");
    //: A day of this year, as QLocale::toString() formats it: 21 Nov.
    const QString withoutYear = Text::tr("d MMM");
    return QLocale().toString(day, day.year() == thisYear ? withoutYear : withYear);
}

/// No finer than needed.
QString clockText(QTime time)
{
    if (time.msec() != 0)
        return time.toString(u"HH:mm:ss.zzz");
    return time.toString(time.second() != 0 ? u"HH:mm:ss" : u"HH:mm");
}

bool isMidnight(const QDateTime& moment)
{
    return moment == moment.date().startOfDay();
}

QString momentText(const QDateTime& moment, int thisYear)
{
    const QString day = dayText(moment.date(), thisYear);
    //: A day and a time of it: 21 Nov 14:00.
    return isMidnight(moment) ? day : Text::tr("%1 %2").arg(day, clockText(moment.time()));
}

} // namespace

QString periodText(const QDateTime& since, const QDateTime& until, const QDateTime& now)
{
    const int year = now.toLocalTime().date().year();
    const QDateTime from = since.toLocalTime();
    const QDateTime to = until.toLocalTime();
    if (!from.isValid() && !to.isValid())
        return Text::tr("Any time");
    if (!to.isValid())
        //: A period with no end.
        return Text::tr("Since %1").arg(momentText(from, year));
    if (!from.isValid())
        //: A period with no beginning.
        return Text::tr("Before %1").arg(momentText(to, year));
    //: From one day or moment to another.
    const QString span = Text::tr("%1 – %2");
    if (isMidnight(from) && isMidnight(to)) {
        const QDate last = to.date().addDays(-1);
        const QString first = dayText(from.date(), year);
        return last <= from.date() ? first : span.arg(first, dayText(last, year));
    }
    if (from.date() == to.date())
        //: A day, and two times of it: 21 Nov 14:00 – 15:00.
        return Text::tr("%1 %2 – %3")
            .arg(dayText(from.date(), year), clockText(from.time()), clockText(to.time()));
    return span.arg(momentText(from, year), momentText(to, year));
}

} // namespace herald
