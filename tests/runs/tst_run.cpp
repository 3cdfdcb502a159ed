// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Awaited.h"
#include "history/HistoryThreads.h"
#include "runs/RunHome.h"
#include "runs/RunLane.h"
#include "support/HeraldTest.h"

#include <QScopeGuard>
#include <QSemaphore>

#include <algorithm>

using namespace herald;
using namespace herald::run_samples;

class tst_Run : public HeraldTest {
    Q_OBJECT

    static constexpr int patienceMs = 20'000;

    static QStringList numbers(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(QString::number(i));
        return all;
    }
    static QStringList sorted(QStringList list)
    {
        std::sort(list.begin(), list.end(),
            [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
        return list;
    }
    static Script refusal(int status, const QByteArray& headers = {})
    {
        return Script::answer(status, "{\"error\":\"slow down\"}", headers);
    }
    static Script unknown() { return Script().readRequest().reset(); }

private Q_SLOTS:
    void publishesEveryRowOnce()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(300)), QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().state, RunState::Finished);
        QCOMPARE(run.end().tally.accepted, 300);
        QCOMPARE(run.end().tally.done(), 300);
        QCOMPARE(sorted(home.sentData()), numbers(300));
        QCOMPARE(run.rowEnded.size(), 300);
        QCOMPARE(run.began.size(), 1);
        QTRY_COMPARE(home.server.connectionCount() <= 6, true);
    }

    void repeats()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(25), QStringLiteral("door"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 25);
        QCOMPARE(home.server.requestCount(), 25);
    }

    void keepsTheOrderOfASequence()
    {
        RunHome home;
        RunPlan plan = home.repeatPlan(4);
        plan.kind = RunPlan::Kind::Sequence;
        plan.steps = {step("door", "a"), step("door", "b"), step("door", "c")};
        plan.steps[1].pauseMs = 5;
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("doors"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(home.sentData().join(QString()), QStringLiteral("abcabcabcabc"));
    }

    void stopsAtItsTime()
    {
        RunHome home;
        RunPlan plan = home.repeatPlan(0, 2);
        plan.until = home.clock.now().addMSecs(200);
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("door"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().state, RunState::Finished);
        QVERIFY(home.clock.now() >= plan.until);
        QCOMPARE(run.end().tally.accepted, home.server.requestCount());
    }

    void fillsATemplate()
    {
        RunHome home;
        RunStep step = run_samples::step("door/{{side}}", "{{$counter}} {{level}}");
        step.fillsPlaceholders = true;
        step.lineage.templatePath = QStringLiteral("Doors/open");
        step.composition.values = {{QStringLiteral("level"), QStringLiteral("7")}};
        WatchedRun run(home);
        run.run.start(home.filePlan(home.write("side,level\nleft,\nright,8\n"), step),
            QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QStringList data = home.sentData();
        data.sort();
        QCOMPARE(data, QStringList({QStringLiteral("1+7"), QStringLiteral("2+8")}));
        const Publish publish = run.rowEnded.first().at(1).value<Publish>();
        QCOMPARE(publish.order.lineage.templatePath, QStringLiteral("Doors/open"));
        QVERIFY(publish.order.lineage.values.contains(QStringLiteral("side")));
    }

    void isPatient_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        for (const int status : {429, 503, 529}) {
            QTest::addRow("%d", status) << status << QByteArray();
            QTest::addRow("%d, Retry-After", status) << status << QByteArray("Retry-After: 1\r\n");
            QTest::addRow("%d, bad Retry-After", status)
                << status << QByteArray("Retry-After: soon\r\n");
        }
    }
    void isPatient()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        RunHome home;
        for (int i = 0; i < 5; ++i)
            home.server.enqueue(Script::accepted());
        for (int i = 0; i < 3; ++i)
            home.server.enqueue(refusal(status, headers));
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(30)), QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QVERIFY(run.wasPaused(RunPause::Refused));
        QCOMPARE(run.end().tally.accepted, 30);
        QCOMPARE(run.end().tally.rejected, 0);
        QCOMPARE(home.server.requestCount(), 33);
        QStringList data = home.sentData();
        QCOMPARE(QSet<QString>(data.begin(), data.end()).size(), 30);
    }

    void gonesOnWithRowsThatAreRejected()
    {
        RunHome home;
        home.server.enqueue(refusal(400));
        home.server.enqueue(refusal(500));
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(10)), QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.rejected, 2);
        QCOMPARE(run.end().tally.accepted, 8);
        QCOMPARE(home.server.requestCount(), 10);
    }

    void stopsWhereNobodyKnows()
    {
        RunHome home;
        home.server.enqueue(Script::accepted());
        home.server.enqueue(unknown());
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(40)), QStringLiteral("rows.csv"), home.account);
        QTRY_COMPARE(run.progress().pause, RunPause::UnknownOutcome);
        QTRY_COMPARE(run.progress().tally.sending, 0);
        QCOMPARE(run.progress().state, RunState::Paused);
        QCOMPARE(run.progress().tally.unknown, 1);
        QVERIFY(home.server.requestCount() < 40);
        run.run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 39);
        QCOMPARE(sorted(home.sentData()), numbers(40)); // each once
    }

    void passesOverWhatNobodyKnows()
    {
        RunHome home;
        for (int i = 0; i < 5; ++i)
            home.server.enqueue(unknown());
        RunPlan plan = home.filePlan(home.writeRows(20));
        plan.onUnknown = RunPlan::OnUnknown::PassOver;
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.unknown, 5);
        QCOMPARE(run.end().tally.accepted, 15);
        QCOMPARE(sorted(home.sentData()), numbers(20));
    }

    void givesUpWhereNobodyAnswers()
    {
        RunHome home;
        home.server.stopListening();
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(10)), QStringLiteral("rows.csv"), home.account);
        QTRY_COMPARE_WITH_TIMEOUT(run.progress().pause, RunPause::GaveUp, patienceMs);
        QVERIFY(run.wasPaused(RunPause::NotSent));
        QVERIFY(!run.progress().reason.isEmpty());
        QTRY_COMPARE(run.progress().tally.sending, 0);
        QCOMPARE(run.progress().tally.done(), 0);
        run.run.interrupt();
        QTRY_VERIFY(run.hasEnded());
        // The server is back, elsewhere.
        ScriptedServer other;
        home.account.server = other.url();
        WatchedRun again(home);
        again.run.resume(run.end().run, run.run.plan(), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(again.hasEnded(), patienceMs);
        QCOMPARE(again.end().tally.accepted, 10);
        QCOMPARE(other.requestCount(), 10);
    }

    void stopsWhereTheTokenIsRefused()
    {
        RunHome home;
        for (int i = 0; i < 6; ++i)
            home.server.enqueue(refusal(401));
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(20)), QStringLiteral("rows.csv"), home.account);
        QTRY_COMPARE(run.progress().pause, RunPause::TokenRefused);
        QTRY_COMPARE(run.progress().tally.sending, 0);
        QVERIFY(home.server.requestCount() <= 6);
        const qsizetype refused = home.server.requestCount();
        for (qsizetype i = refused; i < 6; ++i)
            home.server.setStanding(Script::accepted());
        run.run.goOn(); // with a better token
        QTRY_VERIFY_WITH_TIMEOUT(
            run.hasEnded() || run.progress().pause == RunPause::TokenRefused, patienceMs);
        if (!run.hasEnded())
            run.run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 20);
        QCOMPARE(home.server.requestCount(), 26);
    }

    void hasSixInFlightAtMost()
    {
        RunHome home;
        home.server.setStanding(Script().readRequest().hang());
        RunPlan plan = home.filePlan(home.writeRows(50));
        plan.onUnknown = RunPlan::OnUnknown::PassOver;
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("rows.csv"), home.account);
        QTRY_COMPARE(home.server.bodyCount(), 6);
        QTRY_COMPARE(awaited(home.store.tally(run.progress().run))->sending, 24); // claimed
        QCOMPARE(home.server.requestCount(), 6);
        run.run.interrupt();
        run.run.cancelInFlight();
        QTRY_VERIFY(run.hasEnded());
        QCOMPARE(run.end().state, RunState::Interrupted);
        QCOMPARE(run.end().tally.unknown, 6);
        QCOMPARE(home.server.requestCount(), 6);
    }

    /// A kill leaves no more unknown than that: what is accepted is written before what follows.
    void aRowMakesRoomWhenItIsAccepted()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(200)), QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY(home.server.requestCount() > 0);
        const auto writing = std::make_shared<QSemaphore>();
        const auto goOn = qScopeGuard([&] { writing->release(); }); // however this test ends
        home.history.threads().maintain<void>([writing](Database&, const auto&) {
            writing->acquire();
            return Result<void>();
        });
        QTRY_VERIFY(run.progress().tally.sending > RunLane::mostClaimed);
        const auto stored = awaited(home.store.tally(run.progress().run));
        VERIFY_RESULT(stored);
        QVERIFY(stored->sending <= RunLane::mostClaimed);
        writing->release();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 200);
        QVERIFY(!run.end().left);
        QCOMPARE(sorted(home.sentData()), numbers(200)); // each once
    }

    void pausesAndGoesOn()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(200, 2), QStringLiteral("door"), home.account);
        QTRY_VERIFY(home.server.requestCount() > 5);
        run.run.pause();
        QTRY_COMPARE(run.progress().tally.sending, 0);
        QCOMPARE(run.progress().state, RunState::Paused);
        const qsizetype sent = home.server.requestCount();
        QVERIFY(sent < 200);
        run.run.pause(); // is nothing new
        QTRY_COMPARE(awaited(home.store.load(run.progress().run))->state, RunState::Paused);
        QCOMPARE(home.server.requestCount(), sent);
        run.run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(home.server.requestCount(), 200);
        QCOMPARE(awaited(home.store.load(run.end().run))->state, RunState::Finished);
    }

    void stopsForGood()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(0, 2), QStringLiteral("door"), home.account);
        QTRY_VERIFY(home.server.requestCount() > 5);
        run.run.stop();
        QTRY_VERIFY(run.hasEnded());
        QCOMPARE(run.end().state, RunState::Stopped);
        QCOMPARE(run.end().tally.accepted, home.server.requestCount());
        WatchedRun again(home);
        again.run.resume(run.end().run, run.run.plan(), home.account);
        QTRY_COMPARE(again.failed.size(), 1);
        QCOMPARE(again.failed.first().first().value<Error>().kind, ErrorKind::Conflict);
    }

    /// Again and again, by the destructor and by hand: every row once.
    void isResumedWhereItWasInterrupted()
    {
        RunHome home;
        const RunPlan plan = home.filePlan(home.writeRows(200));
        qint64 number = 0;
        for (int round = 0; round < 6; ++round) {
            WatchedRun run(home);
            if (round == 0)
                run.run.start(plan, QStringLiteral("rows.csv"), home.account);
            else
                run.run.resume(number, plan, home.account);
            QTRY_COMPARE(run.began.size(), 1);
            number = run.progress().run;
            const qsizetype before = home.server.requestCount();
            QTRY_VERIFY(home.server.requestCount() > before + 10);
            run.run.interrupt();
            QTRY_VERIFY(run.hasEnded());
            QCOMPARE(run.end().state, RunState::Interrupted);
        }
        WatchedRun last(home);
        last.run.resume(number, plan, home.account);
        QTRY_VERIFY_WITH_TIMEOUT(last.hasEnded(), patienceMs);
        QCOMPARE(last.end().state, RunState::Finished);
        QCOMPARE(last.end().tally.accepted, 200);
        QCOMPARE(sorted(home.sentData()), numbers(200));
    }

    void isLetGoWithItsObject()
    {
        RunHome home;
        auto run = std::make_unique<WatchedRun>(home);
        run->run.start(home.repeatPlan(0, 2), QStringLiteral("door"), home.account);
        QTRY_VERIFY(home.server.requestCount() > 5);
        const qint64 number = run->progress().run;
        run.reset();
        QTRY_COMPARE(awaited(home.store.load(number))->state, RunState::Interrupted);
    }

    void refusesAnotherFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("longer") << QByteArray("name,data\ndoor,0\ndoor,1\ndoor,2\n");
        QTest::newRow("as long") << QByteArray("name,data\ndoor,0\ndoor,7\n");
    }
    void refusesAnotherFile()
    {
        QFETCH(QByteArray, bytes);
        RunHome home;
        const RunPlan plan = home.filePlan(home.writeRows(2));
        home.write(bytes);
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("rows.csv"), home.account);
        QTRY_COMPARE(run.progress().pause, RunPause::Failed);
        QCOMPARE(run.progress().failure, ErrorKind::Conflict);
        QVERIFY(run.progress().reason.contains(QStringLiteral("rows.csv")));
        QCOMPARE(home.server.requestCount(), 0);
        home.writeRows(2); // it is put back
        run.run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 2);
    }

    void passesOverBadRows()
    {
        RunHome home;
        QByteArray rows = "name,data\n";
        for (int i = 0; i < 500; ++i)
            rows += i % 2 == 0 ? "door," + QByteArray::number(i / 2) + '\n' : QByteArray(",x\n");
        const RunPlan plan = home.filePlan(home.write(rows + "door\n"));
        QCOMPARE(plan.file.bad, 251);
        WatchedRun run(home);
        run.run.start(plan, QStringLiteral("rows.csv"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(run.end().tally.accepted, 250);
        QCOMPARE(run.end().state, RunState::Finished);
        QCOMPARE(sorted(home.sentData()), numbers(250));
    }

    void waitsForTheNetwork()
    {
        RunHome home;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(100, 2), QStringLiteral("door"), home.account);
        QTRY_VERIFY(home.server.requestCount() > 5);
        run.run.setOnline(false);
        QTRY_COMPARE(run.progress().tally.sending, 0);
        QCOMPARE(run.progress().pause, RunPause::Offline);
        QCOMPARE(run.progress().state, RunState::Running);
        const qsizetype sent = home.server.requestCount();
        run.run.setAsleep(true);
        run.run.setAsleep(false);
        QCOMPARE(run.progress().pause, RunPause::Offline);
        QCOMPARE(home.server.requestCount(), sent);
        run.run.setOnline(true);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(home.server.requestCount(), 100);
    }

    void needsTheHistory()
    {
        RunHome home;
        home.account.recording = Recording::Nothing;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(1), QStringLiteral("door"), home.account);
        QTRY_COMPARE(run.failed.size(), 1);
        QVERIFY(run.failed.first().first().value<Error>().text.contains(home.account.name));
        QCOMPARE(home.server.requestCount(), 0);
    }

    void needsAToken()
    {
        RunHome home;
        home.vault.failWith({.kind = ErrorKind::KeychainLocked, .text = QStringLiteral("Locked.")});
        WatchedRun run(home);
        run.run.start(home.filePlan(home.writeRows(10)), QStringLiteral("rows"), home.account);
        QTRY_COMPARE(run.progress().pause, RunPause::Failed);
        QCOMPARE(run.progress().failure, ErrorKind::KeychainLocked);
        QTRY_COMPARE(run.progress().tally.sending, 0);
        home.vault.work();
        run.run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(sorted(home.sentData()), numbers(10));
    }

    void keepsNoDataOfAnAccountThatWantsNone()
    {
        RunHome home;
        home.account.recording = Recording::NoData;
        WatchedRun run(home);
        run.run.start(home.repeatPlan(1), QStringLiteral("door"), home.account);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QCOMPARE(home.sentData(), QStringList(QStringLiteral("open")));
        const PublishId id = run.rowEnded.first().at(1).value<Publish>().id;
        QCOMPARE(home.history.load(id).result()->order.event.data, QString());
    }
};

QTEST_GUILESS_MAIN(tst_Run)
#include "tst_run.moc"
