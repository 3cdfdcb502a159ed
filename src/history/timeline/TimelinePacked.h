// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineRow.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace herald {

/// The rows whose ids are between `first` and `last`, both included, all of them.
struct TimelineRecord {
    qint64 first = 0;
    qint64 last = 0;
    qint64 rows = 0;
    QByteArray packed = {};
    QByteArray brief = {}; ///< TimelineBrief.h
};

/// The number of the form below, and of the brief one; another one is not read.
inline constexpr int timelineFormat = 2;
inline constexpr qint64 mostRecordRows = 2048;

/// About seven bytes a row: how long after the row before, what became of it and how long that
/// took, in bytes of seven bits each; in front of them a check sum over the record. The rows are
/// ordered by their moment. With it the brief form.
TimelineRecord packedTimeline(qint64 first, qint64 last, std::span<const TimelineRow> rows);

/// Replaces what is in `rows`. False where the record is not what packedTimeline() made; then
/// `rows` holds nothing of use.
bool unpackTimeline(const TimelineRecord& record, std::vector<TimelineRow>& rows);

} // namespace herald
