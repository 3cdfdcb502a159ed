// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/DataEditor.h"
#include "gui/composer/EditorLook.h"
#include "gui/composer/EditorMarks.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_EditorMarks : public HeraldTest {
    Q_OBJECT

    static Finding finding(int line, int column, const char* text = "", int length = 0)
    {
        Finding made;
        made.field = Finding::Field::Data;
        made.text = QString::fromUtf8(text);
        made.line = line;
        made.column = column;
        made.length = length;
        return made;
    }
    /// The bytes that are drawn upon: "3-5 9-10".
    static QString marked(DataEditor& editor, int indicator)
    {
        QStringList ranges;
        int from = -1;
        for (int at = 0; at <= editor.byteCount(); ++at) {
            const bool isOn = at < editor.byteCount()
                && editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT,
                       static_cast<unsigned long>(indicator), static_cast<long>(at))
                    != 0;
            if (isOn && from < 0)
                from = at;
            if (!isOn && from >= 0)
                ranges += QStringLiteral("%1-%2").arg(std::exchange(from, -1)).arg(at);
        }
        return ranges.join(u' ');
    }

private Q_SLOTS:
    void everyProblemIsAtItsPlace()
    {
        DataEditor editor;
        editor.setContent(QStringLiteral("ä🚪bcdef\nxyz\n"));
        // In no order, twice in a line, before and behind characters of several bytes.
        editor.marks().setProblems(
            {finding(1, 5, "d", 2), finding(2, 3), finding(1, 1), finding(2, 1), finding(0, 0)});
        QCOMPARE(marked(editor, ProblemIndicator), QStringLiteral("0-2 8-10 12-13 14-15"));
        QCOMPARE(editor.markersAtLine(0) & (1U << problemMarker), 1U << problemMarker);
        QCOMPARE(editor.markersAtLine(1) & (1U << problemMarker), 1U << problemMarker);
        editor.marks().setProblems({});
        QCOMPARE(marked(editor, ProblemIndicator), QString());
        QCOMPARE(editor.markersAtLine(0) & (1U << problemMarker), 0U);
    }

    void placesBeyondTheTextMarkItsEnd_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("range");
        QTest::newRow("behind the line")
            << QStringLiteral("ab\ncd") << 1 << 9 << QStringLiteral("1-2");
        QTest::newRow("behind the text")
            << QStringLiteral("ab\ncd") << 2 << 9 << QStringLiteral("4-5");
        QTest::newRow("no such line") << QStringLiteral("ab") << 7 << 1 << QStringLiteral("0-1");
        QTest::newRow("empty") << QString() << 1 << 1 << QString();
    }

    void placesBeyondTheTextMarkItsEnd()
    {
        QFETCH(const QString, data);
        QFETCH(const int, line);
        QFETCH(const int, column);
        DataEditor editor;
        editor.setContent(data);
        editor.marks().setProblems({finding(line, column)});
        QTEST(marked(editor, ProblemIndicator), "range");
    }

    void placeholdersAreMarkedInBytes()
    {
        DataEditor editor;
        const QString text = QStringLiteral("ü{{a}}🚪 {{b}} {{{{");
        editor.setContent(text);
        editor.marks().setPlaceholders(text, scanPlaceholders(text, TextKind::Plain).uses);
        QCOMPARE(marked(editor, PlaceholderIndicator), QStringLiteral("2-7 12-17"));
    }

    void theReasonIsSaidAtTheMarkAndBesideItsLine()
    {
        DataEditor editor;
        editor.setContent(QStringLiteral("abc\ndef"));
        editor.resize(400, 200);
        editor.show();
        editor.marks().setProblems({finding(2, 2, "first", 1), finding(2, 2, "second", 1)});
        const auto at = [&editor](int position) {
            const auto place = static_cast<long>(position);
            return QPoint(
                int(editor.SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, place)) + 1,
                int(editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, place)) + 3);
        };
        QCOMPARE(editor.marks().reasonAt(at(5)), QStringLiteral("first\nsecond"));
        QCOMPARE(editor.marks().reasonAt(at(1)), QString());
        QCOMPARE(editor.marks().reasonAt({2, at(5).y()}), QStringLiteral("first\nsecond"));
        QCOMPARE(editor.marks().reasonAt({2, at(1).y()}), QString());
    }

    void theNextProblemIsFoundAroundTheEnd()
    {
        DataEditor editor;
        editor.setContent(QStringLiteral("abc\ndef"));
        QCOMPARE(editor.marks().nextProblem(), -1);
        editor.marks().setProblems({finding(2, 2), finding(1, 2)});
        QCOMPARE(editor.marks().nextProblem(), 1);
        editor.goToNextProblem();
        QCOMPARE(editor.marks().nextProblem(), 5);
        editor.goToNextProblem();
        QCOMPARE(editor.marks().nextProblem(), 1);
    }

    void marksMoveWithTheText()
    {
        DataEditor editor;
        editor.setContent(QStringLiteral("abc"));
        editor.marks().setProblems({finding(1, 3)});
        editor.insertAt(QStringLiteral("xx"), 0, 0);
        QCOMPARE(marked(editor, ProblemIndicator), QStringLiteral("4-5"));
    }

    void manyProblemsInALongLineAreMarkedInNoTime()
    {
        DataEditor editor;
        editor.setContent(QString(1'000'000, u'ü'));
        QList<Finding> many;
        for (int number = 0; number < 1'000; ++number)
            many += finding(1, 999'000 - number * 900 + 1);
        editor.marks().setProblems(many);
        editor.marks().setProblems(many);
        QVERIFY(editor.marks().nextProblem() > 0);
    }
};

QTEST_MAIN(tst_EditorMarks)
#include "tst_editormarks.moc"
