// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/PracticeHost.h"
#include "support/HeraldTest.h"

#include <QTcpSocket>

#include <memory>

using namespace herald;

class tst_PracticeHost : public HeraldTest {
    Q_OBJECT
private:
    static bool isReachable(const QUrl& url)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        return QTest::qWaitFor(
            [&socket] { return socket.state() == QAbstractSocket::ConnectedState; }, 500);
    }

private Q_SLOTS:
    void allShareOneCloud()
    {
        PracticeHost host;
        const auto first = host.access();
        const auto second = host.access();
        QVERIFY(!first.isFinished()); // not on this thread
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result().has_value());
        QCOMPARE(first.result()->url, second.result()->url);
        QCOMPARE(first.result()->token, second.result()->token);
        QVERIFY(!first.result()->token.isEmpty());
        QVERIFY(isReachable(first.result()->url));
        QVERIFY(host.access().isFinished());
    }

    void stopsAndStartsAgain()
    {
        PracticeHost host;
        const auto first = host.access();
        QTRY_VERIFY(first.isFinished());
        host.stop();
        QTRY_VERIFY(!isReachable(first.result()->url));
        const auto second = host.access();
        QTRY_VERIFY(second.isFinished());
        QVERIFY(isReachable(second.result()->url));
    }

    void stoppedWhileStarting()
    {
        PracticeHost host;
        const auto given = host.access();
        host.stop();
        QVERIFY(given.isFinished());
        QCOMPARE(given.result().error().kind, ErrorKind::Cancelled);
        const auto wanted = host.access();
        QTRY_VERIFY(wanted.isFinished());
        QVERIFY(wanted.result().has_value());
        QVERIFY(isReachable(wanted.result()->url));
    }

    void diesWhileStarting()
    {
        auto host = std::make_unique<PracticeHost>();
        const auto access = host->access();
        host.reset();
        QVERIFY(access.isFinished());
        QVERIFY(!access.result().has_value());
    }
};

QTEST_GUILESS_MAIN(tst_PracticeHost)
#include "tst_practicehost.moc"
