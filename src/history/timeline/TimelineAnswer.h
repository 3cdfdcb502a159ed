// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/HistoryQuery.h"
#include "history/timeline/TimelineBins.h"
#include "history/timeline/TimelineTally.h"

namespace herald {

struct TimelineQuery {
    /// Without `since` from the first publish on; without `until` to the last one (or, with
    /// `since`, to this moment where that is later).
    HistoryQuery rows = {};
    int mostBins = 120;

    friend bool operator==(const TimelineQuery&, const TimelineQuery&) = default;
};

/// Publishes over time. Moments are Unix milliseconds.
struct TimelineAnswer {
    qint64 since = 0; ///< the period that was counted
    qint64 until = 0; ///< exclusive
    TimelineWidth width;
    QList<qint64> edges; ///< bin i is from edge i to edge i + 1; the ends may reach over the period
    QList<TimelineBin> bins; ///< none where there is no period: the history is empty
    TimelineBin all; ///< over the period
    qint64 oldest = 0; ///< of the whole history, whatever was asked
    qint64 newest = 0;
    bool isComplete = true; ///< else it is what was found so far
    QList<qint64> damagedRecords; ///< of the summary: could not be used, see dropTimelineRecord()
};

} // namespace herald
