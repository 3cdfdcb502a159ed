// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryStore.h"

#include "history/HistoryReader.h"
#include "history/HistoryWriter.h"

#include <QHash>
#include <QMutex>
#include <QPromise>
#include <QThread>

#include <utility>

namespace herald {

namespace {
template <typename T> using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T> Promise<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T> void keep(const Promise<T>& promise, const Result<T>& result)
{
    promise->addResult(result);
    promise->finish();
}

/// The latest draft that waits to be written.
struct WaitingDraft {
    Draft draft;
    Promise<void> promise = startedPromise<void>();
};
} // namespace

class HistoryStore::Private {
public:
    Private(HistoryStore& store, const QString& file, const Clock& systemClock)
        : q(store)
        , databaseFile(file)
        , clock(systemClock)
        , writer(file, systemClock)
        , reader(file)
    {
        writerThread.setObjectName(QStringLiteral("history writer"));
        readerThread.setObjectName(QStringLiteral("history reader"));
        writer.moveToThread(&writerThread);
        reader.moveToThread(&readerThread);
        connect(&writer, &HistoryWriter::changedElsewhere, &q, &HistoryStore::changedElsewhere);
        writerThread.start();
        readerThread.start();
    }

    ~Private()
    {
        isClosing = true;
        QMetaObject::invokeMethod(&reader, [this] {
            reader.close();
            reader.thread()->quit();
        });
        readerThread.wait();
        QMetaObject::invokeMethod(&writer, [this] {
            writer.close();
            writer.thread()->quit();
        });
        writerThread.wait();
    }

    /// `announce`, where there is one, runs on the store's thread before the future's continuations
    /// do.
    template <typename T>
    QFuture<Result<T>> write(
        std::function<Result<T>(HistoryTables&)> work, std::function<void(const T&)> announce)
    {
        auto promise = startedPromise<T>();
        auto answer = std::make_shared<Result<T>>();
        writer.order(
            {.run = [answer, work = std::move(work)](HistoryTables& tables) -> Result<void> {
                 *answer = work(tables);
                 // Other errors are answers: they spoil nothing that is written with them.
                 if (!*answer && answer->error().kind == ErrorKind::Storage)
                     return tl::unexpected(answer->error());
                 return {};
             },
                .settle =
                    [this, promise, answer, announce = std::move(announce)](
                        const Result<void>& committed) {
                        if (!committed)
                            return keep<T>(promise, tl::unexpected(committed.error()));
                        if (*answer && announce)
                            QMetaObject::invokeMethod(
                                &q, [announce, value = **answer] { announce(value); },
                                Qt::QueuedConnection);
                        keep(promise, *answer);
                    }});
        return promise->future();
    }

    /// Something to write that has no answer and is not announced.
    QFuture<Result<void>> change(std::function<Result<void>(HistoryTables&)> work)
    {
        auto promise = startedPromise<void>();
        writer.order({.run = std::move(work),
            .settle = [promise](const Result<void>& committed) { keep(promise, committed); }});
        return promise->future();
    }

    /// On the writer's thread: from here on what is saved waits for a job of its own.
    void takeWaiting(const std::shared_ptr<WaitingDraft>& waiting)
    {
        const QMutexLocker taking(&draftMutex);
        if (waitingDrafts.value(waiting->draft.id) == waiting)
            waitingDrafts.remove(waiting->draft.id);
    }

    /// `work` is told by its second argument whether the answer is still wanted.
    template <typename T, typename Work> QFuture<Result<T>> read(Work work)
    {
        auto promise = startedPromise<T>();
        reader.ask([this, promise, work = std::move(work)](const Result<HistoryQueries*>& queries) {
            const auto isOvertaken
                = [this, &promise] { return isClosing || promise->isCanceled(); };
            if (isOvertaken())
                return promise->finish();
            if (!queries)
                return keep<T>(promise, tl::unexpected(queries.error()));
            const Result<T> answer = work(**queries, isOvertaken);
            if (!answer && tellsDamage(answer.error()))
                noteDamage(databaseFile);
            keep(promise, answer);
        });
        return promise->future();
    }

    HistoryStore& q;
    const QString databaseFile;
    const Clock& clock;
    PublishId lastId;
    std::atomic<bool> isClosing = false;

    QMutex draftMutex; // guards the hash, and what is in it until the writer takes it
    QHash<qint64, std::shared_ptr<WaitingDraft>> waitingDrafts; // by the draft's id
    std::shared_ptr<WaitingDraft> lastWaitingDraft; // ordered behind all others

    HistoryWriter writer;
    HistoryReader reader;
    QThread writerThread;
    QThread readerThread;
};

HistoryStore::HistoryStore(const QString& databaseFile, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, databaseFile, clock))
{
}

HistoryStore::~HistoryStore() = default;

QFuture<Result<OpenReport>> HistoryStore::open()
{
    auto promise = startedPromise<OpenReport>();
    QMetaObject::invokeMethod(
        &d->writer,
        [this, promise] {
            const auto opened = d->writer.open();
            const Result<void> ready = opened ? Result<void>() : tl::unexpected(opened.error());
            QMetaObject::invokeMethod(&d->reader, [this, ready] { d->reader.open(ready); });
            keep(promise, opened);
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<PublishId>> HistoryStore::begin(const PublishOrder& order)
{
    const PublishId wished = PublishId::create(d->clock.now(), d->lastId);
    d->lastId = wished;
    return d->write<PublishId>(
        [wished, order](HistoryTables& tables) { return tables.insert(wished, order); },
        [this, order](PublishId id) { Q_EMIT added({.id = id, .order = order, .result = {}}); });
}

QFuture<Result<void>> HistoryStore::finish(PublishId id, const PublishResult& result)
{
    return d
        ->write<Publish>([id, result](HistoryTables& tables) { return tables.finish(id, result); },
            [this](const Publish& publish) { Q_EMIT updated(publish); })
        .then([](const Result<Publish>& finished) {
            return finished ? Result<void>() : tl::unexpected(finished.error());
        });
}

QFuture<Result<QList<Publish>>> HistoryStore::page(
    const HistoryQuery& query, PublishId before, int limit)
{
    return d->read<QList<Publish>>(
        [query, before, limit](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.page(query, before, limit, isOvertaken);
        });
}

QFuture<Result<qint64>> HistoryStore::count(const HistoryQuery& query, PublishId before)
{
    return d->read<qint64>([query, before](HistoryQueries& queries, const auto& isOvertaken) {
        return queries.count(query, before, isOvertaken);
    });
}

QFuture<Result<QList<PublishId>>> HistoryStore::landmarks(
    const HistoryQuery& query, PublishId before, int stride, int atMost)
{
    return d->read<QList<PublishId>>(
        [query, before, stride, atMost](HistoryQueries& queries, const auto& isOvertaken) {
            return queries.landmarks(query, before, stride, atMost, isOvertaken);
        });
}

QFuture<Result<Publish>> HistoryStore::load(PublishId id)
{
    return d->read<Publish>(
        [id](HistoryQueries& queries, const auto&) { return queries.load(id); });
}

QFuture<Result<QStringList>> HistoryStore::names(const QString& prefix, int limit)
{
    return d->read<QStringList>([prefix, limit](HistoryQueries& queries, const auto&) {
        return queries.names(prefix, limit);
    });
}

QFuture<Result<QStringList>> HistoryStore::beginningsOf(const QString& name)
{
    return d->read<QStringList>(
        [name](HistoryQueries& queries, const auto&) { return queries.beginningsOf(name); });
}

QFuture<Result<qint64>> HistoryStore::remove(const QList<PublishId>& ids)
{
    return d->write<qint64>([ids](HistoryTables& tables) { return tables.remove(ids); },
        [this](qint64) { Q_EMIT removedOrRestored(); });
}

QFuture<Result<qint64>> HistoryStore::restoreRemoved()
{
    return d->write<qint64>([](HistoryTables& tables) { return tables.restoreRemoved(); },
        [this](qint64) { Q_EMIT removedOrRestored(); });
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
    auto waiting = std::make_shared<WaitingDraft>();
    waiting->draft = draft;
    d->waitingDrafts.insert(draft.id, waiting);
    d->lastWaitingDraft = waiting;
    d->writer.order({.run =
                         [this, waiting](HistoryTables& tables) {
                             d->takeWaiting(waiting);
                             return tables.saveDraft(waiting->draft);
                         },
        .settle = [waiting](const Result<void>& committed) { keep(waiting->promise, committed); }});
    return waiting->promise->future();
}

QFuture<Result<void>> HistoryStore::removeDraft(qint64 id)
{
    const QMutexLocker locker(&d->draftMutex);
    d->waitingDrafts.remove(id); // what is saved after this must be written after it
    d->lastWaitingDraft.reset();
    return d->change([id](HistoryTables& tables) { return tables.removeDraft(id); });
}

QFuture<Result<QList<Draft>>> HistoryStore::loadDrafts()
{
    return d->read<QList<Draft>>(
        [](HistoryQueries& queries, const auto&) { return queries.loadDrafts(); });
}

QFuture<Result<QHash<QString, qint64>>> HistoryStore::nextCounts(const QStringList& names)
{
    const qint64 nowMs = d->clock.now().toMSecsSinceEpoch();
    return d->write<QHash<QString, qint64>>(
        [names, nowMs](HistoryTables& tables) { return tables.nextCounts(names, nowMs); }, {});
}

QFuture<Result<QHash<QString, qint64>>> HistoryStore::counts(const QStringList& names)
{
    return d->read<QHash<QString, qint64>>(
        [names](HistoryQueries& queries, const auto&) { return queries.counts(names); });
}

QFuture<Result<QList<TemplateUse>>> HistoryStore::templateUses()
{
    return d->read<QList<TemplateUse>>(
        [](HistoryQueries& queries, const auto&) { return queries.templateUses(); });
}

QFuture<Result<void>> HistoryStore::saveTemplateUse(const TemplateUse& use)
{
    return d->change([use](HistoryTables& tables) { return tables.saveTemplateUse(use); });
}

QFuture<Result<void>> HistoryStore::moveTemplateUse(const QString& from, const QString& to)
{
    return d->change(
        [from, to](HistoryTables& tables) { return tables.moveTemplateUse(from, to); });
}

} // namespace herald
