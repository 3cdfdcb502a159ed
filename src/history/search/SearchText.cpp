// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchText.h"

#include "base/Moment.h"
#include "base/VisibleText.h"
#include "history/search/FoldedText.h"
#include "history/search/SearchConflict.h"
#include "history/search/SearchDuration.h"
#include "history/search/SearchPiece.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {

using Field = SearchTerm::Field;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

/// Why a piece is no term.
struct Fault {
    QString text;
    bool isUnfinished = false;
};
using Reading = tl::expected<SearchTerm, Fault>;

tl::unexpected<Fault> wrong(const QString& text, bool isUnfinished = false)
{
    return tl::unexpected<Fault>(Fault {text, isUnfinished});
}

/// As much of what was typed as fits into a sentence.
QString quoted(QStringView text)
{
    constexpr qsizetype longest = 40;
    return oneLine(text.toString(), longest);
}

QString allFilters()
{
    QStringList words;
    for (const SearchFilter filter : allSearchFilters)
        words.append(searchFilterWord(filter) + u':');
    return words.join(QStringLiteral(", "));
}

QStringList allOutcomeWords()
{
    QStringList words;
    for (const Outcome outcome : {Outcome::Accepted, Outcome::Rejected, Outcome::NotSent,
             Outcome::Unknown, Outcome::Cancelled, Outcome::Sending})
        words.append(searchedOutcomeWord(outcome));
    return words;
}

bool isLowerCaseWord(QStringView word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Text from elsewhere has colons too: addresses, JSON, times, C++.
bool looksLikeFilter(QStringView word, QStringView value)
{
    constexpr QStringView foreign = u"\"'{}[]/\\";
    return isLowerCaseWord(word) && !value.isEmpty() && value.front() != u':'
        && std::none_of(
            value.begin(), value.end(), [foreign](QChar c) { return foreign.contains(c); });
}

std::optional<Fault> misspeltFilter(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || !looksLikeFilter(text.first(colon), text.sliced(colon + 1)))
        return std::nullopt;
    const QString word = quoted(text.first(colon));
    if (const auto meant = searchFilterLike(text.first(colon)))
        return Fault {Text::tr("There is no filter “%1:”. Did you mean %2:? To search for the text "
                               "itself, put it in quotes.")
                          .arg(word, searchFilterWord(*meant))};
    if (text[colon + 1].isDigit()) // a host and its port
        return std::nullopt;
    return Fault {Text::tr("There is no filter “%1:”. There are %2. To search for the text itself, "
                           "put it in quotes.")
                      .arg(word, allFilters())};
}

Reading readWords(const SearchPiece& piece)
{
    if (piece.value.isEmpty() && piece.isQuoted)
        return wrong(Text::tr("There is nothing between the quotation marks."), true);
    if (piece.value.isEmpty())
        return wrong(Text::tr("Write what to leave out right after the minus, like -door. To "
                              "search for a minus, put it in quotes."),
            true);
    if (!piece.isQuoted) {
        if (const auto fault = misspeltFilter(piece.value))
            return tl::unexpected<Fault>(*fault);
    }
    return SearchTerm {.text = foldedText(piece.value)};
}

Reading readOutcome(QStringView value)
{
    if (const auto outcome = searchedOutcome(value))
        return SearchTerm {.field = Field::Outcome, .outcome = *outcome};
    const QStringList words = allOutcomeWords();
    const bool isBegun = std::any_of(words.begin(), words.end(),
        [value](const QString& word) { return word.startsWith(value, Qt::CaseInsensitive); });
    return wrong(Text::tr("“%1” is no outcome. There are %2.")
                     .arg(quoted(value), words.join(QStringLiteral(", "))),
        isBegun);
}

Reading readReceipt(QStringView value)
{
    QStringList words;
    for (const auto state : searchedReceipts) {
        words.append(searchedReceiptWord(state));
        if (value.compare(words.last(), Qt::CaseInsensitive) == 0)
            return SearchTerm {.field = Field::Receipt, .receipt = state};
    }
    const bool isBegun = std::any_of(words.begin(), words.end(),
        [value](const QString& word) { return word.startsWith(value, Qt::CaseInsensitive); });
    return wrong(Text::tr("“%1” is no receipt. There are %2.")
                     .arg(quoted(value), words.join(QStringLiteral(", "))),
        isBegun);
}

Reading readRun(QStringView value)
{
    bool isNumber = false;
    const qlonglong run = value.toLongLong(&isNumber);
    if (isNumber && run > 0 && value.front().isDigit())
        return SearchTerm {.field = Field::Run, .run = run};
    return wrong(
        Text::tr("“%1” is no number of a run. The runs view shows them; write one like %2.")
            .arg(quoted(value), searchFilterExample(SearchFilter::Run)));
}

bool isBegunMoment(QStringView value)
{
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype minuteLength = 16;
    for (const QStringView word : {QStringView(u"today"), QStringView(u"yesterday")}) {
        if (word.startsWith(value))
            return true;
    }
    const bool isPlausible = std::all_of(value.begin(), value.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"-:T.+").contains(c); });
    if (!isPlausible || value.size() >= minuteLength)
        return false;
    return value.size() < dayLength
        || QDate::fromString(value.first(dayLength).toString(), QStringLiteral("yyyy-MM-dd"))
               .isValid();
}

Reading readMoment(QStringView value, Field field, const QDateTime& now)
{
    const auto moment = momentFromText(value.toString(), now);
    if (!moment)
        return wrong(
            Text::tr("“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a "
                     "while ago: 30m, 2h, 7d.")
                .arg(quoted(value)),
            isBegunMoment(value));
    return SearchTerm {.field = field, .moment = *moment};
}

Reading readTook(QStringView value)
{
    const SearchDurationReading reading = readSearchDuration(value);
    switch (reading.fault) {
    case DurationFault::None:
        return SearchTerm {.field = Field::Took,
            .comparison = reading.duration.comparison,
            .tookUs = reading.duration.us};
    case DurationFault::NoUnit:
        return wrong(
            //: %1 is a number that was typed without a unit; ms, s and min are typed as they are.
            Text::tr("Write the unit too: %1ms, %1s or %1min.").arg(quoted(reading.number)), true);
    case DurationFault::NoNumber:
    case DurationFault::NotUnderstood:
        break;
    }
    return wrong(Text::tr("“%1” is no duration. Write it like >500ms, <=1.5s, <80us or 2min, which "
                          "is at least two minutes.")
                     .arg(quoted(value)),
        reading.isUnfinished);
}

/// Of is: and has:, which take one word.
Reading readFlag(SearchFilter filter, QStringView value, QStringView word, Field field)
{
    if (value.compare(word, Qt::CaseInsensitive) == 0)
        return SearchTerm {.field = field};
    return wrong(Text::tr("“%1” is not known here. Write %2.")
                     .arg(quoted(value), searchFilterExample(filter)),
        word.startsWith(value, Qt::CaseInsensitive));
}

Reading readText(QStringView value, Field field)
{
    return SearchTerm {.field = field, .text = foldedText(value)};
}

Reading readFilter(const SearchPiece& piece, const QDateTime& now)
{
    const SearchFilter filter = *piece.filter;
    if (piece.value.isEmpty())
        return wrong(Text::tr("Nothing follows “%1:”. Write it right after the colon, like %2.")
                         .arg(searchFilterWord(filter), searchFilterExample(filter)),
            true);
    switch (filter) {
    case SearchFilter::Name:
        return readText(piece.value, Field::Name);
    case SearchFilter::Data:
        return readText(piece.value, Field::Data);
    case SearchFilter::Answer:
        return readText(piece.value, Field::Answer);
    case SearchFilter::Note:
        return readText(piece.value, Field::Note);
    case SearchFilter::Tag:
        return readText(piece.value, Field::Tag);
    case SearchFilter::Account:
        return readText(piece.value, Field::Account);
    case SearchFilter::Template:
        return readText(piece.value, Field::Template);
    case SearchFilter::Outcome:
        return readOutcome(piece.value);
    case SearchFilter::After:
        return readMoment(piece.value, Field::After, now);
    case SearchFilter::Before:
        return readMoment(piece.value, Field::Before, now);
    case SearchFilter::Took:
        return readTook(piece.value);
    case SearchFilter::Is:
        return readFlag(filter, piece.value, u"pinned", Field::Pinned);
    case SearchFilter::Has:
        return readFlag(filter, piece.value, u"note", Field::Noted);
    case SearchFilter::Receipt:
        return readReceipt(piece.value);
    case SearchFilter::Run:
        return readRun(piece.value);
    }
    Q_UNREACHABLE();
}

Reading readTerm(const SearchPiece& piece, const QDateTime& now)
{
    if (!piece.isClosed)
        return wrong(Text::tr("The quotation mark is not closed: the closing one stands before a "
                              "space or at the end. Text that has such marks in it can be put in "
                              "quotes as a whole."),
            true);
    Reading reading = piece.filter ? readFilter(piece, now) : readWords(piece);
    if (reading)
        reading->isNegated = piece.isNegated;
    return reading;
}

SearchProblem tooLong(const QString& text)
{
    return {maxSearchLength, text.size() - maxSearchLength,
        Text::tr("A search has at most %1 characters.").arg(QLocale().toString(maxSearchLength))};
}

SearchProblem tooMany(const SearchPiece& first, const QString& text)
{
    return {first.from, text.size() - first.from,
        Text::tr("A search has at most %1 words and filters. Put words that follow each other in "
                 "quotes: they count as one.")
            .arg(QLocale().toString(maxSearchTerms))};
}

SearchProblem contradiction(
    const SearchPiece& earlier, const SearchPiece& later, const QString& text, Field field)
{
    const auto written = [&text](const SearchPiece& piece) {
        return quoted(QStringView(text).sliced(piece.from, piece.length));
    };
    const QString sentence = field == Field::Outcome
        ? Text::tr("“%1” and “%2” cannot both hold: a publish has one outcome. To see several, "
                   "leave out the others, like -outcome:%3.")
              .arg(written(earlier), written(later), searchedOutcomeWord(Outcome::Accepted))
        : Text::tr("“%1” and “%2” cannot both hold: no publish would ever match.")
              .arg(written(earlier), written(later));
    return {later.from, later.length, sentence};
}

} // namespace

SearchText readSearch(const QString& text, const QDateTime& now)
{
    if (text.size() > maxSearchLength)
        return {.problems = {tooLong(text)}};
    const QList<SearchPiece> pieces = searchPieces(text);
    if (pieces.size() > maxSearchTerms)
        return {.problems = {tooMany(pieces.at(maxSearchTerms), text)}};

    SearchText search;
    QList<SearchPiece> understood; // by the places of the terms
    for (const SearchPiece& piece : pieces) {
        const Reading reading = readTerm(piece, now);
        if (!reading) {
            const bool isAtEnd = piece.end() == text.size();
            search.problems.append({piece.from, piece.length, reading.error().text,
                reading.error().isUnfinished && isAtEnd});
        } else if (!search.terms.contains(*reading)) {
            search.terms.append(*reading);
            understood.append(piece);
        }
    }
    if (const auto conflict = searchConflict(search.terms); conflict && search.problems.isEmpty()) {
        const auto& [earlier, later] = *conflict;
        search.problems.append(contradiction(
            understood.at(earlier), understood.at(later), text, search.terms.at(later).field));
    }
    if (!search.problems.isEmpty())
        search.terms.clear();
    return search;
}

} // namespace herald
