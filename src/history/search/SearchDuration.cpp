// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchDuration.h"

#include <algorithm>

namespace herald {

namespace {

using Comparison = SearchTerm::Comparison;

constexpr qsizetype mostDigits = 9;
constexpr qsizetype mostDecimals = 6;

struct Unit {
    QStringView word;
    qint64 us;
};
constexpr Unit units[] {
    {u"us", 1},
    {u"\u00b5s", 1},
    {u"\u03bcs", 1},
    {u"ms", 1000},
    {u"s", 1'000'000},
    {u"min", 60'000'000},
};

Comparison readComparison(QStringView& rest)
{
    constexpr std::pair<QStringView, Comparison> signs[] {
        {u">=", Comparison::AtLeast},
        {u"<=", Comparison::AtMost},
        {u">", Comparison::More},
        {u"<", Comparison::Less},
    };
    for (const auto& [sign, comparison] : signs) {
        if (rest.startsWith(sign)) {
            rest = rest.sliced(sign.size());
            return comparison;
        }
    }
    return Comparison::AtLeast;
}

QStringView digitsOf(QStringView text)
{
    const auto* end = std::find_if_not(
        text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return text.first(end - text.begin());
}

/// In millionths; nothing: no number, or a longer one than can be.
std::optional<qint64> readNumber(QStringView& rest)
{
    const QStringView whole = digitsOf(rest);
    rest = rest.sliced(whole.size());
    QStringView decimals;
    const bool hasPoint = rest.startsWith(u'.') || rest.startsWith(u',');
    if (hasPoint) {
        decimals = digitsOf(rest.sliced(1));
        rest = rest.sliced(1 + decimals.size());
    }
    if (whole.isEmpty() || whole.size() > mostDigits || decimals.size() > mostDecimals
        || (hasPoint && decimals.isEmpty()))
        return std::nullopt;
    const QString millionths
        = whole.toString() + decimals.toString().leftJustified(mostDecimals, u'0');
    return millionths.toLongLong();
}

bool beginsUnit(QStringView text)
{
    return std::any_of(std::begin(units), std::end(units),
        [text](const Unit& unit) { return unit.word.startsWith(text); });
}

} // namespace

SearchDurationReading readSearchDuration(QStringView text)
{
    constexpr qint64 million = 1'000'000;
    SearchDurationReading reading;
    QStringView rest = text;
    reading.duration.comparison = readComparison(rest);
    const QStringView numberAndUnit = rest;
    const auto millionths = readNumber(rest);
    reading.number = numberAndUnit.first(numberAndUnit.size() - rest.size());
    if (!millionths) {
        reading.fault = DurationFault::NoNumber;
        reading.isUnfinished = rest.isEmpty() && reading.number.size() <= mostDigits + 1;
        return reading;
    }
    for (const Unit& unit : units) {
        if (unit.word != rest)
            continue;
        // Apart, so that the largest number still fits.
        reading.duration.us
            = *millionths / million * unit.us + *millionths % million * unit.us / million;
        return reading;
    }
    reading.isUnfinished = beginsUnit(rest);
    reading.fault = rest.isEmpty() ? DurationFault::NoUnit : DurationFault::NotUnderstood;
    return reading;
}

} // namespace herald
