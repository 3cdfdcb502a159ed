// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ReceiptMatcher.h"
#include "support/HeraldTest.h"

#include <QElapsedTimer>

using namespace herald;

using State = Receipt::State;

namespace {

constexpr qint64 ms = 1000;
constexpr qint64 patience = ReceiptMatcher::patienceUs;
const QString device = QStringLiteral("e00fce68a1b2c3d4e5f60718");

/// A matcher and its time; publishes are ordered 10 ms before they leave.
struct Bench {
    explicit Bench(StreamLink link = StreamLink::Open) { matcher.setLink(link, 0); }

    PublishId leave(const QString& name = QStringLiteral("garage/door"),
        const QString& data = QStringLiteral("open"), const QString& asDevice = {})
    {
        const PublishId id(++lastId);
        matcher.begin({.id = id,
            .name = name,
            .data = data,
            .asDeviceId = asDevice,
            .orderedUs = nowUs - 10 * ms,
            .leavesUs = nowUs});
        return id;
    }
    void accept(PublishId id) { matcher.end(id, Outcome::Accepted, nowUs); }
    /// Left, accepted 20 ms later.
    PublishId publish(const QString& data = QStringLiteral("open"))
    {
        const PublishId id = leave(QStringLiteral("garage/door"), data);
        pass(20 * ms);
        accept(id);
        return id;
    }
    std::optional<ReceiptMatcher::Match> echo(const QString& coreId = QStringLiteral("api"),
        const std::optional<QString>& data = QStringLiteral("open"),
        const QString& name = QStringLiteral("garage/door"))
    {
        return matcher.take({.name = name, .data = data, .coreId = coreId, .receivedUs = nowUs});
    }
    void pass(qint64 us)
    {
        nowUs += us;
        matcher.advance(nowUs);
    }
    QList<EchoVerdict> verdicts() { return matcher.takeVerdicts(); }

    ReceiptMatcher matcher;
    qint64 nowUs = 1'000'000 * ms;
    qint64 lastId = 0;
};

using Verdicts = QList<EchoVerdict>;

} // namespace

namespace herald {
char* toString(const EchoVerdict& verdict)
{
    return QTest::toString(QStringLiteral("%1: state %2 after %3 µs")
                               .arg(verdict.id.value())
                               .arg(int(verdict.state))
                               .arg(verdict.seenAfterUs));
}
} // namespace herald

class tst_ReceiptMatcher : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void anEchoIsSeen()
    {
        Bench bench;
        const PublishId id = bench.publish();
        QVERIFY(bench.verdicts().isEmpty());
        bench.pass(31 * ms);
        const auto match = bench.echo();
        QVERIFY(match && match->isSure);
        QCOMPARE(match->id, id);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 61 * ms}}));
        bench.pass(2 * patience);
        QVERIFY(bench.verdicts().isEmpty());
        QCOMPARE(bench.matcher.awaited(), 0);
    }

    void anEchoBeforeTheAnswerCounts()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.pass(5 * ms);
        bench.echo();
        QVERIFY(bench.verdicts().isEmpty()); // it may yet turn out to be rejected
        bench.pass(5 * ms);
        bench.accept(id);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 15 * ms}}));
    }

    void whatCameBeforeItLeftIsNotIt()
    {
        Bench bench;
        const PublishId id = bench.leave();
        QVERIFY(!bench.matcher.take({.name = QStringLiteral("garage/door"),
            .data = QStringLiteral("open"),
            .coreId = QStringLiteral("api"),
            .receivedUs = bench.nowUs - 1}));
        bench.accept(id);
        bench.pass(patience);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::NotSeen, -1}}));
    }

    void notSeenIsToldThirtySecondsAfterTheAnswer()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.pass(25'000 * ms); // a slow cloud
        bench.accept(id);
        bench.pass(patience - 1);
        QVERIFY(bench.verdicts().isEmpty());
        QCOMPARE(bench.matcher.nextDeadlineUs(), bench.nowUs + 1);
        bench.pass(1);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::NotSeen, -1}}));
        QCOMPARE(bench.matcher.awaited(), 0);
        bench.echo(); // much too late
        QVERIFY(bench.verdicts().isEmpty());
    }

    void anUnknownOneCanBeSeen()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.pass(40 * ms);
        bench.echo();
        bench.pass(30'000 * ms);
        bench.matcher.end(id, Outcome::Unknown, bench.nowUs);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 50 * ms}}));

        const PublishId late = bench.leave(QStringLiteral("a"), QStringLiteral("b"));
        bench.pass(30'000 * ms);
        bench.matcher.end(late, Outcome::Unknown, bench.nowUs);
        bench.pass(20'000 * ms);
        bench.echo(QStringLiteral("api"), QStringLiteral("b"), QStringLiteral("a"));
        QCOMPARE(bench.verdicts(), Verdicts({{late, State::Seen, 50'010 * ms}}));
    }

    void nothingIsAwaitedOfWhatWasNotPublished_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("rejected") << Outcome::Rejected;
        QTest::newRow("not sent") << Outcome::NotSent;
        QTest::newRow("cancelled") << Outcome::Cancelled;
        QTest::newRow("given up") << Outcome::Sending;
    }
    void nothingIsAwaitedOfWhatWasNotPublished()
    {
        QFETCH(Outcome, outcome);
        Bench bench;
        const PublishId id = bench.leave();
        bench.echo(); // somebody else's
        bench.matcher.end(id, outcome, bench.nowUs);
        bench.echo();
        bench.pass(2 * patience);
        QVERIFY(bench.verdicts().isEmpty());
        QCOMPARE(bench.matcher.awaited(), 0);
    }

    void otherNamesAndDataAreNobodys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<QString>>("data");
        const std::optional<QString> open = QStringLiteral("open");
        QTest::newRow("longer name") << QStringLiteral("garage/door/left") << open;
        QTest::newRow("letter case") << QStringLiteral("Garage/door") << open;
        QTest::newRow("other data")
            << QStringLiteral("garage/door") << std::optional(QStringLiteral("opened"));
        QTest::newRow("no data") << QStringLiteral("garage/door") << std::optional<QString>();
        QTest::newRow("name and data moved")
            << QStringLiteral("garage/doorop") << std::optional(QStringLiteral("en"));
    }
    void otherNamesAndDataAreNobodys()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<QString>, data);
        Bench bench;
        bench.publish();
        QVERIFY(!bench.echo(QStringLiteral("api"), data, name));
        QVERIFY(bench.verdicts().isEmpty());
    }

    void noDataIsAsGoodAsEmptyData()
    {
        Bench bench;
        const PublishId one = bench.publish(QString());
        bench.echo(QStringLiteral("api"), std::nullopt);
        QCOMPARE(bench.verdicts(), Verdicts({{one, State::Seen, 30 * ms}}));
        const PublishId other = bench.publish(QString());
        bench.echo(QStringLiteral("api"), QString());
        QCOMPARE(bench.verdicts(), Verdicts({{other, State::Seen, 30 * ms}}));
    }

    void whoseEventItIs_data()
    {
        QTest::addColumn<QString>("asDevice");
        QTest::addColumn<QString>("coreId");
        QTest::addColumn<State>("state");
        const QString none;
        QTest::newRow("by the API") << none << QStringLiteral("api") << State::Seen;
        QTest::newRow("by the API in 2015") << none << QStringLiteral("001") << State::Seen;
        QTest::newRow("not said") << none << QString() << State::Seen;
        QTest::newRow("a device or a user") << none << device << State::Ambiguous;
        QTest::newRow("something unheard of") << none << QStringLiteral("api2") << State::Ambiguous;
        QTest::newRow("the cloud") << none << QStringLiteral("particle-internal") << State::NotSeen;
        QTest::newRow("as the device") << device << device << State::Seen;
        QTest::newRow("as the device, upper case") << device << device.toUpper() << State::Seen;
        QTest::newRow("as a device, called the API")
            << device << QStringLiteral("api") << State::Seen;
        QTest::newRow("as a device, by another one")
            << device << QStringLiteral("0a10aced202194944a0464d2") << State::NotSeen;
    }
    void whoseEventItIs()
    {
        QFETCH(QString, asDevice);
        QFETCH(QString, coreId);
        QFETCH(State, state);
        Bench bench;
        const PublishId id
            = bench.leave(QStringLiteral("garage/door"), QStringLiteral("open"), asDevice);
        bench.accept(id);
        bench.pass(50 * ms);
        bench.echo(coreId);
        bench.pass(patience);
        QCOMPARE(bench.verdicts(), Verdicts({{id, state, state == State::NotSeen ? -1 : 60 * ms}}));
        QCOMPARE(bench.matcher.awaited(), 0);
    }

    void aClearEchoBeatsADoubtfulOne()
    {
        Bench bench;
        const PublishId id = bench.publish();
        bench.echo(device); // the door itself
        bench.pass(20 * ms);
        bench.echo();
        bench.echo(device);
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 50 * ms}}));
        bench.pass(patience);
        QVERIFY(bench.verdicts().isEmpty());
    }

    void aDevicesEventIsNotTheEchoOfAnotherDevicesPublish()
    {
        Bench bench;
        const QString other = QStringLiteral("0a10aced202194944a0464d2");
        const QString name = QStringLiteral("garage/door");
        const PublishId mine = bench.leave(name, QStringLiteral("open"), device);
        const PublishId its = bench.leave(name, QStringLiteral("open"), other);
        const PublishId plain = bench.leave(name, QStringLiteral("open"));
        for (const PublishId id : {mine, its, plain})
            bench.accept(id);
        bench.echo(other);
        bench.echo();
        bench.echo(device);
        QCOMPARE(bench.verdicts(),
            Verdicts({{its, State::Seen, 10 * ms}, {plain, State::Seen, 10 * ms},
                {mine, State::Seen, 10 * ms}}));
    }

    void twoAlikeInFlightAreAmbiguous()
    {
        Bench bench;
        const PublishId one = bench.leave();
        bench.pass(10 * ms);
        const PublishId two = bench.leave();
        bench.accept(one);
        bench.pass(20 * ms);
        const auto match = bench.echo();
        QVERIFY(match && !match->isSure);
        QCOMPARE(bench.verdicts(), Verdicts({{one, State::Ambiguous, 40 * ms}}));
        bench.accept(two);
        QCOMPARE(bench.verdicts(), Verdicts({{two, State::Ambiguous, 30 * ms}}));
        bench.echo();
        bench.pass(2 * patience);
        QVERIFY(bench.verdicts().isEmpty());
        QCOMPARE(bench.matcher.awaited(), 0);
    }

    void alikeOnesWithoutAnyEchoAreNotSeen()
    {
        Bench bench;
        const PublishId one = bench.publish();
        const PublishId two = bench.publish();
        bench.pass(patience);
        QCOMPARE(
            bench.verdicts(), Verdicts({{one, State::NotSeen, -1}, {two, State::NotSeen, -1}}));
    }

    void oneAfterTheOtherIsClear()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i) {
            const PublishId id = bench.publish();
            bench.pass(30 * ms);
            bench.echo();
            QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 60 * ms}}));
            bench.pass(900 * ms);
        }
        QCOMPARE(bench.matcher.awaited(), 1); // the last one: a second echo would still tell
    }

    void anEarlierOnesEchoMayBeLate()
    {
        Bench bench;
        const PublishId lost = bench.publish();
        bench.pass(10'000 * ms);
        const PublishId next = bench.publish();
        bench.echo(); // of which?
        QCOMPARE(bench.verdicts(),
            Verdicts({{next, State::Ambiguous, 30 * ms}, {lost, State::Ambiguous, 10'050 * ms}}));
        bench.pass(10'000 * ms);
        const PublishId third = bench.publish();
        bench.echo();
        QCOMPARE(bench.verdicts(), Verdicts({{third, State::Ambiguous, 30 * ms}}));
        // Thirty seconds after it was accepted the lost one does not matter any more.
        bench.pass(10'000 * ms);
        const PublishId clear = bench.publish();
        bench.echo();
        QCOMPARE(bench.verdicts(), Verdicts({{clear, State::Seen, 30 * ms}}));
    }

    void aSecondEchoMakesTheFirstAmbiguous()
    {
        Bench bench;
        const PublishId id = bench.publish();
        bench.echo();
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 30 * ms}}));
        bench.pass(5'000 * ms);
        QVERIFY(!bench.echo()); // one of the two is somebody else's
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Ambiguous, 30 * ms}}));
        bench.echo();
        QVERIFY(bench.verdicts().isEmpty());
        bench.pass(patience);
        QVERIFY(bench.verdicts().isEmpty());
    }

    void aSecondEchoLongAfterDoesNotMatter()
    {
        Bench bench;
        bench.publish();
        bench.echo();
        bench.verdicts();
        bench.pass(patience);
        bench.echo();
        QVERIFY(bench.verdicts().isEmpty());
    }

    void aSecondEchoBelongsToTheLatestOfSeveral()
    {
        Bench bench;
        const PublishId one = bench.publish();
        bench.echo();
        const PublishId two = bench.publish();
        bench.echo();
        QCOMPARE(
            bench.verdicts(), Verdicts({{one, State::Seen, 30 * ms}, {two, State::Seen, 30 * ms}}));
        bench.echo();
        QCOMPARE(bench.verdicts(), Verdicts({{two, State::Ambiguous, 30 * ms}}));
    }

    void theStreamMustBeOpenAllTheTime_data()
    {
        QTest::addColumn<StreamLink>("atFirst");
        QTest::addColumn<StreamLink>("meanwhile");
        QTest::addColumn<StreamLink>("atLast");
        QTest::addColumn<State>("state");
        const auto open = StreamLink::Open;
        const auto opening = StreamLink::Opening;
        QTest::newRow("open") << open << open << open << State::NotSeen;
        QTest::newRow("lost") << open << opening << opening << State::NotConnected;
        QTest::newRow("lost and found") << open << opening << open << State::NotConnected;
        QTest::newRow("opened too late") << opening << open << open << State::NotConnected;
        QTest::newRow("never opened") << opening << opening << opening << State::NotConnected;
    }
    void theStreamMustBeOpenAllTheTime()
    {
        QFETCH(StreamLink, atFirst);
        QFETCH(StreamLink, meanwhile);
        QFETCH(StreamLink, atLast);
        QFETCH(State, state);
        Bench bench(atFirst);
        const PublishId id = bench.publish();
        bench.matcher.setLink(meanwhile, bench.nowUs);
        bench.pass(1000 * ms);
        bench.matcher.setLink(atLast, bench.nowUs);
        QVERIFY(bench.verdicts().isEmpty());
        bench.pass(patience);
        QCOMPARE(bench.verdicts(), Verdicts({{id, state, -1}}));
    }

    void aStreamThatOpensInTimeStillShowsIt()
    {
        Bench bench(StreamLink::Opening);
        const PublishId id = bench.publish();
        bench.matcher.setLink(StreamLink::Open, bench.nowUs);
        bench.echo();
        QCOMPARE(bench.verdicts(), Verdicts({{id, State::Seen, 30 * ms}}));
    }

    void nothingIsWaitedForWhereTheStreamIsOff()
    {
        Bench off(StreamLink::Shut);
        const PublishId id = off.publish();
        QCOMPARE(off.verdicts(), Verdicts({{id, State::NotConnected, -1}}));
        QCOMPARE(off.matcher.awaited(), 0);

        Bench bench;
        const PublishId answered = bench.publish();
        const PublishId other = bench.leave(QStringLiteral("a"));
        bench.matcher.setLink(StreamLink::Shut, bench.nowUs);
        QCOMPARE(bench.verdicts(), Verdicts({{answered, State::NotConnected, -1}}));
        bench.accept(other);
        QCOMPARE(bench.verdicts(), Verdicts({{other, State::NotConnected, -1}}));
    }

    void closingLeavesNothingAwaited()
    {
        Bench bench;
        const PublishId answered = bench.publish();
        const PublishId seen = bench.publish(QStringLiteral("x"));
        bench.echo(QStringLiteral("api"), QStringLiteral("x"));
        bench.leave(QStringLiteral("in flight"));
        bench.verdicts();
        bench.matcher.close();
        QCOMPARE(bench.verdicts(), Verdicts({{answered, State::NotConnected, -1}}));
        QCOMPARE(bench.matcher.awaited(), 0);
        QVERIFY(!bench.matcher.nextDeadlineUs());
        Q_UNUSED(seen)
    }

    void unexpectedCallsAreHarmless()
    {
        Bench bench;
        bench.matcher.end(PublishId(77), Outcome::Accepted, bench.nowUs);
        const PublishId id = bench.leave();
        bench.matcher.begin({.id = id, .name = QStringLiteral("twice")});
        bench.accept(id);
        bench.accept(id);
        bench.echo();
        QCOMPARE(bench.verdicts().size(), 1);
        bench.matcher.end(id, Outcome::Rejected, bench.nowUs);
        bench.pass(patience);
        QVERIFY(bench.verdicts().isEmpty());
    }

    void memoryIsBounded()
    {
        Bench bench;
        constexpr int flood = int(ReceiptMatcher::mostAwaited) + 1000;
        for (int i = 0; i < flood; ++i) {
            bench.accept(bench.leave(QStringLiteral("n"), QString::number(i)));
            bench.nowUs += 10;
        }
        QCOMPARE(bench.matcher.awaited(), ReceiptMatcher::mostAwaited);
        const QList<PublishId> letGo = bench.matcher.takeLetGo();
        QCOMPARE(letGo.size(), 1000);
        QCOMPARE(letGo.first(), PublishId(1));
        QVERIFY(!bench.echo(QStringLiteral("api"), QStringLiteral("0"), QStringLiteral("n")));
        QVERIFY(bench.echo(QStringLiteral("api"), QStringLiteral("1000"), QStringLiteral("n")));
        bench.pass(2 * patience);
        QCOMPARE(bench.verdicts().size(), ReceiptMatcher::mostAwaited);
        QCOMPARE(bench.matcher.awaited(), 0);
        QVERIFY(!bench.matcher.nextDeadlineUs());
    }

    void whatIsToldIsLetGoFirstAndSilently()
    {
        Bench bench;
        const PublishId seen = bench.publish();
        bench.echo();
        for (int i = 0; i < int(ReceiptMatcher::mostAwaited); ++i)
            bench.leave(QStringLiteral("n"), QString::number(i));
        QVERIFY(bench.matcher.takeLetGo().isEmpty());
        QCOMPARE(bench.verdicts(), Verdicts({{seen, State::Seen, 30 * ms}}));
    }

    /// A run of events alike, some of them lost: nothing is quadratic, nothing is told twice.
    void manyAlike_data()
    {
        QTest::addColumn<QString>("asDevice");
        QTest::addColumn<QString>("coreId");
        QTest::newRow("by the API") << QString() << QStringLiteral("api");
        QTest::newRow("doubtful") << QString() << device;
        QTest::newRow("as a device") << device << device;
    }
    void manyAlike()
    {
        QFETCH(QString, asDevice);
        QFETCH(QString, coreId);
        Bench bench;
        constexpr int count = 40'000;
        for (int i = 0; i < count; ++i) {
            bench.accept(
                bench.leave(QStringLiteral("garage/door"), QStringLiteral("open"), asDevice));
            bench.nowUs += 100;
            if (i >= 6 && i % 10 != 0)
                bench.echo(coreId);
        }
        bench.pass(2 * patience);
        QCOMPARE(bench.verdicts().size(), count);
        QCOMPARE(bench.matcher.awaited(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ReceiptMatcher)
#include "tst_receiptmatcher.moc"
