// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryModel.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QSignalSpy>

using namespace herald;

/// The table newest first and oldest first, over a real store.
class tst_ShownOrder : public HeraldTest {
    Q_OBJECT

    static std::unique_ptr<HistoryModel> modelOf(HistoryFixture& history, TimeOrder order)
    {
        auto model = std::make_unique<HistoryModel>(history.store());
        new QAbstractItemModelTester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
        model->setTimeOrder(order);
        return model;
    }
    static QString dataAt(const HistoryModel& model, int row)
    {
        if (!QTest::qWaitFor([&] { return model.publishAt(row).has_value(); }, 30'000))
            return QStringLiteral("never loaded");
        return model.publishAt(row)->order.event.data;
    }
    static HistoryQuery textQuery(const QString& text)
    {
        HistoryQuery query;
        query.terms = readSearch(text, {}).terms;
        return query;
    }
    static void bothOrders()
    {
        QTest::addColumn<TimeOrder>("order");
        QTest::newRow("newest first") << TimeOrder::NewestFirst;
        QTest::newRow("oldest first") << TimeOrder::OldestFirst;
    }

private Q_SLOTS:
    void placesAndRows()
    {
        using Rows = ShownOrder::Rows;
        const ShownOrder newest;
        QVERIFY(!newest.isOldestFirst());
        QCOMPARE(newest.other(3, 10), 3);
        QCOMPARE(newest.other(Rows(3, 5), 10), Rows(3, 5));
        QCOMPARE(newest.newer(2, 10), Rows(0, 1));
        QCOMPARE(newest.older(2, 10), Rows(10, 11));
        const ShownOrder oldest(TimeOrder::OldestFirst);
        QVERIFY(oldest.isOldestFirst());
        QCOMPARE(oldest.other(0, 10), 9);
        QCOMPARE(oldest.other(oldest.other(3, 10), 10), 3);
        QCOMPARE(oldest.other(Rows(3, 5), 10), Rows(4, 6));
        QCOMPARE(oldest.newer(2, 10), Rows(10, 11));
        QCOMPARE(oldest.older(2, 10), Rows(0, 1));
    }

    void everyRowIsInItsPlace_data() { bothOrders(); }
    void everyRowIsInItsPlace()
    {
        QFETCH(TimeOrder, order);
        constexpr int rows = 5000;
        HistoryFixture history;
        QVERIFY(openFilled(history, rows));
        const auto model = modelOf(history, order);
        QTRY_VERIFY(model->isCounted());
        QCOMPARE(model->rowCount(), rows);
        for (const int row : {rows - 1, 0, 127, 128, 4000, 2500, 1}) { // far jumps
            const int number = order == TimeOrder::OldestFirst ? row : rows - 1 - row;
            QCOMPARE(dataAt(*model, row), bulkData(number));
            QCOMPARE(model->index(row, HistoryModel::Data).data().toString(), bulkData(number));
            QCOMPARE(model->rowOf(model->idAt(row)), std::optional(row));
        }
        QVERIFY(model->idAt(rows).isNull());
        QVERIFY(model->idAt(-1).isNull());
    }

    void aRowIsToldWhereItArrives_data() { bothOrders(); }
    void aRowIsToldWhereItArrives()
    {
        QFETCH(TimeOrder, order);
        HistoryFixture history;
        QVERIFY(openFilled(history, 5000));
        HistoryModel model(history.store()); // the tester would read every row
        model.setTimeOrder(order);
        QTRY_COMPARE(model.rowCount(), 5000);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        constexpr int row = 3456;
        QVERIFY(model.idAt(row).isNull());
        QTRY_VERIFY(!model.idAt(row).isNull());
        const auto tells = [](const QVariantList& arguments) {
            return arguments.at(0).toModelIndex().row() <= row
                && arguments.at(1).toModelIndex().row() >= row;
        };
        QVERIFY(std::any_of(changed.begin(), changed.end(), tells));
    }

    void whatIsShownStaysWhileTheRestIsCounted_data() { bothOrders(); }
    void whatIsShownStaysWhileTheRestIsCounted()
    {
        QFETCH(TimeOrder, order);
        constexpr int rows = 3000;
        HistoryFixture history;
        QVERIFY(openFilled(history, rows));
        const auto model = modelOf(history, order);
        QTRY_VERIFY(model->isCounted());
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        const QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        model->setQuery(textQuery(QStringLiteral("n")));
        QVERIFY(loaded.wait());
        QVERIFY(!model->isCounted());
        const int first = model->rowCount();
        const bool isOldestFirst = order == TimeOrder::OldestFirst;
        const QPersistentModelIndex newest
            = model->index(isOldestFirst ? first - 1 : 0, HistoryModel::Data);
        const QPersistentModelIndex other = model->index(first / 2, HistoryModel::Data);
        const QString otherData = other.data().toString();
        QCOMPARE(newest.data().toString(), bulkData(rows - 1)); // it is there at once
        QTRY_VERIFY(model->isCounted());
        QCOMPARE(model->rowCount(), rows);
        QCOMPARE(newest.row(), isOldestFirst ? rows - 1 : 0);
        QCOMPARE(newest.data().toString(), bulkData(rows - 1));
        QCOMPARE(dataAt(*model, other.row()), otherData);
        QCOMPARE(resets.count(), 1);
        QVERIFY(!inserted.isEmpty());
        for (const QVariantList& one : inserted)
            QCOMPARE(one.at(1).toInt() == 0, isOldestFirst);
    }

    void newRowsMoveNothingThatIsRead_data() { bothOrders(); }
    void newRowsMoveNothingThatIsRead()
    {
        QFETCH(TimeOrder, order);
        HistoryFixture history;
        QVERIFY(openFilled(history, 1000));
        const auto model = modelOf(history, order);
        QTRY_COMPARE(model->rowCount(), 1000);
        const bool isOldestFirst = order == TimeOrder::OldestFirst;
        const QPersistentModelIndex reading = model->index(300, HistoryModel::Data);
        const QString read = dataAt(*model, 300);
        const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        constexpr int added = 150; // more than a page
        for (int i = 0; i < added; ++i)
            QVERIFY(
                !history.add(samples::order(QStringLiteral("new"), QString::number(i))).isNull());
        QTRY_COMPARE(model->rowCount(), 1000 + added);
        QCOMPARE(reading.row(), isOldestFirst ? 300 : 300 + added);
        QCOMPARE(dataAt(*model, reading.row()), read);
        QCOMPARE(resets.count(), 0);
        for (int i = 0; i < added; i += 7)
            QCOMPARE(dataAt(*model, isOldestFirst ? 1000 + i : added - 1 - i), QString::number(i));
    }

    void takesInWhatAnotherProcessPublished_data() { bothOrders(); }
    void takesInWhatAnotherProcessPublished()
    {
        QFETCH(TimeOrder, order);
        HistoryFixture history;
        QVERIFY(openFilled(history, 1000));
        const auto model = modelOf(history, order);
        QTRY_COMPARE(model->rowCount(), 1000);
        const QPersistentModelIndex reading = model->index(200, HistoryModel::Data);
        const QString read = dataAt(*model, 200);
        const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        QProcess helper;
        helper.start(QStringLiteral(HISTORY_HELPER), {history.file(), QStringLiteral("40")});
        QVERIFY(helper.waitForFinished());
        QTRY_COMPARE(model->rowCount(), 1040);
        const bool isOldestFirst = order == TimeOrder::OldestFirst;
        QTRY_COMPARE(model->index(isOldestFirst ? 1039 : 0, 0).data(HistoryModel::OutcomeRole),
            QVariant(int(Outcome::Accepted)));
        QCOMPARE(reading.row(), isOldestFirst ? 200 : 240);
        QCOMPARE(dataAt(*model, reading.row()), read);
        QCOMPARE(resets.count(), 0);
    }

    void removalAndUndo_data() { bothOrders(); }
    void removalAndUndo()
    {
        QFETCH(TimeOrder, order);
        HistoryFixture history;
        QVERIFY(openFilled(history, 1000));
        const auto model = modelOf(history, order);
        QTRY_VERIFY(model->isCounted());
        const bool isOldestFirst = order == TimeOrder::OldestFirst;
        const int newest = isOldestFirst ? 999 : 0;
        QList<PublishId> ids;
        for (int row = 0; row < 1000; ++row) {
            QTRY_VERIFY(!model->idAt(row).isNull());
            if (row == newest || row % 5 == 2)
                ids.append(model->idAt(row));
        }
        // Oldest first: what is above the view does not come bit by bit.
        const QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        const auto gone = int(ids.size());
        QCOMPARE(*awaited(history.store().remove(ids)), gone);
        QTRY_COMPARE(model->rowCount(), 1000 - gone);
        QCOMPARE(dataAt(*model, isOldestFirst ? 999 - gone : 0), bulkData(998));
        QCOMPARE(*awaited(history.store().restoreRemoved()), gone);
        QTRY_COMPARE(model->rowCount(), 1000);
        QCOMPARE(dataAt(*model, newest), bulkData(999));
        QCOMPARE(dataAt(*model, 999 - newest), bulkData(0));
        QCOMPARE(inserted.isEmpty(), isOldestFirst);
    }

    void turnsRoundWithEveryRow()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 1000));
        const auto model = modelOf(history, TimeOrder::NewestFirst);
        QTRY_COMPARE(model->rowCount(), 1000);
        const QPersistentModelIndex near = model->index(5, HistoryModel::Name);
        const QPersistentModelIndex far = model->index(700, HistoryModel::Data);
        const QString said
            = model->headerData(0, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString();
        const QSignalSpy changed(model.get(), &QAbstractItemModel::layoutChanged);
        const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        model->setTimeOrder(TimeOrder::OldestFirst);
        model->setTimeOrder(TimeOrder::OldestFirst); // as it is
        QCOMPARE(changed.count(), 1);
        QVERIFY(model->shownOrder().isOldestFirst());
        QCOMPARE(near.row(), 994);
        QCOMPARE(near.column(), int(HistoryModel::Name));
        QCOMPARE(far.row(), 299);
        QCOMPARE(dataAt(*model, 299), bulkData(299));
        QVERIFY(model->headerData(0, Qt::Horizontal, Qt::AccessibleDescriptionRole) != said);
        model->setTimeOrder(TimeOrder::NewestFirst);
        QCOMPARE(near.row(), 5);
        QCOMPARE(dataAt(*model, 5), bulkData(994));
        QCOMPARE(resets.count(), 0);
    }

    void turnsRoundWhileItIsCounted()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 3000));
        const auto model = modelOf(history, TimeOrder::OldestFirst);
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        QVERIFY(loaded.wait());
        QVERIFY(!model->isCounted());
        model->setTimeOrder(TimeOrder::NewestFirst);
        QTRY_COMPARE(model->rowCount(), 3000);
        QCOMPARE(dataAt(*model, 0), bulkData(2999));
        QCOMPARE(dataAt(*model, 2999), bulkData(0));
    }
};

QTEST_GUILESS_MAIN(tst_ShownOrder)
#include "tst_shownorder.moc"
