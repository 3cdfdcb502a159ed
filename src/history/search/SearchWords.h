// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchedRow.h"
#include "history/search/SearchTerm.h"

#include <vector>

namespace herald {

/// Three characters in a row of a folded text: 21 bits each, the first one highest.
using Trigram = quint64;

/// The trigrams of a text, ascending, each once; none where it has fewer than three characters. A
/// text in another has all its trigrams there. Besides, runs of one character are told by length.
std::vector<Trigram> trigramsOf(QStringView text);

/// The texts of a row that are its own: name, data, an answer that is not the usual one, note and
/// tags; each ends with a line end and all of it with a second one, so that a trigram begins with
/// every character. (Account and template are marked by number.)
QString ownText(const SearchedRow& row);

// As words for the tokenizer "ascii" of FTS5 (https://www.sqlite.org/fts5.html, section 4.3.2):
// ASCII characters that would end a word, or change, are moved to private use characters. Where an
// event has such characters itself, a row is looked at that need not be.

QString trigramText(Trigram trigram); ///< as it is in a text
QString trigramWord(Trigram trigram);
QString beginningWord(QStringView beginning); ///< of one or two characters

// What else of a row can be asked for. No such word is a trigram's.
QString outcomeMark(int outcome); ///< enum Outcome
QString targetMark(qint64 target); ///< its number in table target
QString originMark(qint64 origin); ///< its number in table origin
QString kindMark(qint64 kind); ///< 0: none
QStringList tookMarks(qint64 us); ///< one rough, one eight times finer
QString usualAnswerMark();
QString pinnedMark();
QString notedMark(); ///< has a note or a tag
QString noRowMark(); ///< of no row

/// A row for which the term, of Field::Took, holds has one of these.
QStringList tookMarks(const SearchTerm& term);

} // namespace herald
