// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/HistoryQuery.h"
#include "history/search/SearchedRow.h"

namespace herald {

/// Whether everything in the query holds for the row. What a search finds is decided here and
/// nowhere else: the index only tells which rows are worth asking.
bool matches(const HistoryQuery& query, const SearchedRow& row);
bool matches(const SearchTerm& term, const SearchedRow& row);

/// The run that every row wanted is of; none: it does not matter.
std::optional<qint64> neededRun(const HistoryQuery& query);

} // namespace herald
