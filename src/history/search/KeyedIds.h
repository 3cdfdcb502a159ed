// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Receipt.h"
#include "history/search/SearchedRows.h"

namespace herald {

/// The ids of publishes that a table of its own knows, without reading the publishes.
class KeyedIds {
public:
    explicit KeyedIds(Statements& statements)
        : m_statements(statements)
    {
    }

    struct Extent {
        qint64 rows = 0; ///< those included that were deleted from the history
        qint64 from = 0;
        qint64 end = 0; ///< exclusive
    };
    /// Of the ids of a run's rows; empty where there is none. 50 ms for 1,000,000 rows.
    Result<Extent> extentOfRun(qint64 run) const;

    // Newest first, range.limit at most; whatever the range's order is.
    Result<QList<qint64>> ofRun(qint64 run, const RowRange& range) const;
    Result<QList<qint64>> withReceipt(Receipt::State state, const RowRange& range) const;

private:
    Result<QList<qint64>> ids(const QString& sql, const QVariantList& values) const;

    Statements& m_statements;
};

} // namespace herald
