// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/SearchOffers.h"

#include "gui/parts/OutcomeWords.h"
#include "history/search/FoldedText.h"
#include "history/search/SearchPiece.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchOffers)
};

constexpr qsizetype shortestWord = 2; // characters; a single letter is rarely the beginning of one
constexpr int mostNames = 50;

QString dayAndTime(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QList<SearchOffer> filterOffers()
{
    QList<SearchOffer> offers;
    for (const SearchFilter filter : allSearchFilters)
        offers.append({searchFilterWord(filter) + u':', searchFilterMeaning(filter)});
    return offers;
}

QList<SearchOffer> outcomeOffers()
{
    QList<SearchOffer> offers;
    for (const Outcome outcome : allOutcomes)
        offers.append({searchedOutcomeWord(outcome), outcomeMeaning(outcome), outcome});
    return offers;
}

QList<SearchOffer> nameOffers(const QStringList& names)
{
    QList<SearchOffer> offers;
    for (const QString& name : names.first(std::min<qsizetype>(names.size(), mostNames)))
        offers.append({searchValue(name), {}});
    return offers;
}

QList<SearchOffer> momentOffers(const QDateTime& now)
{
    const QDate today = now.toLocalTime().date();
    return {
        {QStringLiteral("today"), dayAndTime(today.startOfDay())},
        {QStringLiteral("yesterday"), dayAndTime(today.addDays(-1).startOfDay())},
        {QStringLiteral("15m"), dayAndTime(now.addSecs(-15 * 60))},
        {QStringLiteral("2h"), dayAndTime(now.addSecs(-2 * 3600))},
        {QStringLiteral("7d"), dayAndTime(now.addDays(-7))},
        {today.addDays(-30).toString(Qt::ISODate), dayAndTime(today.addDays(-30).startOfDay())},
        {today.toString(Qt::ISODate) + QStringLiteral("T12:00"),
            dayAndTime(QDateTime(today, QTime(12, 0)))},
    };
}

QList<SearchOffer> tookOffers()
{
    return {
        {QStringLiteral(">100ms"), Text::tr("longer than 100 milliseconds")},
        {QStringLiteral(">500ms"), Text::tr("longer than half a second")},
        {QStringLiteral(">2s"), Text::tr("longer than 2 seconds")},
        {QStringLiteral(">1min"), Text::tr("longer than a minute")},
        {QStringLiteral("<50ms"), Text::tr("shorter than 50 milliseconds")},
    };
}

QString receiptMeaning(std::optional<Receipt::State> state)
{
    if (!state)
        return Text::tr("There is no receipt");
    switch (*state) {
    case Receipt::State::Seen:
        return Text::tr("It came back in the event stream");
    case Receipt::State::NotSeen:
        return Text::tr("It did not come back in time");
    case Receipt::State::Ambiguous:
        return Text::tr("What came back may be another event");
    case Receipt::State::NotConnected:
        return Text::tr("The event stream was not open");
    case Receipt::State::Awaited:
        break;
    }
    return {};
}

QList<SearchOffer> receiptOffers()
{
    QList<SearchOffer> offers;
    for (const auto state : searchedReceipts)
        offers.append({searchedReceiptWord(state), receiptMeaning(state)});
    return offers;
}

QList<SearchOffer> valueOffers(SearchFilter filter, const SearchNames& names, const QDateTime& now)
{
    switch (filter) {
    case SearchFilter::Outcome:
        return outcomeOffers();
    case SearchFilter::Account:
        return nameOffers(names.accounts);
    case SearchFilter::Tag:
        return nameOffers(names.tags);
    case SearchFilter::After:
    case SearchFilter::Before:
        return momentOffers(now);
    case SearchFilter::Took:
        return tookOffers();
    case SearchFilter::Is:
        return {{QStringLiteral("pinned"), Text::tr("It is pinned")}};
    case SearchFilter::Has:
        return {{QStringLiteral("note"), Text::tr("It has a note or a tag")}};
    case SearchFilter::Receipt:
        return receiptOffers();
    case SearchFilter::Name:
    case SearchFilter::Data:
    case SearchFilter::Answer:
    case SearchFilter::Note:
    case SearchFilter::Template:
    case SearchFilter::Run:
        return {};
    }
    return {};
}

QString withoutQuotes(const QString& value)
{
    return value.startsWith(u'"') ? value.mid(1, value.size() - 2) : value;
}

/// Those that go on from what is typed; what is typed in full is no offer.
QList<SearchOffer> goingOn(const QList<SearchOffer>& offers, QStringView typed)
{
    const QString begun = foldedText(typed);
    QList<SearchOffer> fitting;
    for (const SearchOffer& offer : offers) {
        const QString text = foldedText(withoutQuotes(offer.text));
        if (text.startsWith(begun) && text != begun)
            fitting.append(offer);
    }
    return fitting;
}

bool isInsideWord(const QString& search, qsizetype caret)
{
    return caret < search.size() && !search[caret].isSpace();
}

} // namespace

SearchOffers searchOffers(const QString& search, qsizetype caret, const SearchNames& names,
    const QDateTime& now, bool isAsked)
{
    const QStringView before = QStringView(search).first(caret);
    const QList<SearchPiece> pieces = searchPieces(before);
    const bool isBetween = pieces.isEmpty() || pieces.last().end() < caret;
    if (isInsideWord(search, caret))
        return {};
    if (isBetween)
        return {caret, isAsked ? filterOffers() : QList<SearchOffer>()};
    const SearchPiece& piece = pieces.last();
    if (piece.filter) {
        const bool isDone = piece.isQuoted && piece.isClosed && !piece.value.isEmpty();
        if (isDone)
            return {};
        return {piece.valueFrom, goingOn(valueOffers(*piece.filter, names, now), piece.value)};
    }
    if (piece.isQuoted || (piece.value.size() < shortestWord && !isAsked))
        return {};
    return {piece.valueFrom, goingOn(filterOffers(), piece.value)};
}

QString searchFilterMeaning(SearchFilter filter)
{
    switch (filter) {
    case SearchFilter::Name:
        return Text::tr("In the event’s name");
    case SearchFilter::Data:
        return Text::tr("In the event’s data");
    case SearchFilter::Answer:
        return Text::tr("In what the cloud answered");
    case SearchFilter::Note:
        return Text::tr("In the note");
    case SearchFilter::Tag:
        return Text::tr("Has this tag");
    case SearchFilter::Account:
        return Text::tr("In the account’s name, as it was then");
    case SearchFilter::Template:
        return Text::tr("In the path of the template it was made from");
    case SearchFilter::Outcome:
        return Text::tr("What became of it");
    case SearchFilter::After:
        return Text::tr("From this time on");
    case SearchFilter::Before:
        return Text::tr("Before this time");
    case SearchFilter::Took:
        return Text::tr("How long it took");
    case SearchFilter::Is:
        return Text::tr("Only pinned ones");
    case SearchFilter::Has:
        return Text::tr("Only those with a note or a tag");
    case SearchFilter::Receipt:
        return Text::tr("What the event stream showed of it");
    case SearchFilter::Run:
        return Text::tr("The events of this run, by its number in the runs view");
    }
    return {};
}

} // namespace herald
