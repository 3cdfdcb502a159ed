// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/WhenDone.h"
#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryThreads.h"
#include "history/PublishMarks.h"
#include "history/RowRemoval.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <limits>

using namespace herald;

namespace {
constexpr int manyRows = 20'000;

RemovalEnd ended(const QFuture<RemovalEnd>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return {.rows = -1};
    return future.result();
}
} // namespace

class tst_RowRemoval : public HeraldTest {
    Q_OBJECT

    static bool fill(HistoryFixture& history, int rows)
    {
        if (!history.open())
            return false;
        history.close();
        return fillHistory(history.file(), rows) && history.open();
    }
    static qint64 number(const HistoryFixture& history, const QString& sql)
    {
        Database database;
        if (!database.open(history.file(), Database::Mode::ReadOnly))
            return -1;
        const auto value = database.value(sql);
        return value ? value->toLongLong() : -1;
    }
    static qint64 rowsOf(const HistoryFixture& history, const QString& table)
    {
        return number(history, QStringLiteral("SELECT count(*) FROM ") + table);
    }
    static HistoryQuery rejected()
    {
        HistoryQuery query;
        query.outcome = Outcome::Rejected;
        return query;
    }
    static void verifyWhole(const HistoryFixture& history)
    {
        Database database;
        VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadOnly));
        QCOMPARE(database.value(QStringLiteral("PRAGMA integrity_check"))->toString(),
            QStringLiteral("ok"));
        QVERIFY(!database.value(QStringLiteral("PRAGMA foreign_key_check"))->isValid());
    }

private Q_SLOTS:
    void whatMatchesIsCountedWithThePinned()
    {
        HistoryFixture history;
        QVERIFY(fill(history, 1000));
        PublishMarks marks(history.store());
        RowRemoval removal(history.store());
        const auto some = awaited(history.store().page(rejected(), {}, 3));
        VERIFY_RESULT(some);
        VERIFY_RESULT(awaited(marks.setPinned({some->at(0).id, some->at(2).id}, true)));
        const auto extent = awaited(removal.measure(rejected()));
        VERIFY_RESULT(extent);
        QCOMPARE(extent->rows, 100);
        QCOMPARE(extent->pinned, 2);
        const auto all = awaited(removal.measure({}));
        QCOMPARE(all->rows, 1000);
        QCOMPARE(all->pinned, 2);
        QCOMPARE(all->newest, awaited(history.store().page({}, {}, 1))->first().id);
    }

    void anEmptyHistoryHasNothingToRemove()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        RowRemoval removal(history.store());
        const auto extent = awaited(removal.measure({}));
        VERIFY_RESULT(extent);
        QCOMPARE(extent->rows, 0);
        QCOMPARE(ended(removal.removeMatching({}, extent->newest, KeepPinned::Yes)).rows, 0);
        QCOMPARE(ended(removal.restore()).rows, 0);
    }

    void removesWhatMatchesAndNothingElse()
    {
        HistoryFixture history;
        QVERIFY(fill(history, manyRows));
        RowRemoval removal(history.store());
        QSignalSpy told(&history.store(), &HistoryStore::rowsCameOrWent);
        QSignalSpy progressed(&removal, &RowRemoval::progressed);
        const auto extent = awaited(removal.measure(rejected()));
        VERIFY_RESULT(extent);
        const auto removing = removal.removeMatching(rejected(), extent->newest, KeepPinned::No);
        QVERIFY(removal.isRunning());
        // Comes after the confirmation: stays, though it matches.
        PublishResult refused = samples::accepted();
        refused.outcome = Outcome::Rejected;
        const PublishId late = history.add(samples::order(), refused);
        QVERIFY(!late.isNull());
        const RemovalEnd end = ended(removing);
        QVERIFY(!end.error && !end.wasCancelled);
        QCOMPARE(end.rows, manyRows / 10);
        QVERIFY(!removal.isRunning());
        QCOMPARE(progressed.last().first().toLongLong(), manyRows / 10);
        QVERIFY(!told.isEmpty());
        QCOMPARE(*awaited(history.store().count({})), manyRows - manyRows / 10 + 1);
        VERIFY_RESULT(awaited(history.store().load(late)));
        QCOMPARE(ended(removal.restore()).rows, manyRows / 10);
        QCOMPARE(*awaited(history.store().count(rejected())), manyRows / 10 + 1);
        QCOMPARE(rowsOf(history, QStringLiteral("removed")), 0);
        QCOMPARE(rowsOf(history, QStringLiteral("removal")), 0);
        QCOMPARE(ended(removal.restore()).rows, 0);
    }

    void pinnedRowsAreKeptWhereAskedTo()
    {
        HistoryFixture history;
        QVERIFY(fill(history, 1000));
        PublishMarks marks(history.store());
        RowRemoval removal(history.store());
        const auto rows = awaited(history.store().page({}, {}, 1000));
        const PublishId pinned = rows->at(500).id;
        const PublishId noted = rows->at(501).id;
        VERIFY_RESULT(awaited(marks.setPinned({pinned}, true)));
        VERIFY_RESULT(awaited(marks.setNote(noted, QStringLiteral("n"))));
        const PublishId newest = rows->first().id;
        QCOMPARE(ended(removal.removeMatching({}, newest, KeepPinned::Yes)).rows, 999);
        VERIFY_RESULT(awaited(history.store().load(pinned)));
        QCOMPARE(ended(removal.removeMatching({}, newest, KeepPinned::No)).rows, 1);
        QCOMPARE(*awaited(history.store().count({})), 0);
        // The second took the place of the first.
        QCOMPARE(ended(removal.restore()).rows, 1);
        QVERIFY(awaited(history.store().load(pinned))->mark.isPinned);
        QTRY_COMPARE(rowsOf(history, QStringLiteral("removed")), 0);
        QCOMPARE(rowsOf(history, QStringLiteral("mark")), 1);
    }

    void selectedRowsGoInSteps()
    {
        HistoryFixture history;
        QVERIFY(fill(history, 5000));
        RowRemoval removal(history.store());
        QList<PublishId> ids {PublishId(1)}; // never was there
        const auto rows = awaited(history.store().page({}, {}, 5000));
        for (const Publish& row : *rows)
            ids.append(row.id);
        QCOMPARE(ended(removal.remove(ids)).rows, 5000);
        QCOMPARE(*awaited(history.store().count({})), 0);
        QCOMPARE(ended(removal.restore()).rows, 5000);
        const auto again = awaited(history.store().page({}, {}, 5000));
        QCOMPARE(again->size(), rows->size());
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QCOMPARE(again->at(i).id, rows->at(i).id);
            QCOMPARE(again->at(i).order.event, rows->at(i).order.event);
            QVERIFY(again->at(i).result == rows->at(i).result);
        }
    }

    void cancelledInTheMiddleStaysDoneAndCanBeUndone()
    {
        HistoryFixture history;
        QVERIFY(fill(history, manyRows));
        RowRemoval removal(history.store());
        connect(&removal, &RowRemoval::progressed, &removal, [&removal](qint64 rows) {
            if (rows >= 3000)
                removal.cancel();
        });
        const RemovalEnd end = ended(removal.removeMatching(
            {}, PublishId(std::numeric_limits<qint64>::max() - 1), KeepPinned::No));
        QVERIFY(end.wasCancelled);
        QVERIFY(end.rows >= 3000 && end.rows < manyRows);
        QCOMPARE(*awaited(history.store().count({})), manyRows - end.rows);
        const RemovalEnd half = ended(removal.restore());
        QVERIFY(half.wasCancelled || half.rows == end.rows);
        disconnect(&removal, &RowRemoval::progressed, &removal, nullptr);
        QCOMPARE(ended(removal.restore()).rows, end.rows - half.rows);
        QCOMPARE(*awaited(history.store().count({})), manyRows);
    }

    void publishingGetsInBetween()
    {
        HistoryFixture history;
        QVERIFY(fill(history, manyRows));
        RowRemoval removal(history.store());
        qint64 doneThen = -1;
        qint64 done = 0;
        connect(&removal, &RowRemoval::progressed, this, [&](qint64 rows) {
            done = rows;
            if (rows != 1000)
                return;
            whenDone(history.store().begin(samples::order()), this,
                [&](const Result<PublishId>&) { doneThen = done; });
        });
        QCOMPARE(
            ended(removal.removeMatching({}, awaited(removal.measure({}))->newest, KeepPinned::No))
                .rows,
            manyRows);
        QVERIFY2(doneThen > 0 && doneThen <= 3000, qPrintable(QString::number(doneThen)));
    }

    void whatIsForgottenIsPurgedWithWhatOnlyItUsed()
    {
        HistoryFixture history;
        QVERIFY(fill(history, manyRows));
        const PublishId kept = history.add(samples::order(QStringLiteral("bulk/7")));
        PublishOrder fromTemplate = samples::order(QStringLiteral("alone"));
        fromTemplate.lineage = {.templatePath = QStringLiteral("Alone"), .values = {}};
        const PublishId alone = history.add(fromTemplate);
        PublishMarks marks(history.store());
        VERIFY_RESULT(awaited(marks.setNote(alone, QStringLiteral("n"))));
        RowRemoval removal(history.store());
        HistoryQuery bulk;
        bulk.until = kept.time();
        QCOMPARE(ended(removal.removeMatching(bulk, kept, KeepPinned::No)).rows, manyRows);
        QCOMPARE(ended(removal.remove({alone})).rows, 1); // forgets them
        QTRY_COMPARE(rowsOf(history, QStringLiteral("removed")), 1);
        QTRY_COMPARE(rowsOf(history, QStringLiteral("removal")), 1);
        // What is in the history or may come back to it keeps its name.
        QCOMPARE(rowsOf(history, QStringLiteral("event_name")), 2);
        QCOMPARE(awaited(history.store().load(kept))->order.event.name, QStringLiteral("bulk/7"));
        QCOMPARE(rowsOf(history, QStringLiteral("origin")), 1);
        QCOMPARE(ended(removal.restore()).rows, 1);
        const auto restored = awaited(history.store().load(alone));
        QCOMPARE(restored->order.event.name, QStringLiteral("alone"));
        QCOMPARE(restored->order.lineage.templatePath, QStringLiteral("Alone"));
        QCOMPARE(restored->mark.note, QStringLiteral("n"));
    }

    void aNameThatIsUsedAgainMeanwhileStays()
    {
        // Each round publishes the removed names again at another moment of the sweep.
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        for (int round = 0; round < 8; ++round) {
            HistoryFixture history;
            VERIFY_RESULT(history.open());
            QList<PublishId> ids;
            for (int i = 0; i < 20; ++i)
                ids.append(history.add(samples::order(QStringLiteral("n/%1").arg(i))));
            RowRemoval removal(history.store());
            QCOMPARE(ended(removal.remove(ids)).rows, 20);
            QCOMPARE(ended(removal.remove({PublishId(1)})).rows, 0);
            QTest::qWait(480 + random.bounded(60)); // any moment around the sweep's
            QList<PublishId> again;
            for (int i = 0; i < 20; ++i)
                again.append(history.add(samples::order(QStringLiteral("n/%1").arg(i))));
            QTRY_COMPARE(rowsOf(history, QStringLiteral("removed")), 0);
            for (int i = 0; i < 20; ++i)
                QCOMPARE(awaited(history.store().load(again.at(i)))->order.event.name,
                    QStringLiteral("n/%1").arg(i));
            QCOMPARE(rowsOf(history, QStringLiteral("event_name")), 20);
        }
    }

    void killedWhileRemovingLeavesEachRowInOnePlace()
    {
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        for (int round = 0; round < 6; ++round) {
            HistoryFixture history;
            QVERIFY(fill(history, manyRows));
            history.close();
            QVERIFY(killAfter(
                history, QStringLiteral("remove"), "removed ", random.bounded(manyRows / 2)));
            const qint64 left = rowsOf(history, QStringLiteral("publish"));
            const qint64 gone = rowsOf(history, QStringLiteral("removed"));
            QVERIFY(gone > 0);
            QCOMPARE(left + gone, manyRows);
            QCOMPARE(number(history,
                         QStringLiteral("SELECT count(*) FROM publish JOIN removed USING (id)")),
                0);
            VERIFY_RESULT(history.open());
            QTRY_COMPARE(rowsOf(history, QStringLiteral("removal")), 0);
            QCOMPARE(rowsOf(history, QStringLiteral("removed")), 0);
            QCOMPARE(*awaited(history.store().count({})), left);
            QCOMPARE(number(history,
                         QStringLiteral("SELECT count(*) FROM publish"
                                        " WHERE name NOT IN (SELECT id FROM event_name)")),
                0);
            history.close();
            verifyWhole(history);
        }
    }

    void anUndoThatWasKilledIsFinished()
    {
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        for (int round = 0; round < 6; ++round) {
            HistoryFixture history;
            QVERIFY(fill(history, manyRows));
            history.close();
            QVERIFY(killAfter(
                history, QStringLiteral("undo"), "restored ", random.bounded(manyRows / 2)));
            QCOMPARE(rowsOf(history, QStringLiteral("publish"))
                    + rowsOf(history, QStringLiteral("removed")),
                manyRows);
            VERIFY_RESULT(history.open());
            QTRY_COMPARE(*awaited(history.store().count({})), qint64(manyRows));
            QCOMPARE(rowsOf(history, QStringLiteral("removal")), 0);
            QCOMPARE(
                number(history, QStringLiteral("SELECT sum(substr(data, 6) + 0) FROM publish")),
                qint64(manyRows) * (manyRows - 1) / 2);
            history.close();
            verifyWhole(history);
        }
    }

private:
    /// Kills the helper once it has said that more than so many rows are done.
    static bool killAfter(
        const HistoryFixture& history, const QString& what, const QByteArray& word, qint64 rows)
    {
        QProcess helper;
        helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper.start(QStringLiteral(HISTORY_HELPER), {history.file(), what});
        const bool hasBegun = QTest::qWaitFor(
            [&] {
                while (helper.canReadLine()) {
                    const QByteArray line = helper.readLine().trimmed();
                    if (line.startsWith(word) && line.mid(word.size()).toLongLong() > rows)
                        return true;
                }
                return helper.state() == QProcess::NotRunning;
            },
            30'000);
        helper.kill();
        helper.waitForFinished();
        return hasBegun && helper.exitStatus() == QProcess::CrashExit;
    }
};

QTEST_GUILESS_MAIN(tst_RowRemoval)
#include "tst_rowremoval.moc"
