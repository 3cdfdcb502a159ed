// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryQuery.h"

#include <QStringList>

#include <functional>

namespace herald {

/// How to ask the index for a query: a row that is wanted holds one of each of these.
struct SearchPlan {
    QList<QStringList> anyOf
        = {}; ///< tokens; a group without a token: no row in the index is wanted
    bool isHopeless() const;
    bool usesIndex() const { return !anyOf.isEmpty(); }
    QString matchExpression() const; ///< https://www.sqlite.org/fts5.html, section 3
};

/// What planning needs to know of the index.
struct SearchKnowledge {
    /// How many of all rows hold the text, roughly: 0 to 1.
    std::function<double(const QString& text)> share;
    /// The tokens that begin with one or two characters: nothing where there are too many.
    std::function<std::optional<QStringList>(const QString& beginning)> tokensFrom;
    /// The numbers of an account's targets.
    std::function<QList<qint64>(const QString& accountId)> targets;
};

SearchPlan planSearch(const HistoryQuery& query, const SearchKnowledge& knowledge);

} // namespace herald
