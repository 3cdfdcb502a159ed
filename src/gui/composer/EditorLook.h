// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciLexerJSON;
class QsciScintilla;

namespace herald {

/// Colours, fonts and margins of the data editor, from its palette and font.

enum EditorMargin { NumberColumn = 0, ProblemColumn = 1, FoldColumn = 2 };
enum EditorIndicator { ProblemIndicator = 8, PlaceholderIndicator = 9 }; // the first no lexer uses
inline constexpr int problemMarker = 1;

void setUpEditorMargins(QsciScintilla& editor);
/// `json` may be null: the text is plain then.
void applyEditorLook(QsciScintilla& editor, QsciLexerJSON* json);
/// Room for the line numbers, at the present zoom.
void fitLineNumbers(QsciScintilla& editor);

} // namespace herald
