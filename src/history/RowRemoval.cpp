// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/RowRemoval.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

#include <QElapsedTimer>

#include <utility>

namespace herald {

namespace {
constexpr int stepRows = 1000; // some 10 ms
constexpr int restoredRows = 1000; // in a step; they enter the indexes again
constexpr qint64 tellingPauseMs = 1000;

PublishId justAfter(PublishId id)
{
    return PublishId(id.value() + 1);
}

HistoryQuery pinnedOnes(HistoryQuery query)
{
    query.terms.append(SearchTerm {.field = SearchTerm::Field::Pinned});
    return query;
}
} // namespace

struct RowRemoval::Task {
    enum class Kind { Ids, Matching, Restore };

    Kind kind = Kind::Ids;
    QList<PublishId> ids = {}; ///< that wait
    HistoryQuery query = {};
    PublishId before = {}; ///< older ones have not been looked for
    KeepPinned keep = KeepPinned::No;

    qint64 removal = 0;
    RemovalEnd result = {};
    qint64 untold = 0;
    QElapsedTimer sinceTold = {};
    QPromise<RemovalEnd> promise = {};
};

RowRemoval::RowRemoval(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

RowRemoval::~RowRemoval() = default;

QFuture<Result<RemovalExtent>> RowRemoval::measure(const HistoryQuery& query)
{
    return m_store.threads().readAtLeisure<RemovalExtent>(
        [query](HistoryQueries& queries, const auto& isOvertaken) -> Result<RemovalExtent> {
            const auto newest
                = queries.statements().value(QStringLiteral("SELECT max(id) FROM publish"));
            if (!newest)
                return tl::unexpected(newest.error());
            RemovalExtent extent {.newest = PublishId(newest->toLongLong())};
            const auto rows = queries.count(query, justAfter(extent.newest), isOvertaken);
            if (!rows)
                return tl::unexpected(rows.error());
            const auto pinned
                = queries.count(pinnedOnes(query), justAfter(extent.newest), isOvertaken);
            if (!pinned)
                return tl::unexpected(pinned.error());
            extent.rows = *rows;
            extent.pinned = *pinned;
            return extent;
        });
}

QFuture<RemovalEnd> RowRemoval::remove(const QList<PublishId>& ids)
{
    auto task = std::make_unique<Task>();
    task->ids = ids;
    return start(std::move(task));
}

QFuture<RemovalEnd> RowRemoval::removeMatching(
    const HistoryQuery& query, PublishId newest, KeepPinned keep)
{
    auto task = std::make_unique<Task>();
    task->kind = Task::Kind::Matching;
    task->query = query;
    task->before = justAfter(newest);
    task->keep = keep;
    return start(std::move(task));
}

QFuture<RemovalEnd> RowRemoval::restore()
{
    auto task = std::make_unique<Task>();
    task->kind = Task::Kind::Restore;
    return start(std::move(task));
}

void RowRemoval::cancel()
{
    if (m_task)
        m_task->result.wasCancelled = true;
}

QFuture<RemovalEnd> RowRemoval::start(std::unique_ptr<Task> task)
{
    Q_ASSERT(!isRunning());
    m_task = std::move(task);
    m_task->promise.start();
    m_task->sinceTold.start();
    const auto future = m_task->promise.future();
    const bool isNew = m_task->kind != Task::Kind::Restore;
    const auto removal = m_store.threads().write<qint64>([isNew](HistoryTables& tables) {
        return isNew ? tables.beginRemoval() : tables.lastRemoval();
    });
    whenDone(removal, this, [this](const Result<qint64>& opened) {
        if (!opened)
            return end(opened.error());
        m_task->removal = *opened;
        m_task->result.hasBegun = true;
        if (*opened == 0)
            return end();
        goOn();
    });
    return future;
}

void RowRemoval::goOn()
{
    if (m_task->result.wasCancelled)
        return end();
    switch (m_task->kind) {
    case Task::Kind::Ids:
        return m_task->ids.isEmpty() ? end() : removeNext();
    case Task::Kind::Matching:
        return m_task->ids.isEmpty() ? findNext() : removeNext();
    case Task::Kind::Restore:
        return run([](HistoryTables& tables, qint64 removal) {
            return tables.restoreFrom(removal, restoredRows);
        });
    }
}

void RowRemoval::removeNext()
{
    const QList<PublishId> ids
        = m_task->ids.first(std::min<qsizetype>(stepRows, m_task->ids.size()));
    m_task->ids.remove(0, ids.size());
    run([ids, keep = m_task->keep](HistoryTables& tables, qint64 removal) {
        return tables.removeInto(removal, ids, keep);
    });
}

/// Looked for beside the writing thread: a search may have to look at many rows.
void RowRemoval::findNext()
{
    const auto found = m_store.threads().readAtLeisure<QList<PublishId>>(
        [query = m_task->query, before = m_task->before](HistoryQueries& queries,
            const auto& isOvertaken) { return queries.ids(query, before, stepRows, isOvertaken); });
    whenDone(found, this, [this](const Result<QList<PublishId>>& ids) {
        if (!ids)
            return end(ids.error());
        if (ids->isEmpty())
            return end();
        m_task->ids = *ids;
        m_task->before = ids->last();
        goOn();
    });
}

void RowRemoval::run(const Step& step)
{
    const auto done = m_store.threads().write<qint64>(
        [step, removal = m_task->removal](HistoryTables& tables) { return step(tables, removal); });
    whenDone(done, this, [this](const Result<qint64>& rows) {
        if (!rows)
            return end(rows.error());
        count(*rows);
        if (*rows == 0 && m_task->kind == Task::Kind::Restore)
            return end();
        goOn();
    });
}

void RowRemoval::count(qint64 rows)
{
    m_task->result.rows += rows;
    m_task->untold += rows;
    Q_EMIT progressed(m_task->result.rows);
    if (m_task->untold == 0 || !m_task->sinceTold.hasExpired(tellingPauseMs))
        return;
    m_task->untold = 0;
    m_task->sinceTold.start();
    Q_EMIT m_store.rowsCameOrWent();
}

void RowRemoval::end(const std::optional<Error>& error)
{
    const std::unique_ptr<Task> task = std::move(m_task);
    if (task->untold > 0)
        Q_EMIT m_store.rowsCameOrWent();
    task->result.error = error;
    task->promise.addResult(task->result);
    task->promise.finish();
}

} // namespace herald
