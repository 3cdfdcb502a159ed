// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/EditorLook.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace herald {

namespace {

constexpr int smallestNumberWidth = 3; // digits
using Base = QsciScintillaBase;

void colorLexer(QsciLexerJSON& json, const QPalette& palette, const QFont& font)
{
    const Theme theme(palette);
    const QColor text = palette.color(QPalette::Text);
    const QColor paper = palette.color(QPalette::Base);
    json.setDefaultPaper(paper);
    json.setDefaultColor(text);
    json.setDefaultFont(font);
    json.setPaper(paper);
    json.setColor(text);
    json.setFont(font);
    json.setColor(theme.jsonKey(), QsciLexerJSON::Property);
    for (const int style : {QsciLexerJSON::String, QsciLexerJSON::EscapeSequence,
             QsciLexerJSON::IRI, QsciLexerJSON::IRICompact})
        json.setColor(theme.jsonString(), style);
    for (const int style :
        {QsciLexerJSON::Number, QsciLexerJSON::Keyword, QsciLexerJSON::KeywordLD})
        json.setColor(theme.jsonNumber(), style);
}

void colorFolding(QsciScintilla& editor, const Theme& theme, const QColor& paper)
{
    editor.setFoldMarginColors(paper, paper);
    for (const int marker :
        {Base::SC_MARKNUM_FOLDER, Base::SC_MARKNUM_FOLDEROPEN, Base::SC_MARKNUM_FOLDERMIDTAIL,
            Base::SC_MARKNUM_FOLDERTAIL, Base::SC_MARKNUM_FOLDERSUB, Base::SC_MARKNUM_FOLDEREND,
            Base::SC_MARKNUM_FOLDEROPENMID}) {
        editor.setMarkerForegroundColor(theme.mutedText(QPalette::Base), marker);
        editor.setMarkerBackgroundColor(paper, marker);
    }
}

} // namespace

void setUpEditorMargins(QsciScintilla& editor)
{
    editor.setMarginType(NumberColumn, QsciScintilla::NumberMargin);
    editor.setMarginType(ProblemColumn, QsciScintilla::SymbolMargin);
    editor.setMarginSensitivity(ProblemColumn, false);
    editor.setFolding(QsciScintilla::PlainFoldStyle, FoldColumn);
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, ProblemIndicator);
    editor.indicatorDefine(QsciScintilla::FullBoxIndicator, PlaceholderIndicator);
    editor.setIndicatorDrawUnder(true, PlaceholderIndicator);
    editor.SendScintilla(Base::SCI_INDICSETALPHA, static_cast<unsigned long>(PlaceholderIndicator),
        static_cast<long>(Base::SC_ALPHA_OPAQUE));
}

void applyEditorLook(QsciScintilla& editor, QsciLexerJSON* json)
{
    const QPalette palette = editor.palette();
    const Theme theme(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QFont font = monospaceFont(static_cast<const QWidget&>(editor).font());
    editor.setFont(font);
    editor.setPaper(base);
    editor.setColor(text);
    if (json != nullptr)
        colorLexer(*json, palette, font);
    editor.setMarginsFont(font);
    editor.setMarginsBackgroundColor(base);
    editor.setMarginsForegroundColor(theme.mutedText(QPalette::Base));
    colorFolding(editor, theme, base);
    editor.setCaretForegroundColor(text);
    editor.setCaretLineBackgroundColor(theme.tint(Tone::Neutral, QPalette::Base));
    editor.setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    editor.setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    editor.setMatchedBraceForegroundColor(text);
    editor.setMatchedBraceBackgroundColor(theme.tint(Tone::Accent, QPalette::Base));
    // A brace of a placeholder makes Scintilla miscount; what is really missing is said as a
    // problem.
    editor.setUnmatchedBraceForegroundColor(text);
    editor.setUnmatchedBraceBackgroundColor(base);
    editor.setIndicatorForegroundColor(theme.tone(Tone::Error, QPalette::Base), ProblemIndicator);
    editor.setIndicatorForegroundColor(
        theme.tint(Tone::Accent, QPalette::Base), PlaceholderIndicator);
    const int size = editor.fontMetrics().height();
    const QPixmap mark = icon(u"warning", Tone::Warning, palette).pixmap(QSize(size, size), 1);
    if (mark.isNull())
        editor.markerDefine(QsciScintilla::RightTriangle, problemMarker);
    else
        editor.markerDefine(mark, problemMarker);
    editor.setMarginWidth(ProblemColumn, size + 4);
    editor.setMarginWidth(FoldColumn, size);
    fitLineNumbers(editor);
}

void fitLineNumbers(QsciScintilla& editor)
{
    const auto digits
        = std::max<qsizetype>(QString::number(editor.lines()).size(), smallestNumberWidth);
    editor.setMarginWidth(NumberColumn, QString(digits + 1, u'0'));
}

} // namespace herald
