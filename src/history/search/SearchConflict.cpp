// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchConflict.h"

#include "history/PublishId.h"

#include <limits>

namespace herald {

namespace {

using Field = SearchTerm::Field;
using Comparison = SearchTerm::Comparison;
using Pair = std::pair<qsizetype, qsizetype>;

/// What a term leaves of all whole numbers; both ends belong to it.
struct Span {
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();

    bool meets(const Span& other) const
    {
        return lowest <= other.highest && other.lowest <= highest;
    }
};

Comparison opposite(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::AtLeast;
    case Comparison::AtMost:
        return Comparison::More;
    case Comparison::More:
        return Comparison::AtMost;
    case Comparison::AtLeast:
        return Comparison::Less;
    }
    return comparison;
}

Span tookSpan(const SearchTerm& term)
{
    switch (term.isNegated ? opposite(term.comparison) : term.comparison) {
    case Comparison::Less:
        return {.highest = term.tookUs - 1};
    case Comparison::AtMost:
        return {.highest = term.tookUs};
    case Comparison::More:
        return {.lowest = term.tookUs + 1};
    case Comparison::AtLeast:
        return {.lowest = term.tookUs};
    }
    return {};
}

/// In ids, as the rows are compared.
Span momentSpan(const SearchTerm& term)
{
    const qint64 id = PublishId::earliest(term.moment).value();
    const bool isAfter = (term.field == Field::After) != term.isNegated;
    return isAfter ? Span {.lowest = id} : Span {.highest = id - 1};
}

bool isMoment(const SearchTerm& term)
{
    return term.field == Field::After || term.field == Field::Before;
}

bool exclude(const SearchTerm& one, const SearchTerm& other)
{
    if (isMoment(one) && isMoment(other))
        return !momentSpan(one).meets(momentSpan(other));
    if (one.field != other.field)
        return false;
    SearchTerm turned = other;
    turned.isNegated = !other.isNegated;
    if (one == turned)
        return true;
    if (one.field == Field::Outcome)
        return !one.isNegated && !other.isNegated && one.outcome != other.outcome;
    if (one.field == Field::Receipt)
        return !one.isNegated && !other.isNegated && one.receipt != other.receipt;
    if (one.field == Field::Run)
        return !one.isNegated && !other.isNegated && one.run != other.run;
    // What never ended took no time that is known: negated terms alone let it through.
    if (one.field == Field::Took)
        return (!one.isNegated || !other.isNegated) && !tookSpan(one).meets(tookSpan(other));
    return false;
}

} // namespace

std::optional<Pair> searchConflict(const QList<SearchTerm>& terms)
{
    for (qsizetype later = 1; later < terms.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            if (exclude(terms.at(earlier), terms.at(later)))
                return Pair {earlier, later};
        }
    }
    return std::nullopt;
}

} // namespace herald
