// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryQuery.h"
#include "history/SearchedRow.h"

#include <QStringList>

namespace herald {

// What the search index knows of a row: its texts, folded, one after the other, and what else can
// be asked for as marks of three characters. The index takes every three characters in a row for
// one token, so that a mark is found like a part of a word.

/// What stands in the index for this row; `target` is its number in table target.
QString indexedText(const SearchedRow& row, qint64 target);

/// Every three characters in a row, each once; none where the text is shorter.
QStringList tokensOf(QStringView text);

QString outcomeToken(Outcome outcome);
QString targetToken(qint64 target);
QString pinnedToken();
QString notedToken(); ///< has a note or a tag
/// One of them stands in the index for every row for which the term, of Field::Took, holds.
QStringList tookTokens(const SearchTerm& term);

} // namespace herald
