// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelinePacked.h"
#include "history/timeline/TookCounts.h"

namespace herald {

/// How many publishes of a record had the same outcome and took about as long.
struct TimelineCount {
    static constexpr int noTook = TookCounts::buckets; ///< a bucket: how long is not known

    Outcome outcome = Outcome::Unknown;
    int bucket = noTook; ///< TookCounts::bucketOf()
    quint32 count = 0;

    friend bool operator==(const TimelineCount&, const TimelineCount&) = default;
};

/// The counts of a record's rows: a third of its bytes, less where most take about as long. In
/// front of them a check sum over the record.
QByteArray timelineBrief(const TimelineRecord& record, std::span<const TimelineRow> rows);

/// From TimelineRecord::brief; replaces what is in `counts`. False where it is not what
/// timelineBrief() made; then `counts` holds nothing of use.
bool unpackTimelineBrief(const TimelineRecord& record, std::vector<TimelineCount>& counts);

} // namespace herald
