// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryTables.h"
#include "history/PublishRow.h"

namespace herald {

// Removal, restoration, and what a process that is gone has left behind.

Result<qint64> HistoryTables::remove(const QList<PublishId>& ids)
{
    if (const auto purged = purgeRemoved(m_owner); !purged)
        return tl::unexpected(purged.error());
    const QString keep
        = QStringLiteral("INSERT INTO removed (%1, remover) SELECT %1, ? FROM publish"
                         " WHERE id = ?")
              .arg(publishColumnList());
    const QString take = QStringLiteral("DELETE FROM publish WHERE id = ?");
    qint64 count = 0;
    for (const PublishId id : ids) {
        auto done = m_statements.run(keep, {m_owner, id.value()});
        if (done && *done > 0)
            done = m_statements.run(take, {id.value()});
        if (!done)
            return done;
        count += *done;
    }
    return count;
}

Result<qint64> HistoryTables::restoreRemoved()
{
    auto restored = m_statements.run(
        QStringLiteral("INSERT INTO publish (%1) SELECT %1 FROM removed WHERE remover = ?")
            .arg(publishColumnList()),
        {m_owner});
    if (!restored)
        return restored;
    auto forgotten
        = m_statements.run(QStringLiteral("DELETE FROM removed WHERE remover = ?"), {m_owner});
    if (!forgotten)
        return forgotten;
    return *restored;
}

Result<void> HistoryTables::purgeRemoved(qint64 owner)
{
    const auto has = m_statements.value(
        QStringLiteral("SELECT 1 FROM removed WHERE remover = ? LIMIT 1"), {owner});
    if (!has)
        return tl::unexpected(has.error());
    if (!has->isValid())
        return {};
    // One pass over the history for all of them: a name that only these rows used goes with them.
    auto done = m_statements.run(
        QStringLiteral(
            "DELETE FROM event_name WHERE id IN (SELECT name FROM removed WHERE remover = ?"
            " EXCEPT SELECT name FROM removed WHERE remover <> ?"
            " EXCEPT SELECT name FROM publish)"),
        {owner, owner});
    if (done)
        done = purgeBelongings(owner);
    if (done)
        done = m_statements.run(QStringLiteral("DELETE FROM removed WHERE remover = ?"), {owner});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// What belongs to these publishes, and the templates that only they came from.
Result<qint64> HistoryTables::purgeBelongings(qint64 owner)
{
    const QString gone = QStringLiteral("(SELECT id FROM removed WHERE remover = ?)");
    auto done = m_statements.run(
        QStringLiteral("DELETE FROM origin WHERE id IN (SELECT origin FROM lineage WHERE id IN %1"
                       " EXCEPT SELECT origin FROM lineage WHERE id NOT IN %1)")
            .arg(gone),
        {owner, owner});
    for (const auto& table :
        {QStringLiteral("lineage"), QStringLiteral("mark"), QStringLiteral("withheld")}) {
        if (done)
            done = m_statements.run(
                QStringLiteral("DELETE FROM %1 WHERE id IN %2").arg(table, gone), {owner});
    }
    return done;
}

Result<QList<qint64>> HistoryTables::sendingOwners()
{
    return numbers(
        QStringLiteral("SELECT ifnull(owner, 0) FROM publish WHERE outcome = 0 AND outcome <> 1"
                       " UNION SELECT ifnull(owner, 0) FROM removed WHERE outcome = 0"));
}

Result<QList<qint64>> HistoryTables::removers()
{
    return numbers(QStringLiteral("SELECT DISTINCT remover FROM removed"));
}

Result<QList<qint64>> HistoryTables::numbers(const QString& sql)
{
    auto rows = m_statements.rows(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> numbers;
    while (rows->next())
        numbers.append(rows->row().value(0).toLongLong());
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return numbers;
}

Result<int> HistoryTables::resolveInterrupted(qint64 owner, const QString& reason)
{
    const auto phrase = optionalPhraseId(reason.toUtf8());
    if (!phrase)
        return tl::unexpected(phrase.error());
    qint64 resolved = 0;
    for (const auto& table : {QStringLiteral("publish"), QStringLiteral("removed")}) {
        const auto changed = m_statements.run(
            QStringLiteral("UPDATE %1 SET outcome = 4, reason = ?, owner = NULL"
                           " WHERE outcome = 0 AND outcome <> 1 AND ifnull(owner, 0) = ?")
                .arg(table),
            {*phrase, owner});
        if (!changed)
            return tl::unexpected(changed.error());
        resolved += *changed;
    }
    return int(resolved);
}

} // namespace herald
