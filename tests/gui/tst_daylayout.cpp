// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DayLayout.h"
#include "support/HeraldTest.h"

#include <QSet>

using namespace herald;

namespace {

/// Rows of 20, headings of 30, a view of 230: ten rows where there is one day.
DayLayout layoutOf(int rows, const QSet<int>& firstOfDays)
{
    return {.rowCount = rows,
        .rowHeight = 20,
        .headingHeight = 30,
        .viewHeight = 230,
        .beginsDay = [firstOfDays](int row) { return firstOfDays.contains(row); }};
}

} // namespace

class TestDayLayout : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSeenOfNothing()
    {
        const DayLayout layout = layoutOf(0, {});
        QVERIFY(layout.visibleRows(0).isEmpty());
        QCOMPARE(layout.rowAt(100, 0), -1);
        QCOMPARE(layout.stickyY(0), 0);
    }

    void rowsStandBelowTheirHeadings()
    {
        const DayLayout layout = layoutOf(100, {2, 5});
        const auto rows = layout.visibleRows(0);
        QCOMPARE(rows.at(0), (DayLayout::Row {0, 30, false}));
        QCOMPARE(rows.at(1), (DayLayout::Row {1, 50, false}));
        QCOMPARE(rows.at(2), (DayLayout::Row {2, 100, true}));
        QCOMPARE(rows.at(4), (DayLayout::Row {4, 140, false}));
        QCOMPARE(rows.at(5), (DayLayout::Row {5, 190, true}));
        QCOMPARE(rows.last().row, 6);
        QCOMPARE(layout.rowAt(29, 0), -1);
        QCOMPARE(layout.rowAt(30, 0), 0);
        QCOMPARE(layout.rowAt(69, 0), 1);
        QCOMPARE(layout.rowAt(70, 0), -1);
        QCOMPARE(layout.rowAt(100, 0), 2);
    }

    void aHeadingThatBeginsInTheViewBringsItsRow()
    {
        // The heading stands at 210, its row begins below the view.
        const auto rows = layoutOf(100, {9}).visibleRows(0);
        QCOMPARE(rows.last(), (DayLayout::Row {9, 240, true}));
    }

    void nothingJumpsWhileScrolling()
    {
        const DayLayout layout = layoutOf(100, {3, 4, 9, 50, 51, 52});
        QHash<int, int> before;
        int sticky = 0;
        for (int value = 0; value < 2000; ++value) {
            QHash<int, int> now;
            const auto rows = layout.visibleRows(value);
            for (qsizetype i = 1; i < rows.size(); ++i)
                QVERIFY(rows.at(i).y - rows.at(i - 1).y == (rows.at(i).hasHeading ? 50 : 20));
            for (const DayLayout::Row& row : rows) {
                now.insert(row.row, row.y);
                if (!before.contains(row.row))
                    continue;
                const int moved = before.value(row.row) - row.y;
                QVERIFY2(moved >= 0 && moved <= 3, qPrintable(QString::number(value)));
            }
            const int stickyNow = layout.stickyY(value);
            QVERIFY(stickyNow <= 0 && stickyNow > -30);
            QVERIFY(stickyNow >= sticky - 3 || sticky == 0);
            sticky = stickyNow;
            before = now;
        }
    }

    void theNextHeadingPushesTheTopOneOut()
    {
        const DayLayout layout = layoutOf(100, {1});
        QCOMPARE(layout.stickyY(0), 0);
        QCOMPARE(layout.visibleRows(10).at(1).y, 80 - 25);
        QCOMPARE(layout.stickyY(10), -5);
        QCOMPARE(layout.stickyY(20), 0);
        QCOMPARE(layout.visibleRows(20).first(), (DayLayout::Row {1, 30, false}));
    }

    void showsARowWhole_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("from");
        QTest::newRow("above") << 3 << 900;
        QTest::newRow("below") << 40 << 0;
        QTest::newRow("below headings") << 12 << 0;
        QTest::newRow("the last") << 99 << 0;
        QTest::newRow("the first") << 0 << 1000;
        QTest::newRow("seen already") << 12 << 200;
    }

    void showsARowWhole()
    {
        QFETCH(int, row);
        QFETCH(int, from);
        const DayLayout layout = layoutOf(100, {3, 5, 9, 11, 12, 37, 97, 99});
        const int value = layout.valueToShow(row, from);
        const int y = layout.yOf(row, value);
        QVERIFY2(y >= 30 && y + 20 <= 230, qPrintable(QString::number(y)));
        QCOMPARE(layout.valueToShow(row, value), value);
        if (value != from) // no further than it takes
            QVERIFY(y <= 30 || y + 20 > 230 - 5);
    }

    void fewRowsNeedNoScrolling()
    {
        QCOMPARE(layoutOf(4, {1, 2}).valueWithRowAtBottom(3), 0);
        QCOMPARE(layoutOf(10, {}).valueWithRowAtBottom(9), 0);
        QCOMPARE(layoutOf(11, {}).valueWithRowAtBottom(10), 20);
        QVERIFY(layoutOf(10, {5}).valueWithRowAtBottom(9) > 0);
    }

    void aViewLowerThanARowShowsItsTop()
    {
        DayLayout layout = layoutOf(10, {4});
        layout.viewHeight = 25;
        QCOMPARE(layout.valueWithRowAtBottom(7), 140);
        QVERIFY(!layout.visibleRows(80).isEmpty());
    }

    void rowsOutOfTheViewAreOnTheirSide()
    {
        const DayLayout layout = layoutOf(100, {});
        QVERIFY(layout.yOf(0, 1000) + 20 <= 0);
        QVERIFY(layout.yOf(99, 0) >= 230);
        QCOMPARE(layout.yOf(52, 1000), 30 + 40);
    }

    void findsTheRowOfAnyPlace()
    {
        const DayLayout layout = layoutOf(100, {3, 48, 52, 60, 99});
        for (const int value : {0, 55, 1000, 1800}) {
            for (int row = 0; row < 100; ++row) {
                const int y = layout.yOf(row, value);
                QCOMPARE(layout.rowNear(y, value), row);
                QCOMPARE(layout.rowNear(y + 19, value), row);
            }
        }
        QCOMPARE(layout.rowNear(-9000, 1000), 0);
        QCOMPARE(layout.rowNear(9000, 1000), 99);
        QCOMPARE(layout.rowNear(95, 0), 3);
        QCOMPARE(layoutOf(0, {}).rowNear(5, 0), -1);
    }
};

QTEST_APPLESS_MAIN(TestDayLayout)
#include "tst_daylayout.moc"
