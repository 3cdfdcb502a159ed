// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/search/SearchedRow.h"

#include <functional>

namespace herald {

enum class RowOrder { OldestFirst, NewestFirst };

/// Some rows by their ids.
struct RowRange {
    qint64 from = 0; ///< the smallest id
    qint64 end = 0; ///< the one behind the largest
    int limit = 0; ///< rows
    RowOrder order = RowOrder::NewestFirst;
};

/// Reads what a search looks at, and nothing else, and calls `visit` with each row until it says
/// false; how many were read.
Result<int> readSearchedRows(Statements& statements, const RowRange& range,
    const std::function<bool(const SearchedRow& row)>& visit);

} // namespace herald
