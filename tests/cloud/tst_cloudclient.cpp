// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishRun.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>

using namespace herald;

Q_DECLARE_METATYPE(herald::Script)

namespace {

const QByteArray okBody = R"({"ok":true})";

QByteArray gzipped(const QByteArray& bytes)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-n")});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_CloudClient : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void theRequest()
    {
        ScriptedServer server;
        PublishRun run;
        QCOMPARE(run.publish(server).outcome, Outcome::Accepted);
        QCOMPARE(server.requestCount(), 1);
        const RecordedRequest& request = server.lastRequest();
        QCOMPARE(request.requestLine(), QByteArray("POST /v1/devices/events HTTP/1.1"));
        QCOMPARE(request.header("Authorization"), "Bearer " + testToken.toLatin1());
        QCOMPARE(request.headerCount("Authorization"), 1);
        QCOMPARE(request.raw.count(testToken.toLatin1()), 1);
        QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("User-Agent"), QByteArray("Herald/" HERALD_VERSION));
        QCOMPARE(request.headerCount("Content-Length"), 1);
        QCOMPARE(request.headerCount("Transfer-Encoding"), 0);
        QCOMPARE(request.headerCount("Cookie"), 0);
        QCOMPARE(request.body(), QByteArray("name=garage%2Fdoor&data=open&private=true&ttl=60"));
    }

    void scopes_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("product") << Scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("e00f")}
                                 << QByteArray("/v1/products/4711/events");
        QTest::newRow("organisation")
            << Scope {.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")}
            << QByteArray("/v1/orgs/acme/events");
    }
    void scopes()
    {
        QFETCH(Scope, scope);
        QFETCH(QByteArray, path);
        ScriptedServer server;
        PublishRun run;
        run.start(testEvent(), destination(server.url(), scope));
        QCOMPARE(run.wait().outcome, Outcome::Accepted);
        QCOMPARE(server.lastRequest().requestLine(), "POST " + path + " HTTP/1.1");
        QCOMPARE(server.lastRequest().body(), publishForm(testEvent(), scope));
    }

    void bodyIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty data") << QString();
        QTest::newRow("form characters") << QStringLiteral("a=b&c=d;e%20f+g h");
        QTest::newRow("header injection")
            << QStringLiteral("x\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1\r\n\r\n");
        QTest::newRow("UTF-8") << QString::fromUtf8("grün 漢字 😀");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        QTest::newRow("two pages of the socket")
            << QStringLiteral("0123456789abcdef").repeated(2048);
        QTest::newRow("a megabyte") << QStringLiteral("ü").repeated(200'000);
    }
    void bodyIsExact()
    {
        QFETCH(QString, text);
        ScriptedServer server;
        PublishRun run;
        const Event hostile {.name = text.left(100), .data = text};
        run.start(hostile, destination(server.url()));
        QCOMPARE(run.wait().outcome, Outcome::Accepted);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.lastRequest().body(), publishForm(hostile, {}));
        QCOMPARE(server.lastRequest().headerCount("X-Evil"), 0);
    }

    void forbiddenServers_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<Scope>("scope");
        QTest::newRow("http elsewhere") << QStringLiteral("http://192.0.2.1") << Scope {};
        QTest::newRow("http that looks local")
            << QStringLiteral("http://127.0.0.1.example") << Scope {};
        QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1") << Scope {};
        QTest::newRow("file") << QStringLiteral("file:///tmp") << Scope {};
        QTest::newRow("nothing") << QString() << Scope {};
        QTest::newRow("climbing scope")
            << QStringLiteral("https://api.particle.io")
            << Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("..")};
    }
    void forbiddenServers()
    {
        QFETCH(QString, server);
        QFETCH(Scope, scope);
        PublishRun run;
        run.start(testEvent(), destination(QUrl(server), scope));
        QVERIFY(run.results.isEmpty());
        run.call->cancel(); // too late to matter
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY(!result.reason.isEmpty());
    }

    void plainHttpNeverGoesToAProxy()
    {
        ScriptedServer server;
        ScriptedServer proxy;
        PublishRun run;
        run.network.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
        QCOMPARE(run.publish(server).outcome, Outcome::NotSent);
        QCOMPARE(proxy.connectionCount(), 0);
        QCOMPARE(server.connectionCount(), 0);
    }

    void proxyRefusals_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("403")
            << Script().readHead().send("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n").close();
        QTest::newRow("407") << Script().readHead().send(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("502")
            << Script().readHead().send("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n").close();
        QTest::newRow("closes") << Script().readHead().close();
        QTest::newRow("garbage") << Script().readHead().send("garbage\r\n\r\n").close();
        QTest::newRow("tunnel to nowhere")
            << Script().readHead().send("HTTP/1.1 200 OK\r\n\r\n").close();
    }
    void proxyRefusals()
    {
        QFETCH(Script, script);
        ScriptedServer proxy;
        proxy.setStanding(script);
        PublishRun run;
        run.network.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
        run.start(testEvent(), destination(QUrl(QStringLiteral("https://api.example"))));
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY(!result.reason.isEmpty());
        for (const RecordedRequest& request : proxy.requests()) {
            QVERIFY(request.raw.startsWith("CONNECT ") || request.raw.startsWith('\x16'));
            QVERIFY(!request.raw.contains(testToken.toLatin1()));
        }
    }

    void proxyNotThere()
    {
        ScriptedServer proxy;
        const quint16 port = proxy.port();
        proxy.stopListening();
        PublishRun run;
        run.network.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port));
        run.start(testEvent(), destination(QUrl(QStringLiteral("https://api.example"))));
        QCOMPARE(run.wait().outcome, Outcome::NotSent);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 305, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer other;
        ScriptedServer server;
        server.setStanding(Script::answer(
            status, "moved", "Location: " + other.url().toEncoded() + "/v1/devices/events\r\n"));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.answer.httpStatus, status);
        QVERIFY(result.reason.contains(u"moved"));
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(other.connectionCount(), 0);
    }

    void errorsInTheCloudsOwnWords()
    {
        ScriptedServer server;
        server.setStanding(Script::answer(401,
            R"({"error":"invalid_token","error_description":"The access token provided has expired."})",
            "Cache-Control: no-store\r\n"));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.cloudWords, QStringLiteral("The access token provided has expired."));
        QVERIFY(result.reason.contains(u"expired") && result.reason.contains(u"401"));
        QCOMPARE(result.answer.reasonPhrase, QByteArray("Scripted"));
        QVERIFY(result.answer.headers.contains(
            std::pair<QByteArray, QByteArray>("Cache-Control", "no-store")));
    }

    void retryAfterIsSaid()
    {
        ScriptedServer server;
        server.setStanding(Script::answer(429, "slow down", "Retry-After: 17\r\n"));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QVERIFY2(result.reason.contains(u"17"), qPrintable(result.reason));
        QCOMPARE(result.cloudWords, QStringLiteral("slow down"));
    }

    void hugeAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("200") << 200 << Outcome::Accepted;
        QTest::newRow("500") << 500 << Outcome::Rejected;
    }
    void hugeAnswers()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.setStanding(Script::answer(status, QByteArray(8'000'000, 'x')));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QTEST(result.outcome, "outcome");
        QCOMPARE(result.answer.body, QByteArray(maxAnswerBytes, 'x'));
        QVERIFY(result.answer.isCut);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(result.cloudWords.size() <= 500);
    }

    void answersAtTheLimit_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("one less") << 65535 << false;
        QTest::newRow("exactly") << 65536 << false;
        QTest::newRow("one more") << 65537 << true;
    }
    void answersAtTheLimit()
    {
        QFETCH(int, size);
        ScriptedServer server;
        server.setStanding(Script::answer(200, QByteArray(size, ' ')));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::Accepted);
        QTEST(result.answer.isCut, "isCut");
        QCOMPARE(result.answer.body.size(), std::min(size, 65536));
    }

    void gzipIsRead()
    {
        const QByteArray zipped = gzipped(R"({"ok":false,"error":"zipped"})");
        ScriptedServer server;
        server.setStanding(Script::answer(200, zipped, "Content-Encoding: gzip\r\n"));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.cloudWords, QStringLiteral("zipped"));
    }

    void gzipBomb()
    {
        const QByteArray bomb = gzipped(QByteArray(20'000'000, ' '));
        ScriptedServer server;
        server.setStanding(Script::answer(200, bomb, "Content-Encoding: gzip\r\n"));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QVERIFY(result.outcome == Outcome::Accepted || result.outcome == Outcome::Unknown);
        QVERIFY(result.answer.body.size() <= maxAnswerBytes);
        QCOMPARE(server.requestCount(), 1);
    }

    void manyAtOnce()
    {
        ScriptedServer server;
        QNetworkAccessManager network;
        SystemClock clock;
        CloudClient client(network, clock);
        constexpr int count = 100;
        int accepted = 0;
        for (int i = 0; i < count; ++i) {
            const Event numbered {.name = QString::number(i), .data = {}};
            connect(client.publish(numbered, destination(server.url())), &PublishCall::finished,
                this, [&](const PublishResult& result) {
                    accepted += result.outcome == Outcome::Accepted ? 1 : 0;
                });
        }
        QTRY_COMPARE(accepted, count);
        QCOMPARE(server.requestCount(), count);
        QSet<QByteArray> bodies;
        for (const RecordedRequest& request : server.requests())
            bodies += request.body();
        QCOMPARE(bodies.size(), count);
    }

    void timingsAreInOrder()
    {
        ScriptedServer server;
        PublishRun run;
        const Timings timings = run.publish(server).timings;
        QVERIFY(timings.queuedUs >= 0);
        QVERIFY(timings.connectedUs >= timings.queuedUs);
        QCOMPARE(timings.encryptedUs, -1);
        QVERIFY(timings.writtenUs >= timings.connectedUs);
        QVERIFY(timings.firstByteUs >= timings.writtenUs);
        QVERIFY(timings.doneUs >= timings.firstByteUs);
    }

    void tokenEchoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray token = testToken.toLatin1();
        QTest::newRow("header") << 200 << "X-Token: " + token + "\r\nX-" + token + ": 1\r\n"
                                << okBody;
        QTest::newRow("body") << 200 << QByteArray() << "{\"ok\":true,\"token\":\"" + token + "\"}";
        QTest::newRow("words") << 401 << QByteArray() << "{\"error\":\"no " + token + "\"}";
        QTest::newRow("spelled in JSON escapes")
            << 401 << QByteArray() << "{\"error\":\"\\u0030" + token.mid(1) + "\"}";
        QTest::newRow("text") << 500 << QByteArray() << "trace: Bearer " + token;
        QTest::newRow("location") << 302
                                  << "Location: https://x.example/?access_token=" + token + "\r\n"
                                  << QByteArray();
        QTest::newRow("at the cut")
            << 500 << QByteArray() << QByteArray(maxAnswerBytes - 20, 'x') + token + "rest";
    }
    void tokenEchoes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.setStanding(Script::answer(status, body, headers));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.answer.httpStatus, status);
        QVERIFY(!holds(result, testToken));
        QVERIFY(!holds(result, testToken.left(20)));
        QVERIFY(result.answer.body.size() <= maxAnswerBytes);
    }

    void tokenInTheReasonPhrase()
    {
        ScriptedServer server;
        server.setStanding(Script().readRequest().send(
            "HTTP/1.1 403 " + testToken.toLatin1() + "\r\nContent-Length: 0\r\n\r\n"));
        PublishRun run;
        QVERIFY(!holds(run.publish(server), testToken));
    }

    void cookiesAreNotKept()
    {
        ScriptedServer server;
        server.setStanding(Script::answer(200, okBody, "Set-Cookie: a=b\r\n"));
        PublishRun run;
        run.publish(server);
        run.publish(server);
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(server.lastRequest().headerCount("Cookie"), 0);
    }

    void theClientMayGoAtAnyTime_data()
    {
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("before it was written") << false;
        QTest::newRow("after") << true;
    }
    void theClientMayGoAtAnyTime()
    {
        QFETCH(bool, isWritten);
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        QSignalSpy completed(&server, &ScriptedServer::requestCompleted);
        QNetworkAccessManager network;
        SystemClock clock;
        auto client = std::make_unique<CloudClient>(network, clock);
        for (int i = 0; i < 3; ++i)
            connect(client->publish(testEvent(), destination(server.url())), &PublishCall::finished,
                this, [] { QFAIL("finished after the client had gone"); });
        if (isWritten)
            QTRY_COMPARE(completed.size(), 3);
        client.reset();
        QTest::qWait(50);
        QVERIFY(server.requestCount() <= 3);
    }

    void theClientMayGoInItsOwnSignal()
    {
        ScriptedServer server;
        QNetworkAccessManager network;
        SystemClock clock;
        auto client = std::make_unique<CloudClient>(network, clock);
        connect(client->publish(testEvent(), destination(server.url())), &PublishCall::finished,
            this, [&client] { client.reset(); });
        QTRY_VERIFY(!client);
        QTest::qWait(20);
    }

    void theNetworkMayGoFirst()
    {
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        QSignalSpy completed(&server, &ScriptedServer::requestCompleted);
        auto network = std::make_unique<QNetworkAccessManager>();
        SystemClock clock;
        CloudClient client(*network, clock);
        QList<Outcome> outcomes;
        connect(client.publish(testEvent(), destination(server.url())), &PublishCall::finished,
            this, [&](const PublishResult& result) { outcomes += result.outcome; });
        QTRY_COMPARE(completed.size(), 1);
        network.reset();
        QTRY_COMPARE(outcomes, QList {Outcome::Unknown});
    }
};

QTEST_GUILESS_MAIN(tst_CloudClient)
#include "tst_cloudclient.moc"
