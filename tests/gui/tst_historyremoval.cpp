// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HistoryPaneTest.h"
#include "gui/parts/UndoBar.h"
#include "history/FileLimit.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace herald;

class TestHistoryRemoval : public HistoryPaneTest {
    Q_OBJECT

private Q_SLOTS:
    void deletesAndBringsBack()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!cell(8, HistoryModel::Name).isEmpty());
        table()->setFocus();
        select(2);
        const PublishId first = table()->currentId();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectedRowCount(), 2);
        QVERIFY(!m_pane->actions().undoRemove->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 7);
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        QCOMPARE(child<QLabel>("undoText")->text(),
            QStringLiteral("2 publishes deleted from the history."));

        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!child<UndoBar>("undoBar")->isVisible());
        QTRY_COMPARE(static_cast<HistoryModel*>(table()->model())->idAt(2), first);
        QVERIFY(!m_pane->actions().undoRemove->isEnabled());
    }

    void aDeletionThatFailsLeavesTheEarlierOneToUndo()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!cell(8, HistoryModel::Name).isEmpty());
        table()->setFocus();
        select(2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 8);
        QTRY_VERIFY(m_pane->actions().undoRemove->isEnabled());
        select(3);
        {
            const FileLimit full(1);
            QTest::keyClick(table(), Qt::Key_Delete);
            QTRY_VERIFY(child<QWidget>("historyProblem")->isVisible());
        }
        QCOMPARE(rows(), 8);
        QVERIFY(m_pane->actions().undoRemove->isEnabled());
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 9);
    }

    void deletesMoreThanIsLoaded()
    {
        constexpr int many = 2500;
        QFuture<Result<PublishId>> last;
        for (int i = 0; i < many; ++i) {
            PublishOrder order;
            order.event.name = QStringLiteral("event/%1").arg(i % 10);
            last = m_store->begin(order);
        }
        QTRY_VERIFY(last.isFinished());
        openPane();
        QTRY_COMPARE(rows(), many);
        QTRY_VERIFY(!cell(0, HistoryModel::Name).isEmpty());
        const PublishId newest = static_cast<HistoryModel*>(table()->model())->idAt(0);
        table()->selectionModel()->select(
            QItemSelection(table()->model()->index(1, 0), table()->model()->index(many - 1, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(table()->selectedRowCount(), many - 1);
        m_pane->actions().remove->trigger();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(static_cast<HistoryModel*>(table()->model())->idAt(0), newest);
        m_pane->actions().undoRemove->trigger();
        QTRY_COMPARE(rows(), many);
    }

    void theUndoButtonBringsBack()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(0);
        m_pane->actions().remove->trigger();
        QTRY_COMPARE(rows(), 8);
        QTRY_VERIFY(child<QPushButton>("undo")->isVisible());
        QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 9);
    }
};

QTEST_MAIN(TestHistoryRemoval)
#include "tst_historyremoval.moc"
