// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QList>

namespace herald {

inline constexpr qsizetype maxSearchLength = 4096; ///< UTF-16 units
inline constexpr qsizetype maxSearchTerms = 50;

/// What in a search cannot be understood, and where.
struct SearchProblem {
    qsizetype from = 0; ///< in the text, UTF-16 units
    qsizetype length = 0;
    QString text = {}; ///< what is wrong and what would be right; translated
    bool isUnfinished = false; ///< at the end of the text, and more of it may put it right

    friend bool operator==(const SearchProblem&, const SearchProblem&) = default;
};

/// A search as it was understood.
struct SearchText {
    QList<SearchTerm> terms = {}; ///< none twice; empty where there are problems
    QList<SearchProblem> problems = {}; ///< in the order of their places
};

/// Reads a search as it is typed: words, -word, "exact words" (see SearchPiece.h) and the filters
/// of SearchFilter.h, each with a value in quotes or without, each with a minus before it or
/// without. `now` is what "today" and "2h" count from.
SearchText readSearch(const QString& text, const QDateTime& now);

} // namespace herald
