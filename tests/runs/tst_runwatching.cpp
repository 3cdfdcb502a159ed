// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/NetworkWatch.h"
#include "runs/RunHome.h"
#include "runs/RunWatching.h"
#include "runs/SleepWatch.h"
#include "support/HeraldTest.h"

#include <QDBusMessage>

using namespace herald;

/// Runs on a bus of its own, which stands for the system's.
class tst_RunWatching : public HeraldTest {
    Q_OBJECT

    using Reachability = QNetworkInformation::Reachability;

private Q_SLOTS:
    void sleepsWithTheComputer()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
        SleepWatch watch(bus);
        QSignalSpy sleeps(&watch, &SleepWatch::sleeps);
        for (const bool isAsleep : {true, false}) {
            QDBusMessage signal
                = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"),
                    QStringLiteral("PrepareForSleep"));
            signal << isAsleep;
            QVERIFY(bus.send(signal));
            QTRY_VERIFY(!sleeps.isEmpty());
            QCOMPARE(sleeps.takeFirst().first().toBool(), isAsleep);
        }
    }

    void waitsForTheNetworkOnlyWhereItIsNeeded()
    {
        RunHome home;
        NetworkWatch network;
        SleepWatch sleep(QDBusConnection::sessionBus());
        network.take(Reachability::Disconnected);
        WatchedRun here(home);
        letWait(here.run, home.account, network, sleep);
        QCOMPARE(here.progress().pause, RunPause::None);
        Account elsewhere = home.account;
        elsewhere.server = defaultServer();
        WatchedRun there(home);
        letWait(there.run, elsewhere, network, sleep);
        QCOMPARE(there.progress().pause, RunPause::Offline);
        network.take(Reachability::Online);
        QCOMPARE(there.progress().pause, RunPause::None);
        Q_EMIT sleep.sleeps(true);
        QCOMPARE(here.progress().pause, RunPause::Asleep);
        QCOMPARE(there.progress().pause, RunPause::Asleep);
        Q_EMIT sleep.sleeps(false);
        QCOMPARE(here.progress().pause, RunPause::None);
    }
};

QTEST_GUILESS_MAIN(tst_RunWatching)
#include "tst_runwatching.moc"
