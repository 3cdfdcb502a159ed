// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryQueries.h"

namespace herald {

// What is kept beside the publishes: drafts, counters, the use of templates.

Result<QList<Draft>> HistoryQueries::loadDrafts()
{
    auto rows = m_statements.rows(
        QStringLiteral("SELECT id, position, CAST(name AS BLOB), CAST(data AS BLOB), is_private,"
                       " ttl, CAST(template_path AS BLOB), details, is_current"
                       " FROM drafts ORDER BY position, id"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Draft> drafts;
    while (rows->next()) {
        const QSqlQuery& row = rows->row();
        drafts.append({.id = row.value(0).toLongLong(),
            .position = row.value(1).toInt(),
            .event = {.name = textOf(row.value(2)),
                .data = textOf(row.value(3)),
                .isPrivate = row.value(4).toBool(),
                .ttlSeconds = row.value(5).toInt()},
            .templatePath = textOf(row.value(6)),
            .details = row.value(7).toByteArray(),
            .isCurrent = row.value(8).toBool()});
    }
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return drafts;
}

Result<QHash<QString, qint64>> HistoryQueries::counts(const QStringList& names)
{
    QHash<QString, qint64> counts;
    for (const QString& name : names) {
        const auto count = m_statements.value(
            QStringLiteral("SELECT count FROM counter WHERE name = CAST(? AS TEXT)"),
            {storedText(name)});
        if (!count)
            return tl::unexpected(count.error());
        counts.insert(name, count->toLongLong());
    }
    return counts;
}

Result<QList<TemplateUse>> HistoryQueries::templateUses()
{
    auto rows = m_statements.rows(QStringLiteral(
        "SELECT CAST(key AS BLOB), last_used, is_favourite, filled FROM template_use"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<TemplateUse> uses;
    while (rows->next()) {
        const QSqlQuery& row = rows->row();
        uses.append({.key = textOf(row.value(0)),
            .lastUsedMs = row.value(1).toLongLong(),
            .isFavourite = row.value(2).toBool(),
            .values = row.value(3).toByteArray()});
    }
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return uses;
}

} // namespace herald
