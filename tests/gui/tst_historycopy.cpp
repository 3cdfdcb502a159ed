// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryCopy.h"
#include "gui/history/HistorySelection.h"
#include "gui/history/HistoryTable.h"
#include "gui/StoreFixture.h"
#include "history/exchange/HistoryJson.h"
#include "history/HistoryModel.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace herald;

class TestHistoryCopy : public HeraldTest {
    Q_OBJECT

private:
    void open(int rows)
    {
        m_model = std::make_unique<HistoryModel>(m_fixture->store);
        m_table = std::make_unique<HistoryTable>();
        m_table->setHistory(*m_model, m_fixture->store, m_fixture->clock);
        m_actions = std::make_unique<HistoryActions>(*m_table, *m_table);
        m_selection = std::make_unique<HistorySelection>(m_fixture->store, *m_model, *m_table);
        m_copy
            = std::make_unique<HistoryCopy>(m_fixture->store, *m_table, *m_selection, *m_actions);
        m_announced = std::make_unique<QSignalSpy>(m_copy.get(), &HistoryCopy::announced);
        m_table->resize(1000, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        QTRY_COMPARE(m_model->rowCount(), rows);
        QGuiApplication::clipboard()->setText(QStringLiteral("what was there before"));
    }

    void select(int first, int last, int column = 0)
    {
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(first, column), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(
            QItemSelection(m_model->index(first, 0), m_model->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    /// What is in the clipboard once that is said.
    QString copied()
    {
        if (!QTest::qWaitFor([this] { return !m_announced->isEmpty(); }))
            return QStringLiteral("nothing was announced");
        m_said = m_announced->takeFirst().first().toString();
        return QGuiApplication::clipboard()->text();
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<HistoryTable> m_table;
    std::unique_ptr<HistoryActions> m_actions;
    std::unique_ptr<HistorySelection> m_selection;
    std::unique_ptr<HistoryCopy> m_copy;
    std::unique_ptr<QSignalSpy> m_announced;
    QString m_said;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(m_fixture->isOpen);
    }

    void cleanup()
    {
        m_announced.reset();
        m_copy.reset();
        m_selection.reset();
        m_actions.reset();
        m_table.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void copiesACellWhole()
    {
        const QString data = QStringLiteral("first line\n\tsecond") + QString(5000, u'x');
        m_fixture->write(QStringLiteral("event"), data);
        open(1);
        select(0, 0, HistoryModel::Data);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(), data);
        select(0, 0, HistoryModel::Name);
        m_copy->cell->trigger();
        QCOMPARE(copied(), QStringLiteral("event"));
        select(0, 0, HistoryModel::Time);
        m_copy->cell->trigger();
        QCOMPARE(copied(),
            m_table->currentId().time().toLocalTime().toString(
                QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
    }

    void copiesARowAsOneLineOfItsColumns()
    {
        m_fixture->write(QStringLiteral("event"), QStringLiteral("a\nb\tc"));
        open(1);
        select(0, 0);
        m_table->setColumnHidden(HistoryModel::Took, true);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = copied().split(u'\t');
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells.mid(1, 3),
            (QStringList {
                QStringLiteral("accepted"), QStringLiteral("event"), QStringLiteral("a b c")}));
        QCOMPARE(m_said, QStringLiteral("1 publishes copied."));
    }

    void copiesSeveralAsLines()
    {
        for (int i = 0; i < 4; ++i) {
            m_fixture->clock.advance(std::chrono::seconds(1));
            m_fixture->write(QStringLiteral("event/%1").arg(i));
        }
        open(4);
        select(1, 2);
        m_copy->rows->trigger();
        const QStringList lines = copied().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(QStringLiteral("event/2")));
        QVERIFY(lines.at(1).contains(QStringLiteral("event/1")));
        QVERIFY(lines.at(2).isEmpty());
        QVERIFY(m_said.startsWith(u'2'));
    }

    void copiesCommandsWithoutAToken()
    {
        m_fixture->write(QStringLiteral("garage"), QStringLiteral("open"));
        open(1);
        select(0, 0);
        m_copy->curl->trigger();
        const QString curl = copied();
        QVERIFY(curl.contains(QStringLiteral("curl")));
        QVERIFY(curl.contains(QStringLiteral("garage")));
        QVERIFY(curl.contains(QStringLiteral("$PARTICLE_ACCESS_TOKEN")));
        QVERIFY(m_said.contains(QStringLiteral("without the token")));
        m_copy->particle->trigger();
        const QString particle = copied();
        QVERIFY(particle.contains(QStringLiteral("particle publish")));
        QVERIFY(!particle.contains(QStringLiteral("token"), Qt::CaseInsensitive));
    }

    void copiesLinesThatAnImportTakes()
    {
        m_fixture->write(QStringLiteral("first"), QStringLiteral("{\"a\":1}"));
        m_fixture->clock.advance(std::chrono::seconds(1));
        m_fixture->write(QStringLiteral("second"));
        open(2);
        select(0, 1);
        m_copy->json->trigger();
        const QStringList lines = copied().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const auto second = readHistoryLine(lines.at(0).toUtf8());
        const auto first = readHistoryLine(lines.at(1).toUtf8());
        QVERIFY(first && second);
        QCOMPARE(first->publish.order.event.data, QStringLiteral("{\"a\":1}"));
        QVERIFY(!first->publish.result.answer.body.isEmpty()); // all of it
        QCOMPARE(second->publish.order.event.name, QStringLiteral("second"));
    }

    void leavesOutCommandsWithoutTheirData()
    {
        PublishOrder order;
        order.event.name = QStringLiteral("secret");
        const auto begun = m_fixture->store.begin(order, WithheldData {58, QByteArray(32, 'h')});
        QTRY_VERIFY(begun.isFinished());
        open(1);
        select(0, 0, HistoryModel::Data);
        m_copy->curl->trigger();
        QCOMPARE(copied(), QStringLiteral("what was there before"));
        QVERIFY(m_said.contains(QStringLiteral("not kept")));
        m_copy->cell->trigger();
        QCOMPARE(copied(), QStringLiteral("not kept: 58 bytes"));
    }

    void copiesRowsThatAreNotInMemory()
    {
        constexpr int many = HistoryCopy::mostRows + 500;
        QFuture<Result<PublishId>> last;
        for (int i = 0; i < many; ++i) {
            PublishOrder order;
            order.event.name = QStringLiteral("event/%1").arg(i);
            last = m_fixture->store.begin(order);
        }
        QTRY_VERIFY(last.isFinished());
        open(many);
        QTRY_VERIFY(!m_model->idAt(0).isNull());
        select(0, many - 1);
        QCOMPARE(m_selection->count(), many);
        m_copy->rows->trigger();
        QCOMPARE(copied().count(u'\n'), HistoryCopy::mostRows);
        QVERIFY2(m_said.contains(QStringLiteral("first 10,000 of 10,500")), qPrintable(m_said));

        select(many - 700, many - 1);
        QTRY_VERIFY(!m_model->idAt(m_table->topRow()).isNull());
        m_copy->rows->trigger();
        const QString text = copied();
        QCOMPARE(text.count(u'\n'), 700);
        QVERIFY(text.contains(QStringLiteral("\tevent/0\t")));
        QVERIFY(text.contains(QStringLiteral("\tevent/699\t")));
        QVERIFY(!text.contains(QStringLiteral("\tevent/700\t")));
    }

    void offersOnlyWhatCanBeDone()
    {
        open(0);
        m_copy->enableFor(0);
        QVERIFY(!m_copy->rows->isEnabled());
        QVERIFY(!m_copy->cell->isEnabled());
        m_copy->enableFor(3);
        QVERIFY(m_copy->rows->isEnabled());
    }
};

QTEST_MAIN(TestHistoryCopy)
#include "tst_historycopy.moc"
