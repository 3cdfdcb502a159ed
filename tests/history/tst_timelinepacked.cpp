// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineBrief.h"
#include "history/timeline/TimelinePacked.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>

#include <map>

using namespace herald;

namespace {

std::vector<TimelineRow> randomRows(QRandomGenerator& random, int count)
{
    std::vector<TimelineRow> rows;
    qint64 ms = -5000;
    for (int i = 0; i < count; ++i) {
        ms += random.bounded(3) == 0 ? 0 : qint64(1) << random.bounded(40);
        rows.push_back({.ms = ms,
            .outcome = Outcome(random.bounded(6)),
            .tookUs = random.bounded(4) == 0 ? TimelineRow::noTook
                                             : random.generate() >> random.bounded(32)});
        if (rows.back().tookUs == TimelineRow::noTook)
            rows.back().tookUs = TimelineRow::longestTookUs;
    }
    return rows;
}

} // namespace

/// The records of which the timeline's summary is made.
class TestTimelinePacked : public HeraldTest {
    Q_OBJECT

    QRandomGenerator m_random {42};

private Q_SLOTS:
    void packedRowsComeBack()
    {
        for (const int count : {0, 1, 2, 100, int(mostRecordRows)}) {
            const auto rows = randomRows(m_random, count);
            const TimelineRecord record = packedTimeline(-7, 7, rows);
            std::vector<TimelineRow> unpacked;
            QVERIFY(unpackTimeline(record, unpacked));
            QVERIFY(unpacked == rows);
        }
    }

    void aDamagedRecordIsRefused()
    {
        const TimelineRecord record = packedTimeline(1, 1'000'000, randomRows(m_random, 50));
        std::vector<TimelineRow> unpacked;
        for (qsizetype i = 0; i < record.packed.size(); ++i) {
            TimelineRecord damaged = record;
            damaged.packed[i] = char(damaged.packed.at(i) ^ (1 << m_random.bounded(8)));
            QVERIFY2(!unpackTimeline(damaged, unpacked), qPrintable(QString::number(i)));
            damaged = record;
            damaged.packed.truncate(i);
            QVERIFY(!unpackTimeline(damaged, unpacked));
        }
        for (const auto& other : {TimelineRecord {2, record.last, record.rows, record.packed},
                 TimelineRecord {1, 2, record.rows, record.packed},
                 TimelineRecord {1, record.last, 49, record.packed},
                 TimelineRecord {1, record.last, -1, record.packed},
                 TimelineRecord {1, record.last, qint64(1) << 62, record.packed},
                 TimelineRecord {1, record.last, record.rows, record.packed + 'a'}})
            QVERIFY(!unpackTimeline(other, unpacked));
    }
    void countsAreThoseOfTheRows()
    {
        for (const int count : {0, 1, 2, 100, int(mostRecordRows)}) {
            const auto rows = randomRows(m_random, count);
            std::map<std::pair<Outcome, int>, quint32> expected;
            for (const TimelineRow& row : rows)
                ++expected[{row.outcome, TookCounts::bucketOf(row.tookUs)}];
            std::vector<TimelineCount> counts;
            QVERIFY(unpackTimelineBrief(packedTimeline(-7, 7, rows), counts));
            QCOMPARE(counts.size(), expected.size());
            for (const TimelineCount& one : counts)
                QCOMPARE(one.count, (expected[{one.outcome, one.bucket}]));
        }
    }

    void countsTellThatATimeIsNotKnown()
    {
        const std::vector<TimelineRow> rows {{.outcome = Outcome::Cancelled},
            {.outcome = Outcome::Cancelled, .tookUs = TimelineRow::longestTookUs},
            {.outcome = Outcome::Cancelled}};
        std::vector<TimelineCount> counts;
        QVERIFY(unpackTimelineBrief(packedTimeline(1, 2, rows), counts));
        QVERIFY(counts
            == std::vector<TimelineCount>(
                {{.outcome = Outcome::Cancelled, .bucket = TookCounts::buckets - 1, .count = 1},
                    {.outcome = Outcome::Cancelled, .bucket = TimelineCount::noTook, .count = 2}}));
    }

    void damagedCountsAreRefused()
    {
        const TimelineRecord record = packedTimeline(1, 1'000'000, randomRows(m_random, 50));
        std::vector<TimelineCount> counts;
        for (qsizetype i = 0; i < record.brief.size(); ++i) {
            TimelineRecord damaged = record;
            damaged.brief[i] = char(damaged.brief.at(i) ^ (1 << m_random.bounded(8)));
            QVERIFY2(!unpackTimelineBrief(damaged, counts), qPrintable(QString::number(i)));
            damaged = record;
            damaged.brief.truncate(i);
            QVERIFY(!unpackTimelineBrief(damaged, counts));
        }
        for (const auto& other : {TimelineRecord {2, record.last, record.rows, {}, record.brief},
                 TimelineRecord {1, 2, record.rows, {}, record.brief},
                 TimelineRecord {1, record.last, 49, {}, record.brief},
                 TimelineRecord {1, record.last, -1, {}, record.brief},
                 TimelineRecord {1, record.last, record.rows, {}, record.brief + 'a'}})
            QVERIFY(!unpackTimelineBrief(other, counts));
    }

    void bucketsAreInOrderAndNarrow()
    {
        constexpr quint32 longest = std::numeric_limits<quint32>::max();
        for (quint32 us = 0; us < 128; ++us)
            QCOMPARE(TookCounts::middleOf(TookCounts::bucketOf(us)), us);
        QCOMPARE(TookCounts::bucketOf(longest), TookCounts::buckets - 1);
        for (int bucket = 1; bucket < TookCounts::buckets; ++bucket) {
            const quint32 middle = TookCounts::middleOf(bucket);
            QCOMPARE(TookCounts::bucketOf(middle), bucket);
            QVERIFY(middle > TookCounts::middleOf(bucket - 1));
        }
        for (int i = 0; i < 10'000; ++i) {
            const quint32 us = m_random.generate() >> m_random.bounded(32);
            const double middle = TookCounts::middleOf(TookCounts::bucketOf(us));
            QVERIFY(qAbs(middle - us) * 100 < std::max(us, 1U));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelinePacked)
#include "tst_timelinepacked.moc"
