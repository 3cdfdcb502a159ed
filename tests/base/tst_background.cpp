// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Background.h"
#include "support/HeraldTest.h"

#include <QThread>

#include <memory>
#include <sys/resource.h>

using namespace herald;

namespace {
int ownNiceness()
{
    return getpriority(PRIO_PROCESS, 0); // Linux: of the calling thread
}
} // namespace

class tst_Background : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheThreadThatAskedGivesWay()
    {
        const int before = ownNiceness();
        int there = before;
        const std::unique_ptr<QThread> thread(QThread::create([&there] {
            giveWayToWindow();
            there = ownNiceness();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(there > before);
        QCOMPARE(ownNiceness(), before);
    }
};

QTEST_GUILESS_MAIN(tst_Background)
#include "tst_background.moc"
