// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryColumns.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistorySelection.h"
#include "gui/history/HistorySorting.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/TimelineView.h"
#include "gui/StoreFixture.h"
#include "history/HistoryModel.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace herald;

/// The history oldest first, as the user reads it.
class TestHistorySorting : public HeraldTest {
    Q_OBJECT

private:
    /// Of one day, never finished; all of them are on their way at once.
    void fill(int rows)
    {
        QFuture<Result<PublishId>> last;
        for (int i = 0; i < rows; ++i) {
            m_fixture->clock.advance(std::chrono::seconds(1));
            PublishOrder order;
            order.event.name = QStringLiteral("event/%1").arg(i);
            last = m_fixture->store.begin(order);
        }
        QTRY_VERIFY(last.isFinished());
    }

    PublishId publish(const QString& name)
    {
        m_fixture->clock.advance(std::chrono::seconds(1));
        return m_fixture->write(name);
    }

    void openPane(int rows)
    {
        m_pane = std::make_unique<HistoryPane>(m_fixture->store, m_fixture->clock);
        m_pane->resize(1000, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        table()->setFocus();
    }

    HistoryTable* table() const { return m_pane->findChild<HistoryTable*>(); }
    const HistoryModel& model() const
    {
        return *static_cast<const HistoryModel*>(table()->model());
    }
    QScrollBar* bar() const { return table()->verticalScrollBar(); }
    QHeaderView* header() const { return table()->horizontalHeader(); }
    QAction* oldestFirst() const
    {
        return m_pane->findChild<QAction*>(QStringLiteral("oldestFirst"));
    }
    QModelIndex at(int row, int column = 0) const { return table()->model()->index(row, column); }
    QString nameAt(int row) const { return at(row, HistoryModel::Name).data().toString(); }
    void clickHeader(int column) const
    {
        const int x = header()->sectionViewportPosition(column) + header()->sectionSize(column) / 2;
        QTest::mouseClick(
            header()->viewport(), Qt::LeftButton, {}, QPoint(x, header()->height() / 2));
    }
    void select(int row) const
    {
        table()->selectionModel()->setCurrentIndex(
            at(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    bool pointsAtTime(Qt::SortOrder order) const
    {
        return header()->isSortIndicatorShown()
            && header()->sortIndicatorSection() == HistoryModel::Time
            && header()->sortIndicatorOrder() == order;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<HistoryPane> m_pane;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(m_fixture->isOpen);
    }

    void cleanup()
    {
        m_pane.reset();
        m_fixture.reset();
    }

    void theHeaderOfTheTimeTurnsItRound()
    {
        fill(5);
        openPane(5);
        QVERIFY(pointsAtTime(Qt::DescendingOrder));
        QVERIFY(!oldestFirst()->isChecked());
        clickHeader(HistoryModel::Time);
        QVERIFY(pointsAtTime(Qt::AscendingOrder));
        QVERIFY(oldestFirst()->isChecked());
        QCOMPARE(nameAt(0), QStringLiteral("event/0"));
        clickHeader(HistoryModel::Name); // which sorts nothing
        QVERIFY(pointsAtTime(Qt::AscendingOrder));
        QCOMPARE(nameAt(0), QStringLiteral("event/0"));
        clickHeader(HistoryModel::Time);
        QVERIFY(pointsAtTime(Qt::DescendingOrder));
        QVERIFY(!oldestFirst()->isChecked());
        QCOMPARE(nameAt(0), QStringLiteral("event/4"));
    }

    void theMenusTurnItRound()
    {
        fill(5);
        openPane(5);
        QMenu menu;
        m_pane->actions().fillMenu(menu);
        QVERIFY(menu.actions().contains(oldestFirst()));
        QVERIFY(oldestFirst()->isCheckable());
        oldestFirst()->trigger();
        QVERIFY(pointsAtTime(Qt::AscendingOrder));
        QCOMPARE(nameAt(0), QStringLiteral("event/0"));

        Q_EMIT header()->customContextMenuRequested({5, 5});
        auto* ofHeader = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(ofHeader);
        QCOMPARE(ofHeader->actions().constFirst(), oldestFirst());
        QCOMPARE(ofHeader->actions().size(), 2 + HistoryModel::ColumnCount);
        ofHeader->actions().constFirst()->trigger();
        ofHeader->close();
        QVERIFY(pointsAtTime(Qt::DescendingOrder));
        QCOMPARE(nameAt(0), QStringLiteral("event/4"));
    }

    void theChoiceIsKept()
    {
        fill(300);
        openPane(300);
        const QByteArray newestFirst = m_pane->saveState();
        oldestFirst()->trigger();
        const QByteArray state = m_pane->saveState();
        openPane(300);
        QVERIFY(!oldestFirst()->isChecked());
        m_pane = std::make_unique<HistoryPane>(m_fixture->store, m_fixture->clock);
        QVERIFY(m_pane->restoreState(state)); // before the first rows are here
        m_pane->show();
        QTRY_COMPARE(table()->model()->rowCount(), 300);
        QVERIFY(oldestFirst()->isChecked());
        QVERIFY(pointsAtTime(Qt::AscendingOrder));
        QTRY_COMPARE(nameAt(0), QStringLiteral("event/0"));
        QVERIFY(table()->isAtNewest());
        QCOMPARE(table()->currentIndex().row(), 299);
        QVERIFY(m_pane->restoreState(newestFirst));
        QVERIFY(!oldestFirst()->isChecked());
        QVERIFY(pointsAtTime(Qt::DescendingOrder));
    }

    void aLookFromBeforeThereWasAChoiceIsTaken()
    {
        fill(2);
        openPane(2);
        oldestFirst()->trigger();
        QByteArray look = table()->saveLook();
        look.chop(sizeof(qint32));
        QVERIFY(table()->restoreLook(look));
        QVERIFY(!oldestFirst()->isChecked());
        QVERIFY(pointsAtTime(Qt::DescendingOrder));
    }

    void whatIsSelectedStaysAndIsSeen()
    {
        fill(400);
        openPane(400);
        select(20);
        table()->selectionModel()->select(
            at(22), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const PublishId current = table()->currentId();
        const QList<PublishId> selected = table()->selectedIds();
        QCOMPARE(selected.size(), 2);
        clickHeader(HistoryModel::Time);
        QCOMPARE(table()->currentId(), current);
        QCOMPARE(table()->currentIndex().row(), 379);
        QVERIFY(table()->isWhole(379));
        QCOMPARE(table()->selectedIds(), (QList<PublishId> {selected.at(1), selected.at(0)}));
        clickHeader(HistoryModel::Time);
        QCOMPARE(table()->selectedIds(), selected);
        QVERIFY(table()->isWhole(20));
    }

    void aSelectionFarAwayStays()
    {
        fill(2000);
        openPane(2000);
        table()->selectionModel()->select(QItemSelection(at(900), at(1899)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        clickHeader(HistoryModel::Time);
        QCOMPARE(table()->selectedRanges(), (QList<std::pair<int, int>> {{100, 1099}}));
    }

    void homeIsTheOldestAndEndTheNewest()
    {
        fill(400);
        openPane(400);
        clickHeader(HistoryModel::Time);
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(table()->currentIndex().row(), 0);
        QTRY_COMPARE(nameAt(0), QStringLiteral("event/0"));
        QCOMPARE(bar()->value(), 0);
        QVERIFY(!table()->isAtNewest());
        QTest::keyClick(table(), Qt::Key_End);
        QTRY_COMPARE(nameAt(399), QStringLiteral("event/399"));
        QCOMPARE(table()->currentIndex().row(), 399);
        QTRY_VERIFY(table()->isWhole(399));
        QVERIFY(table()->isAtNewest());
    }

    void newRowsDoNotMoveWhatIsRead_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("at the oldest") << 0;
        QTest::newRow("in the middle") << 50;
    }
    void newRowsDoNotMoveWhatIsRead()
    {
        QFETCH(int, percent);
        fill(60);
        openPane(60);
        clickHeader(HistoryModel::Time);
        bar()->setValue(bar()->maximum() * percent / 100);
        const int value = bar()->value();
        const int current = table()->currentIndex().row();
        QVERIFY(!publish(QStringLiteral("new")).isNull());
        QTRY_COMPARE(table()->model()->rowCount(), 61);
        QTRY_COMPARE(nameAt(60), QStringLiteral("new"));
        QCOMPARE(bar()->value(), value);
        QCOMPARE(table()->currentIndex().row(), current);
    }

    void theEndFollowsTheNewest()
    {
        openPane(0);
        oldestFirst()->trigger();
        PublishId last;
        for (int i = 0; i < 40; ++i) {
            last = publish(QStringLiteral("event/%1").arg(i));
            QTRY_COMPARE(table()->currentId(), last);
            QVERIFY(table()->isWhole(i));
        }
        QVERIFY(table()->isAtNewest());
        QVERIFY(bar()->maximum() > 0);
        select(38); // the user's own stays current
        const PublishId chosen = table()->currentId();
        last = publish(QStringLiteral("one more"));
        QTRY_COMPARE(table()->model()->rowCount(), 41);
        QCOMPARE(table()->currentId(), chosen);
        QVERIFY(table()->isWhole(40));
    }

    void theEndStaysTheEndInALowerView()
    {
        fill(60);
        openPane(60);
        clickHeader(HistoryModel::Time);
        QVERIFY(table()->isAtNewest());
        m_pane->resize(1000, 400);
        QTRY_VERIFY(table()->isWhole(59));
        m_pane->resize(1000, 450);
        QTRY_VERIFY(table()->isAtNewest());
        const PublishId last = publish(QStringLiteral("new"));
        QTRY_COMPARE(table()->currentId(), last);
    }

    void aNewQuestionIsReadFromItsNewest()
    {
        fill(400);
        openPane(400);
        clickHeader(HistoryModel::Time);
        bar()->setValue(0);
        auto* search = m_pane->findChild<QLineEdit*>(QStringLiteral("searchHistory"));
        search->setText(QStringLiteral("event"));
        QTRY_VERIFY(!model().query().terms.isEmpty());
        QTRY_VERIFY(model().isCounted());
        QTRY_COMPARE(table()->model()->rowCount(), 400);
        QVERIFY(table()->isAtNewest());
        QCOMPARE(table()->currentIndex().row(), 399);
    }

    void whatIsCurrentIsFoundByANewQuestion()
    {
        fill(400);
        openPane(400);
        clickHeader(HistoryModel::Time);
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(!table()->currentId().isNull());
        const PublishId current = table()->currentId();
        auto* search = m_pane->findChild<QLineEdit*>(QStringLiteral("searchHistory"));
        search->setText(QStringLiteral("event"));
        QTRY_VERIFY(!model().query().terms.isEmpty());
        QTRY_COMPARE(table()->currentId(), current);
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(table()->selectedIds(), QList<PublishId> {current});
        QVERIFY(table()->isWhole(1));
    }

    void whatTookItsPlaceIsCurrentAfterADeletion_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("next");
        QTest::newRow("the first") << 0 << 0;
        QTest::newRow("far up") << 30 << 30;
        QTest::newRow("near the bottom") << 395 << 395;
        QTest::newRow("the last") << 399 << 398;
    }
    void whatTookItsPlaceIsCurrentAfterADeletion()
    {
        QFETCH(int, row);
        QFETCH(int, next);
        fill(400);
        openPane(400);
        clickHeader(HistoryModel::Time);
        select(row);
        QTRY_VERIFY(!table()->currentId().isNull());
        const PublishId gone = table()->currentId();
        const auto removed = m_fixture->store.remove({gone});
        QTRY_VERIFY(removed.isFinished());
        QTRY_COMPARE(table()->model()->rowCount(), 399);
        QTRY_COMPARE(table()->currentIndex().row(), next);
        QCOMPARE(table()->selectedRanges(), (QList<std::pair<int, int>> {{next, next}}));
        QVERIFY(table()->isWhole(next));
        const auto restored = m_fixture->store.restoreRemoved();
        QTRY_VERIFY(restored.isFinished());
        QTRY_COMPARE(table()->model()->rowCount(), 400);
        QTRY_COMPARE(model().idAt(row), gone);
    }

    void copiesInTheOrderShown()
    {
        fill(2000);
        openPane(2000);
        clickHeader(HistoryModel::Time);
        // Rows of which most were never in memory.
        table()->selectionModel()->select(QItemSelection(at(10), at(1209)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(!model().idAt(table()->topRow()).isNull());
        QList<PublishId> ids;
        m_pane->selection().withIds(3, [&](const QList<PublishId>& found) { ids = found; });
        QTRY_COMPARE(ids.size(), 3);
        for (int i = 0; i < 3; ++i)
            QTRY_COMPARE(model().idAt(10 + i), ids.at(i));
        table()->selectionModel()->select(QItemSelection(at(10), at(11)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("event/10\t")));
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QStringLiteral("event/10\t")));
        QVERIFY(lines.at(1).contains(QStringLiteral("event/11")));
    }

    void comparesTheEarlierWithTheLater_data()
    {
        QTest::addColumn<bool>("isOldestFirst");
        QTest::newRow("newest first") << false;
        QTest::newRow("oldest first") << true;
    }
    void comparesTheEarlierWithTheLater()
    {
        QFETCH(bool, isOldestFirst);
        publish(QStringLiteral("earlier"));
        publish(QStringLiteral("later"));
        openPane(2);
        oldestFirst()->setChecked(isOldestFirst);
        table()->selectAll();
        m_pane->actions().compare->trigger();
        QTRY_VERIFY(m_pane->findChild<QTableWidget*>(QStringLiteral("comparedFacts")));
        const auto* facts = m_pane->findChild<QTableWidget*>(QStringLiteral("comparedFacts"));
        const int earlier = facts->columnCount() - 2;
        for (const auto& name : {QStringLiteral("earlier"), QStringLiteral("later")}) {
            const auto shown = facts->findItems(name, Qt::MatchExactly);
            QCOMPARE(shown.size(), 1);
            QCOMPARE(shown.first()->column(), name == u"earlier" ? earlier : earlier + 1);
        }
    }

    void aClickOnTheTimelineGoesThere()
    {
        fill(300);
        openPane(300);
        const PublishId before = model().idAt(99); // event/200
        clickHeader(HistoryModel::Time);
        auto* timeline = m_pane->findChild<TimelineView*>();
        Q_EMIT timeline->momentChosen(before.time().addMSecs(1));
        QTRY_COMPARE(table()->currentId(), before);
        QCOMPARE(table()->currentIndex().row(), 200);
        QVERIFY(table()->isWhole(200));
        QVERIFY(!table()->isWhole(206)); // those of the bar are above; the view may still grow
        QVERIFY(table()->isWhole(198));
    }

    void headingsStandAboveEachDay()
    {
        publish(QStringLiteral("first"));
        m_fixture->clock.advance(std::chrono::hours(48));
        publish(QStringLiteral("second"));
        publish(QStringLiteral("third"));
        openPane(3);
        clickHeader(HistoryModel::Time);
        const int heading = table()->visualRect(at(0)).top();
        const int row = table()->rowHeight();
        QVERIFY(heading > 0);
        QCOMPARE(table()->visualRect(at(1)).top(), 2 * heading + row);
        QCOMPARE(table()->visualRect(at(2)).top(), 2 * heading + 2 * row);
    }

    void assistiveTechnologyHearsTheOrder()
    {
        fill(3);
        openPane(3);
        clickHeader(HistoryModel::Time);
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(table());
        QVERIFY(seen->tableInterface());
        QAccessibleInterface* cell = seen->tableInterface()->cellAt(0, HistoryModel::Name);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("event/0"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 0);
        QVERIFY(model()
                    .headerData(HistoryModel::Time, Qt::Horizontal, Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(QStringLiteral("oldest first")));
    }
};

QTEST_MAIN(TestHistorySorting)
#include "tst_historysorting.moc"
