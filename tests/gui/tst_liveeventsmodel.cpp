// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsModel.h"
#include "gui/LiveSamples.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

using Counts = LiveEventsModel::Counts;

class tst_LiveEventsModel : public HeraldTest {
    Q_OBJECT

    static constexpr LiveEventsLog::Room room {.events = 100, .bytes = 1'000'000};

    struct Bench {
        LiveEventsModel model {room};
        QAbstractItemModelTester tester {
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

    /// The data of the rows, from the top.
    static QStringList shown(const LiveEventsModel& model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, LiveEventsModel::Data).data().toString();
        return texts;
    }

    static LiveEventsFilter search(const QString& text)
    {
        LiveEventsFilter filter;
        filter.setSearch(text);
        return filter;
    }

private Q_SLOTS:
    void showsTheNewestFirst()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        model.append(liveSamples(1, 2));
        model.append(liveSamples(3, 1));
        QCOMPARE(model.rowCount(), 0); // not for each batch
        QTRY_COMPARE(shown(model), (QStringList {u("3"), u("2"), u("1")}));
        QCOMPARE(model.counts(), (Counts {.kept = 3, .shown = 3}));
        QCOMPARE(model.index(0, LiveEventsModel::Name).data().toString(), u("room/3"));
        QCOMPARE(model.index(0, LiveEventsModel::Device).data().toString(),
            u("0123456789abcdef01234567"));
        QVERIFY(model.index(0, LiveEventsModel::Time).data().toString().endsWith(u(".064")));
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.eventAt(2)->number, 1);
        QVERIFY(!model.eventAt(3));
        QVERIFY(!model.rowOf(4));
    }

    void insertsInFewSteps()
    {
        Bench bench;
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        for (qint64 batch = 0; batch < 50; ++batch)
            bench.model.append(liveSamples(batch * 2, 2));
        QTRY_COMPARE(bench.model.rowCount(), 100);
        QCOMPARE(inserted.size(), 1);
    }

    void letsTheOldestGoAndCounts()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        model.append(liveSamples(1, 90));
        QTRY_COMPARE(model.rowCount(), 90);
        model.append(liveSamples(91, 30));
        QTRY_COMPARE(model.counts(), (Counts {.kept = 100, .shown = 100, .letGo = 20}));
        QCOMPARE(shown(model).first(), u("120"));
        QCOMPARE(shown(model).last(), u("21"));
        QVERIFY(!model.find(20));
        QVERIFY(model.find(21));
        model.append(liveSamples(121, 250)); // more than there is room for, at once
        QTRY_COMPARE(model.counts(), (Counts {.kept = 100, .shown = 100, .letGo = 270}));
        QCOMPARE(shown(model).last(), u("271"));
    }

    void countsBytesToo()
    {
        Bench bench;
        const QString large(100'000, u'x'); // 200 kB of memory
        for (int i = 1; i <= 9; ++i)
            bench.model.append({liveSample(u("a"), large, i)});
        QTRY_COMPARE(bench.model.counts(), (Counts {.kept = 4, .shown = 4, .letGo = 5}));
        bench.model.append({liveSample(u("a"), QString(3'000'000, u'y'), 10)});
        QTRY_COMPARE(bench.model.counts(), (Counts {.kept = 1, .shown = 1, .letGo = 9}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList all {u("b"), u("a")};
        QTest::newRow("nothing asked") << u("  ") << all;
        QTest::newRow("in names, any case") << u("GARAGE") << QStringList {u("a")};
        QTest::newRow("in data") << u("21.5") << QStringList {u("b")};
        QTest::newRow("JSON") << u("\"state\":\"open\"") << QStringList {u("a")};
        QTest::newRow("in devices") << u("4567") << all;
        QTest::newRow("two words") << u("door open") << QStringList {u("a")};
        QTest::newRow("two words of two events") << u("door 21.5") << QStringList {};
        QTest::newRow("not") << u("-open") << QStringList {u("b")};
        QTest::newRow("side by side") << u("\"is open\"") << QStringList {};
        QTest::newRow("name:") << u("name:open") << QStringList {};
        QTest::newRow("data:") << u("data:open") << QStringList {u("a")};
        QTest::newRow("device:") << u("device:abc") << all;
        QTest::newRow("not device:") << u("-device:abc") << QStringList {};
        QTest::newRow("a filter of the history is a word") << u("outcome:x") << QStringList {};
        QTest::newRow("a filter that is still typed") << u("name:") << all;
        QTest::newRow("ß and umlauts") << u("TÜR") << QStringList {u("b")};
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        Bench bench;
        LiveEventsModel& model = bench.model;
        bench.model.append({liveSample(u("garage/door"), u("{\"state\":\"open\"}"), 1),
            liveSample(u("room/temp"), QString::fromUtf8("21.5 Tür"), 2)});
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter(search(text));
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.eventAt(row)->number == 1 ? u("a") : u("b");
        QCOMPARE(found, expected);
        QCOMPARE(model.counts(), (Counts {.kept = 2, .shown = expected.size()}));
    }

    void filtersByPrefix()
    {
        Bench bench;
        LiveEventsFilter filter;
        filter.setNamePrefix(u("room/1"));
        bench.model.setFilter(filter);
        bench.model.append(liveSamples(1, 30));
        QTRY_COMPARE(shown(bench.model), (QStringList {u("21"), u("11"), u("1")}));
        filter.setNamePrefix(u("Room/1"));
        bench.model.setFilter(filter);
        QCOMPARE(bench.model.rowCount(), 0);
        bench.model.setFilter({});
        QCOMPARE(bench.model.rowCount(), 30);
    }

    /// So many that they are searched in steps; what comes and goes meanwhile is right at the end.
    void filtersInSteps()
    {
        LiveEventsModel model({.events = 200'000, .bytes = 1'000'000'000});
        for (qint64 batch = 0; batch < 200; ++batch)
            model.append(liveSamples(batch * 1000, 1000));
        QTRY_COMPARE(model.rowCount(), 200'000);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(search(u("room/7 -11")));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 200'000); // those of before
        model.append(liveSamples(200'000, 5000));
        QTRY_COMPARE(reset.size(), 1);
        QTRY_COMPARE(model.counts().letGo, 5000);
        const LiveEventsFilter expected = search(u("room/7 -11"));
        int matching = 0;
        for (qint64 number = 5000; number < 205'000; ++number) {
            const bool isIt = number % 10 == 7 && !QString::number(number).contains(u("11"));
            matching += isIt ? 1 : 0;
        }
        QTRY_COMPARE(model.rowCount(), matching);
        for (int row = 0; row < model.rowCount(); row += 97)
            QVERIFY(expected.matches(*model.eventAt(row)));
    }

    void knowsWhichAreMine()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        const PublishId id = *PublishId::fromString(u"00000000000000ff");
        const QList<StreamEvent> events = liveSamples(1, 10);
        model.append(events);
        model.noteSeen(id, events.at(3)); // before it is shown
        QTRY_COMPARE(model.rowCount(), 10);
        QVERIFY(model.index(6, 0).data(LiveEventsModel::IsMineRole).toBool());
        QCOMPARE(model.find(4)->mine, id);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.noteSeen(id, events.at(0)); // later
        model.noteSeen(id, events.at(1));
        model.noteSeen(id, liveSample(u("elsewhere"), {}, 3));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(model.find(1)->mine, id);
        QVERIFY(model.find(3)->mine.isNull());

        LiveEventsFilter mine;
        mine.setWhose(LiveEventsFilter::Whose::Mine);
        model.setFilter(mine);
        QCOMPARE(shown(model), (QStringList {u("4"), u("2"), u("1")}));
        model.noteSeen(id, events.at(2));
        QTRY_COMPARE(shown(model), (QStringList {u("4"), u("3"), u("2"), u("1")}));
        LiveEventsFilter others;
        others.setWhose(LiveEventsFilter::Whose::Others);
        model.setFilter(others);
        QCOMPARE(model.rowCount(), 6);
        model.noteSeen(id, events.at(9));
        QTRY_COMPARE(model.rowCount(), 5);
    }

    void pauses()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        model.append(liveSamples(1, 3));
        model.setPaused(true); // what came before is shown
        QCOMPARE(model.rowCount(), 3);
        const QList<StreamEvent> waiting = liveSamples(4, 120);
        model.append(waiting);
        QTRY_COMPARE(model.counts(), (Counts {.kept = 3, .shown = 3, .waiting = 100, .letGo = 20}));
        const PublishId id = *PublishId::fromString(u"00000000000000ff");
        model.noteSeen(id, waiting.last());
        model.append(liveSamples(124, 1));
        QTRY_COMPARE(model.counts().letGo, 21);
        QCOMPARE(model.rowCount(), 3);
        model.setPaused(false);
        QCOMPARE(model.counts(), (Counts {.kept = 100, .shown = 100, .letGo = 24}));
        QCOMPARE(shown(model).first(), u("124"));
        QCOMPARE(model.eventAt(1)->mine, id);
    }

    void clearsAndBringsBack()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        model.append(liveSamples(1, 10));
        model.clear(); // with what had just come
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.counts(), Counts {});
        QCOMPARE(model.clearedCount(), 10);
        model.append(liveSamples(11, 5));
        QTRY_COMPARE(model.counts(), (Counts {.kept = 5, .shown = 5}));
        model.undoClear();
        QCOMPARE(model.counts(), (Counts {.kept = 15, .shown = 15}));
        QCOMPARE(shown(model).last(), u("1"));
        QCOMPARE(model.clearedCount(), 0);

        model.clear();
        model.append(liveSamples(16, 90));
        QTRY_COMPARE(model.counts(), (Counts {.kept = 90, .shown = 90})); // none is missed
        QCOMPARE(model.clearedCount(), 10);
        model.append(liveSamples(106, 20));
        QTRY_COMPARE(model.counts(), (Counts {.kept = 100, .shown = 100, .letGo = 10}));
        QCOMPARE(model.clearedCount(), 0);
    }

    void beginsAnew()
    {
        Bench bench;
        LiveEventsModel& model = bench.model;
        model.append(liveSamples(1, 120));
        QTRY_COMPARE(model.rowCount(), 100);
        model.setPaused(true);
        model.append(liveSamples(121, 5));
        model.begin();
        QCOMPARE(model.counts(), Counts {});
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 0);
        model.append(liveSamples(1, 1));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void saysWhatIsNotWhole()
    {
        Bench bench;
        StreamEvent broken = liveSample(u("a"), u("half"));
        broken.defect = StreamEvent::Defect::CutOff;
        StreamEvent large = liveSample(u("b"), {}, 2);
        large.data.reset();
        large.defect = StreamEvent::Defect::TooLarge;
        StreamEvent none = liveSample(u("c"), {}, 3);
        none.data.reset();
        bench.model.append({broken, large, none});
        QTRY_COMPARE(bench.model.rowCount(), 3);
        QVERIFY(bench.model.index(2, 0).data(LiveEventsModel::DefectRole).toBool());
        QCOMPARE(shown(bench.model),
            (QStringList {QString(), u("Too large: the data was passed over."), u("half")}));
        QCOMPARE(
            bench.model.index(0, LiveEventsModel::Data).data(Qt::AccessibleTextRole).toString(),
            u("no data"));
    }
};

QTEST_MAIN(tst_LiveEventsModel)
#include "tst_liveeventsmodel.moc"
