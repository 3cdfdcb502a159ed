// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Mailbox.h"
#include "support/HeraldTest.h"

#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

using namespace herald;

class tst_Mailbox : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void whatCameIsDoneInOrderFromTheEventLoop()
    {
        Mailbox mailbox;
        QList<int> done;
        for (int i = 0; i < 3; ++i)
            mailbox.put([&done, i] { done.append(i); });
        QVERIFY(done.isEmpty());
        QCoreApplication::sendPostedEvents(&mailbox);
        QCOMPARE(done, QList<int>({0, 1, 2}));
        QCoreApplication::sendPostedEvents(&mailbox);
        QCOMPARE(done.size(), 3);
    }

    void whatIsPutMeanwhileComesInATurnOfItsOwn()
    {
        Mailbox mailbox;
        int turn = 0;
        QList<int> turns;
        mailbox.put([&] { mailbox.put([&] { turns.append(turn); }); });
        mailbox.put([&] { turns.append(turn++); });
        QTRY_COMPARE(turns, QList<int>({0, 1}));
    }

    void comesFromManyThreads()
    {
        constexpr int each = 2'000;
        Mailbox mailbox;
        QList<QList<int>> done(3);
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype sender = 0; sender < done.size(); ++sender) {
            threads.emplace_back(QThread::create([&mailbox, &done, sender] {
                for (int i = 0; i < each; ++i)
                    mailbox.put([&done, sender, i] {
                        QCOMPARE(QThread::currentThread(), qApp->thread());
                        done[sender].append(i);
                    });
            }));
            threads.back()->start();
        }
        const auto isAllDone = [&done] {
            return std::all_of(done.begin(), done.end(),
                [](const QList<int>& numbers) { return numbers.size() == each; });
        };
        QTRY_VERIFY(isAllDone());
        for (const auto& numbers : done)
            QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        for (const auto& thread : threads)
            QVERIFY(thread->wait());
    }

    void mayEndByItsWork()
    {
        auto mailbox = std::make_unique<Mailbox>();
        bool isDone = false;
        mailbox->put([&mailbox] { mailbox.reset(); });
        mailbox->put([&isDone] { isDone = true; });
        QTRY_VERIFY(!mailbox);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isDone);
    }

    void whatWasNotDoneGoesWithIt()
    {
        const auto kept = std::make_shared<int>();
        {
            Mailbox mailbox;
            mailbox.put([kept] { QFAIL("the mailbox is gone"); });
            QCOMPARE(kept.use_count(), 2);
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(kept.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
