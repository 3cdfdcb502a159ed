// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// Where placeholders stand in a text, and how they are written. `{{name}}` and `{{$builtin
/// arguments}}`; spaces next to the braces do not count; `{{{{` is a literal `{{`.

enum class TextKind { Plain, Json };

/// One `{{…}}` of a text.
struct PlaceholderUse {
    qsizetype start = 0; ///< of the first brace, in UTF-16 units
    qsizetype length = 0; ///< braces included
    QString name; ///< "side", or "$now" for one that is built in
    QStringList arguments = {}; ///< of one that is built in
    bool isInString = false; ///< JSON only: stands between the quotes of a string

    bool isBuiltIn() const { return name.startsWith(u'$'); }
};

/// What is wrong with one of them, in the user's language.
struct PlaceholderProblem {
    qsizetype start = 0; ///< in the text as it was written
    qsizetype length = 0;
    QString name; ///< may be empty: what stands between the braces is no name
    QString text;
};

struct PlaceholderScan {
    QList<PlaceholderUse> uses;
    QList<PlaceholderProblem> problems;
};

PlaceholderScan scanPlaceholders(QStringView text, TextKind kind);
/// A letter or "_", then letters, digits, "_", "-", "."; 64 characters at most.
bool isPlaceholderName(QStringView name);

} // namespace herald
