// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/Statements.h"

#include <QSqlError>

namespace herald {

Result<QSqlQuery*> Statements::started(const QString& sql, const QVariantList& values)
{
    auto& query = m_queries[sql];
    if (!query) {
        auto prepared = compiled(sql);
        if (!prepared) {
            m_queries.erase(sql);
            return tl::unexpected(prepared.error());
        }
        query = std::make_unique<QSqlQuery>(std::move(*prepared));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(m_placeholders.at(i), values.at(i));
    if (query->exec())
        return query.get();
    const auto failed = m_database.failureOf(*query);
    query->finish();
    return failed;
}

/// With names for the values: to bind by place, Qt makes the place's name anew each time, which was
/// a sixth of all that a write costs.
Result<QSqlQuery> Statements::compiled(const QString& sql)
{
    QString named;
    qsizetype place = 0;
    for (const QChar character : sql) {
        if (character != u'?') {
            named += character;
            continue;
        }
        if (place == m_placeholders.size())
            m_placeholders.append(QStringLiteral(":v%1").arg(place));
        named += m_placeholders.at(place++);
    }
    return m_database.prepare(named);
}

Result<qint64> Statements::run(const QString& sql, const QVariantList& values)
{
    const auto query = started(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<QVariant> Statements::value(const QString& sql, const QVariantList& values)
{
    auto found = rows(sql, values);
    if (!found)
        return tl::unexpected(found.error());
    if (found->next())
        return found->row().value(0);
    if (const auto end = ended(*found); !end)
        return tl::unexpected(end.error());
    return QVariant();
}

Result<QList<qint64>> Statements::numbers(const QString& sql, const QVariantList& values)
{
    auto found = rows(sql, values);
    if (!found)
        return tl::unexpected(found.error());
    QList<qint64> numbers;
    while (found->next())
        numbers.append(found->row().value(0).toLongLong());
    if (const auto end = ended(*found); !end)
        return tl::unexpected(end.error());
    return numbers;
}

Result<Rows> Statements::rows(const QString& sql, const QVariantList& values)
{
    const auto query = started(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return Rows(**query);
}

Result<void> Statements::ended(const Rows& rows) const
{
    if (rows.row().lastError().isValid())
        return m_database.failureOf(rows.row());
    return {};
}

} // namespace herald
