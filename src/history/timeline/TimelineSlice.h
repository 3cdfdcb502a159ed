// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/QuerySql.h"
#include "history/timeline/TimelineRow.h"

#include <vector>

namespace herald {

struct TimelineSlice {
    std::vector<TimelineRow> rows;
    qint64 lastId = 0; ///< of the last row that was looked at
    bool isFull = false; ///< there may be more
};

/// The first `atMost` publishes with ids from `first` to `last`, both included, in their order.
Result<TimelineSlice> readTimelineSlice(
    Statements& statements, qint64 first, qint64 last, qint64 atMost);

/// Of the first `atMost` publishes those that fulfil the condition: however few they are, the call
/// stays short.
Result<TimelineSlice> readTimelineSlice(
    Statements& statements, qint64 first, qint64 last, qint64 atMost, const Condition& condition);

} // namespace herald
