// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchFilter.h"

#include "history/exchange/HistoryWords.h"
#include "history/search/FoldedText.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace herald {

namespace {

struct Spelling {
    SearchFilter filter;
    QStringView word;
    QStringView example;
};

constexpr Spelling spellings[] {
    {SearchFilter::Name, u"name", u"name:garage/door"},
    {SearchFilter::Data, u"data", u"data:open"},
    {SearchFilter::Answer, u"answer", u"answer:\"not found\""},
    {SearchFilter::Note, u"note", u"note:checked"},
    {SearchFilter::Tag, u"tag", u"tag:demo"},
    {SearchFilter::Account, u"account", u"account:workshop"},
    {SearchFilter::Template, u"template", u"template:doors/"},
    {SearchFilter::Outcome, u"outcome", u"outcome:"},
    {SearchFilter::After, u"after", u"after:yesterday"},
    {SearchFilter::Before, u"before", u"before:2h"},
    {SearchFilter::Took, u"took", u"took:>500ms"},
    {SearchFilter::Is, u"is", u"is:pinned"},
    {SearchFilter::Has, u"has", u"has:note"},
    {SearchFilter::Receipt, u"receipt", u"receipt:not-seen"},
    {SearchFilter::Run, u"run", u"run:12"},
};

/// What the same thing is called elsewhere.
constexpr std::pair<QStringView, SearchFilter> synonyms[] {
    {u"event", SearchFilter::Name},
    {u"payload", SearchFilter::Data},
    {u"body", SearchFilter::Answer},
    {u"response", SearchFilter::Answer},
    {u"comment", SearchFilter::Note},
    {u"label", SearchFilter::Tag},
    {u"status", SearchFilter::Outcome},
    {u"result", SearchFilter::Outcome},
    {u"since", SearchFilter::After},
    {u"from", SearchFilter::After},
    {u"until", SearchFilter::Before},
    {u"duration", SearchFilter::Took},
    {u"time", SearchFilter::Took},
    {u"echo", SearchFilter::Receipt},
    {u"seen", SearchFilter::Receipt},
};

constexpr std::array allOutcomes {Outcome::Sending, Outcome::Accepted, Outcome::Rejected,
    Outcome::NotSent, Outcome::Unknown, Outcome::Cancelled};

const Spelling& spellingOf(SearchFilter filter)
{
    return *std::find_if(std::begin(spellings), std::end(spellings),
        [filter](const Spelling& spelling) { return spelling.filter == filter; });
}

/// Letters to change, to add, to take away or to swap.
qsizetype distance(QStringView one, QStringView other)
{
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<qsizetype> twoBack(width);
    std::vector<qsizetype> back(width);
    std::vector<qsizetype> row(width);
    std::iota(back.begin(), back.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const QChar here = one[i - 1];
            const QChar there = other[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, back[j - 1] + (here == there ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && here == other[static_cast<qsizetype>(j) - 2]
                && there == one[i - 2];
            if (isSwapped)
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
        std::swap(twoBack, back);
        std::swap(back, row);
    }
    return back.back();
}

QString withoutHyphens(QString words)
{
    return words.replace(u'-', u' ').replace(u'_', u' ');
}

} // namespace

QString searchFilterWord(SearchFilter filter)
{
    return spellingOf(filter).word.toString();
}

std::optional<SearchFilter> searchFilterCalled(QStringView word)
{
    for (const Spelling& spelling : spellings) {
        if (spelling.word.compare(word, Qt::CaseInsensitive) == 0)
            return spelling.filter;
    }
    return std::nullopt;
}

std::optional<SearchFilter> searchFilterLike(QStringView word)
{
    constexpr qsizetype longest = 16;
    if (word.size() < 2 || word.size() > longest)
        return std::nullopt;
    for (const auto& [synonym, filter] : synonyms) {
        if (synonym == word)
            return filter;
    }
    std::optional<SearchFilter> nearest;
    qsizetype best = word.size() > 3 ? 3 : 2; // exclusive
    for (const Spelling& spelling : spellings) {
        const qsizetype steps = distance(word, spelling.word);
        if (steps < std::min(best, spelling.word.size() - 1)) {
            best = steps;
            nearest = spelling.filter;
        }
    }
    return nearest;
}

QString searchFilterExample(SearchFilter filter)
{
    const QString example = spellingOf(filter).example.toString();
    return filter == SearchFilter::Outcome ? example + searchedOutcomeWord(Outcome::Rejected)
                                           : example;
}

QString searchedOutcomeWord(Outcome outcome)
{
    return outcomeWord(outcome).replace(u' ', u'-');
}

QString searchedReceiptWord(std::optional<Receipt::State> state)
{
    return state ? receiptKeyword(*state).replace(u' ', u'-') : QStringLiteral("none");
}

std::optional<Outcome> searchedOutcome(QStringView word)
{
    if (const auto outcome = outcomeFromKeyword(word))
        return outcome;
    const QString wanted = withoutHyphens(foldedText(word));
    for (const Outcome outcome : allOutcomes) {
        if (withoutHyphens(foldedText(outcomeWord(outcome))) == wanted)
            return outcome;
    }
    return std::nullopt;
}

} // namespace herald
