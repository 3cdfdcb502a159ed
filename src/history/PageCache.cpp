// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PageCache.h"

#include <algorithm>

namespace herald {

namespace {
qint64 pageOfPlace(qint64 place)
{
    return place >= 0 ? place / PageCache::pageRows : -((-place - 1) / PageCache::pageRows) - 1;
}
} // namespace

void PageCache::reset(const QList<Publish>& newest, qint64 total)
{
    m_pages.clear();
    m_anchors.clear();
    m_onTop = 0;
    m_total = total;
    m_newest = newest.isEmpty() ? PublishId() : newest.first().id;
    m_anchors.insert({0, PublishId()});
    for (qint64 page = 0; page * pageRows < newest.size(); ++page) {
        const QList<Publish> rows = newest.mid(page * pageRows, pageRows);
        const bool isWhole = page * pageRows + rows.size() == endPlace(page);
        if (isWhole)
            keep(page, rows);
    }
}

void PageCache::appendBelow(qint64 count, const QList<PublishId>& landmarks)
{
    const qint64 end = m_total - m_onTop; // a place: rows may have come on top meanwhile
    for (qsizetype i = 0; i < landmarks.size(); ++i)
        setAnchor((end + (i + 1) * strideRows) / pageRows, landmarks.at(i));
    m_total += count;
}

void PageCache::prepend(const Publish& publish)
{
    const qint64 place = -m_onTop - 1;
    const qint64 page = pageOfPlace(place);
    const auto known = m_pages.find(page);
    // A page of which other rows are not here stays out.
    const bool isFirstOfPage = pageOfPlace(place + 1) != page;
    ++m_onTop;
    ++m_total;
    m_newest = publish.id;
    if (known != m_pages.end())
        known->second.rows.prepend(publish);
    else if (isFirstOfPage)
        m_pages.insert({page, {.rows = {publish}, .usedAt = ++m_uses}});
    if (isFirstOfPage)
        m_anchors.insert_or_assign(page + 1, publish.id);
    evict();
}

const Publish* PageCache::at(qint64 row) const
{
    const qint64 place = row - m_onTop;
    const qint64 number = pageOfPlace(place);
    const auto page = m_pages.find(number);
    if (page == m_pages.end())
        return nullptr;
    page->second.usedAt = ++m_uses;
    return &page->second.rows.at(place - firstPlace(number));
}

std::optional<qint64> PageCache::rowOf(PublishId id) const
{
    for (const auto& [number, page] : m_pages) {
        const auto found = std::find_if(page.rows.begin(), page.rows.end(),
            [id](const Publish& publish) { return publish.id == id; });
        if (found != page.rows.end())
            return firstRow(number) + (found - page.rows.begin());
    }
    return std::nullopt;
}

void PageCache::replace(qint64 row, const Publish& publish)
{
    const qint64 place = row - m_onTop;
    const qint64 number = pageOfPlace(place);
    if (const auto page = m_pages.find(number); page != m_pages.end())
        page->second.rows[place - firstPlace(number)] = publish;
}

qint64 PageCache::pageOf(qint64 row) const
{
    return pageOfPlace(row - m_onTop);
}

bool PageCache::isPage(qint64 page) const
{
    return firstPlace(page) < endPlace(page);
}

bool PageCache::isFresh(qint64 page) const
{
    const auto found = m_pages.find(page);
    return found != m_pages.end() && !found->second.isStale;
}

PageCache::Span PageCache::spanOf(qint64 page) const
{
    const qint64 first = firstPlace(page);
    Span span {.page = page, .before = {}, .rows = int(endPlace(page) - first), .skipFrom = page};
    if (first == -m_onTop)
        return span;
    // Page 0 always has an anchor, and so has each page above it.
    const auto anchor = std::prev(m_anchors.upper_bound(page));
    span.before = anchor->second;
    span.skipFrom = anchor->first;
    span.skip = (page - anchor->first) * pageRows;
    return span;
}

qint64 PageCache::firstRow(qint64 page) const
{
    return firstPlace(page) + m_onTop;
}

bool PageCache::keep(qint64 page, const QList<Publish>& rows)
{
    if (!isPage(page) || rows.size() != endPlace(page) - firstPlace(page))
        return false;
    m_pages.insert_or_assign(page, Page {.rows = rows, .usedAt = ++m_uses});
    if (rows.size() == pageRows)
        setAnchor(page + 1, rows.last().id);
    evict();
    return true;
}

void PageCache::markStale()
{
    for (auto& [number, page] : m_pages)
        page.isStale = true;
}

qint64 PageCache::firstPlace(qint64 page) const
{
    return std::max(page * pageRows, -m_onTop);
}

qint64 PageCache::endPlace(qint64 page) const
{
    return std::min((page + 1) * pageRows, m_total - m_onTop);
}

void PageCache::evict()
{
    if (m_pages.size() <= keptPages)
        return;
    const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
        [](const auto& a, const auto& b) { return a.second.usedAt < b.second.usedAt; });
    m_pages.erase(oldest);
}

} // namespace herald
