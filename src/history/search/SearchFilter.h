// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"
#include "history/Receipt.h"

#include <QString>

#include <array>
#include <optional>

namespace herald {

/// What can stand before the colon in a search.
enum class SearchFilter {
    Name,
    Data,
    Answer,
    Note,
    Tag,
    Account,
    Template,
    Outcome,
    After,
    Before,
    Took,
    Is,
    Has,
    Receipt,
    Run,
};

/// In the order in which they are offered.
inline constexpr std::array allSearchFilters {SearchFilter::Name, SearchFilter::Data,
    SearchFilter::Answer, SearchFilter::Outcome, SearchFilter::After, SearchFilter::Before,
    SearchFilter::Took, SearchFilter::Receipt, SearchFilter::Run, SearchFilter::Account,
    SearchFilter::Template, SearchFilter::Note, SearchFilter::Tag, SearchFilter::Is,
    SearchFilter::Has};

/// The word before the colon: "name". English in every language.
QString searchFilterWord(SearchFilter filter);
/// In any letter case.
std::optional<SearchFilter> searchFilterCalled(QStringView word);
/// The one that was probably meant by a word that is none: misspelt, or called otherwise elsewhere.
std::optional<SearchFilter> searchFilterLike(QStringView word);
/// One that can be searched for as it is: "took:>500ms".
QString searchFilterExample(SearchFilter filter);

/// The outcome as it is written after "outcome:", in the user's language: "not-sent".
QString searchedOutcomeWord(Outcome outcome);
/// Reads that word, and the English one.
std::optional<Outcome> searchedOutcome(QStringView word);

/// What stands after "receipt:": "not-seen"; English in every language. None: "none".
QString searchedReceiptWord(std::optional<Receipt::State> state);
/// In the order in which they are offered.
inline constexpr std::array<std::optional<Receipt::State>, 5> searchedReceipts {
    Receipt::State::Seen, Receipt::State::NotSeen, Receipt::State::Ambiguous,
    Receipt::State::NotConnected, std::nullopt};

} // namespace herald
