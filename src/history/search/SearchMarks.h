// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QList>
#include <QStringView>

namespace herald {

struct MatchRange {
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const MatchRange&, const MatchRange&) = default;
};

inline constexpr qsizetype mostMatchRanges = 1000;

/// What in a text of this field made its publish match, to be marked: in order, apart from each
/// other, at most mostMatchRanges. What was to be left out is not looked for.
QList<MatchRange> matchRanges(
    const QList<SearchTerm>& terms, SearchTerm::Field field, QStringView text);

} // namespace herald
