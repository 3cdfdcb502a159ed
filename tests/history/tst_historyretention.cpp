// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/search/SearchIndex.h"
#include "history/upkeep/HistoryCheck.h"
#include "history/upkeep/HistoryRetention.h"
#include "history/upkeep/RemovedSweep.h"
#include "history/upkeep/SpaceReturn.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <functional>

using namespace herald;

class tst_HistoryRetention : public HeraldTest {
    Q_OBJECT

    static qint64 rows(HistoryFixture& history)
    {
        const auto count = awaited(history.store().count({}));
        return count ? *count : -1;
    }

    static Result<void> write(const HistoryFixture& history, const QString& sql)
    {
        Database database;
        auto done = database.open(history.file(), Database::Mode::ReadWrite);
        return done ? database.execute(sql) : done;
    }

    static qint64 ask(const HistoryFixture& history, const QString& sql)
    {
        Database database;
        if (!database.open(history.file(), Database::Mode::ReadOnly))
            return -1;
        const auto value = database.value(sql);
        return value ? value->toLongLong() : -1;
    }

    template <typename Step> static Result<bool> hasMore(const Result<Step>& step)
    {
        return step.map([](const Step& done) { return done.hasMore; });
    }

    /// Whether it came to an end.
    static bool allSteps(const std::function<Result<bool>()>& step)
    {
        Result<bool> isMore = true;
        while (isMore && *isMore)
            isMore = step();
        return isMore.has_value();
    }

private Q_SLOTS:
    void isOffAtFirst()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 100)); // of 2025-01-01
        VERIFY_RESULT(history.open());
        history.store().setRetention({});
        VERIFY_RESULT(awaited(history.store().names(QString(), 1)));
        QCOMPARE(rows(history), 100);
        QCOMPARE(awaited(history.store().retentionExtent({}))->rows, 0);
    }

    void oldRowsGoAndPinnedOnesStay()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 3000));
        VERIFY_RESULT(write(history,
            QStringLiteral(
                "INSERT INTO mark SELECT id, (id >> 21) / 1000 % 20 = 0, 'note', '' FROM publish"
                " WHERE (id >> 21) / 1000 % 10 = 0")));
        const qint64 pinned
            = ask(history, QStringLiteral("SELECT count(*) FROM mark WHERE is_pinned <> 0"));
        QCOMPARE(pinned, 150);
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull()); // of today
        const RetentionRule rule {.days = 30};
        QCOMPARE(awaited(history.store().retentionExtent(rule))->rows, 3000 - pinned);
        QSignalSpy changed(&history.store(), &HistoryStore::rowsCameOrWent);
        history.store().setRetention(rule);
        QTRY_COMPARE(rows(history), pinned + 1);
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(ask(history, QStringLiteral("SELECT count(*) FROM removed")), 0);
        QTRY_COMPARE(ask(history, QStringLiteral("SELECT count(*) FROM removal")), 0);
        QCOMPARE(ask(history, QStringLiteral("SELECT count(*) FROM mark")), pinned);
    }

    void theOldestGoUntilItIsSmallEnough()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 20'000));
        VERIFY_RESULT(history.open());
        history.store().setRetention({.megabytes = 1});
        QTRY_VERIFY(rows(history) < 15'000);
        QTRY_COMPARE(ask(history, QStringLiteral("SELECT count(*) FROM removal")), 0);
        QVERIFY(rows(history) > 1000);
        const auto newest = awaited(history.store().page({}, {}, 1));
        VERIFY_RESULT(newest);
        QCOMPARE(newest->first().order.event.data, QStringLiteral("{\"n\":19999}"));
    }

    /// The index keeps the words of what is gone: that is no reason to delete more an hour later.
    void deletesBySizeWhatWasSaidAndNoMore()
    {
        constexpr int rows = 80'000; // the tables themselves take little beside them
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), rows));
        Database database;
        VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
        Statements statements(database);
        SearchIndex index(database);
        RemovedSweep sweep(database);
        HistoryRetention retention(history.clock());
        const auto rest = [&] { // until there is nothing to do
            return allSteps([&] { return hasMore(retention.step(database)); })
                && allSteps([&] { return hasMore(sweep.step()); })
                && allSteps([&] { return index.step(); });
        };
        QVERIFY(rest());
        const qint64 bytes = database.value(QStringLiteral("PRAGMA page_count"))->toLongLong()
            * database.value(QStringLiteral("PRAGMA page_size"))->toLongLong();
        const RetentionRule rule {.megabytes = bytes * 2 / 3 / 1'000'000};
        const auto said = retentionExtent(statements, rule, history.clock().now());
        VERIFY_RESULT(said);
        QVERIFY2(said->rows > rows / 4 && said->rows < rows / 2,
            qPrintable(QString::number(said->rows)));
        retention.setRule(rule);
        for (int hour = 0; hour < 5; ++hour) {
            QVERIFY(rest());
            history.clock().advance(std::chrono::hours(1));
        }
        const qint64 gone = rows - ask(history, QStringLiteral("SELECT count(*) FROM publish"));
        // A row takes less than the mean: what is there without rows counts, too.
        QVERIFY2(gone >= said->rows && gone <= said->rows * 6 / 5,
            qPrintable(QStringLiteral("%1 %2").arg(said->rows).arg(gone)));
    }

    /// What can still be restored is no reason to say that nothing will be deleted.
    void saysWhatItDeletesWhileADeletionCanBeUndone()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 20'000));
        VERIFY_RESULT(history.open());
        const RetentionRule rule {.megabytes = 1};
        const auto before = awaited(history.store().retentionExtent(rule));
        VERIFY_RESULT(before);
        const auto newest = awaited(history.store().page({}, {}, 2));
        VERIFY_RESULT(newest);
        VERIFY_RESULT(awaited(history.store().remove({newest->at(0).id, newest->at(1).id})));
        const auto said = awaited(history.store().retentionExtent(rule));
        VERIFY_RESULT(said);
        QVERIFY2(qAbs(before->rows - said->rows) < 100, qPrintable(QString::number(said->rows)));
    }

    void aRuleThatIsTakenBackDeletesNoMore()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 3000));
        VERIFY_RESULT(history.open());
        history.store().setRetention({.days = 30});
        history.store().setRetention({});
        VERIFY_RESULT(awaited(history.store().names(QString(), 1)));
        QVERIFY(!history.add().isNull());
        QCOMPARE(rows(history), 3001);
    }

    /// Retention, purge, summaries, index and vacuum: whatever it is at.
    void killedAtAnyMomentLosesNothingThatStays()
    {
        constexpr int rounds = 8;
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 20'000));
        VERIFY_RESULT(write(history,
            QStringLiteral("INSERT INTO mark SELECT id, 1, 'stays', '' FROM publish"
                           " WHERE (id >> 21) / 1000 % 10 = 0")));
        constexpr qint64 pinned = 2000;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        qint64 before = 20'000;
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            helper.start(QStringLiteral(HISTORY_HELPER),
                {history.file(), QStringLiteral("keep"), QStringLiteral("30")});
            QVERIFY(helper.waitForStarted());
            QTRY_VERIFY(helper.canReadLine() || helper.state() == QProcess::NotRunning);
            QTest::qWait(400 + random.bounded(500)); // its idle work begins after 500 ms
            helper.kill();
            helper.waitForFinished();
            const auto checked = checkHistory(
                history.file(), [] { return false; }, [](const QString&, int, int) {});
            VERIFY_RESULT(checked);
            for (const HistoryFinding& finding : checked->findings)
                qWarning().noquote() << finding.what;
            const qint64 left = ask(history, QStringLiteral("SELECT count(*) FROM publish"));
            QVERIFY(left <= before);
            before = left;
            QCOMPARE(ask(history,
                         QStringLiteral("SELECT count(*) FROM publish p JOIN mark k ON k.id = p.id"
                                        " WHERE k.is_pinned <> 0")),
                pinned);
        }
        QVERIFY(before < 20'000);
        VERIFY_RESULT(history.open());
        history.store().setRetention({.days = 30});
        QTRY_COMPARE(rows(history), pinned);
    }

    void spaceIsGivenBack()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 60'000));
        VERIFY_RESULT(write(history, QStringLiteral("DELETE FROM publish")));
        Database database;
        VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
        const qint64 before = database.value(QStringLiteral("PRAGMA page_count"))->toLongLong();
        int steps = 0;
        for (;; ++steps) {
            const auto hasMore = returnSpace(database);
            VERIFY_RESULT(hasMore);
            if (!*hasMore)
                break;
        }
        QVERIFY(steps > 3);
        const qint64 after = database.value(QStringLiteral("PRAGMA page_count"))->toLongLong();
        QVERIFY2(
            after <= before / 2 + 100, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
        QVERIFY(database.value(QStringLiteral("PRAGMA freelist_count"))->toLongLong() <= 512);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryRetention)
#include "tst_historyretention.moc"
