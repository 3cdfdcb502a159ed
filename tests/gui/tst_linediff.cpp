// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/LineDiff.h"
#include "gui/parts/ToneLabel.h"
#include "gui/templates/DiffDialog.h"
#include "support/HeraldTest.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>

using namespace herald;

class tst_LineDiff : public HeraldTest {
    Q_OBJECT

    /// "=a -b +c"
    static QString marks(const QList<DiffLine>& lines)
    {
        QStringList all;
        for (const DiffLine& line : lines) {
            const char16_t mark = line.kind == DiffLine::Kind::Same ? u'='
                : line.kind == DiffLine::Kind::Added                ? u'+'
                                                                    : u'-';
            all += QChar(mark) + line.text;
        }
        return all.join(u' ');
    }
    static QString text(const char* words) { return QString::fromUtf8(words).replace(u' ', u'\n'); }
    /// One side of a difference, by its line numbers.
    static QStringList side(const QList<DiffLine>& lines, bool isBefore)
    {
        QStringList all;
        for (const DiffLine& line : lines) {
            const int number = isBefore ? line.before : line.after;
            if (number == 0)
                continue;
            all += line.text;
            if (number != all.size())
                return {QStringLiteral("numbers out of order")};
        }
        return all;
    }

private Q_SLOTS:
    void saysWhatMakesTheSecondOfTheFirst_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("the same") << text("a b") << text("a b") << QStringLiteral("=a =b");
        QTest::newRow("one word") << text("a b c") << text("a x c")
                                  << QStringLiteral("=a -b +x =c");
        QTest::newRow("added at the end") << text("a") << text("a b") << QStringLiteral("=a +b");
        QTest::newRow("removed in front") << text("a b") << text("b") << QStringLiteral("-a =b");
        QTest::newRow("final line end") << text("a") << text("a ") << QStringLiteral("=a +");
        QTest::newRow("carriage return")
            << QStringLiteral("a\r\nb") << QStringLiteral("a\nb") << QStringLiteral("-a\r +a =b");
    }

    void saysWhatMakesTheSecondOfTheFirst()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const auto lines = lineDiff(before, after);
        QVERIFY(lines.has_value());
        QTEST(marks(*lines), "marked");
    }

    void bothTextsCanBeReadOutOfIt()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 200; ++round) {
            QStringList before;
            QStringList after;
            for (quint32 left = random.bounded(30U); left > 0; --left)
                before += QString::number(random.bounded(5));
            for (quint32 left = random.bounded(30U); left > 0; --left)
                after += QString::number(random.bounded(5));
            const auto lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
            QVERIFY(lines.has_value());
            const auto whole
                = [](const QStringList& list) { return list.join(u'\n').split(u'\n'); };
            QCOMPARE(side(*lines, true), whole(before));
            QCOMPARE(side(*lines, false), whole(after));
        }
    }

    void whatIsTooLongIsNotCompared()
    {
        const QString half = QString(maxDiffLines / 2 - 1, u'\n');
        QVERIFY(lineDiff(half, half).has_value());
        QVERIFY(!lineDiff(half + u'\n', half).has_value());
    }

    void theDialogMarksLinesWithMoreThanColour()
    {
        DiffDialog dialog;
        dialog.compare(
            QStringLiteral("Template"), text("a b"), QStringLiteral("Draft"), text("a c"));
        dialog.open();
        auto& shown = *dialog.findChild<QPlainTextEdit*>(QStringLiteral("differenceText"));
        QTRY_COMPARE(shown.toPlainText(), QStringLiteral("  a\n− b\n+ c"));
        QCOMPARE(shown.extraSelections().size(), 2);
        const QString summary = dialog.findChild<ToneLabel*>()->text();
        QVERIFY(summary.contains(QStringLiteral("Template")));
        QVERIFY(summary.contains(QStringLiteral("Draft")));
        QVERIFY(!shown.accessibleName().isEmpty());
        const QColor before = shown.extraSelections().first().format.background().color();
        QPalette dark(QColor(0x20, 0x20, 0x20));
        dialog.setPalette(dark);
        QVERIFY(shown.extraSelections().first().format.background().color() != before);
        QTest::keyClick(&shown, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theDialogSaysWhereNothingDiffersOrTooMuch()
    {
        DiffDialog same;
        same.compare(QStringLiteral("A"), text("a"), QStringLiteral("B"), text("a"));
        QTRY_COMPARE(same.findChild<ToneLabel*>()->text(), QStringLiteral("They are the same."));
        DiffDialog huge;
        huge.compare(QStringLiteral("A"), QString(maxDiffLines, u'\n'), QStringLiteral("B"), {});
        QTRY_VERIFY(huge.findChild<ToneLabel*>()->text().contains(QStringLiteral("too long")));
    }
};

QTEST_MAIN(tst_LineDiff)
#include "tst_linediff.moc"
