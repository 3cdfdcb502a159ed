// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// Stands in a word where bash would put a variable: nothing is looked up. A text to read has none.
inline constexpr char16_t shellVariable = u'\0';

/// One command of a bash script, taken to words as bash does: quotes of all kinds, backslashes,
/// lines that go on, comments.
struct ShellCommand {
    int line = 1; ///< where it begins, from 1
    QStringList comments; ///< the lines right above it, without "#"
    QStringList words; ///< variables set in front of the command are left out
    QString refusal; ///< why it is not just a command with words; a sentence, quotes nothing of it
};

/// The commands one after the other. Nothing is run: pipes, redirections and commands inside of
/// commands are refusals. A quote that is not closed takes the rest of the text.
QList<ShellCommand> readShellCommands(const QString& script, qsizetype maxCommands);

} // namespace herald
