// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Text that others wrote, made safe to show: a terminal obeys control characters, and a reader is
/// misled by characters that hide or that turn the direction of writing.

/// Whether the character is a control character (line ends and tabs included), hides, or turns the
/// direction.
bool isTreacherous(QChar c);
/// A visible sign stands for each treacherous character; line ends and tabs stay.
QString visibleText(const QString& text);
/// On one line: line ends and tabs become spaces. Cut to `longest` UTF-16 units, the cut shown by
/// "…".
QString oneLine(const QString& text, qsizetype longest);

} // namespace herald
