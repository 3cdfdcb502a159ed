// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchToken.h"

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

void readValue(QStringView search, qsizetype at, SearchToken& token)
{
    token.valueFrom = at;
    token.isQuoted = at < search.size() && search[at] == quote;
    if (!token.isQuoted) {
        const qsizetype end = endOfWord(search, at);
        token.value = search.sliced(at, end - at);
        token.length = end - token.from;
        return;
    }
    const qsizetype closing = closingQuote(search, at + 1);
    token.isClosed = closing >= 0;
    const qsizetype end = token.isClosed ? closing : search.size();
    token.value = search.sliced(at + 1, end - at - 1);
    token.length = end + (token.isClosed ? 1 : 0) - token.from;
}

SearchToken readToken(QStringView search, qsizetype from)
{
    SearchToken token {.from = from};
    token.isNegated = search[from] == u'-';
    const qsizetype begin = from + (token.isNegated ? 1 : 0);
    const qsizetype end = endOfWord(search, begin);
    const QStringView word = search.sliced(begin, end - begin);
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0)
        token.filter = searchFilterCalled(word.first(colon));
    readValue(search, token.filter ? begin + colon + 1 : begin, token);
    return token;
}

} // namespace

QList<SearchToken> searchTokens(QStringView search)
{
    QList<SearchToken> tokens;
    qsizetype at = 0;
    while (at < search.size()) {
        if (isBlank(search[at])) {
            ++at;
            continue;
        }
        tokens.append(readToken(search, at));
        at = tokens.last().end();
    }
    return tokens;
}

QString searchValue(const QString& value)
{
    const bool needsQuotes = value.isEmpty() || value.startsWith(u'"')
        || std::any_of(value.begin(), value.end(), isBlank);
    return needsQuotes ? u'"' + value + u'"' : value;
}

} // namespace herald
