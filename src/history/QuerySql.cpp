// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/QuerySql.h"

#include "history/database/Database.h"

namespace herald {

Condition conditionOf(const HistoryQuery& query, PublishId before)
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](const QString& part, const QVariantList& partValues) {
        parts.append(part);
        values.append(partValues);
    };
    if (!before.isNull())
        add(QStringLiteral("p.id < ?"), {before.value()});
    if (query.until)
        add(QStringLiteral("p.id < ?"), {PublishId::earliest(*query.until).value()});
    if (query.since)
        add(QStringLiteral("p.id >= ?"), {PublishId::earliest(*query.since).value()});
    if (query.outcome) {
        // The second half is what lets SQLite use the partial index of everything not accepted.
        const bool isCommon = *query.outcome == Outcome::Accepted;
        add(isCommon ? QStringLiteral("p.outcome = ?")
                     : QStringLiteral("p.outcome = ? AND p.outcome <> 1"),
            {int(*query.outcome)});
    }
    if (!query.accountId.isEmpty())
        add(QStringLiteral(
                "p.target IN (SELECT id FROM target WHERE account_id = CAST(? AS TEXT))"),
            {storedText(query.accountId)});
    if (parts.isEmpty())
        return {QStringLiteral("true"), {}};
    return {parts.join(QStringLiteral(" AND ")), values};
}

} // namespace herald
