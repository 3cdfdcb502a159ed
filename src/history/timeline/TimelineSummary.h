// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/timeline/TimelinePacked.h"

#include <limits>
#include <optional>

namespace herald {

class HistoryThreads;

/// Makes the timeline's summaries: table timeline_summary, one record for every thousand or two of
/// rows that follow each other, made of nothing but the rows. It is no part of the schema: it is
/// made where it is missing, and may be dropped at any time (the triggers first). A record that is
/// there is exact, whichever process wrote and whatever killed it: triggers on table publish take
/// away the record in whose range a row comes, goes or changes, in the transaction that does it.
/// What has no record is read from the rows.
class TimelineSummary {
public:
    static constexpr qint64 recordRows = 1024;

    /// IdleWork: some milliseconds; true where more is to be done.
    Result<bool> step(Database& database);

private:
    struct Gap {
        qint64 first = 0;
        qint64 last = 0;
        bool isEnd = false; ///< no record comes after it
    };

    Result<std::optional<Gap>> nextGap(Statements& statements);
    static Result<std::optional<TimelineRecord>> recordFor(Statements& statements, const Gap& gap);
    Result<bool> fill(Statements& statements, const Gap& gap);

    /// No record is missing before this id, while there are as many as there were.
    qint64 m_filledTo = std::numeric_limits<qint64>::min();
    qint64 m_records = 0;
};

/// Has the summaries made while nothing else is to be written. Before open().
void keepTimelineSummary(HistoryThreads& threads);

/// Whether the table and its triggers are there, as this version makes them: only then are the
/// records in step with the rows.
Result<bool> isTimelineSummaryKept(Statements& statements);

/// Takes away a record that cannot be read; it is made anew.
Result<void> dropTimelineRecord(Database& database, qint64 first);

} // namespace herald
