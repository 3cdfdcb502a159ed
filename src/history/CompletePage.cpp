// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryQueries.h"
#include "history/QuerySql.h"

namespace herald {

Result<QList<Publish>> HistoryQueries::completePage(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    if (query.terms.isEmpty()) {
        const Condition condition = conditionOf(query, before);
        return complete(QStringLiteral("WHERE %1 ORDER BY p.id DESC LIMIT ?").arg(condition.sql),
            condition.values + QVariantList {limit});
    }
    auto found = page(query, before, limit, isOvertaken);
    if (!found)
        return found;
    QList<PublishId> ids;
    for (const Publish& publish : *found)
        ids.append(publish.id);
    return completeRows(ids, isOvertaken);
}

Result<QList<Publish>> HistoryQueries::completeRows(
    const QList<PublishId>& ids, const IsOvertaken& isOvertaken)
{
    QList<Publish> publishes;
    for (const PublishId id : ids) {
        if (isOvertaken())
            return failure(ErrorKind::Cancelled, {});
        const auto one = complete(QStringLiteral("WHERE p.id = ?"), {id.value()});
        if (!one)
            return one;
        publishes += *one;
    }
    return publishes;
}

Result<QList<Publish>> HistoryQueries::complete(const QString& where, const QVariantList& values)
{
    auto rows = m_statements.rows(selectPublish(BodyPart::With) + where, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Publish> publishes;
    while (rows->next())
        publishes.append(readPublish(rows->row(), BodyPart::With));
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return publishes;
}

} // namespace herald
