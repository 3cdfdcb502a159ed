// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/RowsBeingRead.h"

#include <algorithm>

namespace herald {

void RowsBeingRead::begin()
{
    m_rows.reset();
    m_news.clear();
}

void RowsBeingRead::arrive(const QList<Publish>& rows)
{
    m_rows = rows;
    for (Publish& row : *m_rows)
        row = m_news.value(row.id, row);
    m_news.clear();
}

void RowsBeingRead::note(const Publish& publish)
{
    if (!m_rows) {
        m_news.insert(publish.id, publish);
        return;
    }
    const auto row = std::find_if(m_rows->begin(), m_rows->end(),
        [&publish](const Publish& read) { return read.id == publish.id; });
    if (row != m_rows->end())
        *row = publish;
}

} // namespace herald
