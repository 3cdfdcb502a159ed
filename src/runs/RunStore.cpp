// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunStore.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunStore)
};

Failure heldElsewhere()
{
    return failure(ErrorKind::Conflict, Text::tr("Another Herald is working on this run."));
}

/// Rows of a run by their latest attempts, with what became of them. Bound once: the run.
QString latestRows(const QString& columns)
{
    return QStringLiteral(
        "SELECT %1 FROM run_row r LEFT JOIN publish p ON p.id = r.id"
        " LEFT JOIN removed m ON m.id = r.id"
        " LEFT JOIN event_name n ON n.id = coalesce(p.name, m.name)"
        " WHERE r.run = ? AND NOT EXISTS (SELECT 1 FROM run_row l WHERE l.run = r.run"
        " AND l.ordinal = r.ordinal AND l.attempt > r.attempt)")
        .arg(columns);
}

/// Not sent, cancelled before it was sent, or refused for now: 401 until there is another token.
QString isToBeTriedAgain()
{
    return QStringLiteral("(coalesce(p.outcome, m.outcome) IN (3, 5) OR"
                          " (coalesce(p.outcome, m.outcome) = 2 AND"
                          " coalesce(p.http_status, m.http_status) IN (401, 429, 503, 529)))");
}

Result<RunTally> tallyOf(Statements& statements, qint64 run)
{
    auto rows = statements.rows(
        latestRows(QStringLiteral("CASE WHEN %1 THEN -2 ELSE coalesce(p.outcome, m.outcome, -1) END"
                                  " AS what, count(*)")
                       .arg(isToBeTriedAgain()))
            + QStringLiteral(" GROUP BY what"),
        {run});
    if (!rows)
        return tl::unexpected(rows.error());
    RunTally tally;
    while (rows->next()) {
        const qint64 count = rows->row().value(1).toLongLong();
        switch (rows->row().value(0).toInt()) {
        case -2:
            tally.waiting += count;
            break;
        case int(Outcome::Sending):
            tally.sending += count;
            break;
        case int(Outcome::Accepted):
            tally.accepted += count;
            break;
        case int(Outcome::Rejected):
            tally.rejected += count;
            break;
        case int(Outcome::Unknown):
            tally.unknown += count;
            break;
        default:
            tally.deleted += count;
        }
    }
    return statements.ended(*rows).map([&tally] { return tally; });
}

Result<QList<RunRow>> rowsAgain(Statements& statements, qint64 run)
{
    auto rows = statements.rows(latestRows(QStringLiteral("r.ordinal, r.attempt + 1, r.line"))
            + QStringLiteral(" AND %1 ORDER BY r.ordinal LIMIT ?").arg(isToBeTriedAgain()),
        {run, RunPosition::mostAgain});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RunRow> again;
    while (rows->next())
        again.append({.ordinal = rows->row().value(0).toLongLong(),
            .attempt = rows->row().value(1).toLongLong(),
            .line = rows->row().value(2).toLongLong()});
    return statements.ended(*rows).map([&again] { return again; });
}

Result<RunPosition> positionOf(Statements& statements, qint64 run)
{
    const auto next = statements.value(
        QStringLiteral("SELECT ifnull(max(ordinal) + 1, 0) FROM run_row WHERE run = ?"), {run});
    if (!next)
        return tl::unexpected(next.error());
    const auto again = rowsAgain(statements, run);
    if (!again)
        return tl::unexpected(again.error());
    return tallyOf(statements, run).map([&](const RunTally& tally) {
        return RunPosition {.next = next->toLongLong(), .again = *again, .tally = tally};
    });
}

QString runColumns()
{
    return QStringLiteral("SELECT id, kind, state, owner, started, ended, CAST(title AS BLOB),"
                          " CAST(plan AS BLOB) FROM run ");
}

RunRecord recordOf(const QSqlQuery& row, qint64 ownOwner)
{
    const auto enumOf
        = [&row](int column, int most) { return std::clamp(row.value(column).toInt(), 0, most); };
    RunRecord record {.id = row.value(0).toLongLong(),
        .kind = RunPlan::Kind(enumOf(1, int(RunPlan::Kind::File))),
        .state = RunState(enumOf(2, int(RunState::Finished))),
        .isHeldElsewhere = !row.value(3).isNull() && row.value(3).toLongLong() != ownOwner,
        .started = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC),
        .title = textOf(row.value(6))};
    if (!row.value(5).isNull())
        record.ended = QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), Qt::UTC);
    if (const auto plan = RunPlan::fromText(row.value(7).toByteArray()))
        record.plan = *plan;
    else
        record.problem = plan.error().text;
    return record;
}

Result<QList<RunRecord>> records(
    HistoryTables& tables, const QString& where, const QVariantList& values)
{
    auto rows = tables.statements().rows(runColumns() + where, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RunRecord> found;
    while (rows->next())
        found.append(recordOf(rows->row(), tables.owner()));
    return tables.statements().ended(*rows).map([&found] { return found; });
}

/// Conflict where another process has it.
Result<void> mustBeOurs(HistoryTables& tables, qint64 run)
{
    const auto owner = tables.statements().value(
        QStringLiteral("SELECT ifnull(owner, 0) FROM run WHERE id = ?"), {run});
    if (!owner)
        return tl::unexpected(owner.error());
    if (owner->toLongLong() != tables.owner())
        return heldElsewhere();
    return {};
}

/// The run is ours, and no row is ever left out: what comes after one that could not be recorded is
/// not recorded either. In one question: it is asked for every row.
Result<void> mayBeClaimed(HistoryTables& tables, qint64 run, const RunRow& row)
{
    auto rows = tables.statements().rows(
        QStringLiteral("SELECT ifnull(owner, 0),"
                       " ifnull((SELECT max(ordinal) FROM run_row WHERE run = ?), -1)"
                       " FROM run WHERE id = ?"),
        {run, run});
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isThere = rows->next();
    if (const auto ended = tables.statements().ended(*rows); !ended)
        return ended;
    if (!isThere || rows->row().value(0).toLongLong() != tables.owner())
        return heldElsewhere();
    if (row.attempt == 1 && rows->row().value(1).toLongLong() != row.previous)
        return failure(
            ErrorKind::Cancelled, Text::tr("The row before this one could not be recorded."));
    return {};
}
} // namespace

RunStore::RunStore(HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&history, &HistoryStore::changedElsewhere, this, &RunStore::changedElsewhere);
}

/// `work(HistoryTables&) -> Result<void>`; then changed(run).
template <typename Work> QFuture<Result<void>> RunStore::write(qint64 run, Work work)
{
    return m_history.threads()
        .write<qint64>(
            [work = std::move(work), run](
                HistoryTables& tables) { return work(tables).map([run] { return run; }); },
            [this, run](qint64) { Q_EMIT changed(run); })
        .then([](const Result<qint64>& written) {
            return written ? Result<void>() : tl::unexpected(written.error());
        });
}

QFuture<Result<qint64>> RunStore::create(const RunPlan& plan, const QString& title)
{
    const qint64 nowMs = m_history.threads().clock().now().toMSecsSinceEpoch();
    return m_history.threads().write<qint64>(
        [plan, title, nowMs](HistoryTables& tables) -> Result<qint64> {
            if (const auto checked = plan.check(); !checked)
                return tl::unexpected(checked.error());
            const auto id = tables.statements().value(
                QStringLiteral("INSERT INTO run (kind, state, owner, started, title, plan) VALUES"
                               " (?, 0, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT)) RETURNING id"),
                {int(plan.kind), tables.owner(), nowMs, storedText(title),
                    storedBytes(plan.toText())});
            if (!id)
                return tl::unexpected(id.error());
            return id->toLongLong();
        },
        [this](qint64 run) { Q_EMIT changed(run); });
}

QFuture<Result<RunPosition>> RunStore::takeOver(qint64 run)
{
    const auto reply = std::make_shared<QPromise<Result<RunPosition>>>();
    reply->start();
    const auto give = [reply](const Result<RunPosition>& position) {
        reply->addResult(position);
        reply->finish();
    };
    const auto taken = write(run, [run](HistoryTables& tables) -> Result<void> {
        const auto count = tables.statements().run(
            QStringLiteral("UPDATE run SET owner = ?, state = 0"
                           " WHERE id = ? AND owner IS NULL AND state IN (0, 1, 2)"),
            {tables.owner(), run});
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Conflict,
                Text::tr("This run has ended, or another Herald is working on it."));
        return {};
    });
    whenDone(taken, this, [this, run, give](const Result<void>& done) {
        if (!done)
            return give(tl::unexpected(done.error()));
        whenDone(position(run), this, give);
    });
    return reply->future();
}

QFuture<Result<RunPosition>> RunStore::position(qint64 run)
{
    return m_history.threads().readAtLeisure<RunPosition>(
        [run](HistoryQueries& queries, const auto&) {
            return positionOf(queries.statements(), run);
        });
}

QFuture<Result<void>> RunStore::replacePlan(qint64 run, const RunPlan& plan)
{
    return write(run, [run, plan](HistoryTables& tables) -> Result<void> {
        if (const auto ours = mustBeOurs(tables, run); !ours)
            return ours;
        if (const auto checked = plan.check(); !checked)
            return checked;
        return tables.statements()
            .run(QStringLiteral("UPDATE run SET plan = CAST(? AS TEXT) WHERE id = ?"),
                {storedBytes(plan.toText()), run})
            .map([](qint64) {});
    });
}

QFuture<Result<void>> RunStore::setState(qint64 run, RunState state)
{
    const qint64 nowMs = m_history.threads().clock().now().toMSecsSinceEpoch();
    return write(run, [run, state, nowMs](HistoryTables& tables) -> Result<void> {
        const bool isHeld = state == RunState::Running || state == RunState::Paused;
        const QVariant none = QVariant(QMetaType::fromType<qlonglong>());
        const auto count = tables.statements().run(
            QStringLiteral("UPDATE run SET state = ?, owner = ?, ended = ?"
                           " WHERE id = ? AND ifnull(owner, ?) = ?"),
            {int(state), isHeld ? QVariant(tables.owner()) : none,
                hasEnded(state) ? QVariant(nowMs) : none, run, tables.owner(), tables.owner()});
        if (!count)
            return tl::unexpected(count.error());
        return *count == 0 ? Result<void>(heldElsewhere()) : Result<void>();
    });
}

QFuture<Result<PublishId>> RunStore::claim(qint64 run, const RunRow& row, const PublishOrder& order,
    const std::optional<WithheldData>& withheld)
{
    const PublishId wished = PublishId::create(m_history.threads().clock().now(), m_lastId);
    m_lastId = wished;
    return m_history.threads().write<PublishId>(
        [run, row, order, withheld, wished](HistoryTables& tables) -> Result<PublishId> {
            if (const auto may = mayBeClaimed(tables, run, row); !may)
                return tl::unexpected(may.error());
            const auto id = tables.insert(wished, order, withheld);
            if (!id)
                return id;
            const auto noted = tables.statements().run(
                QStringLiteral("INSERT INTO run_row (id, run, ordinal, attempt, line)"
                               " VALUES (?, ?, ?, ?, ?)"),
                {id->value(), run, row.ordinal, row.attempt, row.line});
            if (!noted)
                return tl::unexpected(noted.error());
            return id;
        },
        [this, order, withheld](PublishId id) {
            Q_EMIT m_history.added({.id = id, .order = order, .result = {}, .withheld = withheld});
        });
}

QFuture<Result<QList<RunRecord>>> RunStore::list(qint64 before, int limit)
{
    return m_history.threads().write<QList<RunRecord>>([before, limit](HistoryTables& tables) {
        return records(tables, QStringLiteral("WHERE id < ? OR ? = 0 ORDER BY id DESC LIMIT ?"),
            {before, before, limit});
    });
}

QFuture<Result<RunRecord>> RunStore::load(qint64 run)
{
    return m_history.threads().write<RunRecord>([run](HistoryTables& tables) -> Result<RunRecord> {
        const auto found = records(tables, QStringLiteral("WHERE id = ?"), {run});
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(ErrorKind::NotFound, Text::tr("There is no such run."));
        return found->first();
    });
}

QFuture<Result<QList<RunRecord>>> RunStore::interrupted(int limit)
{
    return m_history.threads().write<QList<RunRecord>>([limit](HistoryTables& tables) {
        return records(tables,
            QStringLiteral("WHERE owner IS NULL AND state IN (0, 1, 2) ORDER BY id DESC LIMIT ?"),
            {limit});
    });
}

QFuture<Result<RunTally>> RunStore::tally(qint64 run)
{
    return m_history.threads().readAtLeisure<RunTally>(
        [run](HistoryQueries& queries, const auto&) { return tallyOf(queries.statements(), run); });
}

QFuture<Result<QList<RunRowState>>> RunStore::rows(qint64 run, qint64 after, int limit)
{
    return m_history.threads().read<QList<RunRowState>>(
        [run, after, limit](HistoryQueries& queries, const auto&) -> Result<QList<RunRowState>> {
            auto rows = queries.statements().rows(
                latestRows(QStringLiteral("r.id, r.ordinal, r.attempt, r.line,"
                                          " coalesce(p.outcome, m.outcome),"
                                          " coalesce(p.http_status, m.http_status),"
                                          " CAST(n.name AS BLOB)"))
                    + QStringLiteral(" AND r.ordinal > ? ORDER BY r.ordinal LIMIT ?"),
                {run, after, limit});
            if (!rows)
                return tl::unexpected(rows.error());
            QList<RunRowState> found;
            while (rows->next()) {
                const QSqlQuery& row = rows->row();
                found.append({.row = {.ordinal = row.value(1).toLongLong(),
                                  .attempt = row.value(2).toLongLong(),
                                  .line = row.value(3).toLongLong()},
                    .publish = PublishId(row.value(0).toLongLong()),
                    .isDeleted = row.value(4).isNull(),
                    .outcome = Outcome(std::clamp(
                        row.value(4).toInt(), int(Outcome::Sending), int(Outcome::Cancelled))),
                    .httpStatus = row.value(5).toInt(),
                    .name = textOf(row.value(6))});
            }
            return queries.statements().ended(*rows).map([&found] { return found; });
        });
}

} // namespace herald
