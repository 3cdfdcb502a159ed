// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "history/search/FoldedText.h"
#include "history/search/QueryMatch.h"
#include "history/search/SearchMarks.h"
#include "history/search/SearchPiece.h"
#include "history/search/SearchText.h"

using namespace herald;

namespace {

void checkProblem(const SearchProblem& problem, const QString& text)
{
    mustHold(!problem.text.isEmpty(), "a problem has words");
    mustHold(problem.text.size() < 600, "a problem quotes little");
    mustHold(problem.from >= 0 && problem.length > 0, "a problem has a place");
    mustHold(problem.from + problem.length <= text.size(), "the place is in the text");
    mustHold(!problem.isUnfinished || problem.from + problem.length == text.size(),
        "only at the end something is unfinished");
}

void checkTerm(const SearchTerm& term, const QDateTime& now)
{
    mustHold(term.hasText() != term.text.isEmpty(), "a term of text has text");
    mustHold(term.text == foldedText(term.text), "the text is folded");
    if (term.field != SearchTerm::Field::Anything)
        return;
    const QString again
        = (term.isNegated ? QStringLiteral("-\"") : QStringLiteral("\"")) + term.text + u'"';
    const SearchText read = readSearch(again, now);
    mustHold(again.size() > maxSearchLength || read.terms == QList<SearchTerm> {term},
        "what was found can be searched for in quotes");
}

void checkPieces(const QString& text)
{
    qsizetype end = 0;
    for (const SearchPiece& piece : searchPieces(text)) {
        mustHold(piece.from >= end && piece.length > 0, "pieces follow each other");
        end = piece.end();
        mustHold(end <= text.size(), "pieces are in the text");
        mustHold(piece.valueFrom >= piece.from && piece.valueFrom <= end, "a value has a place");
    }
}

void checkMarks(const QList<SearchTerm>& terms, const QString& text)
{
    qsizetype end = -1;
    for (const MatchRange& range : matchRanges(terms, SearchTerm::Field::Data, text)) {
        mustHold(range.from > end && range.length > 0, "marks stand apart");
        end = range.from + range.length;
        mustHold(end <= text.size(), "marks are in the text");
    }
    // What holds of a text is marked in it.
    const SearchedRow row {.data = foldedText(text)};
    for (const SearchTerm& term : terms) {
        const bool isText = term.hasText() && !term.isNegated;
        if (isText && matches(term, row))
            mustHold(
                !matchRanges({term}, SearchTerm::Field::Data, text).isEmpty(), "a match is marked");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    const SearchText search = readSearch(text, now);
    const SearchText again = readSearch(text, now);
    mustHold(search.terms == again.terms && search.problems == again.problems,
        "the same text reads the same");
    mustHold(search.terms.isEmpty() || search.problems.isEmpty(), "no terms beside problems");
    mustHold(search.terms.size() <= maxSearchTerms, "terms are bounded");
    for (const SearchProblem& problem : search.problems)
        checkProblem(problem, text);
    for (const SearchTerm& term : search.terms)
        checkTerm(term, now);
    checkPieces(text);
    checkMarks(search.terms, text);
    return 0;
}
