// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImportMerge.h"

#include "history/database/ProcessLock.h"
#include "history/database/Statements.h"
#include "history/exchange/HistoryImportStage.h"
#include "history/PublishRow.h"

namespace herald {

namespace {
/// Ids above the first and up to the second.
struct Range {
    qint64 above = 0;
    qint64 upTo = 0;
    qint64 rows = 0;
};

const QString inRange = QStringLiteral("p.id > ? AND p.id <= ?");
const QString staged = QStringLiteral("(SELECT p.id FROM stage.publish p WHERE p.id > ?"
                                      " AND p.id <= ?)");

/// Runs the statements in order; each has the range as often as it asks for it.
Result<qint64> runAll(Statements& statements, const QStringList& all, const Range& range)
{
    Result<qint64> done = 0;
    for (const QString& sql : all) {
        QVariantList values;
        for (qsizetype i = sql.count(u'?'); i > 0; i -= 2)
            values += {range.above, range.upTo};
        if (done)
            done = statements.run(sql, values);
    }
    return done;
}

Result<qint64> mergedUpTo(Statements& statements)
{
    const auto upTo = statements.value(QStringLiteral("SELECT upto FROM stage.import_batch"));
    if (!upTo)
        return tl::unexpected(upTo.error());
    return upTo->toLongLong();
}

/// Those that the history has leave the stage, so that what is in it came from it; and what will
/// be merged is noted before it is.
Result<qint64> claim(Database& history, const Range& range)
{
    if (const auto begun = history.execute(QStringLiteral("BEGIN")); !begun)
        return tl::unexpected(begun.error());
    Statements statements(history);
    auto known = statements.run(
        QStringLiteral("DELETE FROM stage.publish AS p WHERE %1"
                       " AND EXISTS (SELECT 1 FROM main.publish h WHERE h.id = p.id)")
            .arg(inRange),
        {range.above, range.upTo});
    auto noted = known
        ? statements.run(QStringLiteral("UPDATE stage.import_batch SET upto = ?"), {range.upTo})
        : known;
    const Result<void> ended = noted ? history.execute(QStringLiteral("COMMIT"))
                                     : Result<void>(tl::unexpected(noted.error()));
    if (ended)
        return known;
    static_cast<void>(history.execute(QStringLiteral("ROLLBACK")));
    return tl::unexpected(ended.error());
}

/// What was removed and could still be restored gives way to what is imported.
QStringList makingWay()
{
    QStringList all;
    const QString removed
        = QStringLiteral("(SELECT r.id FROM main.removed r WHERE r.id IN %1)").arg(staged);
    for (const QString& table : publishBelongings())
        all += QStringLiteral("DELETE FROM main.%1 WHERE id IN %2").arg(table, removed);
    return all
        + QStringList {QStringLiteral("DELETE FROM main.removed WHERE id IN %1").arg(staged)};
}

QStringList copyingNames()
{
    return {
        QStringLiteral("INSERT OR IGNORE INTO main.target (account_id, account_name, server,"
                       " scope_kind, scope_id, as_device, is_practice) SELECT account_id,"
                       " account_name, server, scope_kind, scope_id, as_device, is_practice"
                       " FROM stage.target"
                       " WHERE id IN (SELECT p.target FROM stage.publish p WHERE %1)")
            .arg(inRange),
        QStringLiteral("INSERT INTO main.event_name (name, last_used) SELECT n.name, max(p.id)"
                       " FROM stage.publish p JOIN stage.event_name n ON n.id = p.name WHERE %1"
                       " GROUP BY p.name ON CONFLICT (name)"
                       " DO UPDATE SET last_used = max(last_used, excluded.last_used)")
            .arg(inRange),
        QStringLiteral("INSERT OR IGNORE INTO main.phrase (bytes) SELECT bytes FROM stage.phrase"
                       " WHERE id IN (SELECT p.reason FROM stage.publish p WHERE %1"
                       " UNION SELECT p.cloud_words FROM stage.publish p WHERE %1"
                       " UNION SELECT p.answer_shape FROM stage.publish p WHERE %1)")
            .arg(inRange),
        QStringLiteral("INSERT OR IGNORE INTO main.origin (template_id, template_path,"
                       " template_version) SELECT template_id, template_path, template_version"
                       " FROM stage.origin WHERE id IN (SELECT l.origin FROM stage.lineage l"
                       " JOIN stage.publish p ON p.id = l.id WHERE %1)")
            .arg(inRange),
    };
}

/// CROSS JOIN: in this order, so that the publish leads and each name is found by its index.
QString copyingPublishes()
{
    return QStringLiteral(
        "INSERT INTO main.publish (%1) SELECT p.id, ht.id, hn.id, p.is_private, p.ttl, p.outcome,"
        " NULL, p.data, hr.id, hw.id, p.http_status, hs.id, p.answer_own, p.answer_flags,"
        " p.queued_us, p.connected_us, p.encrypted_us, p.written_us, p.first_byte_us, p.done_us,"
        " p.answer_body"
        " FROM stage.publish p CROSS JOIN stage.target t ON t.id = p.target"
        " CROSS JOIN main.target ht ON ht.account_id = t.account_id"
        " AND ht.account_name = t.account_name AND ht.server = t.server"
        " AND ht.scope_kind = t.scope_kind AND ht.scope_id = t.scope_id"
        " AND ht.as_device = t.as_device AND ht.is_practice = t.is_practice"
        " CROSS JOIN stage.event_name n ON n.id = p.name"
        " CROSS JOIN main.event_name hn ON hn.name = n.name"
        " LEFT JOIN stage.phrase r ON r.id = p.reason LEFT JOIN main.phrase hr ON hr.bytes = "
        "r.bytes"
        " LEFT JOIN stage.phrase w ON w.id = p.cloud_words"
        " LEFT JOIN main.phrase hw ON hw.bytes = w.bytes"
        " LEFT JOIN stage.phrase s ON s.id = p.answer_shape"
        " LEFT JOIN main.phrase hs ON hs.bytes = s.bytes WHERE %2 ORDER BY p.id")
        .arg(publishColumnList(), inRange);
}

QStringList copyingBelongings()
{
    return {
        QStringLiteral("INSERT OR REPLACE INTO main.lineage (id, origin, filled)"
                       " SELECT l.id, ho.id, l.filled FROM stage.publish p"
                       " CROSS JOIN stage.lineage l ON l.id = p.id"
                       " CROSS JOIN stage.origin o ON o.id = l.origin"
                       " CROSS JOIN main.origin ho ON ho.template_path = o.template_path"
                       " AND ho.template_version = o.template_version"
                       " AND ho.template_id = o.template_id WHERE %1")
            .arg(inRange),
        QStringLiteral("INSERT OR REPLACE INTO main.mark (id, is_pinned, note, tags)"
                       " SELECT k.id, k.is_pinned, k.note, k.tags FROM stage.publish p"
                       " CROSS JOIN stage.mark k ON k.id = p.id WHERE %1")
            .arg(inRange),
        QStringLiteral("INSERT OR REPLACE INTO main.withheld (id, reason, bytes, sha256)"
                       " SELECT h.id, h.reason, h.bytes, h.sha256 FROM stage.publish p"
                       " CROSS JOIN stage.withheld h ON h.id = p.id WHERE %1")
            .arg(inRange),
        QStringLiteral("INSERT OR REPLACE INTO main.receipt (id, state, hooks, seen_us)"
                       " SELECT e.id, e.state, e.hooks, e.seen_us FROM stage.publish p"
                       " CROSS JOIN stage.receipt e ON e.id = p.id WHERE %1")
            .arg(inRange),
    };
}

/// Inside a transaction: how many publishes came. Conflict where one is there after all.
Result<qint64> mergeRange(Statements& statements, const Range& range)
{
    auto done = runAll(statements, makingWay() + copyingNames(), range);
    const auto known = statements.value(
        QStringLiteral("SELECT 1 FROM stage.publish p CROSS JOIN main.publish h ON h.id = p.id"
                       " WHERE %1 LIMIT 1")
            .arg(inRange),
        {range.above, range.upTo});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return failure(ErrorKind::Conflict, {});
    const auto merged = done ? statements.run(copyingPublishes(), {range.above, range.upTo}) : done;
    done = merged ? runAll(statements, copyingBelongings(), range) : merged;
    return done ? merged : done;
}

Result<Range> nextRange(Statements& statements, qint64 above, int rows)
{
    auto found = statements.rows(
        QStringLiteral("SELECT max(id), count(*) FROM (SELECT id FROM stage.publish WHERE id > ?"
                       " ORDER BY id LIMIT ?)"),
        {above, rows});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next())
        return tl::unexpected(statements.ended(*found).error());
    return Range {.above = above,
        .upTo = found->row().value(0).toLongLong(),
        .rows = found->row().value(1).toLongLong()};
}
} // namespace

Result<void> attachStage(Database& history, const QString& stageFile)
{
    QString quoted = stageFile;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (auto done = history.execute(QStringLiteral("ATTACH '%1' AS stage").arg(quoted)); !done)
        return done;
    Result<void> done;
    for (const auto* setting :
        {"PRAGMA stage.journal_mode = WAL", "PRAGMA stage.synchronous = FULL"}) {
        if (done)
            done = history.execute(QLatin1String(setting));
    }
    if (!done)
        static_cast<void>(detachStage(history));
    return done;
}

Result<void> detachStage(Database& history)
{
    return history.execute(QStringLiteral("DETACH stage"));
}

Result<MergeStep> mergeNext(Database& history, int rows)
{
    constexpr int attempts = 3;
    Range range;
    {
        Statements statements(history);
        const auto above = mergedUpTo(statements);
        const auto next = above ? nextRange(statements, *above, rows)
                                : Result<Range>(tl::unexpected(above.error()));
        if (!next)
            return tl::unexpected(next.error());
        range = *next;
    }
    if (range.rows == 0)
        return MergeStep {.isAtEnd = true};
    MergeStep step;
    for (int i = 0;; ++i) {
        const auto known = claim(history, range);
        if (!known)
            return tl::unexpected(known.error());
        step.alreadyThere += *known;
        Statements statements(history);
        const auto merged = inTransaction(history, [&] { return mergeRange(statements, range); });
        if (merged) {
            step.merged = *merged;
            return step;
        }
        // Between the two transactions another process may have restored what it had removed.
        if (merged.error().kind != ErrorKind::Conflict || i + 1 == attempts)
            return tl::unexpected(merged.error());
    }
}

Result<bool> unmergeNext(Database& history, int rows)
{
    Statements statements(history);
    const auto upTo = mergedUpTo(statements);
    if (!upTo)
        return tl::unexpected(upTo.error());
    const auto above = statements.value(
        QStringLiteral("SELECT min(id) - 1 FROM (SELECT id FROM stage.publish WHERE id <= ?"
                       " ORDER BY id DESC LIMIT ?)"),
        {*upTo, rows});
    if (!above)
        return tl::unexpected(above.error());
    if (above->isNull())
        return false;
    const Range range {.above = above->toLongLong(), .upTo = *upTo};
    QStringList all;
    for (const QString& table :
        QStringList {QStringLiteral("publish"), QStringLiteral("removed")} + publishBelongings())
        all += QStringLiteral("DELETE FROM main.%1 WHERE id IN %2").arg(table, staged);
    const auto taken = inTransaction(history, [&] { return runAll(statements, all, range); });
    if (!taken)
        return tl::unexpected(taken.error());
    const auto noted
        = statements.run(QStringLiteral("UPDATE stage.import_batch SET upto = ?"), {range.above});
    if (!noted)
        return tl::unexpected(noted.error());
    return true;
}

Result<void> forgetMerged(Database& history)
{
    const QStringList sweeps {
        QStringLiteral(
            "DELETE FROM main.event_name WHERE id IN"
            " (SELECT h.id FROM stage.event_name n"
            " CROSS JOIN main.event_name h ON h.name = n.name"
            " EXCEPT SELECT name FROM main.publish EXCEPT SELECT name FROM main.removed)"),
        QStringLiteral("DELETE FROM main.origin WHERE id NOT IN"
                       " (SELECT origin FROM main.lineage)"),
    };
    return inTransaction(history, [&]() -> Result<void> {
        Result<void> done;
        for (const QString& sweep : sweeps) {
            if (done)
                done = history.execute(sweep);
        }
        return done;
    });
}

namespace {
Result<void> undoAttached(Database& history)
{
    constexpr int rows = 5000;
    Result<bool> isMore = true;
    while (isMore && *isMore)
        isMore = unmergeNext(history, rows);
    if (!isMore)
        return tl::unexpected(isMore.error());
    return forgetMerged(history);
}

/// Whether there was something to undo. Nothing of a stage that is not whole has come into the
/// history.
Result<bool> undoImport(Database& history, const QString& stageFile)
{
    if (!attachStage(history, stageFile))
        return false;
    const auto upTo = history.value(QStringLiteral("SELECT upto FROM stage.import_batch"));
    const bool hasCome = upTo && upTo->toLongLong() > 0;
    const Result<void> undone = hasCome ? undoAttached(history) : Result<void>();
    static_cast<void>(detachStage(history));
    if (!undone)
        return tl::unexpected(undone.error());
    return hasCome;
}
} // namespace

Result<int> undoDeadImports(Database& history, const ProcessLock& lock)
{
    int undoneImports = 0;
    for (const auto& [stageFile, owner] : HistoryImportStage::all(history.file())) {
        if (lock.isAlive(owner))
            continue;
        const auto undone = undoImport(history, stageFile);
        if (!undone && !tellsDamage(undone.error()))
            return tl::unexpected(undone.error());
        undoneImports += int(undone.value_or(false));
        HistoryImportStage::remove(stageFile);
    }
    return undoneImports;
}

} // namespace herald
