// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/RemovedSweep.h"

#include "history/PublishRow.h"
#include "history/Removal.h"

#include <utility>

namespace herald {

namespace {
constexpr int rowsLookedAt = 10'000; // in a step; some 5 ms
constexpr int rowsMoved = 1000; // in a step; some 10 ms
constexpr qint64 partRows
    = 200'000; // of a removal, dealt with at a time: bounds what is remembered

Result<void> withoutCount(const Result<qint64>& done)
{
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// The id of the last of some rows; 0 where there are none.
Result<qint64> lastOf(Statements& statements, const QString& table, const QString& condition,
    const QVariantList& values, int limit)
{
    const auto last = statements.value(
        QStringLiteral("SELECT max(id) FROM (SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT ?)")
            .arg(table, condition),
        values + QVariantList {limit});
    if (!last)
        return tl::unexpected(last.error());
    return last->toLongLong();
}

/// One of what nothing else uses.
qint64 takeAny(QSet<qint64>& ids)
{
    const qint64 id = *ids.cbegin();
    ids.erase(ids.cbegin());
    return id;
}
} // namespace

Result<qint64> giveBack(Statements& statements, qint64 removal, int limit)
{
    const auto last = lastOf(
        statements, QStringLiteral("removed"), QStringLiteral("remover = ?"), {removal}, limit);
    if (!last)
        return last;
    // A row that an import has brought back meanwhile stays as it is. (No OR IGNORE, which would be
    // in force within the triggers, too.)
    auto done = statements.run(
        QStringLiteral("INSERT INTO publish (%1) SELECT %1 FROM removed WHERE remover = ?"
                       " AND id <= ? AND NOT EXISTS"
                       " (SELECT 1 FROM publish p WHERE p.id = removed.id)")
            .arg(publishColumnList()),
        {removal, *last});
    if (done)
        done = statements.run(
            QStringLiteral("DELETE FROM removed WHERE remover = ? AND id <= ?"), {removal, *last});
    if (!done || *done == limit)
        return done;
    const auto over = statements.run(QStringLiteral("DELETE FROM removal WHERE id = ?"), {removal});
    return over ? done : over;
}

Result<RemovedSweep::Step> RemovedSweep::step()
{
    const auto due = nextDue();
    if (!due)
        return tl::unexpected(due.error());
    if (due->removal == 0)
        return Step();
    if (due->mustBeRestored)
        return putBack(due->removal).map([] {
            return Step {.hasMore = true, .hasRestored = true};
        });
    if (due->removal != m_removal) {
        m_removal = due->removal;
        beginAnew();
    }
    return advance().map([] { return Step {.hasMore = true}; });
}

Result<RemovedSweep::Due> RemovedSweep::nextDue()
{
    auto rows = m_statements.rows(
        QStringLiteral("SELECT id, state FROM removal WHERE state >= 2 ORDER BY state DESC, id"));
    if (!rows)
        return tl::unexpected(rows.error());
    Due due;
    if (rows->next())
        due = {.removal = rows->row().value(0).toLongLong(),
            .mustBeRestored = rows->row().value(1).toInt() == int(RemovalState::MustBeRestored)};
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return due;
}

Result<void> RemovedSweep::putBack(qint64 removal)
{
    return inTransaction(
        m_database, [&] { return withoutCount(giveBack(m_statements, removal, rowsMoved)); });
}

Result<void> RemovedSweep::advance()
{
    const auto now = version();
    if (!now)
        return tl::unexpected(now.error());
    if (*now != m_version && m_phase != Phase::Purge)
        beginAnew();
    m_version = *now;
    switch (m_phase) {
    case Phase::Collect:
        return collect();
    case Phase::Publishes:
    case Phase::Removed:
    case Phase::Lineages:
        return look();
    case Phase::Forget:
        return forget();
    case Phase::Purge:
        return purge();
    }
    return {};
}

void RemovedSweep::begin(Phase phase)
{
    m_phase = phase;
    m_cursor = 0;
}

void RemovedSweep::beginAnew()
{
    begin(Phase::Collect);
    m_names.clear();
    m_origins.clear();
    m_last = 0;
    m_partRows = 0;
}

/// What the next rows of the removal use.
Result<void> RemovedSweep::collect()
{
    const QString condition = QStringLiteral("remover = ? AND id > ?");
    const QVariantList from {m_removal, m_cursor};
    const auto last
        = lastOf(m_statements, QStringLiteral("removed"), condition, from, rowsLookedAt);
    if (!last)
        return tl::unexpected(last.error());
    if (*last == 0 || m_partRows >= partRows) {
        begin(Phase::Publishes);
        return {};
    }
    const QVariantList part = from + QVariantList {*last};
    const auto names = m_statements.numbers(
        QStringLiteral("SELECT DISTINCT name FROM removed WHERE %1 AND id <= ?").arg(condition),
        part);
    const auto origins
        = m_statements.numbers(QStringLiteral("SELECT DISTINCT origin FROM lineage WHERE id IN"
                                              " (SELECT id FROM removed WHERE %1 AND id <= ?)")
                                   .arg(condition),
            part);
    if (!names || !origins)
        return tl::unexpected(names ? origins.error() : names.error());
    m_names.unite(QSet<qint64>(names->begin(), names->end()));
    m_origins.unite(QSet<qint64>(origins->begin(), origins->end()));
    m_partRows += rowsLookedAt;
    m_cursor = m_last = *last;
    return {};
}

/// What other rows use stays.
Result<void> RemovedSweep::look()
{
    const bool isOfOrigins = m_phase == Phase::Lineages;
    QSet<qint64>& unused = isOfOrigins ? m_origins : m_names;
    const QString table = m_phase == Phase::Publishes ? QStringLiteral("publish")
        : isOfOrigins                                 ? QStringLiteral("lineage")
                                                      : QStringLiteral("removed");
    const auto last = unused.isEmpty()
        ? Result<qint64>(0)
        : lastOf(m_statements, table, QStringLiteral("id > ?"), {m_cursor}, rowsLookedAt);
    if (!last)
        return tl::unexpected(last.error());
    if (*last == 0) {
        begin(Phase(int(m_phase) + 1));
        return {};
    }
    // Of the part itself nothing counts.
    const QString others = m_phase == Phase::Publishes ? QString()
        : isOfOrigins ? QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM removed r"
                                       " WHERE r.id = lineage.id AND r.remover = ? AND r.id <= ?)")
                      : QStringLiteral(" AND NOT (remover = ? AND id <= ?)");
    QVariantList values {m_cursor, *last};
    if (!others.isEmpty())
        values += {m_removal, m_last};
    const auto used = m_statements.numbers(
        QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE id > ? AND id <= ?%3")
            .arg(isOfOrigins ? QStringLiteral("origin") : QStringLiteral("name"), table, others),
        values);
    if (!used)
        return tl::unexpected(used.error());
    for (const qint64 one : *used)
        unused.remove(one);
    m_cursor = *last;
    return {};
}

/// Some of what nobody uses, unless anybody has written since it was found out.
Result<void> RemovedSweep::forget()
{
    if (m_names.isEmpty() && m_origins.isEmpty()) {
        begin(Phase::Purge);
        return {};
    }
    auto done = inTransaction(m_database, [&]() -> Result<void> {
        const auto now = version();
        if (!now)
            return tl::unexpected(now.error());
        if (*now != m_version)
            return {}; // the next step sees it
        Result<qint64> gone = 0;
        for (int i = 0; i < rowsMoved && gone && !m_names.isEmpty(); ++i)
            gone = m_statements.run(
                QStringLiteral("DELETE FROM event_name WHERE id = ?"), {takeAny(m_names)});
        for (int i = 0; i < rowsMoved && gone && !m_origins.isEmpty(); ++i)
            gone = m_statements.run(
                QStringLiteral("DELETE FROM origin WHERE id = ?"), {takeAny(m_origins)});
        if (!gone)
            return tl::unexpected(gone.error());
        const auto after = version();
        if (!after)
            return tl::unexpected(after.error());
        m_version = *after;
        return {};
    });
    if (!done)
        beginAnew(); // what was taken out of the sets is still there
    return done;
}

Result<void> RemovedSweep::purge()
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const QString condition = QStringLiteral("remover = ? AND id <= ?");
        const auto last = lastOf(
            m_statements, QStringLiteral("removed"), condition, {m_removal, m_last}, rowsMoved);
        if (!last)
            return tl::unexpected(last.error());
        const QVariantList part {m_removal, *last};
        Result<qint64> done = 0;
        // (An import may have brought a row of the same id back.)
        for (const QString& table : publishBelongings()) {
            if (done && *last > 0)
                done = m_statements.run(
                    QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM removed WHERE %2)"
                                   " AND NOT EXISTS (SELECT 1 FROM publish p WHERE p.id = %1.id)")
                        .arg(table, condition),
                    part);
        }
        if (done && *last > 0)
            done = m_statements.run(
                QStringLiteral("DELETE FROM removed WHERE %1").arg(condition), part);
        if (!done || *last > 0)
            return withoutCount(done);
        beginAnew(); // with the next part
        const auto rest = m_statements.value(
            QStringLiteral("SELECT 1 FROM removed WHERE remover = ? LIMIT 1"), {m_removal});
        if (!rest)
            return tl::unexpected(rest.error());
        if (rest->isValid())
            return {};
        return withoutCount(
            m_statements.run(QStringLiteral("DELETE FROM removal WHERE id = ?"), {m_removal}));
    });
}

Result<RemovedSweep::Version> RemovedSweep::version()
{
    const auto own = m_statements.value(QStringLiteral("SELECT total_changes()"));
    const auto others = own ? m_statements.value(QStringLiteral("PRAGMA data_version")) : own;
    if (!others)
        return tl::unexpected(others.error());
    return Version {.own = own->toLongLong(), .others = others->toLongLong()};
}

} // namespace herald
