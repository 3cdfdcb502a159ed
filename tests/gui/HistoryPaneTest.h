// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/PublishDetails.h"
#include "gui/SampleHistory.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QTemporaryDir>

#include <memory>

namespace herald {

/// The base of tests of the history pane in a window, over a history of its own.
class HistoryPaneTest : public HeraldTest {
    Q_OBJECT

protected:
    PublishId publish(const QString& name, const QString& data, const PublishResult& result)
    {
        m_clock.advance(std::chrono::seconds(1));
        PublishOrder order;
        order.event.name = name;
        order.event.data = data;
        order.server = QUrl(QStringLiteral("https://api.particle.io"));
        order.accountId = QStringLiteral("workshop");
        order.accountName = QStringLiteral("Workshop");
        return write({order, result});
    }

    PublishId write(const Sample& sample)
    {
        const auto begun = m_store->begin(sample.order);
        if (!QTest::qWaitFor([&] { return begun.isFinished(); }) || !begun.result())
            return {};
        const auto finished = m_store->finish(begun.result().value(), sample.result);
        return QTest::qWaitFor([&] { return finished.isFinished(); }) ? begun.result().value()
                                                                      : PublishId();
    }

    void writeSamples()
    {
        for (const Sample& sample : sampleHistory()) {
            m_clock.advance(std::chrono::seconds(1));
            QVERIFY(!write(sample).isNull());
        }
    }

    void openPane()
    {
        m_pane = std::make_unique<HistoryPane>(*m_store, m_clock);
        m_pane->resize(1000, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    template <typename T> T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    HistoryTable* table() const { return child<HistoryTable>("history"); }
    PublishDetails* details() const { return child<PublishDetails>("publishDetails"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Not QTableView::selectRow(): it obeys the modifier that a test's last key left behind.
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void showRow(int row)
    {
        select(row);
        QTRY_VERIFY(details()->isComplete());
    }
    void choose(const char* box, const QString& text)
    {
        auto* combo = child<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryPane> m_pane;

protected Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<HistoryStore>(
            m_home->filePath(QStringLiteral("herald.sqlite3")), m_clock);
        const auto opened = m_store->open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());
    }

    void cleanup()
    {
        m_pane.reset();
        m_store.reset();
        m_home.reset();
    }
};

} // namespace herald
