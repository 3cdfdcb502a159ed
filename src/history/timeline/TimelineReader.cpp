// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineReader.h"

#include "history/timeline/TimelineSlice.h"
#include "history/timeline/TimelineSummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineReader)
};

constexpr auto patience = std::chrono::milliseconds(300); // of one call
constexpr qint64 sliceRows = 8192; // between two looks whether the answer is still wanted
constexpr int matchesAtOnce = 512;
constexpr qint64 shortestWhole = 60'000; // ms: a single publish needs a time around it too
constexpr int randomBits = 21; // of a PublishId
constexpr qint64 earliestMs = std::numeric_limits<qint64>::min() >> randomBits;
constexpr qint64 latestMs = std::numeric_limits<qint64>::max() >> randomBits;

qint64 firstIdOf(qint64 ms)
{
    return std::clamp(ms, earliestMs, latestMs) * (qint64(1) << randomBits);
}

qint64 lastIdBefore(qint64 ms)
{
    return ms > latestMs ? std::numeric_limits<qint64>::max() : firstIdOf(ms) - 1;
}

/// Everything that is read meanwhile is of one state of the history.
class Snapshot {
public:
    static Result<Snapshot> take(Statements& statements)
    {
        const auto begun = statements.run(QStringLiteral("BEGIN"));
        if (!begun)
            return tl::unexpected(begun.error());
        return Snapshot(statements);
    }
    ~Snapshot()
    {
        if (m_statements)
            static_cast<void>(m_statements->run(QStringLiteral("COMMIT")));
    }
    Snapshot(Snapshot&& other) noexcept
        : m_statements(std::exchange(other.m_statements, nullptr))
    {
    }
    Snapshot& operator=(Snapshot&&) = delete;
    Q_DISABLE_COPY(Snapshot)

private:
    explicit Snapshot(Statements& statements)
        : m_statements(&statements)
    {
    }
    Statements* m_statements;
};
} // namespace

TimelineReader::TimelineReader(TimelineQuery query, qint64 nowMs)
    : m_query(std::move(query))
    , m_nowMs(nowMs)
{
}

Result<TimelineAnswer> TimelineReader::advance(
    HistoryQueries& queries, const IsOvertaken& isOvertaken)
{
    m_timer.start();
    std::optional<Result<Snapshot>> snapshot;
    if (m_query.rows.terms.isEmpty()) // a search takes its own
        snapshot.emplace(Snapshot::take(queries.statements()));
    if (snapshot && !*snapshot)
        return tl::unexpected(snapshot->error());
    if (!m_isBegun) {
        if (const auto begun = begin(queries.statements()); !begun)
            return tl::unexpected(begun.error());
        m_isBegun = true;
    }
    if (!m_isComplete) {
        if (const auto done = goOn(queries, isOvertaken); !done)
            return tl::unexpected(done.error());
    }
    return answer();
}

Result<void> TimelineReader::begin(Statements& statements)
{
    if (const auto resolved = resolvePeriod(statements); !resolved)
        return resolved;
    m_isComplete = m_untilMs <= m_sinceMs;
    if (m_isComplete)
        return {};
    m_width = fittingWidth(m_sinceMs, m_untilMs, m_query.mostBins);
    m_tally.emplace(timelineEdges(m_sinceMs, m_untilMs, m_width));
    m_firstId = m_nextId = firstIdOf(m_sinceMs);
    m_lastId = lastIdBefore(m_untilMs);
    return {};
}

Result<void> TimelineReader::resolvePeriod(Statements& statements)
{
    const auto oldest = statements.value(QStringLiteral("SELECT min(id) FROM publish"));
    const auto newest = statements.value(QStringLiteral("SELECT max(id) FROM publish"));
    for (const auto* id : {&oldest, &newest}) {
        if (!*id)
            return tl::unexpected(id->error());
    }
    const auto limited = [](const QDateTime& moment) {
        return std::clamp(moment.toMSecsSinceEpoch(), earliestMs, latestMs + 1);
    };
    const HistoryQuery& rows = m_query.rows;
    const bool hasRows = !newest->isNull();
    m_oldestMs = oldest->toLongLong() >> randomBits;
    m_newestMs = newest->toLongLong() >> randomBits;
    const qint64 end = hasRows ? m_newestMs + 1 : earliestMs;
    m_sinceMs = rows.since ? limited(*rows.since) : hasRows ? m_oldestMs : latestMs;
    m_untilMs = rows.until ? limited(*rows.until) : rows.since ? std::max(m_nowMs, end) : end;
    const bool isWhole = hasRows && !rows.since && !rows.until;
    if (isWhole && m_untilMs - m_sinceMs < shortestWhole) {
        m_sinceMs -= shortestWhole / 2;
        m_untilMs = m_sinceMs + shortestWhole;
    }
    return {};
}

Result<void> TimelineReader::goOn(HistoryQueries& queries, const IsOvertaken& isOvertaken)
{
    if (!m_query.rows.terms.isEmpty())
        return readMatches(queries, isOvertaken);
    Statements& statements = queries.statements();
    if (m_query.rows.accountId.isEmpty()) {
        const auto isKept = isTimelineSummaryKept(statements);
        if (!isKept)
            return tl::unexpected(isKept.error());
        if (*isKept)
            return readSummaries(statements, isOvertaken);
    }
    const auto read = readRows(statements, m_lastId, isOvertaken);
    return read ? Result<void>() : tl::unexpected(read.error());
}

Result<void> TimelineReader::readSummaries(Statements& statements, const IsOvertaken& isOvertaken)
{
    const auto start = statements.value(
        QStringLiteral("SELECT max(first) FROM timeline_summary WHERE first <= ?"), {m_nextId});
    if (!start)
        return tl::unexpected(start.error());
    auto records = statements.rows(
        QStringLiteral("SELECT first, last, rows, format, brief FROM timeline_summary"
                       " WHERE first >= ? AND first <= ? ORDER BY first"),
        {start->isNull() ? m_nextId : start->toLongLong(), m_lastId});
    if (!records)
        return tl::unexpected(records.error());
    auto pace = readWhileFit(statements, *records, isOvertaken);
    if (pace && *pace == Pace::GoOn)
        pace = readRows(statements, m_lastId, isOvertaken);
    return pace ? Result<void>() : tl::unexpected(pace.error());
}

/// The records, and the rows between them.
Result<TimelineReader::Pace> TimelineReader::readWhileFit(
    Statements& statements, Rows& records, const IsOvertaken& isOvertaken)
{
    while (!m_isComplete && records.next()) {
        const qint64 first = records.row().value(0).toLongLong();
        if (first > m_nextId) {
            const auto rows = readRows(statements, first - 1, isOvertaken);
            if (!rows || *rows == Pace::Pause)
                return rows;
        }
        const auto isTaken = takeRecord(statements, records);
        if (!isTaken)
            return tl::unexpected(isTaken.error());
        if (!*isTaken)
            continue; // its rows are read as those of any gap
        const auto hasTime = pace(isOvertaken);
        if (!hasTime || *hasTime == Pace::Pause)
            return hasTime;
    }
    if (const auto end = statements.ended(records); !end)
        return tl::unexpected(end.error());
    return Pace::GoOn;
}

Result<bool> TimelineReader::takeRecord(Statements& statements, const Rows& records)
{
    TimelineRecord record {.first = records.row().value(0).toLongLong(),
        .last = records.row().value(1).toLongLong(),
        .rows = records.row().value(2).toLongLong(),
        .brief = records.row().value(4).toByteArray()};
    if (record.first <= record.last && record.last < m_nextId)
        return true; // before what is wanted
    // Only at the beginning of the period may a record begin before what is wanted: the period's
    // moments tell which of its rows count.
    const bool isNext
        = record.first == m_nextId || (record.first < m_nextId && m_nextId == m_firstId);
    const bool isCounted = isNext && takesCounts(record);
    bool isReadable = records.row().value(3).toLongLong() == timelineFormat;
    if (isReadable && isCounted) {
        isReadable = unpackTimelineBrief(record, m_counts);
    } else if (isReadable) {
        const auto packed = readPacked(statements, record.first);
        if (!packed)
            return tl::unexpected(packed.error());
        record.packed = *packed;
        isReadable = unpackTimeline(record, m_unpacked);
    }
    if (!isReadable)
        m_damaged.append(record.first);
    if (!isReadable || !isNext)
        return false;
    if (isCounted)
        addCounts(record.first >> randomBits);
    else
        std::for_each(
            m_unpacked.begin(), m_unpacked.end(), [this](const TimelineRow& row) { add(row); });
    haveReadTo(record.last);
    return true;
}

Result<QByteArray> TimelineReader::readPacked(Statements& statements, qint64 first)
{
    const auto packed = statements.value(
        QStringLiteral("SELECT packed FROM timeline_summary WHERE first = ?"), {first});
    if (!packed)
        return tl::unexpected(packed.error());
    return packed->toByteArray();
}

/// All of the record is in the period, and need not be read row by row.
bool TimelineReader::takesCounts(const TimelineRecord& record) const
{
    const qint64 firstMs = record.first >> randomBits;
    const qint64 lastMs = record.last >> randomBits;
    return firstMs >= m_sinceMs && lastMs < m_untilMs && m_tally->takesCounts(firstMs, lastMs);
}

/// The rows up to `last`.
Result<TimelineReader::Pace> TimelineReader::readRows(
    Statements& statements, qint64 last, const IsOvertaken& isOvertaken)
{
    const bool isLimited = !m_query.rows.accountId.isEmpty();
    const Condition condition = conditionOf(
        {.outcome = m_query.rows.outcome, .accountId = m_query.rows.accountId}, PublishId());
    while (!m_isComplete && m_nextId <= last) {
        const auto slice = isLimited
            ? readTimelineSlice(statements, m_nextId, last, sliceRows, condition)
            : readTimelineSlice(statements, m_nextId, last, sliceRows);
        if (!slice)
            return tl::unexpected(slice.error());
        for (const TimelineRow& row : slice->rows)
            add(row);
        haveReadTo(slice->isFull ? slice->lastId : last);
        const auto hasTime = pace(isOvertaken);
        if (!hasTime || (*hasTime == Pace::Pause && !m_isComplete))
            return hasTime;
    }
    return Pace::GoOn;
}

/// The newest first.
Result<void> TimelineReader::readMatches(HistoryQueries& queries, const IsOvertaken& isOvertaken)
{
    while (!m_isComplete) {
        const auto ids = queries.ids(m_query.rows, m_before, matchesAtOnce, isOvertaken);
        if (!ids)
            return tl::unexpected(ids.error());
        for (const PublishId id : *ids) {
            const auto slice = readTimelineSlice(queries.statements(), id.value(), id.value(), 1);
            if (!slice)
                return tl::unexpected(slice.error());
            std::for_each(slice->rows.begin(), slice->rows.end(),
                [this](const TimelineRow& row) { add(row); });
        }
        m_isComplete = ids->size() < matchesAtOnce;
        if (!m_isComplete)
            m_before = ids->last();
        const auto hasTime = pace(isOvertaken);
        if (!hasTime)
            return tl::unexpected(hasTime.error());
        if (*hasTime == Pace::Pause)
            return {};
    }
    return {};
}

void TimelineReader::haveReadTo(qint64 id)
{
    m_isComplete = id >= m_lastId;
    if (!m_isComplete)
        m_nextId = id + 1;
}

void TimelineReader::add(const TimelineRow& row)
{
    const auto outcome = m_query.rows.outcome;
    if (row.ms >= m_sinceMs && row.ms < m_untilMs && (!outcome || row.outcome == *outcome))
        m_tally->add(row);
}

void TimelineReader::addCounts(qint64 ms)
{
    const auto outcome = m_query.rows.outcome;
    for (const TimelineCount& count : m_counts) {
        if (!outcome || count.outcome == *outcome)
            m_tally->add(ms, count);
    }
}

Result<TimelineReader::Pace> TimelineReader::pace(const IsOvertaken& isOvertaken) const
{
    if (isOvertaken())
        return failure(ErrorKind::Cancelled, Text::tr("The timeline was asked something else."));
    return !m_timer.hasExpired(patience.count()) ? Pace::GoOn : Pace::Pause;
}

TimelineAnswer TimelineReader::answer()
{
    TimelineAnswer answer;
    answer.since = m_sinceMs;
    answer.until = m_untilMs;
    answer.width = m_width;
    answer.oldest = m_oldestMs;
    answer.newest = m_newestMs;
    answer.isComplete = m_isComplete;
    answer.damagedRecords = m_damaged;
    if (m_tally) {
        answer.edges = m_tally->edges();
        answer.bins = m_tally->bins();
        answer.all = m_tally->all();
    }
    return answer;
}

} // namespace herald
