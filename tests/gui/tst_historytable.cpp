// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryColumns.h"
#include "gui/history/HistoryTable.h"
#include "gui/StoreFixture.h"
#include "history/HistoryModel.h"
#include "support/HeraldTest.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace herald;

class TestHistoryTable : public HeraldTest {
    Q_OBJECT

private:
    /// `perDay` publishes, a minute apart, on each of so many days; the last day is today.
    void fill(int days, int perDay)
    {
        // At noon of any time zone it is the same day all the while.
        const QDateTime now = m_fixture->clock.now().toLocalTime();
        m_fixture->clock.advance(
            std::chrono::milliseconds(now.msecsTo(QDateTime(now.date().addDays(1), QTime(12, 0)))));
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < perDay; ++i) {
                QVERIFY(!m_fixture->write(QStringLiteral("event/%1/%2").arg(day).arg(i)).isNull());
                m_fixture->clock.advance(std::chrono::minutes(1));
            }
            if (day + 1 < days)
                m_fixture->clock.advance(std::chrono::hours(24) - std::chrono::minutes(perDay));
        }
    }
    /// Of one day, never finished; all of them are on their way at once.
    void fillQuickly(int rows)
    {
        QFuture<Result<PublishId>> last;
        for (int i = 0; i < rows; ++i) {
            PublishOrder order;
            order.event.name = QStringLiteral("event/%1").arg(i % 10);
            last = m_fixture->store.begin(order);
        }
        QTRY_VERIFY(last.isFinished());
    }
    QDate today() const { return m_fixture->clock.now().toLocalTime().date(); }

    void openTable(int rows)
    {
        m_model = std::make_unique<HistoryModel>(m_fixture->store);
        m_table = std::make_unique<HistoryTable>();
        m_table->setHistory(*m_model, m_fixture->store, m_fixture->clock);
        m_table->resize(900, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        QTRY_COMPARE(m_model->rowCount(), rows);
    }

    QModelIndex at(int row, int column = 0) const { return m_model->index(row, column); }
    int heading() const { return m_table->visualRect(at(m_table->topRow())).top(); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<HistoryTable> m_table;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(m_fixture->isOpen);
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void aHeadingStandsAboveEachDay()
    {
        fill(3, 2);
        openTable(6);
        const int row = m_table->rowHeight();
        const int first = heading();
        QVERIFY(first > 0);
        QCOMPARE(m_table->visualRect(at(1)).top(), first + row);
        QCOMPARE(m_table->visualRect(at(2)).top(), 2 * first + 2 * row);
        QCOMPARE(m_table->visualRect(at(4)).top(), 3 * first + 4 * row);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(m_table->indexAt(m_table->visualRect(at(i, 2)).center()), at(i, 2));
        QVERIFY(!m_table->indexAt({20, 2}).isValid());
        QVERIFY(!m_table->indexAt({20, m_table->visualRect(at(2)).top() - 3}).isValid());
    }

    void namesTodayAndYesterday()
    {
        fill(3, 1);
        openTable(3);
        const QLocale locale;
        const auto written
            = [&](int days) { return locale.toString(today().addDays(days), QLocale::LongFormat); };
        QCOMPARE(m_table->dayText(today()), QStringLiteral("Today, ") + written(0));
        QCOMPARE(
            m_table->dayText(today().addDays(-1)), QStringLiteral("Yesterday, ") + written(-1));
        QCOMPARE(m_table->dayText(today().addDays(-2)), written(-2));
        QCOMPARE(m_table->dayText(today().addDays(1)), written(1));
        QVERIFY(m_table->dayText({}).isEmpty());
    }

    void aClickOnAHeadingTakesNothingAway()
    {
        fill(2, 2);
        openTable(4);
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(at(3)).center());
        QCOMPARE(m_table->selectedRanges(), (QList<std::pair<int, int>> {{3, 3}}));
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, {30, m_table->visualRect(at(2)).top() - 4});
        QCOMPARE(m_table->selectedRanges(), (QList<std::pair<int, int>> {{3, 3}}));
    }

    void aDrawnSelectionGoesAcrossHeadings()
    {
        fill(3, 2);
        openTable(6);
        QTest::mousePress(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(at(1)).center());
        QTest::mouseMove(m_table->viewport(), {30, m_table->visualRect(at(2)).top() - 2});
        QTest::mouseMove(m_table->viewport(), m_table->visualRect(at(4)).center());
        QTest::mouseRelease(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(at(4)).center());
        QCOMPARE(m_table->selectedRowCount(), 4);
    }

    void keysGoThroughAllRows()
    {
        fill(12, 5);
        openTable(60);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentIndex().row(), 59);
        QVERIFY(m_table->isWhole(59));
        QCOMPARE(m_table->verticalScrollBar()->value(), m_table->verticalScrollBar()->maximum());
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QVERIFY(m_table->isAtNewest());
        for (int i = 1; i < 60; ++i) {
            QTest::keyClick(m_table.get(), Qt::Key_Down);
            QCOMPARE(m_table->currentIndex().row(), i);
            QVERIFY2(m_table->isWhole(i), qPrintable(QString::number(i)));
        }
        for (int i = 59; i > 0;) {
            QTest::keyClick(m_table.get(), Qt::Key_PageUp);
            QVERIFY(m_table->currentIndex().row() < i);
            i = m_table->currentIndex().row();
            QVERIFY(m_table->isWhole(i));
        }
        QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedRowCount(), 60);
    }

    void theEndStaysTheEndWhenItsDaysAreKnown()
    {
        // The last rows are not in memory when the view goes there.
        fill(15, 20);
        openTable(300);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QTRY_VERIFY(!m_model->idAt(299).isNull());
        QTRY_VERIFY(m_table->isWhole(299));
        QCOMPARE(m_table->currentIndex().row(), 299);
    }

    void theCurrentOneIsFoundFarDown()
    {
        fillQuickly(400);
        openTable(400);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QTest::keyClick(m_table.get(), Qt::Key_Up);
        QTRY_VERIFY(!m_table->currentId().isNull());
        const PublishId current = m_table->currentId();
        HistoryQuery sending;
        sending.outcome = Outcome::Sending;
        m_model->setQuery(sending);
        QTRY_COMPARE(m_table->currentId(), current);
        QTRY_COMPARE(m_table->selectedIds(), QList<PublishId> {current});
        QVERIFY(m_table->isWhole(m_table->currentIndex().row()));
    }

    void aNewQuestionIsReadFromItsTop()
    {
        fillQuickly(400);
        openTable(400);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
        QVERIFY(!m_table->isAtNewest());
        HistoryQuery sending;
        sending.outcome = Outcome::Sending;
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setQuery(sending);
        QTRY_COMPARE(reset.count(), 1);
        QTRY_COMPARE(m_model->rowCount(), 400);
        QVERIFY(m_table->isAtNewest());
    }

    void whatTookItsPlaceIsCurrentAfterADeletion_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("next");
        QTest::newRow("near the top") << 3 << 3;
        QTest::newRow("far down") << 350 << 350;
        QTest::newRow("the last") << 399 << 398;
    }

    void whatTookItsPlaceIsCurrentAfterADeletion()
    {
        QFETCH(int, row);
        QFETCH(int, next);
        fillQuickly(400);
        openTable(400);
        m_table->selectionModel()->setCurrentIndex(
            at(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(!m_table->currentId().isNull());
        const int top = m_table->topRow();
        const auto removed = m_fixture->store.remove({m_table->currentId()});
        QTRY_VERIFY(removed.isFinished());
        QTRY_COMPARE(m_model->rowCount(), 399);
        QTRY_COMPARE(m_table->currentIndex().row(), next);
        QCOMPARE(m_table->selectedRanges(), (QList<std::pair<int, int>> {{next, next}}));
        QVERIFY(std::abs(m_table->topRow() - top) <= 1);
    }

    void aLetterMovesNothing()
    {
        fill(1, 5);
        openTable(5);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_1);
        QTest::keyClick(m_table.get(), Qt::Key_E);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void theMenuKeyOpensTheMenuBelowTheCurrentRow()
    {
        fillQuickly(60);
        openTable(60);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
        QSignalSpy asked(m_table.get(), &HistoryTable::menuRequested);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_table->viewport(), &key);
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_table->isWhole(2));
        QCOMPARE(asked.first().first().toPoint(),
            m_table->viewport()->mapToGlobal(
                m_table->visualRect(m_table->currentIndex()).bottomLeft()));
    }

    void saysTheDateOfEveryRow()
    {
        fill(2, 1);
        openTable(2);
        QCOMPARE(at(1).data(Qt::AccessibleTextRole).toString(),
            QLocale().toString(today().addDays(-1), QLocale::LongFormat)
                + QStringLiteral(", 12:00:00.000"));
    }

    void rowsHaveTheChosenHeight()
    {
        fill(3, 15);
        openTable(45);
        const int normal = m_table->rowHeight();
        m_table->verticalScrollBar()->setValue(20 * normal);
        m_table->setDensity(RowDensity::Compact);
        QVERIFY(m_table->rowHeight() < normal);
        QCOMPARE(m_table->topRow(), 20);
        m_table->setDensity(RowDensity::Roomy);
        QVERIFY(m_table->rowHeight() > normal);
        QCOMPARE(m_table->topRow(), 20);
        QVERIFY(m_table->densityMenu().actions().at(2)->isChecked());
        const QByteArray look = m_table->saveLook();
        m_table->densityMenu().actions().at(1)->trigger();
        QCOMPARE(m_table->rowHeight(), normal);
        QVERIFY(m_table->restoreLook(look));
        QCOMPARE(m_table->density(), RowDensity::Roomy);
        QVERIFY(!m_table->restoreLook("no look"));
    }

    void columnsGiveWayInTheirOrder()
    {
        fill(1, 2);
        openTable(2);
        m_table->columns().suggestAccount(true);
        QList<int> gone;
        for (int width = 900; width >= 200; width -= 10) {
            m_table->resize(width, 300);
            for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
                if (m_table->isColumnHidden(column) && !gone.contains(column))
                    gone.append(column);
            }
            if (!m_table->isColumnHidden(HistoryModel::Data))
                QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(gone,
            (QList<int> {HistoryModel::Took, HistoryModel::AccountColumn, HistoryModel::Data,
                HistoryModel::ReceiptColumn}));
        QVERIFY(m_table->columns().isWanted(HistoryModel::Took));
        const QByteArray narrow = m_table->saveLook();
        m_table->resize(900, 300);
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            QVERIFY(!m_table->isColumnHidden(column));
        QVERIFY(m_table->restoreLook(narrow));
        QVERIFY(!m_table->isColumnHidden(HistoryModel::Took));
    }
};

QTEST_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
