// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchPiece.h"

#include <algorithm>

namespace herald {

namespace {

constexpr QChar quote = u'"';

bool isBlank(QChar c)
{
    return c.isSpace() || c.isNull(); // NUL folds to a space
}

bool isEnd(QStringView search, qsizetype at)
{
    return at >= search.size() || isBlank(search[at]);
}

qsizetype endOfWord(QStringView search, qsizetype at)
{
    while (!isEnd(search, at))
        ++at;
    return at;
}

/// Of a quote whose text begins at `at`; -1: there is none.
qsizetype closingQuote(QStringView search, qsizetype at)
{
    for (; at < search.size(); ++at) {
        if (search[at] == quote && isEnd(search, at + 1))
            return at;
    }
    return -1;
}

void readValue(QStringView search, qsizetype at, SearchPiece& piece)
{
    piece.valueFrom = at;
    piece.isQuoted = at < search.size() && search[at] == quote;
    if (!piece.isQuoted) {
        const qsizetype end = endOfWord(search, at);
        piece.value = search.sliced(at, end - at);
        piece.length = end - piece.from;
        return;
    }
    const qsizetype closing = closingQuote(search, at + 1);
    piece.isClosed = closing >= 0;
    const qsizetype end = piece.isClosed ? closing : search.size();
    piece.value = search.sliced(at + 1, end - at - 1);
    piece.length = end + (piece.isClosed ? 1 : 0) - piece.from;
}

SearchPiece readPiece(QStringView search, qsizetype from)
{
    SearchPiece piece {.from = from};
    piece.isNegated = search[from] == u'-';
    const qsizetype begin = from + (piece.isNegated ? 1 : 0);
    const qsizetype end = endOfWord(search, begin);
    const QStringView word = search.sliced(begin, end - begin);
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0)
        piece.filter = searchFilterCalled(word.first(colon));
    readValue(search, piece.filter ? begin + colon + 1 : begin, piece);
    return piece;
}

} // namespace

QList<SearchPiece> searchPieces(QStringView search)
{
    QList<SearchPiece> pieces;
    qsizetype at = 0;
    while (at < search.size()) {
        if (isBlank(search[at])) {
            ++at;
            continue;
        }
        pieces.append(readPiece(search, at));
        at = pieces.last().end();
    }
    return pieces;
}

QString searchValue(const QString& value)
{
    const bool needsQuotes = value.isEmpty() || value.startsWith(u'"')
        || std::any_of(value.begin(), value.end(), isBlank);
    return needsQuotes ? u'"' + value + u'"' : value;
}

} // namespace herald
