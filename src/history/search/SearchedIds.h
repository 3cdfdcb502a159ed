// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"

namespace herald {

/// Which row of the index is which publish: the rows of the index are numbered in the order of
/// their ids, and table search_rows keeps the ids of some of them together.
class SearchedIds {
public:
    static constexpr qint64 groupRows = 64;

    static QByteArray packed(const QList<qint64>& ids); ///< ascending
    /// Empty where the bytes are none of packed().
    static QList<qint64> unpacked(const QByteArray& bytes);

    explicit SearchedIds(Statements& statements)
        : m_statements(statements)
    {
    }

    Result<QList<qint64>> group(qint64 group);
    /// How many rows of the index have a smaller id; `rows`: how many it has.
    Result<qint64> below(qint64 id, qint64 rows);

private:
    Statements& m_statements;
};

} // namespace herald
