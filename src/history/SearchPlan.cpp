// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchPlan.h"

#include "history/SearchTokens.h"

#include <algorithm>

namespace herald {

namespace {
// The rarest tokens of a word tell nearly as much as all of them, and every further one costs.
constexpr qsizetype tokensOfWord = 4;
constexpr double uselessShare = 0.95; // a token in nearly every row tells nothing
constexpr double commonShare = 1.0 / 64; // a short text this common is found by looking

void addWord(SearchPlan& plan, const QString& text, const SearchKnowledge& knowledge)
{
    const QStringList tokens = tokensOf(text);
    if (tokens.isEmpty()) {
        if (knowledge.share(text) >= commonShare)
            return;
        if (const auto longer = knowledge.tokensFrom(text))
            plan.anyOf.append(*longer);
        return;
    }
    QList<std::pair<double, QString>> byShare;
    for (const QString& token : tokens)
        byShare.append({knowledge.share(token), token});
    std::stable_sort(byShare.begin(), byShare.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [share, token] : byShare.first(std::min(byShare.size(), tokensOfWord))) {
        if (share < uselessShare)
            plan.anyOf.append({token});
    }
}

void addTerm(SearchPlan& plan, const SearchTerm& term, const SearchKnowledge& knowledge)
{
    if (term.isNegated)
        return; // a block may hold it and still have a row that does not
    if (term.hasText())
        return addWord(plan, term.text, knowledge);
    switch (term.field) {
    case SearchTerm::Field::Outcome:
        return plan.anyOf.append({outcomeToken(term.outcome)});
    case SearchTerm::Field::Took:
        return plan.anyOf.append(tookTokens(term));
    case SearchTerm::Field::Pinned:
        return plan.anyOf.append({pinnedToken()});
    case SearchTerm::Field::Noted:
        return plan.anyOf.append({notedToken()});
    default:
        return; // periods are decided by the ids
    }
}

QString quoted(QString token)
{
    return u'"' + token.replace(u'"', QStringLiteral("\"\"")) + u'"';
}
} // namespace

bool SearchPlan::isHopeless() const
{
    return std::any_of(
        anyOf.begin(), anyOf.end(), [](const QStringList& group) { return group.isEmpty(); });
}

QString SearchPlan::matchExpression() const
{
    QStringList groups;
    for (const QStringList& group : anyOf) {
        QStringList tokens;
        for (const QString& token : group)
            tokens.append(quoted(token));
        groups.append(u'(' + tokens.join(QStringLiteral(" OR ")) + u')');
    }
    return groups.join(QStringLiteral(" AND "));
}

SearchPlan planSearch(const HistoryQuery& query, const SearchKnowledge& knowledge)
{
    SearchPlan plan;
    for (const SearchTerm& term : query.terms)
        addTerm(plan, term, knowledge);
    if (query.outcome)
        plan.anyOf.append({outcomeToken(*query.outcome)});
    if (!query.accountId.isEmpty()) {
        QStringList tokens;
        for (const qint64 target : knowledge.targets(query.accountId))
            tokens.append(targetToken(target));
        tokens.removeDuplicates();
        plan.anyOf.append(tokens);
    }
    return plan;
}

} // namespace herald
