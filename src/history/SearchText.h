// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/SearchTerm.h"

#include <QList>

namespace herald {

/// What in a search cannot be understood, and where.
struct SearchProblem {
    qsizetype from = 0; ///< in the text, UTF-16 units
    qsizetype length = 0;
    QString text = {}; ///< what is wrong and what would be right; translated

    friend bool operator==(const SearchProblem&, const SearchProblem&) = default;
};

/// A search as it was understood.
struct SearchText {
    QList<SearchTerm> terms = {};
    QList<SearchProblem> problems = {}; ///< where there are any, nothing should be searched for
};

/// Reads a search as it is typed: words, -word, "exact words", field:value. `now` is what "today"
/// and "2h" count from.
SearchText readSearch(const QString& text, const QDateTime& now);

} // namespace herald
