// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineSummary.h"

#include "history/HistoryThreads.h"
#include "history/timeline/TimelineSlice.h"

#include <memory>

namespace herald {

namespace {
constexpr qint64 firstId = std::numeric_limits<qint64>::min();
constexpr qint64 lastId = std::numeric_limits<qint64>::max();
constexpr int recordsPerStep = 2; // some two milliseconds each
constexpr qint64 fewestRows = TimelineSummary::recordRows / 2; // fewer go with the next record

/// Takes away the record in whose range the id is.
QString forgetting(QStringView id)
{
    return QStringLiteral("DELETE FROM timeline_summary WHERE first = (SELECT max(first) FROM"
                          " timeline_summary WHERE first <= %1) AND last >= %1;")
        .arg(id);
}

QString trigger(QStringView name, QStringView when, const QString& work)
{
    return QStringLiteral("CREATE TRIGGER timeline_%1 AFTER %2 ON publish BEGIN %3 END")
        .arg(name, when, work);
}

/// As SQLite keeps them in its schema.
QStringList definitions()
{
    // Four numbers and two blobs: no other table looks like this, by which Recovery tells them
    // apart. The brief form comes first: what reads it alone does not touch the pages of the other.
    return {QStringLiteral("CREATE TABLE timeline_summary (first INTEGER PRIMARY KEY,"
                           " last INTEGER NOT NULL, rows INTEGER NOT NULL,"
                           " format INTEGER NOT NULL, brief BLOB NOT NULL,"
                           " packed BLOB NOT NULL) STRICT"),
        trigger(u"inserted", u"INSERT", forgetting(u"new.id")),
        trigger(u"deleted", u"DELETE", forgetting(u"old.id")),
        trigger(u"updated", u"UPDATE OF id, outcome, done_us",
            forgetting(u"old.id") + forgetting(u"new.id"))};
}

Result<void> makeAnew(Database& database)
{
    QStringList statements;
    for (const auto& name : {u"inserted", u"deleted", u"updated"})
        statements.append(QStringLiteral("DROP TRIGGER IF EXISTS timeline_%1").arg(name));
    statements.append(QStringLiteral("DROP TABLE IF EXISTS timeline_summary"));
    statements.append(definitions());
    return inTransaction(database, [&]() -> Result<void> {
        for (const QString& statement : statements) {
            if (const auto done = database.execute(statement); !done)
                return done;
        }
        return {};
    });
}
} // namespace

Result<bool> isTimelineSummaryKept(Statements& statements)
{
    const QStringList expected = definitions();
    QVariantList values;
    for (const QString& definition : expected)
        values.append(definition);
    const auto found = statements.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE sql IN (?, ?, ?, ?)"), values);
    if (!found)
        return tl::unexpected(found.error());
    return found->toLongLong() == expected.size();
}

Result<bool> TimelineSummary::step(Database& database)
{
    Statements statements(database);
    const auto isKept = isTimelineSummaryKept(statements);
    if (!isKept)
        return isKept;
    if (!*isKept) {
        m_filledTo = firstId;
        if (const auto made = makeAnew(database); !made)
            return tl::unexpected(made.error());
    }
    return inTransaction(database, [&]() -> Result<bool> {
        for (int record = 0; record < recordsPerStep; ++record) {
            const auto gap = nextGap(statements);
            if (!gap)
                return tl::unexpected(gap.error());
            const auto hasMore = *gap ? fill(statements, **gap) : false;
            if (!hasMore || !*hasMore)
                return hasMore;
        }
        return true;
    });
}

/// Nothing where the records are not what they should be.
Result<std::optional<TimelineSummary::Gap>> TimelineSummary::nextGap(Statements& statements)
{
    const auto records = statements.value(QStringLiteral("SELECT count(*) FROM timeline_summary"));
    if (!records)
        return tl::unexpected(records.error());
    if (records->toLongLong() != m_records) // one was taken away, anywhere
        m_filledTo = firstId;
    m_records = records->toLongLong();
    auto rows = statements.rows(
        QStringLiteral("SELECT first, last FROM timeline_summary WHERE first >= ? ORDER BY first"),
        {m_filledTo});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const qint64 first = rows->row().value(0).toLongLong();
        const qint64 last = rows->row().value(1).toLongLong();
        if (first > m_filledTo)
            return Gap {.first = m_filledTo, .last = first - 1};
        if (last == lastId || last < first)
            return std::optional<Gap>();
        m_filledTo = last + 1;
    }
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return Gap {.first = m_filledTo, .last = lastId, .isEnd = true};
}

/// What fits into the gap, from its beginning; nothing where its rows are still too few.
Result<std::optional<TimelineRecord>> TimelineSummary::recordFor(
    Statements& statements, const Gap& gap)
{
    auto slice = readTimelineSlice(statements, gap.first, gap.last, recordRows);
    if (!slice)
        return tl::unexpected(slice.error());
    if (!slice->isFull && gap.isEnd)
        return std::optional<TimelineRecord>();
    if (!slice->isFull)
        return packedTimeline(gap.first, gap.last, slice->rows);
    if (gap.isEnd)
        return packedTimeline(gap.first, slice->lastId, slice->rows);
    const auto rest = readTimelineSlice(statements, slice->lastId + 1, gap.last, recordRows);
    if (!rest)
        return tl::unexpected(rest.error());
    if (rest->isFull)
        return packedTimeline(gap.first, slice->lastId, slice->rows);
    slice->rows.insert(slice->rows.end(), rest->rows.begin(), rest->rows.end());
    return packedTimeline(gap.first, gap.last, slice->rows);
}

/// False where nothing is left to be done.
Result<bool> TimelineSummary::fill(Statements& statements, const Gap& gap)
{
    const auto record = recordFor(statements, gap);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return false;
    const bool isSmall = (*record)->rows < fewestRows && !gap.isEnd;
    const auto changed = isSmall
        ? statements.run(
            QStringLiteral("DELETE FROM timeline_summary WHERE first = ?"), {gap.last + 1})
        : statements.run(QStringLiteral("INSERT INTO timeline_summary (first, last, rows, format,"
                                        " brief, packed) VALUES (?, ?, ?, ?, ?, ?)"),
            {(*record)->first, (*record)->last, (*record)->rows, timelineFormat, (*record)->brief,
                (*record)->packed});
    if (!changed)
        return tl::unexpected(changed.error());
    m_records += isSmall ? -*changed : *changed;
    return *changed > 0;
}

void keepTimelineSummary(HistoryThreads& threads)
{
    threads.addIdleWork([summary = std::make_shared<TimelineSummary>()](
                            Database& database) { return summary->step(database); });
}

Result<void> dropTimelineRecord(Database& database, qint64 first)
{
    Statements statements(database);
    const auto dropped
        = statements.run(QStringLiteral("DELETE FROM timeline_summary WHERE first = ?"), {first});
    return dropped ? Result<void>() : tl::unexpected(dropped.error());
}

} // namespace herald
