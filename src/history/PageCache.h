// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QList>

#include <map>
#include <optional>

namespace herald {

/// The part of a long list that is in memory. A row's place in the grid of pages is its number when
/// the list was reset; rows that come on top get negative places, so that nothing moves and no page
/// changes its number.
class PageCache {
public:
    static constexpr qint64 pageRows = 128;
    static constexpr qint64 strideRows = 16 * pageRows; ///< between two landmarks
    static constexpr qsizetype mostAtOnce = 64; ///< landmarks that a table grows by within a frame
    static constexpr size_t keptPages = 8; // a screen shows parts of two

    /// How to read one page: the rows after the first `skip` of those older than `before`.
    struct Span {
        qint64 page = 0;
        PublishId before; ///< null: from the newest
        qint64 skip = 0; ///< whole pages; 0: `before` is right above the page
        int rows = 0;
        qint64 skipFrom = 0; ///< the page that `before` is right above of
    };

    void reset(const QList<Publish>& newest, qint64 total);
    /// `landmarks`: every strideRows-th of them. Appended so far: whole strides, and whole pages
    /// before them.
    void appendBelow(qint64 count, const QList<PublishId>& landmarks);
    void prepend(const Publish& publish); ///< becomes row 0

    qint64 total() const { return m_total; }
    PublishId newest() const { return m_newest; }
    /// Null where the page is not here.
    const Publish* at(qint64 row) const;
    std::optional<qint64> rowOf(PublishId id) const; ///< of what is here
    void replace(qint64 row, const Publish& publish);

    qint64 pageOf(qint64 row) const;
    bool isPage(qint64 page) const; ///< within the list
    bool isFresh(qint64 page) const;
    Span spanOf(qint64 page) const;
    qint64 firstRow(qint64 page) const;
    /// False, and nothing kept, where it is not the number of rows that belong there.
    bool keep(qint64 page, const QList<Publish>& rows);
    void setAnchor(qint64 page, PublishId before) { m_anchors.insert_or_assign(page, before); }
    /// What is here still shows, but wants to be read again.
    void markStale();

private:
    struct Page {
        QList<Publish> rows;
        bool isStale = false;
        mutable quint64 usedAt = 0;
    };

    qint64 firstPlace(qint64 page) const;
    qint64 endPlace(qint64 page) const;
    void evict();

    std::map<qint64, Page> m_pages;
    std::map<qint64, PublishId> m_anchors; ///< page -> the row right above it
    qint64 m_total = 0;
    qint64 m_onTop = 0; ///< rows that came since the reset
    PublishId m_newest;
    mutable quint64 m_uses = 0;
};

} // namespace herald
