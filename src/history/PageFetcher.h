// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/PageCache.h"
#include "history/RowsBeingRead.h"
#include "history/search/HistoryQuery.h"

#include <QFuture>
#include <QObject>

namespace herald {

class HistoryStore;

/// Reads the pages that are looked at, one at a time, the latest wish first, and the next one in
/// the direction of reading ahead of time. A far jump walks from the nearest known key and keeps
/// what it learns.
class PageFetcher : public QObject {
    Q_OBJECT
public:
    PageFetcher(HistoryStore& store, PageCache& cache, QObject* parent);

    void setQuery(const HistoryQuery& query);
    void want(qint64 page);
    /// Drops every wish and every answer on its way: the cache was reset.
    void forget();
    /// A row of the store is like this now.
    void note(const Publish& publish) { m_page.note(publish); }

Q_SIGNALS:
    void arrived(qint64 page);
    void inconsistent(); ///< the rows are not the ones that were counted
    void failed(const herald::Error& error);

private:
    void next();
    void walk(const PageCache::Span& span);
    void read(const PageCache::Span& span);
    void take(qint64 page, const QList<Publish>& rows);
    void fail(const Error& error);

    HistoryStore& m_store;
    PageCache& m_cache;
    HistoryQuery m_query;
    QList<qint64> m_wanted; ///< the latest last
    std::optional<qint64> m_current;
    std::optional<qint64> m_ahead; ///< read without being wanted
    qint64 m_previous = 0;
    quint64 m_generation = 0;
    RowsBeingRead m_page; ///< the current one
    QFuture<void> m_running;
};

} // namespace herald
