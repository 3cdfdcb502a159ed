// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WhenDone.h"
#include "support/HeraldTest.h"

#include <QPromise>
#include <QThread>

using namespace herald;

namespace {
template <typename Work> std::unique_ptr<QThread> onThread(Work work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

/// Remembers on which thread it went.
struct Trace {
    explicit Trace(Qt::HANDLE& thread)
        : wentOn(thread)
    {
    }
    ~Trace() { wentOn = QThread::currentThreadId(); }
    Q_DISABLE_COPY_MOVE(Trace)
    Qt::HANDLE& wentOn;
};
} // namespace

class tst_WhenDone : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void comesFromTheEventLoop_data()
    {
        QTest::addColumn<bool>("isFinishedBefore");
        QTest::newRow("finished before") << true;
        QTest::newRow("finished after") << false;
    }
    void comesFromTheEventLoop()
    {
        QFETCH(bool, isFinishedBefore);
        QPromise<int> promise;
        promise.start();
        const auto finish = [&promise] {
            promise.addResult(42);
            promise.finish();
        };
        QObject context;
        QList<int> results;
        if (isFinishedBefore)
            finish();
        whenDone(promise.future(), &context, [&results](int result) { results.append(result); });
        if (!isFinishedBefore)
            finish();
        QCOMPARE(results, QList<int>());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(results, QList<int> {42});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(results, QList<int> {42});
    }

    void comesOnTheThreadOfItsObject()
    {
        auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        QObject context;
        QThread* handledOn = nullptr;
        whenDone(promise->future(), &context,
            [&handledOn](int) { handledOn = QThread::currentThread(); });
        const auto thread = onThread([promise] {
            promise->addResult(1);
            promise->finish();
        });
        QTRY_COMPARE(handledOn, QThread::currentThread());
        thread->wait();
    }

    void nothingComesOfACancelledOne()
    {
        QObject context;
        bool isCalled = false;
        auto come = QtFuture::makeReadyFuture(1);
        whenDone(come, &context, [&isCalled](int) { isCalled = true; });
        come.cancel();
        for (const bool isCancelledBefore : {true, false}) {
            QPromise<int> promise;
            promise.start();
            QFuture<int> future = promise.future();
            if (isCancelledBefore)
                future.cancel();
            whenDone(future, &context, [&isCalled](int) { isCalled = true; });
            future.cancel();
            promise.finish();
        }
        QPromise<int> late;
        late.start();
        whenDone(late.future(), &context, [&isCalled](int) { isCalled = true; });
        late.addResult(1);
        late.finish();
        late.future().cancel();
        whenDone(QFuture<int>(), &context, [&isCalled](int) { isCalled = true; });
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isCalled);
    }

    /// Qt 6.4 follows a pointer from a future to what was continued of it, which goes with the
    /// promise. Seen to crash where freed memory is filled.
    void mayBeCancelledAfterItCame()
    {
        QFuture<int> future;
        QObject context;
        bool hasCome = false;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
            whenDone(future, &context, [&hasCome](int) { hasCome = true; });
            promise.addResult(1);
            promise.finish();
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(hasCome);
        future.cancel();
    }

    void nothingComesToWhatIsGone()
    {
        QPromise<int> early;
        QPromise<int> late;
        bool isCalled = false;
        {
            QObject context;
            whenDone(QtFuture::makeReadyFuture(1), &context, [&isCalled](int) { isCalled = true; });
            for (QPromise<int>* promise : {&early, &late}) {
                promise->start();
                whenDone(promise->future(), &context, [&isCalled](int) { isCalled = true; });
            }
            early.addResult(1);
            early.finish();
        }
        late.addResult(1);
        late.finish();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isCalled);
    }

    /// As objects do that nobody is to hear of any more.
    void itsObjectMayDisconnectEverything()
    {
        QPromise<int> promise;
        promise.start();
        {
            QObject context;
            whenDone(promise.future(), &context, [](int) { QFAIL("called"); });
            context.disconnect();
        }
        promise.addResult(1);
        promise.finish();
        QCoreApplication::sendPostedEvents();
    }

    void comesAsItResolves()
    {
        QPromise<int> promise;
        promise.start();
        QObject context;
        QList<int> results;
        const auto note = [&results](int result) { results.append(result); };
        whenResolved(promise.future(), &context, note);
        promise.addResult(42);
        QCOMPARE(results, QList<int>());
        promise.finish();
        QCOMPARE(results, QList<int> {42});

        whenResolved(promise.future(), &context, note); // not from within the call
        QCOMPARE(results, QList<int> {42});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(results, QList<int>({42, 42}));
    }

    void nothingResolvesForWhatIsGone()
    {
        bool isCalled = false;
        QPromise<int> late;
        late.start();
        {
            QObject context;
            whenResolved(late.future(), &context, [&isCalled](int) { isCalled = true; });
        }
        late.addResult(1);
        late.finish();
        QObject context;
        {
            QPromise<int> never; // as where the store goes first
            never.start();
            whenResolved(never.future(), &context, [&isCalled](int) { isCalled = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isCalled);
    }

    /// What a handler holds may belong to the thread of its object.
    void theHandlerGoesWithItsObject()
    {
        auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        Qt::HANDLE wentOn = nullptr;
        {
            QObject context;
            whenDone(promise->future(), &context,
                [trace = std::make_shared<Trace>(wentOn)](int) { QVERIFY(trace); });
        }
        QCOMPARE(wentOn, QThread::currentThreadId());
        onThread([promise] { promise->finish(); })->wait();
    }

    void itsObjectMayGoWhileItFinishes()
    {
        for (int round = 0; round < 300; ++round) {
            auto promise = std::make_shared<QPromise<int>>();
            promise->start();
            auto context = std::make_unique<QObject>();
            whenDone(promise->future(), context.get(), [](int) {});
            const auto thread = onThread([promise] {
                promise->addResult(1);
                promise->finish();
            });
            if (round % 2 == 0)
                QCoreApplication::sendPostedEvents();
            context.reset();
            thread->wait();
        }
        QCoreApplication::sendPostedEvents();
    }

    void aHandlerMayDeleteItsObject()
    {
        auto* context = new QObject;
        const QPointer<QObject> watched(context);
        whenDone(QtFuture::makeReadyFuture(1), context, [context](int) { delete context; });
        QCoreApplication::sendPostedEvents();
        QVERIFY(!watched);
    }
};

QTEST_GUILESS_MAIN(tst_WhenDone)
#include "tst_whendone.moc"
