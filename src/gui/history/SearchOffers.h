// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchFilter.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace herald {

/// What can be put into a search.
struct SearchOffer {
    QString text; ///< as it is put in; a filter's word ends with its colon
    QString description; ///< translated; may be empty
    std::optional<Outcome> outcome = {};

    bool isFilter() const { return text.endsWith(u':'); }
};

/// What can stand at the caret, and what it would replace.
struct SearchOffers {
    qsizetype from = 0; ///< UTF-16 units of the search; up to the caret
    QList<SearchOffer> offers = {};
};

/// Names from elsewhere that can be searched for.
struct SearchNames {
    QStringList accounts = {};
    QStringList tags = {};
};

/// What fits the piece before the caret: filters by the beginning of their words, values of a
/// filter. Words shorter than two characters get no offer, unless it `isAsked` for.
SearchOffers searchOffers(const QString& search, qsizetype caret, const SearchNames& names,
    const QDateTime& now, bool isAsked = false);

/// What the filter looks at: "In the event’s name".
QString searchFilterMeaning(SearchFilter filter);

} // namespace herald
