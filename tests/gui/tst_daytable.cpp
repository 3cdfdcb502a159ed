// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DayTable.h"
#include "support/HeraldTest.h"

#include <QScrollBar>
#include <QStringListModel>

using namespace herald;

namespace {

class Table final : public DayTable {
public:
    using DayTable::DayTable;
    using DayTable::executeDelayedItemsLayout;

protected:
    QDate dayOf(int) const override { return {2026, 11, 23}; }
};

/// How often a widget is painted.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }
    int take() { return std::exchange(m_count, 0); }

private:
    int m_count = 0;
};

} // namespace

class tst_DayTable : public HeraldTest {
    Q_OBJECT

private:
    void show(int rows)
    {
        m_model.setStringList(QStringList(rows, QStringLiteral("row")));
        m_table = std::make_unique<Table>();
        m_table->setModel(&m_model);
        m_table->resize(300, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_paints = std::make_unique<PaintCount>(*m_table->viewport());
        settle();
    }
    /// Whatever is to be laid out and painted is.
    void settle()
    {
        m_table->executeDelayedItemsLayout();
        QCoreApplication::sendPostedEvents();
    }
    int paints()
    {
        settle();
        return m_paints->take();
    }

    QStringListModel m_model;
    std::unique_ptr<Table> m_table;
    std::unique_ptr<PaintCount> m_paints;

private Q_SLOTS:
    void cleanup()
    {
        m_table.reset();
        m_paints.reset();
    }

    void rowsBelowWhatIsSeenPaintNothing()
    {
        show(100);
        m_paints->take();
        const int end = m_table->verticalScrollBar()->maximum();
        QVERIFY(m_model.insertRows(100, 1000));
        QCOMPARE(paints(), 0);
        QCOMPARE(m_table->verticalScrollBar()->maximum(), end + 1000 * m_table->rowHeight());
    }

    void rowsThatCanBeSeenArePainted()
    {
        show(2);
        m_paints->take();
        QVERIFY(m_model.insertRows(2, 1));
        QVERIFY(paints() > 0);
        QVERIFY(m_model.insertRows(0, 1));
        QVERIFY(paints() > 0);
        QVERIFY(m_model.removeRows(0, 1));
        QVERIFY(paints() > 0);
    }

    void otherRowsArePaintedThoughMoreComeBelow()
    {
        show(100);
        m_paints->take();
        m_model.setStringList(QStringList(100, QStringLiteral("other")));
        QVERIFY(m_model.insertRows(100, 1000));
        QVERIFY(paints() > 0);
        QVERIFY(m_model.removeRows(0, 1));
        QVERIFY(m_model.insertRows(1099, 10));
        QVERIFY(paints() > 0);
        QVERIFY(m_model.insertRows(1109, 10));
        QCOMPARE(paints(), 0);
    }
};

QTEST_MAIN(tst_DayTable)
#include "tst_daytable.moc"
