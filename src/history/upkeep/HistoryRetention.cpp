// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryRetention.h"

#include "history/PublishRow.h"
#include "history/Removal.h"
#include "history/search/SearchIndex.h"

#include <algorithm>

namespace herald {

namespace {
constexpr qint64 pauseUs = 3'600'000'000; // an hour
constexpr int stepRows = 256;
constexpr qint64 bytesOfMegabyte = 1'000'000;

/// Nothing of it is on its way or pinned.
QString mayGo()
{
    return QStringLiteral("p.outcome <> 0 AND NOT EXISTS (SELECT 1 FROM mark k"
                          " WHERE k.id = p.id AND k.is_pinned <> 0)");
}

Result<qint64> number(Statements& statements, const QString& sql, const QVariantList& values = {})
{
    const auto value = statements.value(sql, values);
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

/// How many rows have to go for the database to be as small as the rule says, judged by the mean
/// size of a row. What is removed, but not purged yet, goes by itself, and so do its words.
Result<qint64> rowsTooMany(Statements& statements, qint64 megabytes)
{
    const auto pages = number(statements, QStringLiteral("PRAGMA page_count"));
    const auto unused = number(statements, QStringLiteral("PRAGMA freelist_count"));
    const auto pageSize = number(statements, QStringLiteral("PRAGMA page_size"));
    const auto rows = number(statements, QStringLiteral("SELECT count(*) FROM publish"));
    const auto removed = number(statements, QStringLiteral("SELECT count(*) FROM removed"));
    for (const auto* part : {&pages, &unused, &pageSize, &rows, &removed}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    if (*rows == 0)
        return 0;
    const auto dead = deadIndexPages(statements, *rows + *removed);
    if (!dead)
        return dead;
    const qint64 bytes = (*pages - *unused - *dead) * *pageSize;
    const qint64 bytesOfRow = std::max<qint64>(bytes / (*rows + *removed), 1);
    const qint64 over = bytes - *removed * bytesOfRow - megabytes * bytesOfMegabyte;
    return over <= 0 ? 0 : std::min(over / bytesOfRow + 1, *rows);
}

/// What is older goes; null: nothing.
Result<PublishId> endOf(Statements& statements, const RetentionRule& rule, const QDateTime& now)
{
    PublishId end;
    if (rule.days > 0)
        end = PublishId::earliest(now.addDays(-rule.days));
    if (rule.megabytes <= 0)
        return end;
    const auto tooMany = rowsTooMany(statements, rule.megabytes);
    if (!tooMany)
        return tl::unexpected(tooMany.error());
    const auto last = number(statements,
        QStringLiteral("SELECT max(id) FROM (SELECT p.id FROM publish p WHERE %1"
                       " ORDER BY p.id LIMIT ?)")
            .arg(mayGo()),
        {*tooMany});
    if (!last)
        return tl::unexpected(last.error());
    return *last > 0 ? std::max(end, PublishId(*last + 1)) : end;
}
} // namespace

Result<RetentionExtent> retentionExtent(
    Statements& statements, const RetentionRule& rule, const QDateTime& now)
{
    const auto end = endOf(statements, rule, now);
    if (!end)
        return tl::unexpected(end.error());
    const auto rows = number(statements,
        QStringLiteral("SELECT count(*) FROM publish p WHERE p.id < ? AND %1").arg(mayGo()),
        {end->value()});
    if (!rows)
        return tl::unexpected(rows.error());
    return RetentionExtent {*rows, *end};
}

void HistoryRetention::setRule(const RetentionRule& rule)
{
    const QMutexLocker locker(&m_mutex);
    m_isNew = m_isNew || rule != m_rule;
    m_rule = rule;
}

std::optional<RetentionRule> HistoryRetention::dueRule()
{
    const QMutexLocker locker(&m_mutex);
    if (m_isNew)
        m_end = {}; // what the former rule still had to delete stays
    const bool isDue = m_isNew || m_clock.elapsedUs() - m_lookedUs >= pauseUs;
    if (m_rule.isEmpty() || !isDue || !m_end.isNull())
        return std::nullopt;
    m_isNew = false;
    m_lookedUs = m_clock.elapsedUs();
    return m_rule;
}

Result<HistoryRetention::Step> HistoryRetention::step(Database& database)
{
    const auto rule = dueRule();
    if (!rule && m_end.isNull())
        return Step();
    if (!m_statements)
        m_statements = std::make_unique<Statements>(database);
    return rule ? begin(*rule) : deleteSome(database);
}

void HistoryRetention::forgetDatabase()
{
    m_statements.reset();
}

Result<HistoryRetention::Step> HistoryRetention::begin(const RetentionRule& rule)
{
    const auto end = endOf(*m_statements, rule, m_clock.now());
    if (!end)
        return tl::unexpected(end.error());
    m_end = *end;
    m_last = {};
    m_removal = 0;
    return Step {.hasMore = !m_end.isNull()};
}

Result<HistoryRetention::Step> HistoryRetention::deleteSome(Database& database)
{
    const auto moved = inTransaction(database, [this]() -> Result<qint64> {
        if (m_removal == 0) {
            const auto removal = number(*m_statements,
                QStringLiteral("INSERT INTO removal (remover, state) VALUES (0, ?) RETURNING id"),
                {int(RemovalState::IsForgotten)});
            if (!removal)
                return removal;
            m_removal = *removal;
        }
        const auto last = number(*m_statements,
            QStringLiteral("SELECT max(id) FROM (SELECT p.id FROM publish p"
                           " WHERE p.id > ? AND p.id < ? AND %1 ORDER BY p.id LIMIT ?)")
                .arg(mayGo()),
            {m_last.value(), m_end.value(), stepRows});
        if (!last || *last == 0)
            return last;
        const QString range
            = QStringLiteral("FROM publish AS p WHERE p.id > ? AND p.id <= ? AND %1").arg(mayGo());
        auto done
            = m_statements->run(QStringLiteral("INSERT INTO removed (%1, remover) SELECT %1, ? %2")
                                    .arg(publishColumnList(), range),
                {m_removal, m_last.value(), *last});
        if (done)
            done = m_statements->run(QStringLiteral("DELETE ") + range, {m_last.value(), *last});
        m_last = PublishId(*last);
        return done;
    });
    if (!moved)
        return tl::unexpected(moved.error());
    if (*moved == 0)
        m_end = {};
    return Step {.hasMore = true, .hasDeleted = *moved > 0};
}

} // namespace herald
