// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/upkeep/HistoryCheck.h"
#include "history/upkeep/SpaceReturn.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

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
