// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/NetworkWatch.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>

using namespace herald;

class tst_NetworkWatch : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachChangeOnce()
    {
        using Reachability = QNetworkInformation::Reachability;
        NetworkWatch watch; // where the system tells nothing, the computer is online
        watch.take(Reachability::Online);
        QSignalSpy went(&watch, &NetworkWatch::went);
        QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
        watch.take(Reachability::Unknown);
        watch.take(Reachability::Local);
        QVERIFY(watch.isOnline());
        QCOMPARE(went.size(), 0);
        watch.take(Reachability::Disconnected);
        watch.take(Reachability::Disconnected);
        QVERIFY(!watch.isOnline());
        QCOMPARE(went.size(), 1);
        QCOMPARE(cameBack.size(), 0);
        watch.take(Reachability::Site);
        watch.take(Reachability::Online);
        QCOMPARE(cameBack.size(), 1);
        QCOMPARE(went.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkWatch)
#include "tst_networkwatch.moc"
