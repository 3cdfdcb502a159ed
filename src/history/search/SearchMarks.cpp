// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchMarks.h"

#include "history/search/FoldedText.h"

#include <algorithm>

namespace herald {

namespace {

using Field = SearchTerm::Field;

bool isSought(const SearchTerm& term, Field field)
{
    return term.hasText() && !term.isNegated
        && (term.field == Field::Anything || term.field == field);
}

void findAll(const SearchTerm& term, const QString& folded, QList<MatchRange>& found)
{
    if (term.field == Field::Tag) { // the whole tag or nothing
        if (folded == term.text)
            found.append({0, folded.size()});
        return;
    }
    qsizetype at = folded.indexOf(term.text);
    for (qsizetype count = 0; at >= 0 && count < mostMatchRanges; ++count) {
        found.append({at, term.text.size()});
        at = folded.indexOf(term.text, at + term.text.size());
    }
}

/// Those that overlap or touch become one.
QList<MatchRange> merged(QList<MatchRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const MatchRange& a, const MatchRange& b) { return a.from < b.from; });
    QList<MatchRange> apart;
    for (const MatchRange& range : std::as_const(ranges)) {
        if (apart.isEmpty() || range.from > apart.last().from + apart.last().length) {
            apart.append(range);
            continue;
        }
        MatchRange& last = apart.last();
        last.length = std::max(last.length, range.from + range.length - last.from);
    }
    return apart.first(std::min(apart.size(), mostMatchRanges));
}

} // namespace

QList<MatchRange> matchRanges(const QList<SearchTerm>& terms, Field field, QStringView text)
{
    QList<MatchRange> found;
    QString folded;
    for (const SearchTerm& term : terms) {
        if (!isSought(term, field))
            continue;
        if (folded.isEmpty())
            folded = foldedText(text);
        findAll(term, folded, found);
    }
    return merged(found);
}

} // namespace herald
