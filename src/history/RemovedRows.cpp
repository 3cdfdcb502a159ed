// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryTables.h"
#include "history/PublishRow.h"
#include "history/upkeep/RemovedSweep.h"

#include <limits>

namespace herald {

// Removal, restoration, and what a process that is gone has left behind.

Result<qint64> HistoryTables::remove(const QList<PublishId>& ids)
{
    const auto removal = beginRemoval();
    if (!removal)
        return removal;
    return removeInto(*removal, ids, KeepPinned::No);
}

Result<qint64> HistoryTables::restoreRemoved()
{
    const auto removal = lastRemoval();
    if (!removal)
        return removal;
    return *removal == 0 ? 0 : restoreFrom(*removal, std::numeric_limits<int>::max());
}

Result<qint64> HistoryTables::beginRemoval()
{
    if (const auto left = leaveRemovals(m_owner); !left)
        return tl::unexpected(left.error());
    const auto id = m_statements.value(
        QStringLiteral("INSERT INTO removal (remover, state) VALUES (?, 0) RETURNING id"),
        {m_owner});
    if (!id)
        return tl::unexpected(id.error());
    return id->toLongLong();
}

Result<qint64> HistoryTables::removeInto(
    qint64 removal, const QList<PublishId>& ids, KeepPinned keep)
{
    const QString take
        = QStringLiteral("INSERT INTO removed (%1, remover) SELECT %1, ? FROM publish"
                         " WHERE id = ?%2")
              .arg(publishColumnList(),
                  keep == KeepPinned::No
                      ? QString()
                      : QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM mark"
                                       " WHERE mark.id = publish.id AND is_pinned <> 0)"));
    const QString leave = QStringLiteral("DELETE FROM publish WHERE id = ?");
    qint64 count = 0;
    for (const PublishId id : ids) {
        auto done = m_statements.run(take, {removal, id.value()});
        if (done && *done > 0)
            done = m_statements.run(leave, {id.value()});
        if (!done)
            return done;
        count += *done;
    }
    return count;
}

Result<qint64> HistoryTables::lastRemoval()
{
    const auto id = m_statements.value(
        QStringLiteral("SELECT id FROM removal WHERE remover = ? AND state IN (0, 1)"), {m_owner});
    if (!id)
        return tl::unexpected(id.error());
    return id->toLongLong();
}

Result<qint64> HistoryTables::restoreFrom(qint64 removal, int limit)
{
    const auto isOpen = m_statements.run(
        QStringLiteral("UPDATE removal SET state = 1 WHERE id = ? AND state IN (0, 1)"), {removal});
    if (!isOpen || *isOpen == 0)
        return isOpen;
    return giveBack(m_statements, removal, limit);
}

Result<void> HistoryTables::leaveRemovals(qint64 owner)
{
    const auto done = m_statements.run(
        QStringLiteral(
            "UPDATE removal SET state = state + 2 WHERE remover = ? AND state IN (0, 1)"),
        {owner});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<QList<qint64>> HistoryTables::removers()
{
    return m_statements.numbers(
        QStringLiteral("SELECT DISTINCT remover FROM removal WHERE state IN (0, 1)"));
}

Result<QList<qint64>> HistoryTables::sendingOwners()
{
    return m_statements.numbers(
        QStringLiteral("SELECT ifnull(owner, 0) FROM publish WHERE outcome = 0 AND outcome <> 1"
                       " UNION SELECT ifnull(owner, 0) FROM removed WHERE outcome = 0"
                       " UNION SELECT owner FROM run WHERE owner IS NOT NULL"));
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
    const auto left
        = m_statements.run(QStringLiteral("UPDATE run SET owner = NULL, state = 2 WHERE owner = ?"),
            {owner}); // RunState
    if (!left)
        return tl::unexpected(left.error());
    return int(resolved);
}

} // namespace herald
