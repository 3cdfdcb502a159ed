// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/search/SearchWords.h"

#include <QList>

namespace herald {

/// Rows of one make have most of their trigrams in common: the keys of their JSON, the beginning of
/// their name. A kind is such a set of trigrams. A row that has all of them is indexed as "of this
/// kind" and with the trigrams beyond: half the bytes, and exactly as good. Kinds are kept in table
/// search_kind and never change.
struct SearchKind {
    qint64 number = 0; ///< from 1; 0: no kind, no trigrams
    qint64 make = 0; ///< makeOf() its rows
    std::vector<Trigram> trigrams = {}; ///< ascending
};

/// What rows of one kind have in common at first sight: name and data without what changes.
qint64 makeOf(const SearchedRow& row);

class SearchKinds {
public:
    static constexpr int most = 32; ///< each is one more place to look for every word

    Result<void> load(Statements& statements);
    const QList<SearchKind>& all() const { return m_kinds; }

    /// The kind of a row; null: none.
    const SearchKind* of(qint64 make, const std::vector<Trigram>& trigrams) const;
    /// Makes a kind of rows of one make that have none, if there are enough and it is worth it.
    Result<void> learn(
        Statements& statements, qint64 make, const QList<std::vector<Trigram>>& rows);

private:
    QList<SearchKind> m_kinds;
};

} // namespace herald
