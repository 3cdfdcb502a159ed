// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryExport.h"

#include "base/WhenDone.h"
#include "history/exchange/HistoryCsv.h"
#include "history/exchange/HistoryJson.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

#include <QDir>
#include <QSaveFile>

#include <atomic>

namespace herald {

namespace {
constexpr int pageRows = 500; // some 10 ms; what else is read waits so long

/// The file while it is written; used by one job after the other on the reading thread.
struct Writing {
    explicit Writing(const HistoryExportOrder& ordered)
        : order(ordered)
        , file(ordered.file)
    {
    }

    const HistoryExportOrder order;
    QSaveFile file;
    PublishId last; ///< of the query
    qsizetype next = 0; ///< of the ids
    qint64 rows = 0;
    std::atomic<bool> isCancelled = false;
};

Failure cannotWrite(const Writing& writing)
{
    return failure(ErrorKind::Storage,
        //: %1: a file, %2: the system's reason
        HistoryExport::tr("%1 could not be written: %2. Nothing was exported.")
            .arg(QDir::toNativeSeparators(writing.order.file), writing.file.errorString()));
}

Result<QList<Publish>> nextPage(
    Writing& writing, HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken)
{
    if (writing.order.ids) {
        const auto ids = writing.order.ids->mid(writing.next, pageRows);
        writing.next += ids.size();
        return queries.completeRows(ids, isOvertaken);
    }
    auto page = queries.completePage(writing.order.query, writing.last, pageRows, isOvertaken);
    if (page && !page->isEmpty())
        writing.last = page->last().id;
    return page;
}

/// Whether there may be more.
Result<bool> writePage(
    Writing& writing, HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken)
{
    const bool isCsv = writing.order.form == HistoryExportOrder::Form::Csv;
    if (!writing.file.isOpen() && !writing.file.open(QIODevice::WriteOnly))
        return cannotWrite(writing);
    const auto page = nextPage(writing, queries, isOvertaken);
    if (!page)
        return tl::unexpected(page.error());
    QByteArray text = isCsv && writing.rows == 0 ? historyCsvHeader() : QByteArray();
    for (const Publish& publish : *page)
        text += isCsv ? historyCsvRow(publish) : historyLine(publish);
    writing.rows += page->size();
    if (writing.file.write(text) != text.size())
        return cannotWrite(writing);
    // Of ids that are gone meanwhile a page may be empty.
    const bool isMore
        = writing.order.ids ? writing.next < writing.order.ids->size() : page->size() == pageRows;
    // commit() alone would put a cut file in place: see base/DiskRoom.h
    if (!isMore && (!writing.file.flush() || !writing.file.commit()))
        return cannotWrite(writing);
    return isMore;
}
} // namespace

class HistoryExport::Private {
public:
    Private(HistoryExport& owner, HistoryStore& ofStore)
        : q(owner)
        , store(ofStore)
    {
    }

    void writeSome();
    void takeStep(const Result<bool>& isMore);

    HistoryExport& q;
    HistoryStore& store;
    std::shared_ptr<Writing> writing;
    qint64 total = 0;
};

HistoryExport::HistoryExport(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store))
{
}

HistoryExport::~HistoryExport()
{
    cancel();
}

void HistoryExport::start(const HistoryExportOrder& order)
{
    d->writing = std::make_shared<Writing>(order);
    if (order.ids)
        d->total = order.ids->size();
    else
        whenDone(d->store.count(order.query), this,
            [this](const Result<qint64>& count) { d->total = count.value_or(0); });
    d->writeSome();
}

void HistoryExport::cancel()
{
    if (d->writing)
        d->writing->isCancelled = true;
}

void HistoryExport::Private::writeSome()
{
    const auto written = store.threads().readAtLeisure<bool>(
        [held = writing](HistoryQueries& queries, const auto& isOvertaken) -> Result<bool> {
            const auto isStopped
                = [&held, &isOvertaken] { return held->isCancelled || isOvertaken(); };
            if (isStopped())
                return failure(ErrorKind::Cancelled, tr("The export was cancelled."));
            return writePage(*held, queries, isStopped);
        });
    whenDone(written, &q, [this](const Result<bool>& isMore) { takeStep(isMore); });
}

void HistoryExport::Private::takeStep(const Result<bool>& isMore)
{
    if (!isMore) {
        const Error error = isMore.error();
        writing.reset(); // the unfinished file goes with it
        Q_EMIT q.failed(error);
        return;
    }
    Q_EMIT q.progressed(writing->rows, total);
    if (*isMore)
        return writeSome();
    Q_EMIT q.finished(writing->rows);
}

} // namespace herald
