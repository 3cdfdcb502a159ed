// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryTables.h"

namespace herald {

// What is kept beside the publishes: drafts, counters, the use of templates.

namespace {
Result<void> withoutCount(const Result<qint64>& done)
{
    if (!done)
        return tl::unexpected(done.error());
    return {};
}
} // namespace

Result<void> HistoryTables::saveDraft(const Draft& draft)
{
    auto done = m_statements.run(
        QStringLiteral(
            "INSERT OR REPLACE INTO drafts (id, name, data, is_private, ttl, template_path,"
            " position, is_current, details)"
            " VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?, ?, ?)"),
        {draft.id, storedText(draft.event.name), storedText(draft.event.data),
            int(draft.event.isPrivate), draft.event.ttlSeconds, storedText(draft.templatePath),
            draft.position, int(draft.isCurrent), storedBytes(draft.details)});
    if (done && draft.isCurrent)
        done = m_statements.run(
            QStringLiteral("UPDATE drafts SET is_current = 0 WHERE is_current <> 0 AND id <> ?"),
            {draft.id});
    return withoutCount(done);
}

Result<void> HistoryTables::removeDraft(qint64 id)
{
    return withoutCount(m_statements.run(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {id}));
}

Result<QHash<QString, qint64>> HistoryTables::nextCounts(const QStringList& names, qint64 nowMs)
{
    QHash<QString, qint64> counts;
    for (const QString& name : names) {
        if (counts.contains(name))
            continue;
        const auto count = m_statements.value(
            QStringLiteral("INSERT INTO counter (name, count, last_taken)"
                           " VALUES (CAST(? AS TEXT), 1, ?) ON CONFLICT (name) DO UPDATE"
                           " SET count = count + 1, last_taken = excluded.last_taken"
                           " RETURNING count"),
            {storedText(name), nowMs});
        if (!count)
            return tl::unexpected(count.error());
        counts.insert(name, count->toLongLong());
    }
    return counts;
}

Result<void> HistoryTables::saveTemplateUse(const TemplateUse& use)
{
    if (use.isEmpty())
        return withoutCount(
            m_statements.run(QStringLiteral("DELETE FROM template_use WHERE key = CAST(? AS TEXT)"),
                {storedText(use.key)}));
    return withoutCount(m_statements.run(
        QStringLiteral("INSERT INTO template_use (key, last_used, is_favourite, filled)"
                       " VALUES (CAST(? AS TEXT), ?, ?, ?) ON CONFLICT (key) DO UPDATE"
                       " SET last_used = excluded.last_used, is_favourite = excluded.is_favourite,"
                       " filled = excluded.filled"),
        {storedText(use.key), use.lastUsedMs, int(use.isFavourite), storedBytes(use.values)}));
}

Result<void> HistoryTables::moveTemplateUse(const QString& from, const QString& to)
{
    return withoutCount(
        m_statements.run(QStringLiteral("UPDATE OR REPLACE template_use SET key = CAST(? AS TEXT)"
                                        " WHERE key = CAST(? AS TEXT)"),
            {storedText(to), storedText(from)}));
}

} // namespace herald
