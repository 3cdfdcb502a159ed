// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/HookAnswers.h"
#include "support/HeraldTest.h"

using namespace herald;

using Kind = HookAnswer::Kind;

namespace {

constexpr qint64 ms = 1000;

struct Bench {
    PublishId leave(const QString& name = QStringLiteral("weather"), bool keepsText = true)
    {
        const PublishId id(++lastId);
        hooks.begin({.id = id,
            .name = name,
            .orderedUs = nowUs - 10 * ms,
            .leavesUs = nowUs,
            .keepsText = keepsText});
        nowUs += 20 * ms;
        return id;
    }
    std::optional<PublishId> hear(const QString& name, const QString& data = {})
    {
        return hooks.take({.name = name,
            .data = data,
            .coreId = QStringLiteral("particle-internal"),
            .receivedUs = nowUs});
    }
    std::optional<PublishId> part(int number, const QString& data)
    {
        return hear(QStringLiteral("hook-response/weather/%1").arg(number), data);
    }
    HookAnswer only(PublishId id) const
    {
        const auto answers = hooks.answersTo(id);
        return answers.size() == 1 ? answers.first() : HookAnswer {.event = QStringLiteral("?")};
    }

    HookAnswers hooks;
    qint64 nowUs = 1'000'000 * ms;
    qint64 lastId = 0;
};

QString full(char letter)
{
    return QString(HookAnswers::partBytes, QLatin1Char(letter));
}

} // namespace

class tst_HookAnswers : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void sentThenAnswered()
    {
        Bench bench;
        const PublishId id = bench.leave();
        QCOMPARE(bench.hear(QStringLiteral("hook-sent/weather")), id);
        bench.nowUs += 300 * ms;
        QCOMPARE(bench.part(0, QStringLiteral("{\"temp\":21}")), id);
        const QList<HookAnswer> expected {
            {.kind = Kind::Sent, .event = QStringLiteral("hook-sent/weather"), .afterUs = 30 * ms},
            {.kind = Kind::Response,
                .event = QStringLiteral("hook-response/weather"),
                .text = "{\"temp\":21}",
                .afterUs = 330 * ms}};
        QCOMPARE(bench.hooks.answersTo(id), expected);
    }

    void anErrorIsTold_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("plain") << QStringLiteral("hook-error/weather");
        QTest::newRow("numbered") << QStringLiteral("hook-error/weather/0");
    }
    void anErrorIsTold()
    {
        QFETCH(QString, event);
        Bench bench;
        const PublishId id = bench.leave();
        bench.hear(event, QStringLiteral("ESOCKETTIMEDOUT"));
        QCOMPARE(bench.only(id),
            (HookAnswer {.kind = Kind::Error,
                .event = QStringLiteral("hook-error/weather"),
                .text = "ESOCKETTIMEDOUT",
                .afterUs = 30 * ms}));
    }

    void otherEventsAreNoAnswers_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("the event itself") << QStringLiteral("weather");
        QTest::newRow("another name") << QStringLiteral("hook-response/weathers/0");
        QTest::newRow("a longer name") << QStringLiteral("hook-response/weather/today/0");
        QTest::newRow("sent, numbered") << QStringLiteral("hook-sent/weather/0");
        QTest::newRow("another kind") << QStringLiteral("hook-other/weather/0");
        QTest::newRow("no name") << QStringLiteral("hook-response/");
        QTest::newRow("too many digits") << QStringLiteral("hook-response/weather/00000");
        QTest::newRow("sign") << QStringLiteral("hook-response/weather/-1");
        QTest::newRow("other digits") << QStringLiteral("hook-response/weather/\u0663");
    }
    void otherEventsAreNoAnswers()
    {
        QFETCH(QString, event);
        Bench bench;
        const PublishId id = bench.leave();
        QVERIFY(!bench.hear(event, QStringLiteral("x")));
        QVERIFY(bench.hooks.answersTo(id).isEmpty());
    }

    void partsArePutInOrder()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.part(2, QStringLiteral("end"));
        QVERIFY(!bench.only(id).isWhole);
        bench.part(0, full('a'));
        QVERIFY(!bench.only(id).isWhole);
        QCOMPARE(bench.only(id).text, full('a').toLatin1() + "end");
        bench.part(1, full('b'));
        const HookAnswer answer = bench.only(id);
        QVERIFY(answer.isWhole);
        QVERIFY(!answer.isAmbiguous);
        QCOMPARE(answer.text, (full('a') + full('b')).toLatin1() + "end");
    }

    void aFullLastPartMayNotBeTheLast()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.part(0, full('a'));
        QVERIFY(!bench.only(id).isWhole);
        const PublishId json = bench.leave(QStringLiteral("json"));
        bench.hear(QStringLiteral("hook-response/json/0"),
            u'[' + QString(HookAnswers::partBytes - 2, u'1') + u']');
        QVERIFY(bench.only(json).isWhole); // its end tells
    }

    void aPartMayEndBeforeACharacter()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.part(0, QString(HookAnswers::partBytes - 1, u'a')); // "€" did not fit
        QVERIFY(!bench.only(id).isWhole);
        bench.part(1, QStringLiteral("€"));
        QVERIFY(bench.only(id).isWhole);
    }

    void aShortPartMayStillGoOn()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.part(0, QStringLiteral("short"));
        QVERIFY(bench.only(id).isWhole);
        bench.part(1, QStringLiteral(" of breath"));
        QCOMPARE(bench.only(id).text, "short of breath");
    }

    void aNameThatEndsWithANumber()
    {
        Bench bench;
        const PublishId id = bench.leave(QStringLiteral("room/7"));
        bench.hear(QStringLiteral("hook-sent/room/7"));
        bench.hear(QStringLiteral("hook-response/room/7/0"), QStringLiteral("ok"));
        bench.hear(QStringLiteral("hook-error/room/7"), QStringLiteral("no"));
        QCOMPARE(bench.hooks.answersTo(id).size(), 3);
    }

    void onlyWhatComesInTimeCounts()
    {
        Bench bench;
        const qint64 leftUs = bench.nowUs;
        const PublishId id = bench.leave();
        bench.nowUs = leftUs - 1;
        QVERIFY(!bench.hear(QStringLiteral("hook-sent/weather")));
        bench.nowUs = leftUs + HookAnswers::patienceUs;
        QVERIFY(bench.hear(QStringLiteral("hook-sent/weather")));
        ++bench.nowUs;
        QVERIFY(!bench.part(0, QStringLiteral("late")));
        QCOMPARE(bench.hooks.nextDeadlineUs(), leftUs + HookAnswers::patienceUs);
        bench.hooks.advance(bench.nowUs);
        QVERIFY(bench.hooks.isEmpty());
        QVERIFY(bench.hooks.answersTo(id).isEmpty());
        QVERIFY(!bench.hooks.nextDeadlineUs());
    }

    void oneAfterTheOtherIsClear()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i) {
            const PublishId id = bench.leave();
            QCOMPARE(bench.hear(QStringLiteral("hook-sent/weather")), id);
            QCOMPARE(bench.part(0, QStringLiteral("ok")), id);
            for (const HookAnswer& answer : bench.hooks.answersTo(id))
                QVERIFY(!answer.isAmbiguous);
        }
    }

    void severalThatWaitAreAmbiguous()
    {
        Bench bench;
        const PublishId one = bench.leave();
        const PublishId two = bench.leave();
        QCOMPARE(bench.part(0, QStringLiteral("first")), two); // the latest
        QCOMPARE(bench.part(0, QStringLiteral("second")), one);
        QVERIFY(bench.only(two).isAmbiguous);
        QVERIFY(bench.only(one).isAmbiguous); // as doubtful as the other one's
    }

    void aSecondWebhookAnswersToo()
    {
        Bench bench;
        const PublishId id = bench.leave();
        bench.part(0, QStringLiteral("first"));
        bench.part(0, QStringLiteral("second"));
        const auto answers = bench.hooks.answersTo(id);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.last().text, "second");
    }

    void whatWasNotPublishedHasNoAnswer()
    {
        Bench bench;
        const PublishId one = bench.leave();
        const PublishId rejected = bench.leave();
        bench.hooks.drop(rejected);
        QCOMPARE(bench.part(0, QStringLiteral("ok")), one);
        QVERIFY(!bench.only(one).isAmbiguous);
        bench.hooks.drop(PublishId(4711));
    }

    void theTextIsLeftOutWhereDataIsNotKept()
    {
        Bench bench;
        const PublishId id = bench.leave(QStringLiteral("weather"), false);
        bench.part(1, QStringLiteral("secret"));
        QVERIFY(!bench.only(id).isWhole);
        bench.part(0, full('s'));
        QVERIFY(bench.only(id).isWhole);
        QVERIFY(bench.only(id).text.isEmpty());
    }

    void sizesAreBounded()
    {
        Bench bench;
        const PublishId id = bench.leave();
        const QString large(10'000, u'x');
        for (int i = 0; i < 100; ++i)
            bench.part(i, large);
        HookAnswer answer = bench.only(id);
        QVERIFY(!answer.isWhole);
        QVERIFY(answer.text.size() <= HookAnswers::mostBytes);

        const PublishId many = bench.leave(QStringLiteral("many"));
        for (int i = 0; i < 100; ++i)
            bench.hear(QStringLiteral("hook-sent/many"));
        QCOMPARE(bench.hooks.answersTo(many).size(), HookAnswers::mostAnswers);
    }

    void theLatestOfANameAreListenedTo()
    {
        Bench bench;
        const PublishId first = bench.leave();
        bench.part(0, QStringLiteral("ok"));
        for (qsizetype i = 0; i < HookAnswers::mostOfName; ++i)
            bench.leave();
        QVERIFY(bench.hooks.answersTo(first).isEmpty());
    }

    void numbersAreBounded()
    {
        Bench bench;
        const int flood = int(HookAnswers::mostPublishes) + 500;
        const PublishId first = bench.leave(QStringLiteral("0"));
        for (int i = 1; i < flood; ++i)
            bench.leave(QString::number(i));
        QVERIFY(!bench.hear(QStringLiteral("hook-sent/0")));
        QVERIFY(bench.hear(QStringLiteral("hook-sent/%1").arg(flood - 1)));
        QVERIFY(bench.hooks.answersTo(first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HookAnswers)
#include "tst_hookanswers.moc"
