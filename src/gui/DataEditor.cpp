// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DataEditor.h"

#include "gui/Icons.h"
#include "gui/Theme.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStringDecoder>

#include <algorithm>

namespace herald {

namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int problemMarker = 1;
constexpr int problemIndicator = 8; // the first that no lexer uses
constexpr int smallestNumberWidth = 3; // digits
constexpr int largestWrapped
    = 4096; // bytes; wrapping a line of 16 KB again at each key costs more than a frame

} // namespace

DataEditor::DataEditor(QWidget* parent)
    : QsciScintilla(parent)
{
    setLayoutDirection(Qt::LeftToRight); // data is code, whatever the language
    setUtf8(true);
    setEolMode(EolUnix);
    setTabWidth(2);
    setIndentationWidth(2);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setScrollWidthTracking(true);
    setScrollWidth(1);
    setMarginType(numberMargin, NumberMargin);
    setMarginType(problemMargin, SymbolMargin);
    setMarginSensitivity(problemMargin, false);
    setMarginWidth(2, 0);
    indicatorDefine(SquiggleIndicator, problemIndicator);
    // Without its buffer QScintilla draws text in the application's direction, and "{" becomes "}".
    SendScintilla(SCI_SETBUFFEREDDRAW, QGuiApplication::isRightToLeft() ? 1UL : 0UL);
    SendScintilla(SCI_SETEXTRAASCENT, 1UL);
    SendScintilla(SCI_SETEXTRADESCENT, 1UL);
    setCaretLineVisible(true); // only with the focus
    freeKeys();
    applyTheme();
    fitWrap(0);
    connect(this, &QsciScintilla::linesChanged, this, &DataEditor::fitMargin);
    connect(this, &QsciScintilla::textChanged, this, [this] { fitWrap(byteCount()); });
}

QByteArray DataEditor::contentBytes() const
{
    const auto* bytes = static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {bytes, byteCount()};
}

QString DataEditor::content() const
{
    // QString::fromUtf8() drops a byte order mark.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(contentBytes());
}

int DataEditor::byteCount() const
{
    return static_cast<int>(SendScintilla(SCI_GETLENGTH));
}

void DataEditor::setContent(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes == contentBytes())
        return;
    replaceRange(0, byteCount(), bytes);
    adoptLineEnds();
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void DataEditor::replaceRange(int from, int to, const QByteArray& bytes)
{
    const auto growth = static_cast<int>(bytes.size()) - (to - from);
    fitWrap(byteCount() + growth); // before a long line is wrapped in vain
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(from), static_cast<long>(to));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
}

/// QScintilla's own paste turns every line end into one kind and stops at NUL.
void DataEditor::insertText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto from = static_cast<int>(SendScintilla(SCI_GETSELECTIONSTART));
    const auto to = static_cast<int>(SendScintilla(SCI_GETSELECTIONEND));
    replaceRange(from, to, bytes);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(from + bytes.size()));
    adoptLineEnds();
}

void DataEditor::adoptLineEnds()
{
    const QByteArray bytes = contentBytes();
    const auto pairs = bytes.count("\r\n");
    const bool isWindows = pairs > 0 && pairs == bytes.count('\n');
    setEolMode(isWindows ? EolWindows : EolUnix);
}

void DataEditor::paste()
{
    if (!isReadOnly())
        insertText(QApplication::clipboard()->text());
}

void DataEditor::setJson(bool isJson)
{
    if (isJson == (lexer() != nullptr))
        return;
    if (isJson && m_json == nullptr)
        m_json = new QsciLexerJSON(this);
    setLexer(isJson ? m_json : nullptr);
    applyTheme();
}

void DataEditor::markProblem(int line, int column)
{
    clearProblem();
    const int row = std::clamp(line - 1, 0, lines() - 1);
    const int lineStart = positionFromLineIndex(row, 0);
    const auto lineEnd
        = static_cast<int>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(row)));
    const auto place = static_cast<int>(SendScintilla(SCI_POSITIONRELATIVE,
        static_cast<unsigned long>(lineStart), static_cast<long>(column - 1)));
    // Where the text ends too early there is no character to underline but the last one.
    int from = place == 0 && column > 1 ? lineEnd : std::min(place, lineEnd);
    if (from == lineEnd && from > lineStart)
        from
            = static_cast<int>(SendScintilla(SCI_POSITIONBEFORE, static_cast<unsigned long>(from)));
    const auto to
        = static_cast<int>(SendScintilla(SCI_POSITIONAFTER, static_cast<unsigned long>(from)));
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(problemIndicator));
    SendScintilla(
        SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), static_cast<long>(to - from));
    markerAdd(row, problemMarker);
}

void DataEditor::clearProblem()
{
    markerDeleteAll(problemMarker);
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(problemIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(byteCount()));
}

/// Keys that mean something else in Herald's window.
void DataEditor::freeKeys()
{
    constexpr int control = Qt::ControlModifier;
    constexpr int shift = Qt::ShiftModifier;
    for (const int key : {control | Qt::Key_L, control | shift | Qt::Key_L, control | Qt::Key_T,
             control | shift | Qt::Key_T}) {
        QsciCommand* command = standardCommands()->boundTo(key);
        if (command != nullptr)
            command->setKey(0);
    }
}

bool DataEditor::event(QEvent* event)
{
    const bool isHandled = QsciScintilla::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape)
            event->ignore(); // the window may have a use for it
    }
    return isHandled;
}

bool DataEditor::leaveBy(const QKeyEvent& event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (!isTab || !(m_tabLeaves || event.modifiers().testFlag(Qt::ControlModifier)))
        return false;
    const bool isBackward
        = event.key() == Qt::Key_Backtab || event.modifiers().testFlag(Qt::ShiftModifier);
    // QScintilla's own focusNextPrevChild() stays where it is.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QWidget::focusNextPrevChild(!isBackward);
}

/// QScintilla keeps even the Ctrl keys that it has no use for.
bool DataEditor::isForTheWindow(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::ControlModifier
        && standardCommands()->boundTo(event.key() | int(event.modifiers().toInt())) == nullptr;
}

void DataEditor::keyPressEvent(QKeyEvent* event)
{
    if (leaveBy(*event))
        return;
    const bool isEscape = event->key() == Qt::Key_Escape;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    m_tabLeaves = isEscape;
    if (isEscape || (isEnter && event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (isForTheWindow(*event)) {
        event->ignore();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void DataEditor::focusOutEvent(QFocusEvent* event)
{
    m_tabLeaves = false;
    QsciScintilla::focusOutEvent(event);
}

int DataEditor::positionAt(QPointF point) const
{
    const QPoint place = point.toPoint();
    return static_cast<int>(SendScintilla(SCI_POSITIONFROMPOINT,
        static_cast<unsigned long>(place.x()), static_cast<long>(place.y())));
}

void DataEditor::mousePressEvent(QMouseEvent* event)
{
    const QClipboard& clipboard = *QApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard.supportsSelection()) {
        QsciScintilla::mousePressEvent(event);
        return;
    }
    const QString text = clipboard.text(QClipboard::Selection); // before the caret moves
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(positionAt(event->position())));
    insertText(text);
}

void DataEditor::dropEvent(QDropEvent* event)
{
    const QString text = event->mimeData()->text();
    const bool isOwn = event->source() == this || event->source() == viewport();
    auto place = positionAt(event->position());
    beginUndoAction();
    if (isOwn && event->proposedAction() == Qt::MoveAction) {
        const auto from = static_cast<int>(SendScintilla(SCI_GETSELECTIONSTART));
        const auto to = static_cast<int>(SendScintilla(SCI_GETSELECTIONEND));
        if (place >= from)
            place = std::max(from, place - (to - from));
        replaceRange(from, to, {});
    }
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(place));
    insertText(text);
    endUndoAction();
    event->acceptProposedAction();
}

void DataEditor::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::EnabledChange)
        applyTheme();
}

void DataEditor::applyTheme()
{
    const Theme theme(palette());
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QFont font = monospaceFont(this->font());
    QsciScintilla::setFont(font);
    setPaper(base);
    setColor(text);
    colorLexer();
    setMarginsFont(font);
    setMarginsBackgroundColor(base);
    setMarginsForegroundColor(theme.mutedText(QPalette::Base));
    setCaretForegroundColor(text);
    setCaretLineBackgroundColor(theme.tint(Tone::Neutral, QPalette::Base));
    setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    setMatchedBraceForegroundColor(text);
    setMatchedBraceBackgroundColor(theme.tint(Tone::Accent, QPalette::Base));
    setUnmatchedBraceForegroundColor(theme.tone(Tone::Error, QPalette::Base));
    setUnmatchedBraceBackgroundColor(base);
    setIndicatorForegroundColor(theme.tone(Tone::Error, QPalette::Base), problemIndicator);
    const int size = fontMetrics().height();
    const QPixmap mark = icon(u"warning", Tone::Warning, palette()).pixmap(QSize(size, size), 1);
    if (mark.isNull())
        markerDefine(RightTriangle, problemMarker);
    else
        markerDefine(mark, problemMarker);
    setMarginWidth(problemMargin, size + 4);
    fitMargin();
}

void DataEditor::colorLexer()
{
    if (lexer() == nullptr)
        return;
    const Theme theme(palette());
    const QColor text = palette().color(QPalette::Text);
    const QColor paper = palette().color(QPalette::Base);
    const QFont font = monospaceFont(this->font());
    m_json->setDefaultPaper(paper);
    m_json->setDefaultColor(text);
    m_json->setDefaultFont(font);
    m_json->setPaper(paper);
    m_json->setColor(text);
    m_json->setFont(font);
    m_json->setColor(theme.jsonKey(), QsciLexerJSON::Property);
    for (const int style : {QsciLexerJSON::String, QsciLexerJSON::EscapeSequence,
             QsciLexerJSON::IRI, QsciLexerJSON::IRICompact})
        m_json->setColor(theme.jsonString(), style);
    for (const int style :
        {QsciLexerJSON::Number, QsciLexerJSON::Keyword, QsciLexerJSON::KeywordLD})
        m_json->setColor(theme.jsonNumber(), style);
}

void DataEditor::fitWrap(int bytes)
{
    const WrapMode mode = bytes <= largestWrapped ? WrapWord : WrapNone;
    if (mode != wrapMode())
        setWrapMode(mode);
}

void DataEditor::fitMargin()
{
    const auto digits = std::max<qsizetype>(QString::number(lines()).size(), smallestNumberWidth);
    setMarginWidth(numberMargin, QString(digits + 1, u'0'));
}

} // namespace herald
