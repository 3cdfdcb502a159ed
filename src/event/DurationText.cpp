// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/DurationText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

constexpr qint64 usPerMs = 1000;
constexpr qint64 usPerSecond = 1'000'000;

QString milliseconds(qint64 us)
{
    const int decimals = us < usPerMs ? 1 : 0;
    return QLocale().toString(double(us) / double(usPerMs), 'f', decimals);
}

QString seconds(qint64 us)
{
    return QLocale().toString(double(us) / double(usPerSecond), 'f', 1);
}

} // namespace

QString durationText(std::optional<qint64> us)
{
    if (!us)
        return {};
    //: milliseconds
    return *us < usPerSecond ? Text::tr("%1 ms").arg(milliseconds(*us))
                             //: seconds
                             : Text::tr("%1 s").arg(seconds(*us));
}

QString spokenDurationText(std::optional<qint64> us)
{
    if (!us)
        return {};
    return *us < usPerSecond ? Text::tr("%1 milliseconds").arg(milliseconds(*us))
                             : Text::tr("%1 seconds").arg(seconds(*us));
}

QString aboutTimeText(std::chrono::milliseconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 inSeconds = std::max<qint64>((time.count() + 999) / 1000, 1);
    if (inSeconds < 2 * minute)
        return Text::tr("about %1 s").arg(QLocale().toString(inSeconds));
    if (inSeconds < 2 * hour)
        return Text::tr("about %1 min").arg(QLocale().toString((inSeconds + minute / 2) / minute));
    if (inSeconds < 2 * day)
        return Text::tr("about %1 h").arg(QLocale().toString((inSeconds + hour / 2) / hour));
    return Text::tr("about %1 days").arg(QLocale().toString((inSeconds + day / 2) / day));
}

} // namespace herald
