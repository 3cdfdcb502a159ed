// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace herald {

/// How much time one bin of the timeline covers.
struct TimelineWidth {
    enum class Unit { Second, Minute, Hour, Day, Week, Month, Year };

    Unit unit = Unit::Day;
    int count = 1;

    friend bool operator==(const TimelineWidth&, const TimelineWidth&) = default;
};

inline constexpr int mostTimelineBins = 2000;

/// The narrowest width that cuts the period into `mostBins` bins at most (where there is one: the
/// widest is fifty years). Moments are Unix milliseconds, `until` is exclusive.
TimelineWidth fittingWidth(qint64 since, qint64 until, int mostBins);

/// Where the bins begin, and where the last one ends: strictly increasing, at round local times,
/// the first at or before `since`, the last at or after `until`. Where clocks are changed, a bin of
/// hours may be shorter or longer than the others, and an hour that comes twice has two bins.
QList<qint64> timelineEdges(qint64 since, qint64 until, TimelineWidth width);

} // namespace herald
