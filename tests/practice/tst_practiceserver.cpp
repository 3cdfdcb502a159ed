// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeCloud.h"
#include "practice/RawClient.h"
#include "support/HeraldTest.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>

#include <thread>
#include <vector>

using namespace herald;

class tst_PracticeServer : public HeraldTest {
    Q_OBJECT

    mutable std::unique_ptr<PracticeCloud> m_cloud;

    /// A new one for each test, from its first use on.
    PracticeCloud& cloud() const
    {
        if (!m_cloud)
            m_cloud = PracticeCloud::start({}).value_or(nullptr);
        return *m_cloud;
    }

    QByteArray publishHead() const
    {
        return "POST /v1/devices/events\r\n" + bearer(cloud().token()) + formType();
    }

private Q_SLOTS:
    void cleanup() { m_cloud.reset(); }

    void answersQt()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(cloud().url().resolved(QUrl(QStringLiteral("/v1/devices/events"))));
        request.setRawHeader("Authorization", "Bearer " + cloud().token().toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        for (int i = 0; i < 20; ++i) { // on one kept-alive connection
            const std::unique_ptr<QNetworkReply> reply(
                network.post(request, QByteArray(R"({"name":"a"})")));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->readAll(), QByteArray(R"({"ok":true})"));
        }
    }

    void answersCurl()
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
            {QStringLiteral("-sS"), cloud().url().toString() + QStringLiteral("/v1/devices/events"),
                QStringLiteral("-d"), QStringLiteral("name=myevent"), QStringLiteral("-d"),
                QStringLiteral("data=Hello World"), QStringLiteral("-d"), QStringLiteral("ttl=60"),
                QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + cloud().token()});
        QTRY_COMPARE(curl.state(), QProcess::NotRunning);
        QCOMPARE(curl.readAllStandardOutput(), QByteArray(R"({"ok":true})"));
    }

    void listensOnLoopbackOnly()
    {
        const auto port = static_cast<quint16>(cloud().url().port());
        for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, port);
            QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        }
        QTcpServer neighbour; // where it bound to 127.0.0.1 only, another loopback address is free
        QVERIFY(neighbour.listen(QHostAddress(QStringLiteral("127.0.0.2")), port));
    }

    void refusesATakenPort()
    {
        const auto port = static_cast<quint16>(cloud().url().port());
        const auto second = PracticeCloud::start({.port = port});
        QVERIFY(!second.has_value());
        QVERIFY(second.error().text.contains(QString::number(port)));
        m_cloud.reset();
        const auto third = PracticeCloud::start({.port = port});
        QVERIFY(third.has_value());
        QCOMPARE((*third)->url().port(), int {port});
    }

    void checksHost_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << QByteArray("127.0.0.1:1234") << 200;
        QTest::newRow("name") << QByteArray("localhost") << 200;
        QTest::newRow("name, upper case") << QByteArray("LOCALHOST:80") << 200;
        QTest::newRow("IPv6") << QByteArray("[::1]:80") << 200;
        QTest::newRow("rebound name") << QByteArray("evil.example") << 403;
        QTest::newRow("rebound name with port") << QByteArray("evil.example:80") << 403;
        QTest::newRow("looks like it") << QByteArray("127.0.0.1.evil.example") << 403;
        QTest::newRow("empty") << QByteArray(" ") << 403;
    }
    void checksHost()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        RawClient client(cloud().url());
        client.request("GET /v1/user\r\n" + bearer(cloud().token()), {}, host);
        QCOMPARE(client.answer().status, status);
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0') + "\r\n\r\n";
        QTest::newRow("endless line") << QByteArray(17 * 1024 * 1024, 'x');
        QTest::newRow("long target")
            << "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QTest::newRow("long header")
            << "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n";
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\nHost: localhost\r\n"
                + QByteArray("X: y\r\n").repeated(200'000) + "\r\n";
        QTest::newRow("bad length")
            << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("huge length") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n");
        QTest::newRow("chunks of nonsense") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
        QTest::newRow("deep JSON") << "POST /v1/devices/events HTTP/1.1\r\nHost: localhost\r\n"
                + jsonType() + "Content-Length: 500000\r\n\r\n" + QByteArray(500'000, '[');
        QTest::newRow("a range") << QByteArray(
            "GET /v1/user HTTP/1.1\r\nHost: localhost\r\nRange: bytes=5-1\r\n\r\n");
        QTest::newRow("odd escapes")
            << QByteArray("GET /v1/%zz%/%00%ff?%=%&&= HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("unknown method")
            << QByteArray("BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    void survivesNonsense()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(cloud().url());
        client.send(bytes);
        QTRY_VERIFY(client.isClosed() || client.received().startsWith("HTTP/1.1 "));
        QCOMPARE(ask(cloud().url(), publishHead(), "name=a").status, 200);
    }

    void readsABodyInPieces()
    {
        RawClient client(cloud().url());
        client.request(publishHead() + "Expect: 100-continue\r\nX-Padding: x\r\n", "name=a");
        QTRY_VERIFY(
            client.received().contains("100 Continue") || client.received().contains("200 OK"));
        RawClient chunked(cloud().url());
        chunked.send("POST /v1/devices/events HTTP/1.1\r\nHost: localhost\r\n"
            + bearer(cloud().token()) + formType()
            + "Transfer-Encoding: chunked\r\n\r\n3\r\nnam\r\n");
        chunked.send("3\r\ne=a\r\n0\r\n\r\n");
        QCOMPARE(chunked.answer().status, 200);
    }

    void servesManyAtOnce()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 150; ++i) {
            clients.push_back(std::make_unique<RawClient>(cloud().url()));
            clients.back()->request(publishHead(), "name=a");
        }
        for (const auto& client : clients)
            QCOMPARE(client->answer().status, 200);
        // All of them are kept alive; another one still gets a thread.
        QCOMPARE(ask(cloud().url(), publishHead(), "name=a").status, 200);
    }

    void stopsWithIdleConnections()
    {
        RawClient idle(cloud().url());
        QCOMPARE(idle.ask(publishHead(), "name=a").status, 200);
        RawClient half(cloud().url());
        half.send("POST /v1/devices/events HTTP/1.1\r\nHost: loc");
        QTRY_COMPARE(half.socket().state(), QAbstractSocket::ConnectedState);
        m_cloud.reset();
        QTRY_VERIFY(idle.isClosed());
        QTRY_VERIFY(half.isClosed());
    }

    void stopsDuringASlowAnswer()
    {
        RawClient slow(cloud().url());
        slow.request(publishHead(), "name=practice/slow/120");
        RawClient other(cloud().url());
        QCOMPARE(other.ask(publishHead(), "name=a").status, 200);
        m_cloud.reset(); // ctest's time limit is shorter than the answer
        QTRY_VERIFY(slow.isClosed());
    }

    void startsAndStopsOften()
    {
        for (int i = 0; i < 50; ++i) {
            const auto started = PracticeCloud::start({});
            QVERIFY(started.has_value());
            if (i % 2 == 0)
                QCOMPARE(ask((*started)->url(), "GET /v1/user").status, 400);
        }
    }

    void everyRunHasItsOwnToken()
    {
        const auto other = PracticeCloud::start({});
        QVERIFY(other.has_value());
        QVERIFY((*other)->token() != cloud().token());
        QCOMPARE(ask((*other)->url(), "GET /v1/user\r\n" + bearer(cloud().token())).status, 401);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeServer)
#include "tst_practiceserver.moc"
