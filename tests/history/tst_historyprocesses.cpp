// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/Database.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>

using namespace herald;

/// More than one process on one history, and processes that are killed.
class tst_HistoryProcesses : public HeraldTest {
    Q_OBJECT

    /// What the helper said before it ended.
    struct Said {
        QSet<QString> begun;
        QSet<QString> finished;
        int draft = -1;
        QList<int> counts;
    };
    static Said read(QProcess& helper)
    {
        Said said;
        for (const QByteArray& line : helper.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            const QString what = QString::fromLatin1(words.last());
            if (words.first() == "begun")
                said.begun.insert(what);
            else if (words.first() == "finished")
                said.finished.insert(what);
            else if (words.first() == "draft")
                said.draft = qMax(said.draft, what.toInt());
            else if (words.first() == "count")
                said.counts.append(what.toInt());
        }
        return said;
    }
    static void start(QProcess& helper, const HistoryFixture& history, const QStringList& more = {})
    {
        helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper.start(QStringLiteral(HISTORY_HELPER), QStringList {history.file()} + more);
    }
    static void verifyWhole(const QString& file)
    {
        Database database;
        VERIFY_RESULT(database.open(file, Database::Mode::ReadOnly));
        QCOMPARE(database.value(QStringLiteral("PRAGMA integrity_check"))->toString(),
            QStringLiteral("ok"));
        QVERIFY(!database.value(QStringLiteral("PRAGMA foreign_key_check"))->isValid());
    }

private Q_SLOTS:
    void killedAtAnyMomentLosesNothing()
    {
        constexpr int rounds = 40;
        HistoryFixture history;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        Said all;
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            start(helper, history);
            QVERIFY(helper.waitForStarted());
            // Some rounds in the middle of the very start, the others in the middle of the work.
            qint64 enough = round % 3 == 0 ? 0 : random.bounded(4000);
            QTRY_VERIFY(helper.bytesAvailable() >= enough);
            QTest::qWait(random.bounded(30)); // any moment, not one that output decides
            helper.kill();
            QVERIFY(helper.waitForFinished());
            const Said said = read(helper);
            all.begun += said.begun;
            all.finished += said.finished;
            all.counts += said.counts;
            const int draft = said.draft;

            const auto opened = history.open();
            VERIFY_RESULT(opened);
            QVERIFY2(opened->setAsideFile.isEmpty(), qPrintable(opened->setAsideFile));
            HistoryQuery sending;
            sending.outcome = Outcome::Sending;
            QCOMPARE(*awaited(history.store().count(sending)), 0);
            QVERIFY(opened->interrupted <= 6);
            if (draft >= 0)
                QVERIFY(awaited(history.store().loadDrafts())->first().event.name.toInt() >= draft);
            history.close();
            verifyWhole(history.file());
        }
        VERIFY_RESULT(history.open());
        const auto rows = awaited(history.store().page({}, {}, 1'000'000));
        VERIFY_RESULT(rows);
        QHash<QString, Outcome> kept;
        for (const Publish& row : *rows) {
            kept.insert(row.id.toString(), row.result.outcome);
            QCOMPARE(
                QStringLiteral("helper/") + row.order.lineage.values.value(QStringLiteral("n")),
                row.order.event.name);
        }
        QVERIFY(all.begun.size() > rounds);
        for (const QString& id : std::as_const(all.begun))
            QVERIFY(kept.contains(id));
        for (const QString& id : std::as_const(all.finished))
            QCOMPARE(kept.value(id), Outcome::Accepted);
        QCOMPARE(QSet<int>(all.counts.begin(), all.counts.end()).size(), all.counts.size());
    }

    void severalProcessesWriteAtOnce()
    {
        constexpr int each = 150;
        QList<int> counts;
        QList<int> all(qsizetype(3) * each);
        std::iota(all.begin(), all.end(), 1);
        HistoryFixture history; // no database yet: they also race to create it
        std::vector<std::unique_ptr<QProcess>> helpers;
        for (int i = 0; i < 3; ++i) {
            helpers.push_back(std::make_unique<QProcess>());
            start(*helpers.back(), history, {QString::number(each)});
        }
        VERIFY_RESULT(history.open());
        for (int i = 0; i < each; ++i)
            QVERIFY(!history.add().isNull());
        for (const auto& helper : helpers) {
            QTRY_COMPARE(helper->state(), QProcess::NotRunning);
            QCOMPARE(helper->exitCode(), 0);
            const Said said = read(*helper);
            QCOMPARE(said.finished.size(), each);
            counts += said.counts;
        }
        // Every number once, none left out.
        QVERIFY(std::is_permutation(counts.begin(), counts.end(), all.begin(), all.end()));
        HistoryQuery accepted;
        accepted.outcome = Outcome::Accepted;
        QCOMPARE(*awaited(history.store().count(accepted)), 4 * each);
        history.close();
        verifyWhole(history.file());
    }

    void tellsWhatAnotherProcessWrote()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QSignalSpy changed(&history.store(), &HistoryStore::changedElsewhere);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!history.add().isNull());
        QProcess helper;
        start(helper, history, {QStringLiteral("1")});
        QVERIFY(helper.waitForFinished());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(*awaited(history.store().count({})), 21);
    }

    void ownWritesAreNotSomebodyElses()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QSignalSpy changed(&history.store(), &HistoryStore::changedElsewhere);
        for (int i = 0; i < 50; ++i)
            QVERIFY(!history.add().isNull());
        // A writer beside us ends the wait: what it wrote came after ours.
        QCOMPARE(changed.count(), 0);
        QProcess helper;
        start(helper, history, {QStringLiteral("1")});
        QVERIFY(helper.waitForFinished());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void rowsOfAKilledProcessAreResolvedWhileTheWindowIsOpen()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QSignalSpy changed(&history.store(), &HistoryStore::changedElsewhere);
        HistoryQuery unknown;
        unknown.outcome = Outcome::Unknown;
        HistoryQuery sending;
        sending.outcome = Outcome::Sending;
        // Until the kill meets a publish in flight.
        for (int round = 0; round < 20; ++round) {
            QProcess helper;
            start(helper, history);
            QTRY_VERIFY(helper.bytesAvailable() > 500);
            helper.kill();
            QVERIFY(helper.waitForFinished());
            if (*awaited(history.store().count(sending)) > 0)
                break;
        }
        QTRY_COMPARE(*awaited(history.store().count(sending)), 0);
        QVERIFY(*awaited(history.store().count(unknown)) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryProcesses)
#include "tst_historyprocesses.moc"
