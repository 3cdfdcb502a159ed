// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineBins.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace herald {

namespace {
using Unit = TimelineWidth::Unit;

constexpr std::array widths {TimelineWidth {Unit::Second, 1}, TimelineWidth {Unit::Second, 2},
    TimelineWidth {Unit::Second, 5}, TimelineWidth {Unit::Second, 10},
    TimelineWidth {Unit::Second, 15}, TimelineWidth {Unit::Second, 30},
    TimelineWidth {Unit::Minute, 1}, TimelineWidth {Unit::Minute, 2},
    TimelineWidth {Unit::Minute, 5}, TimelineWidth {Unit::Minute, 10},
    TimelineWidth {Unit::Minute, 15}, TimelineWidth {Unit::Minute, 30},
    TimelineWidth {Unit::Hour, 1}, TimelineWidth {Unit::Hour, 2}, TimelineWidth {Unit::Hour, 3},
    TimelineWidth {Unit::Hour, 6}, TimelineWidth {Unit::Hour, 12}, TimelineWidth {Unit::Day, 1},
    TimelineWidth {Unit::Week, 1}, TimelineWidth {Unit::Month, 1}, TimelineWidth {Unit::Month, 3},
    TimelineWidth {Unit::Year, 1}, TimelineWidth {Unit::Year, 2}, TimelineWidth {Unit::Year, 5},
    TimelineWidth {Unit::Year, 10}, TimelineWidth {Unit::Year, 20}, TimelineWidth {Unit::Year, 50}};

constexpr qint64 secondMs = 1000;
constexpr qint64 dayMs = 86'400 * secondMs;

/// Exact up to a day, about right beyond.
qint64 lengthMs(TimelineWidth width)
{
    const auto unitMs = [&]() -> qint64 {
        switch (width.unit) {
        case Unit::Second:
            return secondMs;
        case Unit::Minute:
            return 60 * secondMs;
        case Unit::Hour:
            return 3600 * secondMs;
        case Unit::Day:
            return dayMs;
        case Unit::Week:
            return 7 * dayMs;
        case Unit::Month:
            return 30 * dayMs;
        case Unit::Year:
            return 365 * dayMs;
        }
        return dayMs;
    };
    return unitMs() * width.count;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// Of the local time to UTC.
qint64 offsetAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc() * secondMs;
}

/// The first moment after `from` that has not its offset, where `to` has another.
qint64 changeBetween(qint64 from, qint64 to)
{
    const qint64 offset = offsetAt(from);
    while (to - from > 1) {
        const qint64 middle = from + (to - from) / 2;
        (offsetAt(middle) == offset ? from : to) = middle;
    }
    return to;
}

/// The first moment after `ms` at which the local clock shows, or jumps over, a multiple of `step`
/// since midnight. At most a day.
qint64 nextRoundTime(qint64 ms, qint64 step)
{
    const qint64 offset = offsetAt(ms);
    const qint64 next = floorTo(ms + offset, step) + step - offset;
    if (offsetAt(next) == offset)
        return next;
    const qint64 change = changeBetween(ms, next);
    const qint64 clock = change + offsetAt(change); // what the clock shows then
    const bool isJumpedOver = floorTo(clock, step) > floorTo(change - 1 + offset, step);
    if (isJumpedOver || floorTo(clock, step) == clock)
        return change;
    return change + floorTo(clock, step) + step - clock;
}

/// The last moment up to `ms` at which the local clock shows, or jumps over, a multiple of `step`.
qint64 roundTimeBefore(qint64 ms, qint64 step)
{
    constexpr qint64 widestChange = dayMs / 4; // of a clock
    const qint64 offset = offsetAt(ms);
    qint64 time = floorTo(ms + offset, step) - offset;
    const qint64 wellBefore = time - 2 * step - widestChange;
    if (offsetAt(wellBefore) == offset)
        return time;
    time = wellBefore;
    for (qint64 next = nextRoundTime(time, step); next <= ms; next = nextRoundTime(time, step))
        time = next;
    return time;
}

QDate roundDate(QDate date, TimelineWidth width)
{
    switch (width.unit) {
    case Unit::Week:
        return date.addDays(1 - date.dayOfWeek()); // ISO 8601: from Monday
    case Unit::Month:
        return {date.year(), (date.month() - 1) / width.count * width.count + 1, 1};
    case Unit::Year:
        return {int(floorTo(date.year(), width.count)), 1, 1};
    default:
        return date;
    }
}

QDate nextDate(QDate date, TimelineWidth width)
{
    switch (width.unit) {
    case Unit::Week:
        return date.addDays(7);
    case Unit::Month:
        return date.addMonths(width.count);
    case Unit::Year:
        return date.addYears(width.count);
    default:
        return date.addDays(1);
    }
}

QList<qint64> edgesOfDates(qint64 since, qint64 until, TimelineWidth width)
{
    QList<qint64> edges;
    QDate date = roundDate(QDateTime::fromMSecsSinceEpoch(since).date(), width);
    while (edges.size() <= mostTimelineBins && (edges.isEmpty() || edges.last() < until)) {
        const QDateTime start = date.startOfDay();
        // A day that a time zone skipped has no start.
        if (start.isValid() && (edges.isEmpty() || start.toMSecsSinceEpoch() > edges.last()))
            edges.append(start.toMSecsSinceEpoch());
        date = nextDate(date, width);
    }
    return edges;
}

QList<qint64> edgesOfTimes(qint64 since, qint64 until, qint64 step)
{
    QList<qint64> edges {roundTimeBefore(since, step)};
    while (edges.last() < until && edges.size() <= mostTimelineBins)
        edges.append(nextRoundTime(edges.last(), step));
    return edges;
}
} // namespace

TimelineWidth fittingWidth(qint64 since, qint64 until, int mostBins)
{
    const qint64 room = std::clamp(mostBins, 3, mostTimelineBins) - 2; // the ends may be cut
    const auto* found = std::find_if(widths.begin(), widths.end(),
        [&](TimelineWidth width) { return (until - since) / lengthMs(width) < room; });
    return found == widths.end() ? widths.back() : *found;
}

QList<qint64> timelineEdges(qint64 since, qint64 until, TimelineWidth width)
{
    if (lengthMs(width) < dayMs)
        return edgesOfTimes(since, until, lengthMs(width));
    return edgesOfDates(since, until, width);
}

} // namespace herald
