// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineBins.h"
#include "history/timeline/TimelineTally.h"
#include "support/HeraldTest.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <ctime>

using namespace herald;
using Unit = TimelineWidth::Unit;

namespace {

qint64 at(const char* local)
{
    return QDateTime::fromString(QLatin1String(local), Qt::ISODate).toMSecsSinceEpoch();
}

QStringList written(const QList<qint64>& edges)
{
    QStringList texts;
    for (const qint64 edge : edges)
        texts.append(QDateTime::fromMSecsSinceEpoch(edge).toOffsetFromUtc(0).toString(
            QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    return texts;
}

} // namespace

class TestTimelineBins : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // clocks change on 29 March and 25 October 2026
        tzset();
    }

    void fits_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("mostBins");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, qint64 seconds, int bins, Unit unit, int count) {
            QTest::newRow(name) << seconds << bins << int(unit) << count;
        };
        row("a moment", 0, 120, Unit::Second, 1);
        row("a minute", 60, 120, Unit::Second, 1);
        row("ten minutes", 600, 120, Unit::Second, 10);
        row("an hour", 3600, 120, Unit::Minute, 1);
        row("a day", 86'400, 120, Unit::Minute, 15);
        row("a week", 7 * 86'400, 120, Unit::Hour, 2);
        row("a month", 31 * 86'400, 120, Unit::Hour, 12);
        row("a quarter", 90 * 86'400, 120, Unit::Day, 1);
        row("a year", 365 * 86'400LL, 120, Unit::Week, 1);
        row("ten years", 3650 * 86'400LL, 125, Unit::Month, 1);
        row("a century", 36'500 * 86'400LL, 120, Unit::Year, 1);
        row("few bins", 36'500 * 86'400LL, 1, Unit::Year, 50);
    }
    void fits()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, mostBins);
        const TimelineWidth width = fittingWidth(0, seconds * 1000, mostBins);
        QTEST(int(width.unit), "unit");
        QTEST(width.count, "count");
    }

    void edges_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("edges"); // UTC
        const auto row = [](const char* name, const char* since, const char* until, Unit unit,
                             int count, const QString& edges) {
            QTest::newRow(name) << at(since) << at(until) << int(unit) << count
                                << edges.split(u' ');
        };
        row("minutes", "2026-07-01T12:00:30", "2026-07-01T12:03:00", Unit::Minute, 1,
            QStringLiteral("2026-07-01T10:00:00 2026-07-01T10:01:00 2026-07-01T10:02:00"
                           " 2026-07-01T10:03:00"));
        row("six hours are local", "2026-07-01T05:00:00", "2026-07-01T13:00:00", Unit::Hour, 6,
            QStringLiteral("2026-06-30T22:00:00 2026-07-01T04:00:00 2026-07-01T10:00:00"
                           " 2026-07-01T16:00:00"));
        row("no hour is missing in spring", "2026-03-29T00:30:00", "2026-03-29T04:00:00",
            Unit::Hour, 1,
            QStringLiteral("2026-03-28T23:00:00 2026-03-29T00:00:00 2026-03-29T01:00:00"
                           " 2026-03-29T02:00:00"));
        row("three hours, one of which is jumped over", "2026-03-29T00:00:00",
            "2026-03-29T09:00:00", Unit::Hour, 3,
            QStringLiteral("2026-03-28T23:00:00 2026-03-29T01:00:00 2026-03-29T04:00:00"
                           " 2026-03-29T07:00:00"));
        row("two hours, the end of which is jumped over", "2026-03-29T00:00:00",
            "2026-03-29T05:00:00", Unit::Hour, 2,
            QStringLiteral("2026-03-28T23:00:00 2026-03-29T01:00:00 2026-03-29T02:00:00"
                           " 2026-03-29T04:00:00"));
        row("the hour that comes twice has two bins", "2026-10-25T01:00:00", "2026-10-25T04:00:00",
            Unit::Hour, 1,
            QStringLiteral("2026-10-24T23:00:00 2026-10-25T00:00:00 2026-10-25T01:00:00"
                           " 2026-10-25T02:00:00 2026-10-25T03:00:00"));
        row("three hours that are four", "2026-10-25T00:00:00", "2026-10-25T06:00:00", Unit::Hour,
            3, QStringLiteral("2026-10-24T22:00:00 2026-10-25T02:00:00 2026-10-25T05:00:00"));
        row("days of 23 and of 25 hours", "2026-03-28T12:00:00", "2026-03-30T12:00:00", Unit::Day,
            1,
            QStringLiteral("2026-03-27T23:00:00 2026-03-28T23:00:00 2026-03-29T22:00:00"
                           " 2026-03-30T22:00:00"));
        row("weeks begin on Monday", "2026-11-25T12:00:00", "2026-12-01T00:00:00", Unit::Week, 1,
            QStringLiteral("2026-11-22T23:00:00 2026-11-29T23:00:00 2026-12-06T23:00:00"));
        row("months", "2026-02-10T00:00:00", "2026-04-10T00:00:00", Unit::Month, 1,
            QStringLiteral("2026-01-31T23:00:00 2026-02-28T23:00:00 2026-03-31T22:00:00"
                           " 2026-04-30T22:00:00"));
        row("quarters", "2026-02-10T00:00:00", "2026-04-10T00:00:00", Unit::Month, 3,
            QStringLiteral("2025-12-31T23:00:00 2026-03-31T22:00:00 2026-06-30T22:00:00"));
        row("ten years", "1969-02-10T00:00:00", "1971-04-10T00:00:00", Unit::Year, 10,
            QStringLiteral("1959-12-31T23:00:00 1969-12-31T23:00:00 1979-12-31T23:00:00"));
    }
    void edges()
    {
        QFETCH(qint64, since);
        QFETCH(qint64, until);
        QFETCH(int, unit);
        QFETCH(int, count);
        QTEST(written(timelineEdges(since, until, {Unit(unit), count})), "edges");
    }

    void everyPeriodIsCovered()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const qint64 since = random.bounded(quint64(2'000'000'000'000)) - 200'000'000'000;
            const qint64 length = qint64(1) << random.bounded(42);
            const int mostBins = 3 + random.bounded(400);
            const TimelineWidth width = fittingWidth(since, since + length, mostBins);
            const auto edges = timelineEdges(since, since + length, width);
            QVERIFY(edges.size() >= 2);
            QVERIFY(edges.first() <= since && edges.at(1) > since);
            QVERIFY(edges.last() >= since + length);
            QVERIFY(edges.at(edges.size() - 2) < since + length);
            for (qsizetype i = 1; i < edges.size(); ++i)
                QVERIFY(edges.at(i) > edges.at(i - 1));
        }
    }

    void percentilesAreOfTheNearestRank_data()
    {
        QTest::addColumn<int>("count"); // 1, 2, ... microseconds
        QTest::addColumn<quint32>("median");
        QTest::addColumn<quint32>("p95");
        QTest::newRow("none") << 0 << TimelineRow::noTook << TimelineRow::noTook;
        QTest::newRow("one") << 1 << 1U << 1U;
        QTest::newRow("two") << 2 << 1U << 2U;
        QTest::newRow("three") << 3 << 2U << 3U;
        QTest::newRow("twenty") << 20 << 10U << 19U;
        QTest::newRow("twenty-one") << 21 << 11U << 20U;
        QTest::newRow("hundred") << 100 << 50U << 95U;
    }
    void percentilesAreOfTheNearestRank()
    {
        QFETCH(int, count);
        TimelineTally tally({0, 10, 20});
        for (int us = count; us > 0; --us)
            tally.add({.ms = 12, .outcome = Outcome::Accepted, .tookUs = quint32(us)});
        tally.add({.ms = 19, .outcome = Outcome::Sending});
        const TimelineBin bin = tally.bins().at(1);
        QTEST(bin.medianUs, "median");
        QTEST(bin.p95Us, "p95");
        QCOMPARE(bin.total(), count + 1);
        QCOMPARE(tally.all(), bin);
        QCOMPARE(tally.bins().at(0), TimelineBin());
    }

    void whatIsOutsideGoesToTheEnds()
    {
        TimelineTally tally({0, 10, 20});
        tally.add({.ms = 25});
        tally.add({.ms = -1});
        tally.add({.ms = 20});
        QCOMPARE(tally.bins().at(0).total(), 1);
        QCOMPARE(tally.bins().at(1).total(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineBins)
#include "tst_timelinebins.moc"
