// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// Where placeholders stand in a text, and how they are written. `{{name}}` and `{{$builtin
/// arguments}}`; spaces next to the braces do not count; `{{{{` is a literal `{{`, and of three
/// braces the first is one. Arguments are words; one with spaces stands between 'single quotes', in
/// which '' is a quote. A use stands on one line and, in a JSON string, has no double quote.

enum class TextKind { Plain, Json };

/// One `{{…}}` of a text.
struct PlaceholderUse {
    qsizetype start = 0; ///< of the first brace, in UTF-16 units
    qsizetype length = 0; ///< braces included
    QString name; ///< "side", or "$now" for one that is built in
    QStringList arguments = {}; ///< of one that is built in
    bool isInString = false; ///< JSON only: stands between the quotes of a string
    bool isKey = false; ///< JSON only: outside of strings, where a key stands

    bool isBuiltIn() const { return name.startsWith(u'$'); }
    /// "$now yyyy": as it was written, without braces and superfluous spaces.
    QString label() const;
};

/// What is wrong with one of them, in the user's language.
struct PlaceholderProblem {
    qsizetype start = 0; ///< in the text as it was written
    qsizetype length = 0;
    QString name; ///< may be empty: what stands between the braces is no name
    QString text; ///< a sentence
    bool isInString = false; ///< as above
};

/// Each list in order of appearance. A use with a problem is a problem only.
struct PlaceholderScan {
    QList<PlaceholderUse> uses;
    QList<PlaceholderProblem> problems;
    QList<qsizetype> literals; ///< where a `{{{{` begins
};

/// Takes time in proportion to the text.
PlaceholderScan scanPlaceholders(QStringView text, TextKind kind);
/// A letter or "_", then letters, digits, "_", "-", "."; 64 characters at most.
bool isPlaceholderName(QStringView name);
/// The text written so that filling in gives it back: each `{{` becomes `{{{{`.
QString escapedPlaceholders(const QString& text);

} // namespace herald
