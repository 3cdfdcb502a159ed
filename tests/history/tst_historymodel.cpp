// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryModel.h"
#include "history/HistoryThreads.h"
#include "history/PageCache.h"
#include "history/ReceiptStore.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

using namespace herald;

namespace {
constexpr int many = 100'000;

HistoryQuery textQuery(const QString& text)
{
    HistoryQuery query;
    query.terms = readSearch(text, {}).terms;
    return query;
}

HistoryQuery outcomeQuery(Outcome outcome)
{
    HistoryQuery query;
    query.outcome = outcome;
    return query;
}
} // namespace

/// The table over a real store, watched by Qt's own model tester.
class tst_HistoryModel : public HeraldTest {
    Q_OBJECT

    // The tester visits every row at every signal, so that it cannot watch the largest model.
    enum class Tester { With, Without };
    struct Watched {
        HistoryModel model;
        QSignalSpy loaded;

        explicit Watched(HistoryStore& store, Tester tester = Tester::With)
            : model(store)
            , loaded(&model, &HistoryModel::loaded)
        {
            if (tester == Tester::With)
                new QAbstractItemModelTester(
                    &model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        }
        QString text(int row, int column) const
        {
            return model.index(row, column).data(Qt::DisplayRole).toString();
        }
        /// The data of a row, once it is here.
        QString dataAt(int row) const
        {
            if (!QTest::qWaitFor([&] { return model.publishAt(row).has_value(); }, 30'000))
                return QStringLiteral("never loaded");
            return model.publishAt(row)->order.event.data;
        }
    };

private Q_SLOTS:
    void emptyHistory()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Watched watched(history.store());
        QTRY_COMPARE(watched.loaded.count(), 1);
        QCOMPARE(watched.model.rowCount(), 0);
        QVERIFY(watched.model.idAt(0).isNull());
        QVERIFY(!watched.model.publishAt(-1));
    }

    void showsReceipts()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId known = history.add();
        PublishResult unknown = samples::accepted();
        unknown.outcome = Outcome::Unknown;
        unknown.reason = QStringLiteral("No answer came.");
        const PublishId id = history.add(samples::order(), unknown);
        ReceiptStore receipts(history.store().threads());
        Watched watched(history.store());
        watched.model.followReceipts(receipts);
        QTRY_COMPARE(watched.model.rowCount(), 2);
        const auto said = [&](int row, int column, int role) {
            return watched.model.index(row, column).data(role).toString();
        };
        constexpr int column = HistoryModel::ReceiptColumn;
        QCOMPARE(watched.text(0, column), QString());
        QCOMPARE(watched.text(0, HistoryModel::OutcomeColumn), QStringLiteral("unknown"));

        receipts.expect(id);
        QCOMPARE(watched.text(0, column), QStringLiteral("waiting…"));
        QCOMPARE(watched.text(1, column), QString());
        const QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        receipts.keep(id, {.state = Receipt::State::Seen, .seenAfterUs = 61'000});
        receipts.keep(known, {.state = Receipt::State::NotSeen});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(watched.text(0, column), QStringLiteral("seen +61 ms"));
        QCOMPARE(watched.text(1, column), QStringLiteral("not seen"));
        QCOMPARE(said(0, column, Qt::AccessibleTextRole),
            QStringLiteral("seen in the event stream after 61 milliseconds"));
        QVERIFY(said(1, column, Qt::ToolTipRole).contains(QStringLiteral("30 s")));
        QCOMPARE(watched.text(0, HistoryModel::OutcomeColumn), QStringLiteral("unknown, seen"));
        QCOMPARE(said(0, HistoryModel::OutcomeColumn, Qt::AccessibleTextRole),
            QStringLiteral("unknown, seen in the event stream"));
        const QString tip = said(0, HistoryModel::OutcomeColumn, Qt::ToolTipRole);
        QVERIFY(tip.startsWith(QStringLiteral("No answer came.")));
        QVERIFY(tip.contains(QStringLiteral("event stream")));
        QCOMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Unknown)); // it is not accepted by that
    }

    void aReceiptBringsARowIntoTheSearch()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        history.add();
        ReceiptStore receipts(history.store().threads());
        Watched watched(history.store());
        watched.model.followReceipts(receipts);
        watched.model.setQuery(textQuery(QStringLiteral("receipt:ambiguous")));
        QTRY_COMPARE(watched.model.rowCount(), 0);
        receipts.keep(id, {.state = Receipt::State::Ambiguous});
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.text(0, HistoryModel::ReceiptColumn), QStringLiteral("ambiguous"));
        receipts.keep(id, {.state = Receipt::State::Seen, .seenAfterUs = 1});
        QTRY_COMPARE(watched.model.rowCount(), 0);
    }

    void showsWhatIsKnown()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishOrder order
            = samples::order(QStringLiteral("n"), QStringLiteral("a\nb\t") + QString(300, u'x'));
        const PublishId id = history.add(order);
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.text(0, HistoryModel::Time),
            id.time().toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")));
        QCOMPARE(watched.text(0, HistoryModel::OutcomeColumn), outcomeWord(Outcome::Accepted));
        QCOMPARE(watched.text(0, HistoryModel::Name), QStringLiteral("n"));
        QVERIFY(watched.text(0, HistoryModel::Data).startsWith(QStringLiteral("a b xxx")));
        QCOMPARE(watched.text(0, HistoryModel::Data).size(), 257); // and an ellipsis
        QCOMPARE(watched.text(0, HistoryModel::AccountColumn), QStringLiteral("Workshop"));
        QCOMPARE(watched.text(0, HistoryModel::Took), QStringLiteral("84 ms"));
        const QModelIndex time = watched.model.index(0, HistoryModel::Time);
        QVERIFY(time.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2026")));
        QCOMPARE(time.data(HistoryModel::OutcomeRole).toInt(), int(Outcome::Accepted));
        QCOMPARE(time.data(HistoryModel::IdRole).value<PublishId>(), id);
        QCOMPARE(time.data(HistoryModel::IsLoadedRole).toBool(), true);
        QCOMPARE(
            watched.model.index(0, HistoryModel::OutcomeColumn).data(Qt::ToolTipRole).toString(),
            samples::accepted().reason);
        QVERIFY(watched.model.publishAt(0)->result.answer.body.isEmpty());
        QCOMPARE(watched.model.publishAt(0)->order.event.data, order.event.data);
        QCOMPARE(watched.model.rowOf(id), std::optional(0));
    }

    void rowsAppearAndChangeAsTheyArePublished()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Watched watched(history.store());
        QTRY_COMPARE(watched.loaded.count(), 1);
        QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
        const PublishId id = history.add(samples::order(), std::nullopt);
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Sending));
        QCOMPARE(watched.text(0, HistoryModel::Took), QString());
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QTRY_COMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Accepted));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void pagesThroughManyRows()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, many));
        Watched watched(history.store(), Tester::Without);
        QTRY_COMPARE(watched.model.rowCount(), many);
        QCOMPARE(watched.loaded.count(), 1);
        QCOMPARE(watched.dataAt(0), bulkData(many - 1));
        QCOMPARE(watched.dataAt(many - 1), bulkData(0)); // End
        QCOMPARE(watched.dataAt(127), bulkData(many - 128));
        QCOMPARE(watched.dataAt(128), bulkData(many - 129));
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const int row = random.bounded(many);
            QCOMPARE(watched.dataAt(row), bulkData(many - 1 - row));
        }
        for (int row = 3000; row < 5000; row += 100) // reading on
            QCOMPARE(watched.dataAt(row), bulkData(many - 1 - row));
    }

    void rowsOnTheirWayAreEmpty()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, many));
        Watched watched(history.store(), Tester::Without);
        QTRY_COMPARE(watched.model.rowCount(), many);
        QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        QCOMPARE(watched.text(50'000, HistoryModel::Data), QString());
        QCOMPARE(watched.model.index(50'000, 0).data(HistoryModel::IsLoadedRole).toBool(), false);
        QVERIFY(watched.model.idAt(50'000).isNull());
        QTRY_VERIFY(!watched.model.idAt(50'000).isNull());
        bool isTold = false;
        for (const auto& arguments : changed)
            isTold = isTold
                || (arguments.at(0).toModelIndex().row() <= 50'000
                    && arguments.at(1).toModelIndex().row() >= 50'000);
        QVERIFY(isTold);
    }

    void wildScrollingEndsAtTheRightRow()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, many));
        Watched watched(history.store(), Tester::Without);
        QTRY_COMPARE(watched.model.rowCount(), many);
        for (int row = 0; row < many; row += 777)
            watched.text(row, HistoryModel::Data);
        QCOMPARE(watched.dataAt(60'000), bulkData(many - 1 - 60'000));
    }

    void newRowsMoveNothingThatIsRead()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 3000));
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 3000);
        QCOMPARE(watched.dataAt(1000), bulkData(1999));
        const QPersistentModelIndex reading = watched.model.index(1000, HistoryModel::Data);
        QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
        constexpr int added = 300; // more than two pages
        for (int i = 0; i < added; ++i)
            QVERIFY(
                !history.add(samples::order(QStringLiteral("new"), QString::number(i))).isNull());
        QTRY_COMPARE(watched.model.rowCount(), 3000 + added);
        QCOMPARE(reading.row(), 1000 + added);
        QCOMPARE(resets.count(), 0);
        for (int row = 0; row < added; row += 7)
            QCOMPARE(watched.dataAt(row), QString::number(added - 1 - row));
        for (int row = added; row < 3000 + added; row += 111)
            QCOMPARE(watched.dataAt(row), bulkData(3000 + added - 1 - row));
        for (int row = added - 1; row >= 0; row -= 5) // evicted meanwhile
            QCOMPARE(watched.dataAt(row), QString::number(added - 1 - row));
    }

    void filters_data()
    {
        QTest::addColumn<HistoryQuery>("query");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("first");
        QTest::newRow("everything") << HistoryQuery() << 5000 << bulkData(4999);
        QTest::newRow("outcome") << outcomeQuery(Outcome::Rejected) << 500 << bulkData(4999);
        QTest::newRow("common outcome")
            << outcomeQuery(Outcome::Accepted) << 4500 << bulkData(4998);
        QTest::newRow("no such outcome") << outcomeQuery(Outcome::Cancelled) << 0 << QString();
        QTest::newRow("rare text") << textQuery(QStringLiteral(":77}")) << 1 << bulkData(77);
        QTest::newRow("text in the name, other case")
            << textQuery(QStringLiteral("BULK/77")) << 5 + 50 << bulkData(4779);
        QTest::newRow("text in the answer")
            << textQuery(QStringLiteral("\"OK\":true")) << 5000 << bulkData(4999);
        QTest::newRow("two words") << textQuery(QStringLiteral(" :77}   ok ")) << 1 << bulkData(77);
        QTest::newRow("no wildcards") << textQuery(QStringLiteral("%")) << 0 << QString();
        QTest::newRow("no wildcard for one") << textQuery(QStringLiteral("n_")) << 0 << QString();
        QTest::newRow("no escape") << textQuery(QStringLiteral("\\")) << 0 << QString();
        QTest::newRow("longest pattern") << textQuery(QString(60'000, u'7')) << 0 << QString();
        QTest::newRow("no match") << textQuery(QStringLiteral("nowhere")) << 0 << QString();
        HistoryQuery account;
        account.accountId = QStringLiteral("bulk");
        QTest::newRow("account") << account << 5000 << bulkData(4999);
        account.accountId = QStringLiteral("other");
        QTest::newRow("other account") << account << 0 << QString();
        HistoryQuery period;
        period.since = QDateTime(QDate(2025, 1, 1), QTime(0, 10), Qt::UTC);
        period.until = QDateTime(QDate(2025, 1, 1), QTime(0, 20), Qt::UTC);
        QTest::newRow("period") << period << 600 << bulkData(1199);
        period.outcome = Outcome::Rejected;
        period.terms = {{.text = QStringLiteral("n\":11")}};
        QTest::newRow("period, outcome and text") << period << 10 << bulkData(1199);
    }
    void filters()
    {
        QFETCH(HistoryQuery, query);
        QFETCH(int, rows);
        QFETCH(QString, first);
        HistoryFixture history;
        QVERIFY(openFilled(history, 5000));
        Watched watched(history.store());
        watched.model.setQuery(query);
        QTRY_COMPARE(watched.model.rowCount(), rows);
        QVERIFY(watched.model.query() == query);
        if (rows > 0)
            QCOMPARE(watched.dataAt(0), first);
        if (rows > 0)
            QVERIFY(watched.dataAt(rows - 1) != QStringLiteral("never loaded"));
    }

    void laterQueryOvertakes()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, many));
        Watched watched(history.store(), Tester::Without);
        for (int i = 0; i < 20; ++i)
            watched.model.setQuery(textQuery(QString::number(i)));
        watched.model.setQuery(textQuery(QStringLiteral(":4711}")));
        QTRY_COMPARE(watched.loaded.count(), 1);
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.dataAt(0), bulkData(4711));
        QCOMPARE(watched.loaded.count(), 1);
    }

    void filteredRowsComeAndGoWithTheirOutcome()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Watched watched(history.store());
        watched.model.setQuery(outcomeQuery(Outcome::Sending));
        QTRY_COMPARE(watched.loaded.count(), 1);
        const PublishId id = history.add(samples::order(), std::nullopt);
        QTRY_COMPARE(watched.model.rowCount(), 1);
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QTRY_COMPARE(watched.model.rowCount(), 0);
        watched.model.setQuery(outcomeQuery(Outcome::Accepted));
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QVERIFY(!history.add().isNull());
        QTRY_COMPARE(watched.model.rowCount(), 2);
    }

    void aRunsRowsComeAsItGoesOn()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Watched watched(history.store());
        watched.model.setQuery(textQuery(QStringLiteral("run:2")));
        QTRY_COMPARE(watched.loaded.count(), 1);
        const auto addOf = [&](qint64 run) {
            const auto added = awaited(history.store().threads().write<PublishId>(
                [run](HistoryTables& tables) -> Result<PublishId> {
                    const auto id
                        = tables.insert(PublishId::create(QDateTime::currentDateTimeUtc(), {}),
                            samples::order(), {});
                    if (!id)
                        return id;
                    const auto noted = tables.statements().run(
                        QStringLiteral("INSERT INTO run_row VALUES (?, ?, 0, 1, 0)"),
                        {id->value(), run});
                    return noted ? id : tl::unexpected(noted.error());
                },
                [&history](PublishId id) {
                    Q_EMIT history.store().added(
                        {.id = id, .order = samples::order(), .result = {}});
                }));
            return added.value_or(PublishId());
        };
        QVERIFY(!addOf(1).isNull());
        const PublishId id = addOf(2);
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QCOMPARE(watched.model.idAt(0), id);
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QTRY_COMPARE(watched.text(0, HistoryModel::OutcomeColumn), QStringLiteral("accepted"));
        QVERIFY(!history.add().isNull());
        QVERIFY(!addOf(2).isNull());
        QTRY_COMPARE(watched.model.rowCount(), 2);
        watched.model.setQuery(textQuery(QStringLiteral("-run:2")));
        QTRY_COMPARE(watched.model.rowCount(), 2);
        QVERIFY(!addOf(2).isNull());
        QVERIFY(!addOf(1).isNull());
        QTRY_COMPARE(watched.model.rowCount(), 3);
    }

    void removalAndUndo()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 3000));
        Watched watched(history.store());
        const HistoryQuery query = textQuery(QStringLiteral("n"));
        watched.model.setQuery(query);
        QTRY_COMPARE(watched.model.rowCount(), 3000);
        QList<PublishId> ids;
        for (int row = 0; row < 3000; ++row) {
            QTRY_VERIFY(!watched.model.idAt(row).isNull());
            if (row % 3 == 0)
                ids.append(watched.model.idAt(row));
        }
        QCOMPARE(*awaited(history.store().remove(ids)), 1000);
        QTRY_COMPARE(watched.model.rowCount(), 2000);
        QCOMPARE(watched.dataAt(0), bulkData(2998));
        QVERIFY(watched.model.query() == query);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1000);
        QTRY_COMPARE(watched.model.rowCount(), 3000);
        QCOMPARE(watched.dataAt(0), bulkData(2999));
        QCOMPARE(watched.dataAt(2999), bulkData(0));
    }

    /// The first rows are read long before all of them are counted.
    void staysUpToDateWhileItIsCounted_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::newRow("rows came or went") << true;
        QTest::newRow("another process wrote") << false;
    }
    void staysUpToDateWhileItIsCounted()
    {
        QFETCH(bool, isReset);
        QSemaphore counting; // outlives the thread that waits for it
        HistoryFixture history;
        QVERIFY(openFilled(history, 3000));
        const PublishId id = history.add(samples::order(), std::nullopt);
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 3001);
        const auto goOn = qScopeGuard([&] { counting.release(); }); // however this test ends
        const auto kept = history.store().threads().readAtLeisure<void>(
            [&counting](HistoryQueries&, const auto&) {
                counting.acquire();
                return Result<void>();
            });
        if (isReset)
            Q_EMIT history.store().rowsCameOrWent();
        else
            Q_EMIT history.store().changedElsewhere();
        VERIFY_RESULT(awaited(history.store().names(QString(), 1))); // the first rows were read
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QTRY_COMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Accepted));
        const PublishId late = history.add();
        QVERIFY(!late.isNull());
        QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&watched.model, &QAbstractItemModel::dataChanged);
        const QSignalSpy& refreshed = isReset ? resets : changes;
        counting.release();
        VERIFY_RESULT(awaited(kept));
        QTRY_VERIFY(!refreshed.isEmpty());
        QTRY_COMPARE(watched.model.rowCount(), 3002);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(watched.model.index(row, 0).data(HistoryModel::OutcomeRole).toInt(),
                int(Outcome::Accepted));
    }

    void whatWasDeletedWhileItWasSentStaysAway()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 10));
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 10);
        const PublishId id = history.add(samples::order(), std::nullopt);
        QTRY_COMPARE(watched.model.rowCount(), 11);
        VERIFY_RESULT(awaited(history.store().remove({id})));
        QTRY_COMPARE(watched.model.rowCount(), 10);
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        VERIFY_RESULT(awaited(history.store().count({})));
        QCOMPARE(watched.model.rowCount(), 10);
        VERIFY_RESULT(awaited(history.store().restoreRemoved()));
        QTRY_COMPARE(watched.model.rowCount(), 11);
        QCOMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Accepted));
    }

    void clockSetBackKeepsTheOrder()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 10)); // 2025
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 10);
        QVERIFY(!history.add().isNull());
        QTRY_COMPARE(watched.model.rowCount(), 11);
        // Another process with a clock of 2025 that another clock already overtook.
        FakeClock early;
        early.advance(-std::chrono::hours(24 * 365));
        HistoryStore second(history.file(), early);
        VERIFY_RESULT(awaited(second.open()));
        Watched other(second);
        QTRY_COMPARE(other.model.rowCount(), 11);
        VERIFY_RESULT(awaited(second.begin(samples::order(QStringLiteral("early")))));
        QTRY_COMPARE(other.model.rowCount(), 12);
        QTRY_COMPARE(watched.model.rowCount(), 12);
        QTRY_COMPARE(watched.text(11, HistoryModel::Name), QStringLiteral("bulk/0"));
        for (int row = 1; row < 12; ++row)
            QVERIFY(watched.model.idAt(row - 1) > watched.model.idAt(row));
    }

    void showsWhatAnotherProcessPublished()
    {
        HistoryFixture history;
        QVERIFY(openFilled(history, 3000));
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 3000);
        QCOMPARE(watched.dataAt(2000), bulkData(999));
        const QPersistentModelIndex reading = watched.model.index(2000, HistoryModel::Data);
        QSignalSpy resets(&watched.model, &QAbstractItemModel::modelReset);
        QProcess helper;
        helper.start(QStringLiteral(HISTORY_HELPER), {history.file(), QStringLiteral("40")});
        QVERIFY(helper.waitForFinished());
        QTRY_COMPARE(watched.model.rowCount(), 3040);
        QTRY_COMPARE(watched.model.index(0, 0).data(HistoryModel::OutcomeRole).toInt(),
            int(Outcome::Accepted));
        QCOMPARE(reading.row(), 2040);
        QCOMPARE(reading.data().toString(), bulkData(999));
        QCOMPARE(resets.count(), 0);
    }

    void tellsThatItFailed()
    {
        HistoryFixture history;
        HistoryStore store(QStringLiteral("/proc/nowhere/herald.sqlite3"), history.clock());
        Watched watched(store);
        QSignalSpy failed(&watched.model, &HistoryModel::failed);
        QVERIFY(!awaited(store.open()));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
        QCOMPARE(watched.model.rowCount(), 0);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(-1) << QString();
        QTest::newRow("short") << qint64(420) << QStringLiteral("0.4 ms");
        QTest::newRow("usual") << qint64(84'000) << QStringLiteral("84 ms");
        QTest::newRow("second") << qint64(1'000'000) << QStringLiteral("1.0 s");
        QTest::newRow("time-out") << qint64(30'000'000) << QStringLiteral("30.0 s");
    }
    void durations()
    {
        QFETCH(qint64, us);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishResult result = samples::accepted();
        result.timings.doneUs = us;
        history.add(samples::order(), result);
        Watched watched(history.store());
        QTRY_COMPARE(watched.model.rowCount(), 1);
        QTEST(watched.text(0, HistoryModel::Took), "text");
    }
};

QTEST_GUILESS_MAIN(tst_HistoryModel)
#include "tst_historymodel.moc"
