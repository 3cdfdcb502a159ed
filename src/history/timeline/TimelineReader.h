// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryQueries.h"
#include "history/timeline/TimelineAnswer.h"

#include <QElapsedTimer>

#include <optional>
#include <vector>

namespace herald {

/// Answers one TimelineQuery in as many short calls as it takes, on a reading thread: from the
/// summaries where they serve, else from the rows. Each call reads one state of the history.
class TimelineReader {
public:
    TimelineReader(TimelineQuery query, qint64 nowMs);

    /// Goes on; the answer so far. ErrorKind::Cancelled where it was overtaken.
    Result<TimelineAnswer> advance(
        HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken);

private:
    using IsOvertaken = HistoryQueries::IsOvertaken;
    enum class Pace { GoOn, Pause };

    Result<void> begin(Statements& statements);
    Result<void> resolvePeriod(Statements& statements);
    Result<void> goOn(HistoryQueries& queries, const IsOvertaken& isOvertaken);
    Result<void> readSummaries(Statements& statements, const IsOvertaken& isOvertaken);
    Result<Pace> readRows(Statements& statements, qint64 last, const IsOvertaken& isOvertaken);
    Result<Pace> readWhileFit(
        Statements& statements, Rows& records, const IsOvertaken& isOvertaken);
    Result<void> readMatches(HistoryQueries& queries, const IsOvertaken& isOvertaken);
    Result<bool> takeRecord(Statements& statements, const Rows& records);
    static Result<QByteArray> readPacked(Statements& statements, qint64 first);
    bool takesCounts(const TimelineRecord& record) const;
    void haveReadTo(qint64 id);
    void add(const TimelineRow& row);
    void addCounts(qint64 ms);
    Result<Pace> pace(const IsOvertaken& isOvertaken) const;
    TimelineAnswer answer();

    TimelineQuery m_query;
    qint64 m_nowMs;
    qint64 m_oldestMs = 0;
    qint64 m_newestMs = 0;
    qint64 m_sinceMs = 0;
    qint64 m_untilMs = 0;
    TimelineWidth m_width;
    std::optional<TimelineTally> m_tally;
    bool m_isBegun = false;
    bool m_isComplete = false;
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    qint64 m_nextId = 0; ///< what comes before it has been read
    PublishId m_before; ///< of a search, which reads the newest first
    std::vector<TimelineRow> m_unpacked; ///< its memory is used again
    std::vector<TimelineCount> m_counts; ///< likewise
    QList<qint64> m_damaged;
    QElapsedTimer m_timer;
};

} // namespace herald
