// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/DataEditor.h"
#include "gui/composer/EditorLook.h"
#include "support/HeraldTest.h"

#include <Qsci/qsciscintilla.h>

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QToolTip>
#include <QVBoxLayout>

using namespace herald;

class tst_DataEditor : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void pastesEveryByte_data() { keepsEveryByte_data(); }
    void pastesEveryByte();
    void dropsEveryByte_data() { keepsEveryByte_data(); }
    void dropsEveryByte();
    void pasteReplacesTheSelection();
    void newLineFollowsTheOthers_data();
    void newLineFollowsTheOthers();
    void loneSurrogateBecomesAQuestionMark();
    void setContentIsOneUndoStep();
    void dropLeavesTheSelectionAlone();
    void problemIsMarkedAtItsPlace_data();
    void problemIsMarkedAtItsPlace();
    void tabIndentsAndControlTabLeaves();
    void tabAfterEscapeLeaves();
    void controlReturnAndEscapeAreLeftToTheForm();
    void longDataIsNotWrapped();
    void wrappingIsTheUsersChoice();
    void foldingFollowsTheCaret_data();
    void foldingFollowsTheCaret();
    void plainTextDoesNotFold();
    void lineNumbersHaveRoom();
    void theReasonIsSaidOverAProblem();
    void colorsFollowThePalette();
};

namespace {

Finding finding(int line, int column, const QString& text = {}, int length = 0)
{
    Finding finding;
    finding.field = Finding::Field::Data;
    finding.text = text;
    finding.line = line;
    finding.column = column;
    finding.length = length;
    return finding;
}

void drop(DataEditor& editor, const QString& text)
{
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter(QPoint(60, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &enter); // makes it the drag's target
    QDropEvent event(QPointF(60, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &event);
}

/// An editor between two line edits, with the focus.
struct Form {
    Form()
    {
        auto* rows = new QVBoxLayout(&window);
        rows->addWidget(before = new QLineEdit);
        rows->addWidget(editor = new DataEditor);
        rows->addWidget(after = new QLineEdit);
        window.show();
        editor->setFocus();
    }

    QWidget window;
    QLineEdit* before = nullptr;
    DataEditor* editor = nullptr;
    QLineEdit* after = nullptr;
};

bool hasIndicator(const DataEditor& editor, int position)
{
    return editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, long(position)) != 0;
}

/// The lines that are shown, from 1: "1 2 5".
QString linesShown(const DataEditor& editor)
{
    QStringList shown;
    for (int line = 0; line < editor.lines(); ++line) {
        if (editor.SendScintilla(
                QsciScintilla::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line))
            != 0)
            shown += QString::number(line + 1);
    }
    return shown.join(u' ');
}

/// Where a byte of the text begins in the viewport, half a line down.
QPoint placeOf(const DataEditor& editor, long position)
{
    const auto at = [&](unsigned int message) {
        return static_cast<int>(editor.SendScintilla(message, 0UL, position));
    };
    return {at(QsciScintilla::SCI_POINTXFROMPOSITION) + 2,
        at(QsciScintilla::SCI_POINTYFROMPOSITION) + editor.textHeight(0) / 2};
}

void pointAt(DataEditor& editor, QPoint place)
{
    QHelpEvent help(QEvent::ToolTip, place, editor.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(editor.viewport(), &help);
}

} // namespace

void tst_DataEditor::keepsEveryByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("unix") << QStringLiteral("a\nb\n");
    QTest::newRow("windows") << QStringLiteral("a\r\nb\r\n");
    QTest::newRow("old mac") << QStringLiteral("a\rb\r");
    QTest::newRow("mixed") << QStringLiteral("a\r\nb\nc\rd\n\re");
    QTest::newRow("trailing spaces") << QStringLiteral("  a  \n\t \n   ");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b\n");
    QTest::newRow("controls") << QStringLiteral("\x01\x02\x1b[31m\x7f");
    QTest::newRow("astral") << QStringLiteral("🚪 größer – 門 e\u0301 \u202eabc");
    QTest::newRow("unicode line ends") << QStringLiteral("a\u2028b\u2029c\u0085d");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa");
    QTest::newRow("16 KB") << QString(16'384, u'x');
}

void tst_DataEditor::keepsEveryByte()
{
    QFETCH(const QString, text);
    DataEditor editor;
    editor.setContent(text);
    QCOMPARE(editor.content(), text);
    QCOMPARE(editor.contentBytes(), text.toUtf8());
    QCOMPARE(editor.byteCount(), text.toUtf8().size());
}

void tst_DataEditor::pastesEveryByte()
{
    QFETCH(const QString, text);
    DataEditor editor;
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(editor.content(), text);
    editor.setContent({});
    editor.paste();
    QCOMPARE(editor.content(), text);
}

void tst_DataEditor::dropsEveryByte()
{
    QFETCH(const QString, text);
    DataEditor editor;
    editor.resize(400, 200);
    drop(editor, text);
    QCOMPARE(editor.content(), text);
}

void tst_DataEditor::pasteReplacesTheSelection()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("one two three"));
    editor.setSelection(0, 4, 0, 7);
    QGuiApplication::clipboard()->setText(QStringLiteral("2\r\n"));
    editor.paste();
    QCOMPARE(editor.content(), QStringLiteral("one 2\r\n three"));
    editor.undo();
    QCOMPARE(editor.content(), QStringLiteral("one two three"));
}

void tst_DataEditor::newLineFollowsTheOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("none yet") << QStringLiteral("a") << QStringLiteral("\n");
    QTest::newRow("unix") << QStringLiteral("a\nb") << QStringLiteral("\n");
    QTest::newRow("windows") << QStringLiteral("a\r\nb") << QStringLiteral("\r\n");
    QTest::newRow("mixed") << QStringLiteral("a\r\nb\nc") << QStringLiteral("\n");
}

void tst_DataEditor::newLineFollowsTheOthers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, lineEnd);
    DataEditor editor;
    editor.setContent(text);
    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.content(), text + lineEnd);
}

void tst_DataEditor::loneSurrogateBecomesAQuestionMark()
{
    DataEditor editor;
    editor.setContent(QString(QChar(0xd800)));
    QCOMPARE(editor.content(), QStringLiteral("?")); // as in the request: QString::toUtf8()
}

void tst_DataEditor::setContentIsOneUndoStep()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("{\"a\":1}"));
    editor.setContent(QStringLiteral("{\n  \"a\": 1\n}"));
    editor.undo();
    QCOMPARE(editor.content(), QStringLiteral("{\"a\":1}"));
    editor.redo();
    QCOMPARE(editor.content(), QStringLiteral("{\n  \"a\": 1\n}"));
}

void tst_DataEditor::dropLeavesTheSelectionAlone()
{
    DataEditor editor;
    editor.resize(400, 200);
    editor.show();
    editor.setContent(QStringLiteral("one two"));
    editor.setSelection(0, 4, 0, 7);
    drop(editor, QStringLiteral("two"));
    QCOMPARE(editor.content().count(QStringLiteral("two")), 2);
}

void tst_DataEditor::problemIsMarkedAtItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("position");
    QTest::newRow("first") << QStringLiteral("[x") << 1 << 2 << 1;
    QTest::newRow("after two bytes a letter") << QStringLiteral("[\"ü\",x") << 1 << 6 << 6;
    QTest::newRow("after a surrogate pair") << QStringLiteral("[\"🚪\",x") << 1 << 6 << 8;
    QTest::newRow("second line") << QStringLiteral("[\r\nx") << 2 << 1 << 3;
    QTest::newRow("after the end") << QStringLiteral("[1") << 1 << 3 << 1;
    QTest::newRow("far outside") << QStringLiteral("[1") << 9 << 99 << 1;
    QTest::newRow("empty last line") << QStringLiteral("[\n") << 2 << 1 << -1;
}

void tst_DataEditor::problemIsMarkedAtItsPlace()
{
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const int, position);
    QFETCH(const QString, text);
    DataEditor editor;
    editor.setContent(text);
    editor.marks().setProblems({finding(line, column)});
    for (int i = 0; i < editor.byteCount(); ++i) {
        const bool isContinuation = (editor.contentBytes().at(i) & 0xc0) == 0x80;
        if (!isContinuation)
            QCOMPARE(hasIndicator(editor, i), i == position);
    }
    QCOMPARE(editor.markersAtLine(std::min(line, editor.lines()) - 1), 2U);
    editor.marks().setProblems({});
    QVERIFY(!hasIndicator(editor, std::max(position, 0)));
    QCOMPARE(editor.markersAtLine(std::min(line, editor.lines()) - 1), 0U);
}

void tst_DataEditor::tabIndentsAndControlTabLeaves()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    QTest::keyClick(form.editor, Qt::Key_Tab);
    QCOMPARE(form.editor->content(), QStringLiteral("  "));
    QVERIFY(form.editor->hasFocus());
    QTest::keyClick(form.editor, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(form.after->hasFocus());
    form.editor->setFocus();
    QTest::keyClick(form.editor, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(form.before->hasFocus());
    QCOMPARE(form.editor->content(), QStringLiteral("  "));
}

void tst_DataEditor::tabAfterEscapeLeaves()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    QTest::keyClick(form.editor, Qt::Key_Escape);
    QTest::keyClick(form.editor, Qt::Key_Tab);
    QVERIFY(form.after->hasFocus());
    form.editor->setFocus();
    QTest::keyClick(form.editor, Qt::Key_Escape);
    QTest::keyClick(form.editor, Qt::Key_A);
    QTest::keyClick(form.editor, Qt::Key_Tab); // another key came between
    QVERIFY(form.editor->hasFocus());
    QCOMPARE(form.editor->content(), QStringLiteral("a "));
}

void tst_DataEditor::controlReturnAndEscapeAreLeftToTheForm()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("a"));
    for (const auto& [key, modifiers] :
        {std::pair(Qt::Key_Return, Qt::KeyboardModifiers(Qt::ControlModifier)),
            std::pair(
                Qt::Key_Enter, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier)),
            std::pair(Qt::Key_Escape, Qt::KeyboardModifiers(Qt::NoModifier)),
            std::pair(Qt::Key_L, Qt::KeyboardModifiers(Qt::ControlModifier)),
            std::pair(Qt::Key_T, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        QKeyEvent override(QEvent::ShortcutOverride, key, modifiers);
        override.ignore();
        QCoreApplication::sendEvent(&editor, &override);
        QVERIFY2(!override.isAccepted(), qPrintable(QKeySequence(key).toString()));
        QTest::keyClick(&editor, key, modifiers);
        QCOMPARE(editor.content(), QStringLiteral("a"));
    }
}

void tst_DataEditor::longDataIsNotWrapped()
{
    DataEditor editor;
    editor.setContent(QString(4'000, u'x'));
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapWord);
    editor.setContent(QString(5'000, u'x'));
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapNone);
}

void tst_DataEditor::wrappingIsTheUsersChoice()
{
    DataEditor editor;
    QVERIFY(editor.isWrapped());
    editor.setWrapped(false);
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapNone);
    editor.setContent(QStringLiteral("short"));
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapNone);
    editor.setWrapped(true);
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapWord);
    editor.setContent(QString(5'000, u'x')); // too long for now; the choice stays
    QVERIFY(editor.isWrapped());
    editor.setContent(QStringLiteral("short"));
    QCOMPARE(editor.wrapMode(), QsciScintilla::WrapWord);
}

void tst_DataEditor::foldingFollowsTheCaret_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("at the outer brace") << 1 << QStringLiteral("1");
    QTest::newRow("within the outer") << 2 << QStringLiteral("1");
    QTest::newRow("at the inner brace") << 3 << QStringLiteral("1 2 3 7 8");
    QTest::newRow("within the inner") << 4 << QStringLiteral("1 2 3 7 8");
    QTest::newRow("on an empty line") << 5 << QStringLiteral("1 2 3 7 8");
    QTest::newRow("at the inner end") << 6 << QStringLiteral("1 2 3 7 8");
    QTest::newRow("at the outer end") << 8 << QStringLiteral("1");
}

void tst_DataEditor::foldingFollowsTheCaret()
{
    QFETCH(const int, line);
    QFETCH(const QString, shown);
    const QString text
        = QStringLiteral("{\n \"a\": 1,\n \"b\": {\n  \"c\": 2\n\n },\n \"d\": 3\n}");
    DataEditor editor;
    editor.setJson(true);
    editor.setContent(text);
    editor.setCursorPosition(line - 1, 0);
    editor.toggleFoldAtCaret();
    QCOMPARE(linesShown(editor), shown);
    QCOMPARE(editor.content(), text);
    editor.toggleFoldAtCaret();
    QCOMPARE(linesShown(editor), QStringLiteral("1 2 3 4 5 6 7 8"));
}

void tst_DataEditor::plainTextDoesNotFold()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("{\n 1\n}"));
    for (int line = 0; line < 3; ++line) {
        editor.setCursorPosition(line, 0);
        editor.toggleFoldAtCaret();
        QCOMPARE(linesShown(editor), QStringLiteral("1 2 3"));
    }
}

void tst_DataEditor::lineNumbersHaveRoom()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("1\n2"));
    const int narrow = editor.marginWidth(NumberColumn);
    editor.setContent(QString(999, u'\n')); // 1,000 lines
    const int wide = editor.marginWidth(NumberColumn);
    QVERIFY(wide > narrow);
    editor.zoomIn(10);
    QVERIFY(editor.marginWidth(NumberColumn) > wide);
    editor.zoomTo(0);
    QCOMPARE(editor.marginWidth(NumberColumn), wide);
    editor.setContent({});
    QCOMPARE(editor.marginWidth(NumberColumn), narrow);
}

void tst_DataEditor::theReasonIsSaidOverAProblem()
{
    DataEditor editor;
    editor.resize(400, 200);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setContent(QStringLiteral("[1,\n 22, x]"));
    editor.marks().setProblems({finding(2, 6, QStringLiteral("<i>no</i> value & more"))});
    pointAt(editor, placeOf(editor, 9));
    QVERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text().count(QStringLiteral("&lt;i&gt;no&lt;/i&gt; value &amp; more")), 1);
    pointAt(editor, placeOf(editor, 1)); // another line
    QTRY_VERIFY(!QToolTip::isVisible());
    pointAt(editor, {2, placeOf(editor, 9).y()}); // beside it, where the mark stands
    QVERIFY(QToolTip::isVisible());
    pointAt(editor, {2, placeOf(editor, 1).y()});
    QTRY_VERIFY(!QToolTip::isVisible());
    editor.marks().setProblems({});
    pointAt(editor, placeOf(editor, 9));
    QVERIFY(!QToolTip::isVisible());
}

void tst_DataEditor::colorsFollowThePalette()
{
    DataEditor editor;
    editor.setContent(QStringLiteral("{}"));
    editor.setJson(true);
    QPalette dark = editor.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Window, Qt::black);
    editor.setPalette(dark);
    for (int style = 0; style <= 13; ++style) {
        const long paper = editor.SendScintilla(
            QsciScintilla::SCI_STYLEGETBACK, static_cast<unsigned long>(style));
        QVERIFY2(
            paper == 0, qPrintable(QStringLiteral("style %1 has paper %2").arg(style).arg(paper)));
    }
}

QTEST_MAIN(tst_DataEditor)
#include "tst_dataeditor.moc"
