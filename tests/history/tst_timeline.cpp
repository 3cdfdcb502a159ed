// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryFixture.h"
#include "history/HistoryQueries.h"
#include "history/HistoryTables.h"
#include "history/HistoryThreads.h"
#include "history/timeline/Timeline.h"
#include "history/timeline/TimelineReader.h"
#include "history/timeline/TimelineSummary.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace herald;

namespace {

constexpr qint64 startMs = 1'767'225'600'000; // 2026-01-01T00:00:00Z
constexpr qint64 nowMs = startMs + 400 * 86'400'000LL;

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

quint32 nearestRank(const std::vector<quint32>& sorted, size_t percent)
{
    return sorted.empty() ? TimelineRow::noTook
                          : sorted.at((sorted.size() * percent + 99) / 100 - 1);
}

} // namespace

class TestTimeline : public HeraldTest {
    Q_OBJECT

private:
    /// A history that is closed, and a connection to it as the writer has it.
    void makeHistory()
    {
        m_fixture = std::make_unique<HistoryFixture>();
        VERIFY_RESULT(m_fixture->open());
        m_fixture->close();
        VERIFY_RESULT(m_database.open(m_fixture->file(), Database::Mode::ReadWrite));
        run(QStringLiteral("PRAGMA trusted_schema = OFF"));
        run(QStringLiteral("INSERT INTO target VALUES (1, 'a1', 'One', '', 0, '', '', 0),"
                           " (2, 'a2', 'Two', '', 0, '', '', 0)"));
        run(QStringLiteral("INSERT INTO event_name VALUES (1, 'door', 1), (2, 'window', 2)"));
    }
    void run(const QString& sql) { VERIFY_RESULT(m_database.execute(sql)); }
    qint64 number(const QString& sql)
    {
        const auto value = m_database.value(sql);
        return value ? value->toLongLong() : -1;
    }
    qint64 records() { return number(QStringLiteral("SELECT count(*) FROM timeline_summary")); }

    void put(qint64 id, int outcome, qint64 doneUs, int target = 1, int name = 1)
    {
        run(QStringLiteral("INSERT OR REPLACE INTO publish (id, target, name, is_private, ttl,"
                           " outcome, data, done_us) VALUES (%1, %2, %3, 1, 60, %4, '{}', %5)")
                .arg(id)
                .arg(target)
                .arg(name)
                .arg(outcome)
                .arg(doneUs < 0 ? QStringLiteral("NULL") : QString::number(doneUs)));
    }
    /// In bursts, over about a year.
    void putRandom(int count)
    {
        run(QStringLiteral("BEGIN"));
        qint64 ms = startMs;
        for (int i = 0; i < count; ++i) {
            if (m_random.bounded(200) == 0)
                ms = startMs + m_random.bounded(qint64(365) * 86'400'000);
            ms += m_random.bounded(2000);
            put((ms << 21) + m_random.bounded(1 << 21), m_random.bounded(6),
                m_random.bounded(10) == 0 ? -1 : m_random.bounded(1 << (8 + m_random.bounded(16))),
                1 + m_random.bounded(2), 1 + m_random.bounded(2));
        }
        run(QStringLiteral("COMMIT"));
    }
    void summarise()
    {
        TimelineSummary summary;
        summarise(summary);
    }
    void summarise(TimelineSummary& summary)
    {
        int steps = 0;
        for (bool hasMore = true; hasMore; ++steps) {
            const auto step = summary.step(m_database);
            VERIFY_RESULT(step);
            hasMore = *step;
            QVERIFY(steps < 100'000);
        }
    }

    Result<TimelineAnswer> ask(const TimelineQuery& query, int* calls = nullptr)
    {
        HistoryQueries queries(m_database);
        TimelineReader reader(query, nowMs);
        for (;;) {
            auto answer = reader.advance(queries, [] { return false; });
            if (calls)
                ++*calls;
            if (!answer || answer->isComplete)
                return answer;
        }
    }

    struct Seen {
        std::array<qint64, 6> counts {};
        std::vector<quint32> tooks;
    };
    /// From the rows, one by one, into the bins of the answer.
    void verify(const TimelineQuery& query)
    {
        const auto answer = ask(query);
        VERIFY_RESULT(answer);
        QVERIFY(answer->damagedRecords.isEmpty());
        std::map<qsizetype, Seen> seen;
        Seen all;
        auto rows = m_database.prepare(
            QStringLiteral("SELECT p.id >> 21, outcome, done_us, account_id, n.name FROM publish p"
                           " JOIN target t ON t.id = p.target JOIN event_name n ON n.id = p.name"));
        VERIFY_RESULT(rows);
        QVERIFY(rows->exec());
        while (rows->next()) {
            const qint64 ms = rows->value(0).toLongLong();
            const int outcome = rows->value(1).toInt();
            const HistoryQuery& wanted = query.rows;
            if ((wanted.since && moment(ms) < *wanted.since)
                || (wanted.until && moment(ms) >= *wanted.until)
                || (wanted.outcome && outcome != int(*wanted.outcome))
                || (!wanted.accountId.isEmpty() && rows->value(3).toString() != wanted.accountId)
                || (!wanted.terms.isEmpty() && rows->value(4).toString() != u"door"))
                continue;
            QVERIFY(ms >= answer->since && ms < answer->until);
            qsizetype bin = 0;
            while (ms >= answer->edges.at(bin + 1))
                ++bin;
            for (Seen* one : {&seen[bin], &all}) {
                ++one->counts.at(size_t(outcome));
                if (!rows->value(2).isNull())
                    one->tooks.push_back(quint32(rows->value(2).toLongLong()));
            }
        }
        bool areAllExact = true;
        for (qsizetype bin = 0; bin < answer->bins.size(); ++bin) {
            const bool isExact = answer->bins.at(bin).total() <= TimelineTally::exactRows;
            areAllExact = areAllExact && isExact;
            compare(answer->bins.at(bin), seen[bin], isExact);
        }
        compare(answer->all, all, areAllExact);
        QVERIFY(answer->bins.size() <= query.mostBins);
    }
    static void compare(const TimelineBin& bin, Seen& seen, bool isExact)
    {
        QCOMPARE(bin.counts, seen.counts);
        std::sort(seen.tooks.begin(), seen.tooks.end());
        const quint32 median = nearestRank(seen.tooks, 50);
        const quint32 p95 = nearestRank(seen.tooks, 95);
        if (isExact) {
            QCOMPARE(bin.medianUs, median);
            QCOMPARE(bin.p95Us, p95);
            return;
        }
        QVERIFY(qAbs(double(bin.medianUs) - median) <= 0.01 * median);
        QVERIFY(qAbs(double(bin.p95Us) - p95) <= 0.01 * p95);
    }
    TimelineQuery randomQuery()
    {
        TimelineQuery query {.mostBins = 3 + m_random.bounded(200)};
        const qint64 since = startMs + m_random.bounded(qint64(366) * 86'400'000);
        if (m_random.bounded(3) != 0)
            query.rows.since = moment(since);
        if (m_random.bounded(3) != 0)
            query.rows.until = moment(since + (qint64(1) << m_random.bounded(36)));
        if (m_random.bounded(3) == 0)
            query.rows.outcome = Outcome(m_random.bounded(6));
        return query;
    }
    void verifyRandomPeriods()
    {
        verify({});
        for (int round = 0; round < 20 && !QTest::currentTestFailed(); ++round)
            verify(randomQuery());
    }

    std::unique_ptr<HistoryFixture> m_fixture;
    Database m_database;
    QRandomGenerator m_random {42};

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_random.seed(42);
        makeHistory();
    }
    void cleanup()
    {
        m_database.close();
        m_fixture.reset();
    }

    void anEmptyHistoryHasNoPeriod()
    {
        const auto answer = ask({});
        VERIFY_RESULT(answer);
        QVERIFY(answer->bins.isEmpty());
        QVERIFY(answer->isComplete);
        summarise();
        QCOMPARE(records(), 0);
    }

    void aChosenPeriodWithoutRowsIsShownEmpty()
    {
        const auto answer = ask({.rows = {.since = moment(nowMs - 3'600'000)}});
        VERIFY_RESULT(answer);
        QVERIFY(answer->bins.size() > 10);
        QCOMPARE(answer->until, nowMs);
        QCOMPARE(answer->all.total(), 0);
        QVERIFY(ask({.rows = {.since = moment(5), .until = moment(5)}})->bins.isEmpty());
    }

    void aSinglePublishHasATimeAroundIt()
    {
        put((startMs << 21) + 5, 1, 84'000);
        const auto answer = ask({});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->until - answer->since, 60'000);
        QVERIFY(answer->since < startMs && answer->until > startMs);
        QCOMPARE(answer->all.count(Outcome::Accepted), 1);
        QCOMPARE(answer->all.medianUs, 84'000U);
    }

    void countsAreThoseOfTheRows()
    {
        putRandom(9000);
        verifyRandomPeriods(); // without summaries
        summarise();
        QVERIFY(records() >= 4 && records() <= 9);
        verifyRandomPeriods();
    }

    void manyRowsOfABinAreCountedAtOnce()
    {
        putRandom(30'000);
        summarise();
        const TimelineQuery few {.mostBins = 3};
        verify(few);
        for (int round = 0; round < 10 && !QTest::currentTestFailed(); ++round) {
            TimelineQuery query = randomQuery();
            query.mostBins = 3 + round;
            verify(query);
        }
        const auto sound = ask(few);
        // Most of the rows are not looked at one by one,
        run(QStringLiteral("UPDATE timeline_summary SET packed = x'00'"));
        const auto counted = ask(few);
        QVERIFY(!counted->damagedRecords.isEmpty());
        QVERIFY(counted->damagedRecords.size() < records() / 2);
        QCOMPARE(counted->all.counts, sound->all.counts);
        // and where they cannot be counted at once, they still are.
        run(QStringLiteral("UPDATE timeline_summary SET brief = randomblob(300)"));
        QCOMPARE(ask(few)->damagedRecords.size(), records());
        QCOMPARE(ask(few)->all.counts, sound->all.counts);
    }

    void accountsAndSearchesCountWhatMatches()
    {
        putRandom(3000);
        summarise();
        TimelineQuery query;
        query.rows.accountId = QStringLiteral("a2");
        verify(query);
        query.rows.outcome = Outcome::Rejected;
        verify(query);
        query.rows.accountId = QStringLiteral("nobody");
        verify(query);
        query = {};
        query.rows.terms = {{.field = SearchTerm::Field::Name, .text = QStringLiteral("door")}};
        verify(query);
        query.rows.outcome = Outcome::Unknown;
        query.rows.since = moment(startMs + 86'400'000LL * 50);
        query.rows.until = moment(startMs + 86'400'000LL * 200);
        verify(query);
    }

    void staysInStepWhateverChanges()
    {
        putRandom(6000);
        TimelineSummary summary;
        summarise(summary);
        const QStringList changes {
            QStringLiteral("DELETE FROM publish WHERE id % 997 = 0"),
            QStringLiteral("UPDATE publish SET outcome = 4 WHERE id % 991 = 0"),
            QStringLiteral("UPDATE publish SET done_us = 7 WHERE id % 983 = 0"),
            QStringLiteral("UPDATE publish SET id = id + 1 WHERE id % 1999 = 0 AND id + 1 NOT IN"
                           " (SELECT id FROM publish)"),
            QStringLiteral("INSERT INTO publish (id, target, name, is_private, ttl, outcome, data)"
                           " SELECT id + 3, 1, 1, 1, 60, 2, '' FROM publish WHERE id % 977 = 0"),
            QStringLiteral("REPLACE INTO publish (id, target, name, is_private, ttl, outcome, data)"
                           " SELECT id, 1, 1, 1, 60, 3, '' FROM publish WHERE id % 1009 = 0"),
            QStringLiteral("DELETE FROM publish WHERE id IN (SELECT id FROM publish ORDER BY id"
                           " LIMIT 2500 OFFSET 700)"),
            QStringLiteral("DELETE FROM publish WHERE id IN (SELECT id FROM publish ORDER BY id"
                           " LIMIT 900)"),
            QStringLiteral("DELETE FROM publish"),
        };
        for (const QString& change : changes) {
            run(change);
            verifyRandomPeriods();
            if (m_random.bounded(3) == 0)
                putRandom(1500);
            summarise(summary);
            verifyRandomPeriods();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(change));
        }
        QVERIFY(records() <= 8);
    }

    void removalAndRestorationAreCounted()
    {
        putRandom(3000);
        summarise();
        QList<PublishId> ids;
        auto rows = m_database.prepare(QStringLiteral("SELECT id FROM publish WHERE id % 5 = 0"));
        VERIFY_RESULT(rows);
        QVERIFY(rows->exec());
        while (rows->next())
            ids.append(PublishId(rows->value(0).toLongLong()));
        rows->finish();
        HistoryTables tables(m_database, 99);
        VERIFY_RESULT(inTransaction(m_database, [&] { return tables.remove(ids); }));
        verify({});
        summarise();
        verify({});
        VERIFY_RESULT(inTransaction(m_database, [&] { return tables.restoreRemoved(); }));
        verify({});
        QCOMPARE(ask({})->all.total(), 3000);
    }

    void aRolledBackChangeKeepsTheRecord()
    {
        putRandom(2000);
        summarise();
        const qint64 before = records();
        run(QStringLiteral("BEGIN"));
        run(QStringLiteral("DELETE FROM publish"));
        QCOMPARE(records(), 0);
        run(QStringLiteral("ROLLBACK"));
        QCOMPARE(records(), before);
        verify({});
    }

    void aChangeTakesAwayOneRecordOnly()
    {
        putRandom(5000);
        summarise();
        const qint64 before = records();
        run(QStringLiteral("UPDATE publish SET outcome = 3 WHERE id = (SELECT min(id) FROM"
                           " publish)"));
        QCOMPARE(records(), before - 1);
        run(QStringLiteral("UPDATE publish SET data = 'x'"));
        QCOMPARE(records(), before - 1);
        put((nowMs << 21) + 1, 0, -1); // behind them all
        QCOMPARE(records(), before - 1);
    }

    void smallRecordsAreJoined()
    {
        putRandom(8000);
        TimelineSummary summary;
        summarise(summary);
        for (int round = 0; round < 6; ++round) {
            run(QStringLiteral("DELETE FROM publish WHERE id % 3 = %1").arg(round % 3));
            summarise(summary);
        }
        verify({});
        const qint64 left = number(QStringLiteral("SELECT count(*) FROM publish"));
        QVERIFY(records() <= left / 512 + 1);
    }

    void manyInsertionsDoNotTearItApart()
    {
        putRandom(3000);
        TimelineSummary summary;
        for (int round = 0; round < 40; ++round) {
            summarise(summary);
            putRandom(20);
        }
        verify({});
        QVERIFY(records() <= 4);
    }

    void damagedRecordsAreNamedAndTheRowsCounted_data()
    {
        QTest::addColumn<QString>("damage");
        const QString set = QStringLiteral("UPDATE timeline_summary SET %1");
        QTest::newRow("bytes") << set.arg(QStringLiteral("packed = randomblob(700)"));
        QTest::newRow("huge") << set.arg(QStringLiteral("packed = zeroblob(9000000)"));
        QTest::newRow("empty") << set.arg(QStringLiteral("packed = x''"));
        QTest::newRow("rows") << set.arg(QStringLiteral("rows = 1 << 60"));
        QTest::newRow("negative") << set.arg(QStringLiteral("rows = -1"));
        QTest::newRow("format") << set.arg(QStringLiteral("format = 77"));
        QTest::newRow("range") << set.arg(QStringLiteral("last = last - 5"));
        QTest::newRow("backwards") << set.arg(QStringLiteral("last = first - 5 WHERE first > 0"));
        QTest::newRow("overlap") << set.arg(QStringLiteral("last = 9223372036854775807"));
        QTest::newRow("moved") << set.arg(QStringLiteral("first = first + 1"));
    }
    void damagedRecordsAreNamedAndTheRowsCounted()
    {
        QFETCH(QString, damage);
        putRandom(5000);
        TimelineSummary summary;
        summarise(summary);
        const auto healthy = ask({});
        run(damage);
        const auto answer = ask({});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->bins, healthy->bins);
        QVERIFY(!answer->damagedRecords.isEmpty());
        for (int round = 0; round < 20; ++round) {
            const auto damaged = ask({})->damagedRecords;
            for (const qint64 first : damaged)
                VERIFY_RESULT(dropTimelineRecord(m_database, first));
            summarise(summary);
        }
        verify({});
        QVERIFY(records() >= 2);
    }

    void recordsCountOnlyWithTheirTriggers_data()
    {
        QTest::addColumn<QString>("harm");
        for (const char* name : {"inserted", "updated", "deleted"})
            QTest::newRow(name) << QStringLiteral("DROP TRIGGER timeline_") + QLatin1String(name);
        QTest::newRow("another table")
            << QStringLiteral("ALTER TABLE timeline_summary ADD COLUMN more TEXT");
        QTest::newRow("no table") << QStringLiteral("");
    }
    void recordsCountOnlyWithTheirTriggers()
    {
        QFETCH(QString, harm);
        putRandom(3000);
        TimelineSummary summary;
        summarise(summary);
        if (harm.isEmpty()) {
            for (const char* name : {"inserted", "updated", "deleted"})
                run(QStringLiteral("DROP TRIGGER timeline_") + QLatin1String(name));
            harm = QStringLiteral("DROP TABLE timeline_summary");
        }
        run(harm);
        run(QStringLiteral("UPDATE publish SET outcome = 5 WHERE id % 3 = 0"));
        run(QStringLiteral("DELETE FROM publish WHERE id % 7 = 0"));
        putRandom(100);
        verifyRandomPeriods();
        summarise(summary);
        QVERIFY(records() > 0);
        verifyRandomPeriods();
    }

    void hostileIdsAreCounted()
    {
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        constexpr qint64 first = std::numeric_limits<qint64>::min();
        putRandom(2500);
        for (const qint64 id : {first, first + 1, qint64(-1), qint64(0), qint64(1), last - 1, last})
            put(id, 2, std::numeric_limits<qint64>::max());
        run(QStringLiteral("INSERT INTO publish (id, target, name, is_private, ttl, outcome, data,"
                           " done_us) VALUES (77, 1, 1, 1, 60, 999, '', -5)"));
        const auto rows = ask({});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->all.total(), 2508);
        QVERIFY(rows->all.count(Outcome::Unknown) > 0); // what no version wrote
        TimelineSummary summary;
        summarise(summary);
        const auto summed = ask({});
        VERIFY_RESULT(summed);
        QCOMPARE(summed->bins, rows->bins);
        QCOMPARE(summed->all, rows->all);
        put(last - 7, 1, 1);
        put(first + 7, 1, 1);
        summarise(summary);
        QCOMPARE(ask({})->all.total(), 2510);
    }

    void aRecordOfTheFutureIsNotDoubled()
    {
        putRandom(1500);
        for (qint64 i = 0; i < 1500; ++i)
            put(std::numeric_limits<qint64>::max() - i, 1, 1);
        TimelineSummary summary;
        summarise(summary);
        QCOMPARE(ask({})->all.total(), 3000);
        TimelineQuery since;
        since.rows.since = moment((std::numeric_limits<qint64>::max() >> 21));
        QCOMPARE(ask(since)->all.total(), 1500);
    }

    void isOvertaken()
    {
        putRandom(3000);
        summarise();
        HistoryQueries queries(m_database);
        for (const QString& account : {QString(), QStringLiteral("a1")}) {
            TimelineReader reader({.rows = {.accountId = account}}, nowMs);
            const auto answer = reader.advance(queries, [] { return true; });
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        }
    }

    void answersBesideTheWindowAndRepairsTheSummary()
    {
        putRandom(3000);
        run(QStringLiteral("UPDATE publish SET outcome = 1 WHERE outcome = 0")); // as opening does
        TimelineSummary summary;
        summarise(summary);
        run(QStringLiteral("UPDATE timeline_summary SET packed = x'00'"));
        m_database.close();
        VERIFY_RESULT(m_fixture->open());
        Timeline timeline(m_fixture->store());
        QSignalSpy answered(&timeline, &Timeline::answered);
        timeline.ask({.rows = {.outcome = Outcome::Accepted}}); // overtaken
        timeline.ask({});
        QTRY_COMPARE(answered.count(), 1);
        const auto answer = answered.takeFirst().first().value<TimelineAnswer>();
        QCOMPARE(answer.all.total(), 3000);
        QVERIFY(!answer.damagedRecords.isEmpty());
        VERIFY_RESULT(awaited(m_fixture->store().threads().maintain<bool>(
            [](Database&, const auto&) -> Result<bool> { return true; })));
        timeline.ask({});
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered.takeFirst().first().value<TimelineAnswer>().damagedRecords.isEmpty());
        timeline.ask({});
        timeline.stop();
        VERIFY_RESULT(awaited(m_fixture->store().count({})));
        QCOMPARE(answered.count(), 0);
    }

    void saysWhyThereIsNoAnswer()
    {
        m_database.close();
        QFile::remove(m_fixture->file());
        QVERIFY(QDir().mkdir(m_fixture->file()));
        QVERIFY(!m_fixture->open());
        Timeline timeline(m_fixture->store());
        QSignalSpy failed(&timeline, &Timeline::failed);
        timeline.ask({});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
    }

    void summariesAreMadeWhileIdle()
    {
        putRandom(3000);
        m_database.close();
        FakeClock clock;
        HistoryThreads threads(m_fixture->file(), clock);
        keepTimelineSummary(threads);
        VERIFY_RESULT(awaited(threads.open()));
        const auto count = [&threads] {
            const auto found = awaited(
                threads.read<qint64>([](HistoryQueries& queries, const auto&) -> Result<qint64> {
                    const auto kept = isTimelineSummaryKept(queries.statements());
                    if (!kept || !*kept)
                        return 0;
                    const auto value = queries.statements().value(
                        QStringLiteral("SELECT count(*) FROM timeline_summary"));
                    return value ? Result<qint64>(value->toLongLong())
                                 : tl::unexpected(value.error());
                }));
            return found ? *found : -1;
        };
        QTRY_COMPARE(count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
