// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchSample.h"

#include "history/search/SearchedIds.h"
#include "history/search/SearchedRows.h"
#include "history/search/SearchWords.h"

#include <algorithm>
#include <limits>

namespace herald {

namespace {
constexpr int newestRows = 256;
constexpr qint64 spreadRows = 256; // evenly over the index
} // namespace

double SearchSample::share(const QString& text) const
{
    if (m_texts.isEmpty())
        return 1;
    const auto count = std::count_if(m_texts.begin(), m_texts.end(),
        [&text](const QString& sampled) { return sampled.contains(text); });
    return double(count) / double(m_texts.size());
}

double SearchSample::newestShare(const QStringList& texts) const
{
    if (m_newest == 0)
        return 0;
    const auto count = std::count_if(
        m_texts.begin(), m_texts.begin() + m_newest, [&texts](const QString& sampled) {
            return std::all_of(texts.begin(), texts.end(),
                [&sampled](const QString& text) { return sampled.contains(text); });
        });
    return double(count) / double(m_newest);
}

Result<void> SearchSample::refresh(Statements& statements, qint64 rows)
{
    const bool isFresh = m_rows >= 0 && rows >= m_rows && rows < m_rows + m_rows / 4 + newestRows;
    if (isFresh)
        return {};
    QStringList texts;
    const auto take = [&texts](const SearchedRow& row) {
        texts.append(ownText(row));
        return true;
    };
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    auto read = readSearchedRows(statements, {.end = last, .limit = newestRows}, take);
    const qsizetype newest = texts.size();
    const qint64 groups = rows / SearchedIds::groupRows;
    const qint64 stride = std::max<qint64>(groups / spreadRows, 1);
    SearchedIds numbered(statements);
    for (qint64 group = 0; read && group < groups; group += stride) {
        const auto ids = numbered.group(group);
        if (!ids)
            return tl::unexpected(ids.error());
        if (ids->isEmpty())
            continue;
        read = readSearchedRows(statements,
            {.from = ids->first(), .end = last, .limit = 1, .order = RowOrder::OldestFirst}, take);
    }
    if (!read)
        return tl::unexpected(read.error());
    m_texts = texts;
    m_newest = newest;
    m_rows = rows;
    return {};
}

} // namespace herald
