// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/DurationText.h"

#include <QCoreApplication>
#include <QLocale>

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

} // namespace herald
