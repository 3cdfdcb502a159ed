// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/TimeUnits.h"

#include "gui/runs/RunWords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeUnits)
};

constexpr std::array<qint64, 5> units {1, 1000, 60'000, 3'600'000, 86'400'000}; // ms
constexpr int seconds = 1; // its place among them

/// The place of the largest in which it is a whole number.
int unitOf(qint64 ms)
{
    if (ms == 0)
        return seconds;
    const auto fitting
        = std::find_if(units.rbegin(), units.rend(), [ms](qint64 unit) { return ms % unit == 0; });
    return int(std::distance(fitting, units.rend())) - 1;
}

} // namespace

void addTimeUnits(QComboBox& unit)
{
    const std::array<QString, units.size()> names {Text::tr("milliseconds"), Text::tr("seconds"),
        Text::tr("minutes"), Text::tr("hours"), Text::tr("days")};
    for (std::size_t i = 0; i < units.size(); ++i)
        unit.addItem(names[i], units[i]);
    unit.setCurrentIndex(seconds);
}

void showTime(QSpinBox& number, QComboBox& unit, qint64 ms)
{
    const QSignalBlocker numberBlocker(number);
    const QSignalBlocker unitBlocker(unit);
    const int place = unitOf(ms);
    unit.setCurrentIndex(place);
    number.setValue(int(ms / units[std::size_t(place)]));
}

qint64 shownTimeMs(const QSpinBox& number, const QComboBox& unit)
{
    return number.value() * unit.currentData().toLongLong();
}

QString exactTime(qint64 ms)
{
    const int place = unitOf(ms);
    const QString number = numberText(ms / units[std::size_t(place)]);
    switch (place) {
    case 0:
        return Text::tr("%1 ms").arg(number);
    case 1:
        return Text::tr("%1 s").arg(number);
    case 2:
        return Text::tr("%1 min").arg(number);
    case 3:
        return Text::tr("%1 h").arg(number);
    default:
        return Text::tr("%n day(s)", nullptr, int(ms / units.back()));
    }
}

} // namespace herald
