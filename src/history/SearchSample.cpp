// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchSample.h"

#include "history/SearchedRows.h"
#include "history/SearchTokens.h"

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

Result<void> SearchSample::refresh(Statements& statements, qint64 rows, qint64 blocks)
{
    const bool isFresh = m_rows >= 0 && rows >= m_rows && rows < m_rows + m_rows / 4 + newestRows;
    if (isFresh)
        return {};
    QStringList texts;
    const auto take = [&texts](const SearchedRow& row, qint64 target) {
        texts.append(indexedText(row, target));
        return true;
    };
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    auto read = readSearchedRows(statements, {.end = last, .limit = newestRows}, take);
    const qint64 stride = std::max<qint64>(blocks / spreadRows, 1);
    for (qint64 block = 0; read && block < blocks; block += stride) {
        const auto first = statements.value(
            QStringLiteral("SELECT first FROM search_block WHERE number = ?"), {block});
        if (!first)
            return tl::unexpected(first.error());
        read = readSearchedRows(statements,
            {.from = first->toLongLong(), .end = last, .limit = 1, .order = RowOrder::OldestFirst},
            take);
    }
    if (!read)
        return tl::unexpected(read.error());
    m_texts = texts;
    m_rows = rows;
    return {};
}

} // namespace herald
