// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/DataEditor.h"

#include "gui/composer/EditorLook.h"
#include "gui/parts/PlainText.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStringDecoder>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace herald {

namespace {

// Wrapping a line of 16 KB again at each key costs more than a frame.
constexpr int longestWrapped = 4096; // bytes of one line
constexpr int largestMeasured = 256 * 1024; // bytes; a longer text is not wrapped

} // namespace

DataEditor::DataEditor(QWidget* parent)
    : QsciScintilla(parent)
    , m_marks(*this)
{
    setLayoutDirection(Qt::LeftToRight); // data is code, whatever the language
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setScrollWidthTracking(true);
    setScrollWidth(1);
    setUpEditorMargins(*this);
    // Without its buffer QScintilla draws text in the application's direction, and "{" becomes "}".
    SendScintilla(SCI_SETBUFFEREDDRAW, QGuiApplication::isRightToLeft() ? 1UL : 0UL);
    SendScintilla(SCI_SETEXTRAASCENT, 1UL);
    SendScintilla(SCI_SETEXTRADESCENT, 1UL);
    setCaretLineVisible(true); // only with the focus
    freeKeys();
    setUpDocument();
    setEolMode(EolUnix);
    applyTheme();
    fitWrap();
    connect(this, &QsciScintilla::linesChanged, this, [this] { fitLineNumbers(*this); });
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] { fitLineNumbers(*this); });
    connect(this, &QsciScintilla::textChanged, this, &DataEditor::fitWrap);
}

/// What Scintilla keeps with the text, not with the view.
void DataEditor::setUpDocument()
{
    setUtf8(true);
    setTabWidth(2);
    setIndentationWidth(2);
    setIndentationsUseTabs(false);
}

DataEditor::~DataEditor()
{
    for (const Shown& text : std::as_const(m_texts))
        release(text.document);
}

/// QsciDocument never lets go of a document that was hidden and shown again (QScintilla 2.13), so
/// the references are counted here.
void DataEditor::keepShown()
{
    void* document = SendScintillaPtrResult(SCI_GETDOCPOINTER);
    SendScintilla(SCI_ADDREFDOCUMENT, 0UL, document);
    m_texts.insert(m_shown,
        {document, static_cast<int>(SendScintilla(SCI_GETCURRENTPOS)),
            static_cast<int>(SendScintilla(SCI_GETANCHOR)),
            static_cast<int>(SendScintilla(SCI_GETFIRSTVISIBLELINE))});
}

void DataEditor::release(void* document)
{
    SendScintilla(SCI_RELEASEDOCUMENT, 0UL, document);
}

void DataEditor::showText(qint64 id, const QString& text)
{
    if (id == m_shown) {
        setContent(text);
        return;
    }
    if (m_shown != 0)
        keepShown();
    m_shown = id;
    const bool isKnown = m_texts.contains(id);
    const Shown next = m_texts.take(id);
    SendScintilla(SCI_SETDOCPOINTER, 0UL, next.document); // null: a new one
    if (isKnown)
        release(next.document); // the editor has a reference of its own
    setUpDocument();
    setLexer(lexer()); // the document has been styled by nobody yet
    applyTheme();
    if (contentBytes() != text.toUtf8()) {
        setContent(text);
        if (!isKnown)
            SendScintilla(SCI_EMPTYUNDOBUFFER);
    }
    adoptLineEnds();
    SendScintilla(
        SCI_SETSEL, static_cast<unsigned long>(next.anchor), static_cast<long>(next.caret));
    setFirstVisibleLine(next.firstLine);
    fitWrap();
}

void DataEditor::forgetText(qint64 id)
{
    if (m_texts.contains(id))
        release(m_texts.take(id).document);
}

void DataEditor::renumberText(qint64 from, qint64 to)
{
    if (from == m_shown)
        m_shown = to;
    else if (m_texts.contains(from))
        m_texts.insert(to, m_texts.take(from));
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
    if (bytes.size() > longestWrapped)
        setWrapMode(WrapNone); // before a long line is wrapped in vain; fitWrap() follows
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
    if (isJson && m_json == nullptr) {
        m_json = new QsciLexerJSON(this);
        m_json->setFoldCompact(false); // an empty line belongs to what it stands in
    }
    setLexer(isJson ? m_json : nullptr);
    applyTheme();
}

bool DataEditor::isJson() const
{
    return lexer() != nullptr;
}

void DataEditor::goToNextProblem()
{
    const int position = m_marks.nextProblem();
    if (position < 0)
        return;
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(position));
    setFocus(Qt::ShortcutFocusReason);
}

void DataEditor::setWrapped(bool isWrapped)
{
    m_isWrapped = isWrapped;
    fitWrap();
}

void DataEditor::toggleFoldAtCaret()
{
    SendScintilla(SCI_COLOURISE, 0UL, -1L); // what was not painted yet has no levels
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    const auto level = [this](int of) {
        return SendScintilla(SCI_GETFOLDLEVEL, static_cast<unsigned long>(of));
    };
    if ((level(line) & SC_FOLDLEVELHEADERFLAG) == 0)
        line = static_cast<int>(SendScintilla(SCI_GETFOLDPARENT, static_cast<unsigned long>(line)));
    if (line >= 0)
        foldLine(line);
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

bool DataEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString reason = m_marks.reasonAt(help->pos());
    if (reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(reason), viewport());
    return true;
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

bool DataEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasUrls() || QsciScintilla::canInsertFromMimeData(source);
}

void DataEditor::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(urls.first().toLocalFile());
        return;
    }
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
    applyEditorLook(*this, lexer() == nullptr ? nullptr : m_json);
}

int DataEditor::longestLine() const
{
    int longest = 0;
    for (int line = 0; line < lines(); ++line)
        longest = std::max(longest, lineLength(line));
    return longest;
}

void DataEditor::fitWrap()
{
    const bool isCheap = byteCount() <= longestWrapped
        || (byteCount() <= largestMeasured && longestLine() <= longestWrapped);
    const WrapMode mode = m_isWrapped && isCheap ? WrapWord : WrapNone;
    if (mode != wrapMode())
        setWrapMode(mode);
}

} // namespace herald
