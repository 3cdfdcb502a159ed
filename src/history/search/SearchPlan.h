// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/HistoryQuery.h"
#include "history/search/SearchKinds.h"

#include <functional>
#include <optional>

namespace herald {

/// What planning needs to know of the index and the rows.
struct SearchKnowledge {
    const SearchKinds& kinds;
    /// How many of all rows hold the text, roughly: 0 to 1.
    std::function<double(const QString& text)> share;
    /// Whether any row is indexed with the word; a guess of true only costs time.
    std::function<bool(const QString& word)> isKnown;
    /// The numbers of the targets with that account, or whose account's name holds the text.
    std::function<QList<qint64>(const QString& accountId)> targetsOf;
    std::function<QList<qint64>(const QString& text)> targetsCalled;
    /// The numbers of the templates whose path holds the text; nothing where they are too many.
    std::function<std::optional<QList<qint64>>(const QString& text)> originsCalled;
};

/// How to ask the index for the rows that may be wanted.
struct SearchPlan {
    enum class Way {
        EveryRow, ///< it cannot tell
        Index, ///< with `expression`, https://www.sqlite.org/fts5.html, section 3
        NoRow, ///< no row in the index is wanted
    };
    Way way = Way::EveryRow;
    QString expression = {};
};

SearchPlan planSearch(const HistoryQuery& query, const SearchKnowledge& knowledge);

} // namespace herald
