// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/Backoff.h"
#include "runs/RateLimit.h"
#include "runs/RunMeter.h"
#include "runs/RunSamples.h"
#include "runs/Schedule.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

using namespace herald;
using namespace herald::run_samples;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

class tst_RunPace : public HeraldTest {
    Q_OBJECT

    /// How many go in that time, each as soon as it may.
    static int sentIn(RateLimit& limit, FakeClock& clock, seconds time)
    {
        const qint64 endUs = clock.elapsedUs() + microseconds(time).count();
        int sent = 0;
        for (;;) {
            const qint64 waitUs = limit.waitUs();
            if (clock.elapsedUs() + waitUs >= endUs)
                break;
            clock.advance(microseconds(waitUs));
            limit.take();
            ++sent;
        }
        clock.advance(microseconds(endUs - clock.elapsedUs()));
        return sent;
    }

private Q_SLOTS:
    void startsSlowlyThenKeepsTheRate()
    {
        FakeClock clock;
        RateLimit limit(20, clock);
        QCOMPARE(limit.waitUs(), 0);
        const int first = sentIn(limit, clock, seconds(1));
        QVERIFY2(first >= 2 && first <= 5, qPrintable(QString::number(first)));
        sentIn(limit, clock, seconds(4));
        const int later = sentIn(limit, clock, seconds(100));
        QVERIFY2(later >= 1998 && later <= 2001, qPrintable(QString::number(later)));
        limit.slowDown();
        QVERIFY(sentIn(limit, clock, seconds(1)) <= 6);
    }

    void makesUpForLateTimersButNotForIdleTime()
    {
        FakeClock clock;
        RateLimit limit(1000, clock);
        sentIn(limit, clock, seconds(10));
        clock.advance(seconds(60));
        int burst = 0;
        for (; limit.waitUs() == 0; ++burst)
            limit.take();
        QVERIFY2(burst <= 22, qPrintable(QString::number(burst)));
        // Each timer 5 ms late: still as many.
        int sent = 0;
        for (int i = 0; i < 1000; ++i) {
            clock.advance(milliseconds(5));
            for (; limit.waitUs() == 0; ++sent)
                limit.take();
        }
        QVERIFY2(sent >= 4950 && sent <= 5001, qPrintable(QString::number(sent)));
    }

    void sharesTheCeilingOfAnAccount()
    {
        FakeClock clock;
        RateLimits limits(clock);
        const auto a = limits.of(QStringLiteral("a"), 20);
        QCOMPARE(limits.of(QStringLiteral("a"), 5), a);
        QCOMPARE(a->rate(), 20.0);
        limits.of(QStringLiteral("a"), 50);
        QCOMPARE(a->rate(), 50.0);
        QVERIFY(limits.of(QStringLiteral("b"), 20) != a);
    }

    void waitsLongerEachTime()
    {
        Backoff backoff(milliseconds(1000), milliseconds(60'000));
        for (const int whole : {1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000}) {
            const auto wait = backoff.next();
            QVERIFY(wait.count() <= whole);
            QVERIFY(wait.count() >= whole / 2);
        }
        QCOMPARE(backoff.failures(), 8);
        for (int i = 0; i < 100; ++i)
            QVERIFY(backoff.next().count() <= 60'000); // and no number runs over
        backoff.reset();
        QVERIFY(backoff.next().count() <= 1000);
    }

    void waitsAsLongAsTheServerAsks()
    {
        Backoff backoff(milliseconds(1000), milliseconds(2000));
        const auto wait = backoff.next(seconds(90));
        QVERIFY(wait >= seconds(90) && wait < seconds(91));
    }

    void doesNotComeBackTogether()
    {
        QSet<qint64> waits;
        for (int i = 0; i < 50; ++i)
            waits += Backoff(milliseconds(60'000)).next().count();
        QVERIFY(waits.size() > 25);
    }

    void repeatsWithoutDrift()
    {
        Schedule schedule(repeat(0, 250));
        schedule.begin(0, 7'000'000);
        qint64 nowUs = 7'000'000;
        for (qint64 i = 0; i < 100; ++i) {
            schedule.catchUp(i, nowUs);
            QCOMPARE(schedule.dueUs(i), 7'000'000 + i * 250'000);
            nowUs = schedule.dueUs(i) + 90'000; // each is late, and keeps the next one from nothing
        }
    }

    void doesNotMakeUpForSleep()
    {
        Schedule schedule(repeat(0, 500));
        schedule.begin(0, 0);
        // Late by 1.4 s: made up for. Late by an hour: off by whole intervals.
        schedule.catchUp(1, 1'900'000);
        QCOMPARE(schedule.dueUs(1), 500'000);
        const qint64 wokenUs = 3'600'100'000;
        schedule.catchUp(2, wokenUs);
        const qint64 dueUs = schedule.dueUs(2);
        QVERIFY(dueUs > wokenUs && dueUs <= wokenUs + 500'000);
        QCOMPARE(dueUs % 500'000, 0);
        QCOMPARE(schedule.dueUs(3) - dueUs, 500'000);
    }

    void keepsThePausesOfASequence()
    {
        RunPlan plan = repeat(0);
        plan.kind = RunPlan::Kind::Sequence;
        plan.steps = {step("a"), step("b"), step("c")};
        plan.steps[0].pauseMs = 100;
        plan.steps[2].pauseMs = 1000;
        Schedule schedule(plan);
        schedule.begin(4, 50'000'000); // gone on with, in the second round
        QCOMPARE(schedule.dueUs(4), 50'000'000);
        QCOMPARE(schedule.dueUs(5), 50'000'000);
        QCOMPARE(schedule.dueUs(6), 51'000'000);
        QCOMPARE(schedule.dueUs(7), 51'100'000);
        schedule.catchUp(6, 61'000'000);
        QCOMPARE(schedule.dueUs(6), 61'000'000);
        QCOMPARE(schedule.dueUs(7), 61'100'000);
    }

    void hasNoScheduleForAFile()
    {
        RunPlan plan = repeat(0);
        plan.kind = RunPlan::Kind::File;
        Schedule schedule(plan);
        schedule.begin(0, 5);
        schedule.catchUp(3, 1'000'000'000);
        QCOMPARE(schedule.dueUs(3), 0);
    }

    void measures()
    {
        FakeClock clock;
        RunMeter meter(clock);
        QCOMPARE(meter.perSecond(), 0.0);
        for (int i = 0; i < 300; ++i) {
            meter.count();
            clock.advance(milliseconds(100));
        }
        QVERIFY2(qAbs(meter.perSecond() - 10) <= 1, qPrintable(QString::number(meter.perSecond())));
        clock.advance(seconds(11));
        QCOMPARE(meter.perSecond(), 0.0);
    }
};

QTEST_GUILESS_MAIN(tst_RunPace)
#include "tst_runpace.moc"
