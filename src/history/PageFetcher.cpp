// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PageFetcher.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"

#include <algorithm>

namespace herald {

namespace {
constexpr qsizetype keptWishes = 3; // a screen, and the page it moves to
constexpr qint64 strideRows = PageCache::strideRows;
constexpr qint64 strides = 64; // 131,072 rows a step: 3 ms without a text
} // namespace

PageFetcher::PageFetcher(HistoryStore& store, PageCache& cache, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_cache(cache)
{
}

void PageFetcher::setQuery(const HistoryQuery& query)
{
    m_query = query;
}

void PageFetcher::want(qint64 page)
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > keptWishes)
        m_wanted.removeFirst();
    const bool isOvertaken = m_current && !m_wanted.contains(*m_current);
    if (isOvertaken) {
        ++m_generation;
        m_running.cancel();
        m_page.arrive({});
        m_current.reset();
    }
    if (!m_current)
        next();
}

void PageFetcher::forget()
{
    ++m_generation;
    m_running.cancel();
    m_page.arrive({});
    m_current.reset();
    m_ahead.reset();
    m_wanted.clear();
}

void PageFetcher::next()
{
    while (!m_wanted.isEmpty()
        && (!m_cache.isPage(m_wanted.last()) || m_cache.isFresh(m_wanted.last())))
        m_wanted.removeLast();
    if (!m_wanted.isEmpty())
        m_ahead.reset();
    m_current = m_wanted.isEmpty() ? m_ahead : std::optional(m_wanted.last());
    if (!m_current)
        return;
    const PageCache::Span span = m_cache.spanOf(*m_current);
    if (span.skip > 0)
        walk(span);
    else
        read(span);
}

void PageFetcher::walk(const PageCache::Span& span)
{
    // Long steps while it is far, then one step to the row right above the page.
    const bool isFar = span.skip >= strideRows;
    const qint64 stride = isFar ? strideRows : span.skip;
    const qint64 steps = isFar ? std::min(span.skip / strideRows, strides) : 1;
    const auto walked = m_store.landmarks(m_query, span.before, int(stride), int(steps));
    m_running = QFuture<void>(walked);
    const auto arrive = [this, span, stride, steps, generation = m_generation](
                            const Result<QList<PublishId>>& landmarks) {
        if (generation != m_generation)
            return;
        if (!landmarks)
            return fail(landmarks.error());
        for (qsizetype i = 0; i < landmarks->size(); ++i)
            m_cache.setAnchor(
                span.skipFrom + (i + 1) * stride / PageCache::pageRows, landmarks->at(i));
        if (landmarks->size() < steps) {
            forget();
            Q_EMIT inconsistent();
            return;
        }
        next();
    };
    whenDone(walked, this, arrive);
}

void PageFetcher::read(const PageCache::Span& span)
{
    m_page.begin();
    auto page = m_store.page(m_query, span.before, span.rows);
    m_running = QFuture<void>(page);
    whenDone(page, this,
        [this, number = span.page, generation = m_generation](const Result<QList<Publish>>& rows) {
            if (generation != m_generation)
                return;
            if (!rows)
                return fail(rows.error());
            m_page.arrive(*rows);
            take(number, QList<Publish>(m_page.rows())); // what is read next replaces them
        });
}

void PageFetcher::take(qint64 page, const QList<Publish>& rows)
{
    const bool isAhead = m_ahead == page;
    m_current.reset();
    m_ahead.reset();
    const bool isTopPage = m_cache.firstRow(page) == 0;
    if (isTopPage && !rows.isEmpty() && rows.first().id != m_cache.newest())
        return next(); // rows came on top meanwhile: read it again
    if (!m_cache.keep(page, rows)) {
        forget();
        Q_EMIT inconsistent();
        return;
    }
    m_wanted.removeOne(page);
    if (!isAhead) {
        const qint64 ahead = page < m_previous ? page - 1 : page + 1;
        m_previous = page;
        if (m_cache.isPage(ahead) && !m_cache.isFresh(ahead))
            m_ahead = ahead;
    }
    Q_EMIT arrived(page);
    if (!m_current)
        next();
}

void PageFetcher::fail(const Error& error)
{
    forget();
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(error);
}

} // namespace herald
