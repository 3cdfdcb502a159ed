// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Receipt.h"
#include "history/search/SearchedRows.h"

#include <optional>

namespace herald {

/// The ids of publishes that a table of its own knows, without reading the publishes.
class KeyedIds {
public:
    explicit KeyedIds(Statements& statements)
        : m_statements(statements)
    {
    }

    struct Extent {
        qint64 from = 0;
        qint64 end = 0; ///< exclusive
    };
    /// Of the ids of a run's rows; empty where it has none, nothing where it has more than `most`:
    /// those are not counted.
    Result<std::optional<Extent>> extentOfRun(qint64 run, int most) const;

    // Newest first, range.limit at most; whatever the range's order is.
    Result<QList<qint64>> ofRun(qint64 run, const RowRange& range) const;
    Result<QList<qint64>> withReceipt(Receipt::State state, const RowRange& range) const;

private:
    Result<QList<qint64>> ids(const QString& sql, const QVariantList& values) const;

    Statements& m_statements;
};

} // namespace herald
