// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryStore.h"

#include "history/HistoryThreads.h"
#include "history/PageCache.h"
#include "history/search/SearchIndex.h"
#include "history/timeline/TimelineSummary.h"
#include "history/upkeep/RemovedSweep.h"
#include "history/upkeep/SpaceReturn.h"

#include <QHash>
#include <QMutex>

#include <utility>

namespace herald {

namespace {
// Until what is known is told: a table that grows by more rows at once takes longer than a frame.
constexpr SurveyLimit surveyLimit {
    .longest = std::chrono::milliseconds(100), .mostLandmarks = PageCache::mostAtOnce};

/// The latest draft that waits to be written.
struct WaitingDraft {
    Draft draft;
    std::shared_ptr<QPromise<Result<void>>> promise = std::make_shared<QPromise<Result<void>>>();

    explicit WaitingDraft(const Draft& latest)
        : draft(latest)
    {
        promise->start();
    }
    void settle(const Result<void>& committed) const
    {
        promise->addResult(committed);
        promise->finish();
    }
};
} // namespace

class HistoryStore::Private {
public:
    Private(HistoryStore& store, const QString& file, const Clock& clock)
        : retention(clock)
        , threads(file, clock)
    {
        addRetention(store);
        // Early: what is written between its steps makes it begin anew.
        threads.addIdleWork([&store, sweep = std::shared_ptr<RemovedSweep>()](
                                Database& database) mutable -> Result<bool> {
            if (!sweep)
                sweep = std::make_shared<RemovedSweep>(database);
            const auto step = sweep->step();
            if (step && step->hasRestored)
                QMetaObject::invokeMethod(
                    &store, &HistoryStore::rowsCameOrWent, Qt::QueuedConnection);
            return step.map([](const RemovedSweep::Step& done) { return done.hasMore; });
        });
        keepTimelineSummary(threads);
        addIndex(store);
        threads.addIdleWork(returnSpace);
    }

    void addIndex(HistoryStore& store)
    {
        threads.addIdleWork([this, &store, index = std::shared_ptr<SearchIndex>()](
                                Database& database) mutable -> Result<bool> {
            if (!index)
                index = std::make_shared<SearchIndex>(database);
            if (threads.takeIndexDamage())
                index->distrust();
            const auto hasMore = index->step();
            const auto progress = index->progress();
            if (progress)
                QMetaObject::invokeMethod(
                    &store, [&store, progress] { Q_EMIT store.indexing(*progress); },
                    Qt::QueuedConnection);
            return hasMore;
        });
    }

    void addRetention(HistoryStore& store)
    {
        // What belongs to the connection goes with the idle work, before it closes.
        const std::shared_ptr<HistoryRetention> kept(
            &retention, [](HistoryRetention* work) { work->forgetDatabase(); });
        threads.addIdleWork([&store, kept](Database& database) -> Result<bool> {
            const auto step = kept->step(database);
            if (step && step->hasDeleted)
                QMetaObject::invokeMethod(
                    &store, &HistoryStore::rowsCameOrWent, Qt::QueuedConnection);
            return step.map([](const HistoryRetention::Step& done) { return done.hasMore; });
        });
    }

    /// On the writer's thread: from here on what is saved waits for a job of its own.
    void takeWaiting(const std::shared_ptr<WaitingDraft>& waiting)
    {
        const QMutexLocker taking(&draftMutex);
        if (waitingDrafts.value(waiting->draft.id) == waiting)
            waitingDrafts.remove(waiting->draft.id);
    }

    PublishId lastId;
    HistoryRetention retention;

    QMutex draftMutex; // guards the hash, and what is in it until the writer takes it
    QHash<qint64, std::shared_ptr<WaitingDraft>> waitingDrafts; // by the draft's id
    std::shared_ptr<WaitingDraft> lastWaitingDraft; // ordered behind all others

    HistoryThreads threads; // last: what it still runs uses the others
};

HistoryStore::HistoryStore(const QString& databaseFile, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, databaseFile, clock))
{
    connect(&d->threads, &HistoryThreads::changedElsewhere, this, &HistoryStore::changedElsewhere);
}

HistoryStore::~HistoryStore() = default;

HistoryThreads& HistoryStore::threads()
{
    return d->threads;
}

QFuture<Result<OpenReport>> HistoryStore::open()
{
    return d->threads.open();
}

QFuture<Result<PublishId>> HistoryStore::begin(
    const PublishOrder& order, const std::optional<WithheldData>& withheld)
{
    const PublishId wished = PublishId::create(d->threads.clock().now(), d->lastId);
    d->lastId = wished;
    return d->threads.write<PublishId>(
        [wished, order, withheld](
            HistoryTables& tables) { return tables.insert(wished, order, withheld); },
        [this, order, withheld](PublishId id) {
            Q_EMIT added({.id = id, .order = order, .result = {}, .withheld = withheld});
        });
}

QFuture<Result<void>> HistoryStore::finish(PublishId id, const PublishResult& result)
{
    return d->threads
        .write<HistoryTables::Finished>(
            [id, result](HistoryTables& tables) { return tables.finish(id, result); },
            [this](const HistoryTables::Finished& finished) {
                if (finished.isListed)
                    Q_EMIT updated(finished.publish);
            })
        .then([](const Result<HistoryTables::Finished>& finished) {
            return finished ? Result<void>() : tl::unexpected(finished.error());
        });
}

QFuture<Result<QList<Publish>>> HistoryStore::page(
    const HistoryQuery& query, PublishId before, int limit)
{
    return d->threads.read<QList<Publish>>(
        [query, before, limit](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.page(query, before, limit, isOvertaken);
        });
}

QFuture<Result<qint64>> HistoryStore::count(const HistoryQuery& query, PublishId before)
{
    return d->threads.readAtLeisure<qint64>(
        [query, before](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.count(query, before, isOvertaken);
        });
}

QFuture<Result<Survey>> HistoryStore::survey(
    const HistoryQuery& query, PublishId before, int stride)
{
    return d->threads.readAtLeisure<Survey>(
        [query, before, stride](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.survey(query, before, stride, surveyLimit, isOvertaken);
        });
}

void HistoryStore::setRetention(const RetentionRule& rule)
{
    d->retention.setRule(rule);
    d->threads.maintain<void>([](Database&, const auto&) { return Result<void>(); }); // wakes it
}

QFuture<Result<RetentionExtent>> HistoryStore::retentionExtent(const RetentionRule& rule)
{
    return d->threads.readAtLeisure<RetentionExtent>(
        [rule, now = d->threads.clock().now()](HistoryQueries& queries, const auto&) {
            return herald::retentionExtent(queries.statements(), rule, now);
        });
}

void HistoryStore::prepareSearch()
{
    d->threads.read<void>(
        [](HistoryQueries& queries, const auto&) { return queries.prepareSearch(); });
}

QFuture<Result<QList<PublishId>>> HistoryStore::landmarks(
    const HistoryQuery& query, PublishId before, int stride, int atMost)
{
    return d->threads.read<QList<PublishId>>(
        [query, before, stride, atMost](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.landmarks(query, before, stride, atMost, isOvertaken);
        });
}

QFuture<Result<Publish>> HistoryStore::load(PublishId id)
{
    return d->threads.read<Publish>(
        [id](HistoryQueries& queries, const auto&) { return queries.load(id); });
}

QFuture<Result<QStringList>> HistoryStore::names(const QString& prefix, int limit)
{
    return d->threads.read<QStringList>([prefix, limit](HistoryQueries& queries, const auto&) {
        return queries.names(prefix, limit);
    });
}

QFuture<Result<QStringList>> HistoryStore::beginningsOf(const QString& name)
{
    return d->threads.read<QStringList>(
        [name](HistoryQueries& queries, const auto&) { return queries.beginningsOf(name); });
}

QFuture<Result<qint64>> HistoryStore::remove(const QList<PublishId>& ids)
{
    return d->threads.write<qint64>([ids](HistoryTables& tables) { return tables.remove(ids); },
        [this](qint64) { Q_EMIT rowsCameOrWent(); });
}

QFuture<Result<qint64>> HistoryStore::restoreRemoved()
{
    return d->threads.write<qint64>([](HistoryTables& tables) { return tables.restoreRemoved(); },
        [this](qint64) { Q_EMIT rowsCameOrWent(); });
}

QFuture<Result<void>> HistoryStore::saveDraft(const Draft& draft)
{
    const QMutexLocker locker(&d->draftMutex);
    const auto earlier = d->waitingDrafts.value(draft.id);
    // A current draft must be written after all that were current before it.
    if (earlier && (!draft.isCurrent || earlier == d->lastWaitingDraft)) {
        earlier->draft = draft;
        return earlier->promise->future();
    }
    const auto waiting = std::make_shared<WaitingDraft>(draft);
    d->waitingDrafts.insert(draft.id, waiting);
    d->lastWaitingDraft = waiting;
    d->threads.order({.run =
                          [this, waiting](HistoryTables& tables) {
                              d->takeWaiting(waiting);
                              return tables.saveDraft(waiting->draft);
                          },
        .settle = [waiting](const Result<void>& committed) { waiting->settle(committed); }});
    return waiting->promise->future();
}

QFuture<Result<void>> HistoryStore::removeDraft(qint64 id)
{
    const QMutexLocker locker(&d->draftMutex);
    d->waitingDrafts.remove(id); // what is saved after this must be written after it
    d->lastWaitingDraft.reset();
    return d->threads.change([id](HistoryTables& tables) { return tables.removeDraft(id); });
}

QFuture<Result<QList<Draft>>> HistoryStore::loadDrafts()
{
    return d->threads.read<QList<Draft>>(
        [](HistoryQueries& queries, const auto&) { return queries.loadDrafts(); });
}

QFuture<Result<QHash<QString, qint64>>> HistoryStore::nextCounts(const QStringList& names)
{
    const qint64 nowMs = d->threads.clock().now().toMSecsSinceEpoch();
    return d->threads.write<QHash<QString, qint64>>(
        [names, nowMs](HistoryTables& tables) { return tables.nextCounts(names, nowMs); }, {});
}

QFuture<Result<QHash<QString, qint64>>> HistoryStore::counts(const QStringList& names)
{
    return d->threads.read<QHash<QString, qint64>>(
        [names](HistoryQueries& queries, const auto&) { return queries.counts(names); });
}

QFuture<Result<QList<TemplateUse>>> HistoryStore::templateUses()
{
    return d->threads.read<QList<TemplateUse>>(
        [](HistoryQueries& queries, const auto&) { return queries.templateUses(); });
}

QFuture<Result<void>> HistoryStore::saveTemplateUse(const TemplateUse& use)
{
    return d->threads.change([use](HistoryTables& tables) { return tables.saveTemplateUse(use); });
}

QFuture<Result<void>> HistoryStore::moveTemplateUse(const QString& from, const QString& to)
{
    return d->threads.change(
        [from, to](HistoryTables& tables) { return tables.moveTemplateUse(from, to); });
}

} // namespace herald
