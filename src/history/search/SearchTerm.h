// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"
#include "history/Receipt.h"

#include <QDateTime>

#include <optional>

namespace herald {

/// One condition of a search; all of them must hold.
struct SearchTerm {
    enum class Field {
        Anything, ///< name, data, answer's body, note, tags, account's name or template's path
        Name,
        Data,
        Answer, ///< its body
        Note,
        Tag, ///< the whole tag
        Account, ///< its name, as it was called then
        Template, ///< its path, as it was called then
        Outcome,
        After, ///< at that moment or later
        Before,
        Took,
        Pinned,
        Noted, ///< has a note or a tag
        Receipt,
        Run, ///< a row of this run
    };
    enum class Comparison { Less, AtMost, More, AtLeast };

    Field field = Field::Anything;
    bool isNegated = false;
    QString text = {}; ///< of the fields with a text: folded, see foldedText(); never empty
    Outcome outcome = Outcome::Accepted; ///< of Field::Outcome
    QDateTime moment = {}; ///< of Field::After and Field::Before
    Comparison comparison = Comparison::More; ///< of Field::Took
    qint64 tookUs = 0; ///< of Field::Took, microseconds

    std::optional<Receipt::State> receipt = {}; ///< of Field::Receipt; none: there is no receipt
    qint64 run = 0; ///< of Field::Run: its number, from 1

    bool hasText() const { return field <= Field::Template; }
    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

} // namespace herald
