// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/NetworkWatch.h"
#include "support/HeraldTest.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>

using namespace herald;

namespace {

/// NetworkManager on a bus of the test's own, asleep: it takes each call and answers none.
class SilentManager : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        message.setDelayedReply(true);
        calls.append(message);
        return true;
    }
    QList<QDBusMessage> calls;
};

} // namespace

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

    void aManagerThatDoesNotAnswerIsNotWaitedFor()
    {
        SilentManager manager;
        auto bus
            = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("manager"));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &manager, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.NetworkManager")));
        {
            NetworkWatch watch;
            watch.start(QDBusConnection::sessionBus());
            QVERIFY(manager.calls.isEmpty()); // nor is it called before the event loop goes on
            QTRY_COMPARE(manager.calls.size(), 1);
            QCOMPARE(manager.calls.constFirst().member(), QStringLiteral("Get"));
            QVERIFY(!QNetworkInformation::instance());
            QVERIFY(watch.isOnline());
        }
        bus.send(manager.calls.constFirst().createReply(QVariant::fromValue(QDBusVariant(70U))));
        bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
    }

    void withoutAManagerTheComputerIsOnline()
    {
        NetworkWatch watch;
        watch.start(QDBusConnection::sessionBus());
        QTRY_VERIFY(watch.findChildren<QDBusPendingCallWatcher*>().isEmpty()); // it was told
        QVERIFY(watch.isOnline());
        QVERIFY(!QNetworkInformation::instance());
    }
};

QTEST_GUILESS_MAIN(tst_NetworkWatch)
#include "tst_networkwatch.moc"
