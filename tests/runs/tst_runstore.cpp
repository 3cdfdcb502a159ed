// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "runs/RunSamples.h"
#include "runs/RunStore.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace herald;
using namespace herald::run_samples;

namespace {

template <typename T> Result<T> awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::TimedOut, QStringLiteral("no answer"));
    return future.result();
}

/// One process's view of the history.
struct Process {
    explicit Process(const QTemporaryDir& folder)
        : history(folder.filePath(QStringLiteral("data/herald.sqlite3")), clock)
        , runs(history)
    {
        if (!awaited(history.open()))
            qFatal("the history cannot be opened");
    }

    Result<PublishId> claim(
        qint64 run, qint64 ordinal, qint64 attempt = 1, std::optional<qint64> previous = {})
    {
        const PublishOrder order {
            .event = {.name = QStringLiteral("door/%1").arg(ordinal), .data = {}},
            .scope = {},
            .server = QUrl(QStringLiteral("http://127.0.0.1:1")),
            .accountId = QStringLiteral("account"),
            .accountName = QStringLiteral("Workshop")};
        return awaited(runs.claim(run,
            {.ordinal = ordinal,
                .attempt = attempt,
                .line = ordinal + 2,
                .previous = previous.value_or(ordinal - 1)},
            order, {}));
    }
    void end(qint64 run, qint64 ordinal, Outcome outcome, int status = 0, qint64 attempt = 1)
    {
        const auto id = claim(run, ordinal, attempt);
        QVERIFY(id);
        QVERIFY(
            awaited(history.finish(*id, {.outcome = outcome, .answer = {.httpStatus = status}})));
    }
    qint64 create() { return *awaited(runs.create(repeat(100), QStringLiteral("Doors"))); }

    FakeClock clock;
    HistoryStore history;
    RunStore runs;
};

} // namespace

class tst_RunStore : public HeraldTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keepsRuns()
    {
        Process one(*m_folder);
        QSignalSpy changed(&one.runs, &RunStore::changed);
        const qint64 first = one.create();
        const qint64 second = one.create();
        QTRY_COMPARE(changed.size(), 2);
        auto all = *awaited(one.runs.list(0, 10));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().id, second);
        QCOMPARE(awaited(one.runs.list(second, 10))->first().id, first);
        const RunRecord record = *awaited(one.runs.load(first));
        QCOMPARE(record.state, RunState::Running);
        QCOMPARE(record.title, QStringLiteral("Doors"));
        QCOMPARE(record.started, one.clock.now());
        QVERIFY(!record.ended.isValid());
        QVERIFY(!record.isHeldElsewhere);
        QVERIFY(*record.plan == repeat(100));
        QVERIFY(awaited(one.runs.setState(first, RunState::Finished)));
        QCOMPARE(awaited(one.runs.load(first))->ended, one.clock.now());
        QCOMPARE(awaited(one.runs.load(77)).error().kind, ErrorKind::NotFound);
        QCOMPARE(awaited(one.runs.create({}, {})).error().kind, ErrorKind::InvalidInput);
    }

    void knowsWhereToGoOn()
    {
        Process one(*m_folder);
        const qint64 run = one.create();
        one.end(run, 0, Outcome::Accepted, 200);
        one.end(run, 1, Outcome::Rejected, 400);
        one.end(run, 2, Outcome::Rejected, 429);
        one.end(run, 3, Outcome::NotSent);
        one.end(run, 4, Outcome::Unknown);
        one.end(run, 5, Outcome::Cancelled);
        one.end(run, 6, Outcome::Rejected, 401);
        one.end(run, 7, Outcome::Rejected, 529);
        one.end(run, 8, Outcome::Rejected, 503);
        one.end(run, 3, Outcome::Accepted, 200, 2); // the second time it went well
        one.end(run, 2, Outcome::Rejected, 429, 2);
        QVERIFY(one.claim(run, 9));
        const RunPosition position = *awaited(one.runs.position(run));
        QCOMPARE(position.next, 10);
        QStringList again;
        for (const RunRow& row : position.again)
            again.append(
                QStringLiteral("%1/%2/%3").arg(row.ordinal).arg(row.attempt).arg(row.line));
        QCOMPARE(again.join(u' '), QStringLiteral("2/3/4 5/2/7 6/2/8 7/2/9 8/2/10"));
        const RunTally tally {
            .accepted = 2, .rejected = 1, .unknown = 1, .waiting = 5, .sending = 1};
        QVERIFY(position.tally == tally);
        QVERIFY(*awaited(one.runs.tally(run)) == tally);
        QCOMPARE(tally.done(), 4);

        const auto rows = *awaited(one.runs.rows(run, 1, 3));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first().row.ordinal, 2);
        QCOMPARE(rows.first().row.attempt, 2);
        QCOMPARE(rows.first().httpStatus, 429);
        QCOMPARE(rows.at(1).outcome, Outcome::Accepted);
        QCOMPARE(rows.at(1).name, QStringLiteral("door/3"));
        QCOMPARE(rows.at(2).outcome, Outcome::Unknown);
    }

    void forgetsNothingWithTheHistory()
    {
        Process one(*m_folder);
        const qint64 run = one.create();
        const auto id = one.claim(run, 0);
        QVERIFY(awaited(one.history.finish(*id, {.outcome = Outcome::NotSent})));
        QVERIFY(awaited(one.history.remove({*id})));
        QCOMPARE(awaited(one.runs.position(run))->again.size(), 1); // it can still be restored
        QVERIFY(awaited(one.history.threads().change([id](HistoryTables& tables) {
            return tables.statements()
                .run(QStringLiteral("DELETE FROM removed WHERE id = ?"), {id->value()})
                .map([](qint64) {});
        })));
        const RunPosition position = *awaited(one.runs.position(run));
        QCOMPARE(position.next, 1);
        QVERIFY(position.again.isEmpty()); // what became of it nobody knows any more
        QCOMPARE(position.tally.deleted, 1);
        QVERIFY(awaited(one.runs.rows(run, -1, 10))->first().isDeleted);
    }

    void leavesNoRowOut()
    {
        Process one(*m_folder);
        const qint64 run = one.create();
        QVERIFY(one.claim(run, 0));
        QCOMPARE(one.claim(run, 2).error().kind, ErrorKind::Cancelled); // 1 is not there
        QVERIFY(one.claim(run, 2, 1, 0)); // 1 is a bad row, passed over
        QCOMPARE(one.claim(run, 2, 1, 0).error().kind, ErrorKind::Cancelled); // not twice
        QVERIFY(one.claim(run, 0, 2)); // tried again
        QCOMPARE(awaited(one.runs.position(run))->next, 3);
    }

    void belongsToOneProcess()
    {
        Process one(*m_folder);
        const qint64 run = one.create();
        Process other(*m_folder);
        QVERIFY(awaited(other.runs.load(run))->isHeldElsewhere);
        QVERIFY(awaited(other.runs.interrupted(10))->isEmpty());
        QCOMPARE(other.claim(run, 0).error().kind, ErrorKind::Conflict);
        QCOMPARE(awaited(other.runs.takeOver(run)).error().kind, ErrorKind::Conflict);
        QCOMPARE(
            awaited(other.runs.setState(run, RunState::Stopped)).error().kind, ErrorKind::Conflict);
        QCOMPARE(awaited(other.runs.replacePlan(run, repeat(5))).error().kind, ErrorKind::Conflict);

        QVERIFY(awaited(one.runs.setState(run, RunState::Interrupted)));
        QCOMPARE(awaited(other.runs.interrupted(10))->size(), 1);
        QVERIFY(awaited(other.runs.takeOver(run)));
        QCOMPARE(awaited(one.runs.takeOver(run)).error().kind, ErrorKind::Conflict);
        QCOMPARE(one.claim(run, 0).error().kind, ErrorKind::Conflict);
        QVERIFY(other.claim(run, 0));
        QVERIFY(awaited(other.runs.replacePlan(run, repeat(5))));
        QVERIFY(*awaited(one.runs.load(run))->plan == repeat(5));
        QVERIFY(awaited(other.runs.setState(run, RunState::Stopped)));
        QCOMPARE(awaited(one.runs.takeOver(run)).error().kind, ErrorKind::Conflict);
    }

    void isInterruptedWithItsProcess()
    {
        qint64 run = 0;
        {
            Process one(*m_folder);
            run = one.create();
            QVERIFY(one.claim(run, 0));
        }
        Process next(*m_folder);
        const RunRecord record = *awaited(next.runs.load(run));
        QCOMPARE(record.state, RunState::Interrupted);
        QVERIFY(!record.isHeldElsewhere);
        const RunPosition position = *awaited(next.runs.takeOver(run));
        QCOMPARE(position.next, 1);
        QVERIFY(position.again.isEmpty()); // it may have been sent
        QCOMPARE(position.tally.unknown, 1);
    }

    void tellsOfAPlanThatCannotBeRead()
    {
        Process one(*m_folder);
        const qint64 run = one.create();
        QVERIFY(awaited(one.history.threads().change([](HistoryTables& tables) {
            return tables.statements()
                .run(QStringLiteral("UPDATE run SET plan = '{', state = 99, kind = -5"))
                .map([](qint64) {});
        })));
        const RunRecord record = *awaited(one.runs.load(run));
        QVERIFY(!record.plan);
        QVERIFY(!record.problem.isEmpty());
        QCOMPARE(record.state, RunState::Finished);
    }
};

QTEST_GUILESS_MAIN(tst_RunStore)
#include "tst_runstore.moc"
