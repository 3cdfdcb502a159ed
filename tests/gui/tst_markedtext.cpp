// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryTable.h"
#include "gui/parts/MarkedText.h"
#include "gui/parts/Theme.h"
#include "gui/StoreFixture.h"
#include "history/HistoryModel.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QPainter>

using namespace herald;

namespace {

/// "a [door] b"
MarkedText bracketed(const char* text)
{
    MarkedText line;
    for (const QChar c : QString::fromUtf8(text)) {
        if (c == u'[')
            line.marks.append({line.text.size(), 0});
        else if (c == u']')
            line.marks.last().length = line.text.size() - line.marks.last().from;
        else
            line.text += c;
    }
    return line;
}

QString withBrackets(const MarkedText& line)
{
    QString text = line.text;
    for (auto mark = line.marks.rbegin(); mark != line.marks.rend(); ++mark) {
        text.insert(mark->from + mark->length, u']');
        text.insert(mark->from, u'[');
    }
    return text;
}

bool hasColor(const QImage& picture, const QColor& color)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class tst_MarkedText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void fitsToTheFirstMark_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* line, const char* shown) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(shown);
        };
        row("0123 [door] 6789", "0123 [door] 6789");
        row("0123 [door] 678901234567890123456789", "0123 [door] 6789012345…");
        row("0123456789012345678901234567890123 [door] 67", "…7890123 [door] 67");
        row("0123456789012345678901234567890123 [door] 67 [door]", "…7890123 [door] 67 [do]…");
        row("no marks at all, and too long", "no marks …");
        row("[door] and [more] of it", "[door] and…");
        row("[a word longer than the cell]", "[a word lo]…");
    }
    void fitsToTheFirstMark()
    {
        QFETCH(QString, line);
        QFETCH(QString, shown);
        const QFontMetrics metrics(monospaceFont(QFont()));
        const QString text = bracketed(shown.toUtf8().constData()).text;
        const MarkedText fitted = fittedToMark(bracketed(line.toUtf8().constData()), metrics,
            metrics.horizontalAdvance(text) + metrics.horizontalAdvance(u'x') / 2);
        QCOMPARE(withBrackets(fitted), shown);
    }

    void neverCutsAPair()
    {
        const QFontMetrics metrics(monospaceFont(QFont()));
        MarkedText line {QStringLiteral("😀").repeated(40) + QStringLiteral("door"), {{80, 4}}};
        for (int lead = 0; lead < 2; ++lead) {
            const MarkedText fitted
                = fittedToMark(line, metrics, metrics.horizontalAdvance(u'x') * 30);
            QVERIFY(!fitted.text[1].isLowSurrogate());
            line.text.prepend(u'x');
            line.marks.first().from += 1;
        }
    }

    void canBeReadAndToldWithoutColours_data()
    {
        QTest::addColumn<QColor>("behind");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("alternate") << QColor(0xf5, 0xf5, 0xf5) << QColor(0x20, 0x20, 0x20);
        QTest::newRow("dark") << QColor(0x20, 0x20, 0x20) << QColor(0xee, 0xee, 0xee);
        QTest::newRow("selected") << QColor(0x30, 0x6c, 0xa8) << QColor(Qt::white);
        QTest::newRow("selected, bright") << QColor(0x9c, 0xd0, 0xff) << QColor(Qt::black);
        QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::yellow);
    }
    void canBeReadAndToldWithoutColours()
    {
        QFETCH(QColor, behind);
        QFETCH(QColor, text);
        const QTextCharFormat format = markFormat(behind, text);
        QVERIFY(contrastRatio(format.background().color(), text) >= minimumContrast);
        QVERIFY(format.background().color() != behind);
        QCOMPARE(format.underlineStyle(), QTextCharFormat::SingleUnderline);
    }

    void theTableMarksWhatTheSearchFound()
    {
        StoreFixture fixture;
        QVERIFY(fixture.isOpen);
        fixture.write(QStringLiteral("other"), QStringLiteral("nothing"));
        fixture.write(QStringLiteral("far"),
            QString(300, u'x') + QStringLiteral(" door ") + QString(50, u'y'));
        fixture.write(QStringLiteral("garage/door"), QStringLiteral("nothing"));
        HistoryModel model(fixture.store);
        HistoryTable table;
        table.setHistory(model, fixture.store, fixture.clock);
        table.resize(900, 300);
        table.show();
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_VERIFY(model.idAt(2) != PublishId());
        table.clearSelection();

        const QPalette& palette = table.palette();
        const auto isMarked = [&](int row, int column) {
            const QRect cell = table.visualRect(model.index(row, column));
            const QImage picture = table.viewport()->grab(cell).toImage();
            const auto ground = [&](QPalette::ColorRole behind, QPalette::ColorRole text) {
                return markFormat(palette.color(behind), palette.color(text)).background().color();
            };
            return hasColor(picture, ground(QPalette::Base, QPalette::Text))
                || hasColor(picture, ground(QPalette::AlternateBase, QPalette::Text))
                || hasColor(picture, ground(QPalette::Highlight, QPalette::HighlightedText));
        };
        QVERIFY(!isMarked(0, HistoryModel::Name));
        table.setSearch(readSearch(QStringLiteral("door"), fixture.clock.now()).terms);
        QVERIFY(isMarked(0, HistoryModel::Name));
        QVERIFY(!isMarked(0, HistoryModel::Data));
        QVERIFY(!isMarked(1, HistoryModel::Name));
        QVERIFY(isMarked(1, HistoryModel::Data)); // behind what the cell has room for
        QVERIFY(!isMarked(2, HistoryModel::Name));
        QVERIFY(!isMarked(2, HistoryModel::Data));
        table.selectRow(0);
        QVERIFY(isMarked(0, HistoryModel::Name));

        table.setSearch(readSearch(QStringLiteral("data:door"), fixture.clock.now()).terms);
        QVERIFY(!isMarked(0, HistoryModel::Name));
        QVERIFY(isMarked(1, HistoryModel::Data));
        table.setSearch({});
        QVERIFY(!isMarked(1, HistoryModel::Data));
    }
};

QTEST_MAIN(tst_MarkedText)
#include "tst_markedtext.moc"
