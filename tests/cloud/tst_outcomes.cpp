// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishRun.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>

using namespace herald;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(herald::Script)

namespace {

const QByteArray okBody = R"({"ok":true})";

/// Long enough for loopback, short enough to wait for.
constexpr Deadlines brief {.connect = 5000ms, .total = 400ms};

QByteArray head(const QByteArray& lines)
{
    return "HTTP/1.1 200 OK\r\n" + lines + "\r\n";
}

Script readAndSend(const QByteArray& bytes)
{
    return Script().readRequest().send(bytes);
}

} // namespace

/// Every row of the table of outcomes, against servers that misbehave.
class tst_Outcomes : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const Script& script, Outcome outcome, int status) {
            QTest::newRow(name) << script << outcome << status;
        };
        row("200 ok", Script::answer(200, okBody), Outcome::Accepted, 200);
        row("200 pretty", Script::answer(200, "{\n  \"ok\": true\n}"), Outcome::Accepted, 200);
        row("200 empty", Script::answer(200, {}), Outcome::Accepted, 200);
        row("200 text", Script::answer(200, "fine"), Outcome::Accepted, 200);
        row("200 array", Script::answer(200, "[]"), Outcome::Accepted, 200);
        row("200 ok is null", Script::answer(200, R"({"ok":null})"), Outcome::Accepted, 200);
        row("200 ok false", Script::answer(200, R"({"ok":false})"), Outcome::Rejected, 200);
        row("201", Script::answer(201, okBody), Outcome::Accepted, 201);
        row("202 ok false", Script::answer(202, R"({"ok":false,"error":"x"})"), Outcome::Rejected,
            202);
        row("204", readAndSend("HTTP/1.1 204 No Content\r\n\r\n"), Outcome::Accepted, 204);
        row("body until the end", readAndSend(head("") + okBody).close(), Outcome::Accepted, 200);
        row("chunked",
            readAndSend(
                head("Transfer-Encoding: chunked\r\n") + "b\r\n" + okBody + "\r\n0\r\n\r\n"),
            Outcome::Accepted, 200);
        row("chunked, ok false",
            readAndSend(
                head("Transfer-Encoding: chunked\r\n") + "c\r\n{\"ok\":false}\r\n0\r\n\r\n"),
            Outcome::Rejected, 200);
        row("100 first", readAndSend("HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer(200, okBody)),
            Outcome::Accepted, 200);
        row("103 first", readAndSend("HTTP/1.1 103 Early Hints\r\n\r\n" + httpAnswer(200, okBody)),
            Outcome::Unknown, 103);
        row("101", readAndSend("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n").close(),
            Outcome::Unknown, 101);
        row("dribbled whole", Script().readRequest().dribble(httpAnswer(200, okBody), 0ms),
            Outcome::Accepted, 200);
        row("late", Script().readRequest().wait(50ms).send(httpAnswer(200, okBody)),
            Outcome::Accepted, 200);

        for (const int status :
            {300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 407, 408, 409,
                410, 413, 415, 418, 422, 429, 451, 499, 500, 501, 502, 503, 504, 529, 599})
            QTest::addRow("%d", status)
                << Script::answer(status, status == 304 ? QByteArray() : R"({"error":"no"})")
                << Outcome::Rejected << status;
        row("401 basic", Script::answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            Outcome::Rejected, 401);
        row("401 bearer", Script::answer(401, "{}", "WWW-Authenticate: Bearer\r\n"),
            Outcome::Rejected, 401);
        row("401 digest",
            Script::answer(401, "{}", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
            Outcome::Rejected, 401);
        row("401 negotiate", Script::answer(401, "{}", "WWW-Authenticate: Negotiate\r\n"),
            Outcome::Rejected, 401);
        row("407 basic", Script::answer(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            Outcome::Rejected, 407);
        row("400 that breaks off",
            readAndSend("HTTP/1.1 400 No\r\nContent-Length: 50\r\n\r\n{\"err").close(),
            Outcome::Rejected, 400);
        row("500 html", Script::answer(500, "<html><title>Oops</title></html>"), Outcome::Rejected,
            500);

        row("closed after the request", Script().readRequest().close(), Outcome::Unknown, 0);
        row("reset after the request", Script().readRequest().reset(), Outcome::Unknown, 0);
        row("half closed", Script().readRequest().halfClose().hang(), Outcome::Unknown, 0);
        row("garbage", readAndSend("SSH-2.0-hello\r\n\r\n").close(), Outcome::Unknown, 0);
        row("garbage and silence", readAndSend("SSH-2.0-hello\r\n\r\n").hang(), Outcome::Unknown,
            0);
        row("nul bytes", readAndSend(QByteArray(100, '\0')).close(), Outcome::Unknown, 0);
        row("half a status line", readAndSend("HTTP/1.1 2").close(), Outcome::Unknown, 0);
        row("half a head", readAndSend("HTTP/1.1 200 OK\r\nContent-Le").close(), Outcome::Unknown,
            0);
        row("status 0", readAndSend("HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n"),
            Outcome::Unknown, 0);
        row("status 99", readAndSend("HTTP/1.1 99 Odd\r\nContent-Length: 0\r\n\r\n"),
            Outcome::Unknown, 99);
        row("status 999", readAndSend("HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n"),
            Outcome::Unknown, 999);
        row("truncated and closed",
            readAndSend(head("Content-Length: 50\r\n") + "{\"ok\":tr").close(), Outcome::Unknown,
            200);
        row("truncated and reset",
            readAndSend(head("Content-Length: 50\r\n") + "{\"ok\":tr").wait(50ms).reset(),
            Outcome::Unknown, 200);
        row("truncated chunk",
            readAndSend(head("Transfer-Encoding: chunked\r\n") + "b\r\n{\"ok\"").close(),
            Outcome::Unknown, 200);
        row("no last chunk",
            readAndSend(head("Transfer-Encoding: chunked\r\n") + "b\r\n" + okBody + "\r\n").close(),
            Outcome::Unknown, 200);
        row("two lengths",
            readAndSend(head("Content-Length: 2\r\nContent-Length: 9\r\n") + okBody).close(),
            Outcome::Unknown, 200);
        row("length beyond numbers",
            readAndSend(head("Content-Length: 99999999999999999999999\r\n") + okBody).close(),
            Outcome::Unknown, 200);
        row("negative length", readAndSend(head("Content-Length: -5\r\n") + okBody).close(),
            Outcome::Unknown, 200);
        row("no gzip", Script::answer(200, okBody, "Content-Encoding: gzip\r\n"), Outcome::Unknown,
            200);
    }
    void outcomes()
    {
        QFETCH(Script, script);
        QFETCH(Outcome, outcome);
        ScriptedServer server;
        server.setStanding(script);
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, outcome);
        QTEST(result.answer.httpStatus, "status");
        QVERIFY2(server.requestCount() <= 1, "sent more than once");
        QVERIFY(server.connectionCount() <= 1);
        QCOMPARE(result.reason.isEmpty(), outcome == Outcome::Accepted);
        QVERIFY(!holds(result, testToken));
        QVERIFY(result.timings.doneUs >= 0);
    }

    void closedEarly_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("closed before reading") << Script().close();
        QTest::newRow("reset before reading") << Script().reset();
        QTest::newRow("closed after the head") << Script().readHead().close();
    }
    void closedEarly()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.setStanding(script);
        PublishRun run;
        const PublishResult result = run.publish(server);
        // Qt may connect again as long as no byte of the body was asked for; then nothing was sent.
        QVERIFY(result.outcome == Outcome::Unknown || result.outcome == Outcome::NotSent);
        QVERIFY(server.bodyCount() <= (result.outcome == Outcome::NotSent ? 0 : 1));
    }

    void deadlines_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("never reads") << Script().hang() << Outcome::Unknown;
        QTest::newRow("never answers") << Script().readRequest().hang() << Outcome::Unknown;
        QTest::newRow("dribbled head") << Script().readRequest().dribble(
            head("X-Long: " + QByteArray(10'000, 'x') + "\r\n"), 20ms)
                                       << Outcome::Unknown;
        QTest::newRow("endless head lines")
            << Script()
                   .readRequest()
                   .send("HTTP/1.1 200 OK\r\n")
                   .dribble(QByteArray("X: y\r\n").repeated(9999), 2ms)
            << Outcome::Unknown;
        QTest::newRow("dribbled body")
            << readAndSend(head("Content-Length: 10000\r\n")).dribble(QByteArray(10'000, ' '), 20ms)
            << Outcome::Unknown;
        QTest::newRow("truncated and silent")
            << readAndSend(head("Content-Length: 50\r\n") + "{\"ok\":tr").hang()
            << Outcome::Unknown;
        QTest::newRow("interim and silent")
            << readAndSend("HTTP/1.1 100 Continue\r\n\r\n").hang() << Outcome::Unknown;
        QTest::newRow("a no that breaks off")
            << readAndSend("HTTP/1.1 403 No\r\nContent-Length: 50\r\n\r\n{\"err").hang()
            << Outcome::Rejected;
    }
    void deadlines()
    {
        QFETCH(Script, script);
        QFETCH(Outcome, outcome);
        ScriptedServer server;
        server.setStanding(script);
        PublishRun run;
        const PublishResult result = run.publish(server, brief);
        QCOMPARE(result.outcome, outcome);
        QVERIFY(!result.reason.isEmpty());
        QVERIFY(result.timings.doneUs >= 390'000);
        QVERIFY(result.timings.writtenUs >= 0);
        QVERIFY(server.requestCount() <= 1);
    }

    void connectDeadline()
    {
        ScriptedServer server; // accepts in the kernel, and never speaks TLS
        server.setStanding(Script().hang());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        PublishRun run;
        run.start(testEvent(), destination(url), {.connect = 300ms, .total = 20'000ms});
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY(!result.reason.isEmpty());
        QCOMPARE(result.timings.writtenUs, -1);
        QVERIFY(!server.requests().value(0).raw.contains(testToken.toLatin1()));
    }

    void theConnectDeadlineEndsWithTheRequest()
    {
        ScriptedServer server;
        server.setStanding(Script().readRequest().wait(600ms).send(httpAnswer(200, okBody)));
        PublishRun run;
        QCOMPARE(
            run.publish(server, {.connect = 300ms, .total = 20'000ms}).outcome, Outcome::Accepted);
    }

    void noTimeAtAll()
    {
        ScriptedServer server;
        PublishRun run;
        const PublishResult result = run.publish(server, {.connect = 0ms, .total = 0ms});
        QVERIFY(result.outcome == Outcome::NotSent || result.outcome == Outcome::Unknown);
        if (result.outcome == Outcome::NotSent)
            QVERIFY(server.requestCount() == 0 || server.lastRequest().body().isEmpty());
    }

    void refused()
    {
        ScriptedServer server;
        const QUrl url = server.url();
        server.stopListening();
        PublishRun run;
        run.start(testEvent(), destination(url));
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY(result.reason.contains(u"refused"));
        QCOMPARE(result.timings.writtenUs, -1);
        QCOMPARE(result.answer, Answer());
    }

    void nameNotFound()
    {
        PublishRun run;
        run.start(testEvent(), destination(QUrl(QStringLiteral("https://nowhere.invalid"))));
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY2(result.reason.contains(u"name was not found"), qPrintable(result.reason));
    }

    void noTls()
    {
        ScriptedServer server;
        server.setStanding(Script().send("220 hello\r\n").close());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        PublishRun run;
        run.start(testEvent(), destination(url));
        QCOMPARE(run.wait().outcome, Outcome::NotSent);
        for (const RecordedRequest& request : server.requests())
            QVERIFY(!request.raw.contains(testToken.toLatin1()));
    }

    void cancelledBeforeItWasWritten()
    {
        ScriptedServer server;
        PublishRun run;
        run.start(server);
        run.call->cancel();
        run.call->cancel();
        QVERIFY(run.results.isEmpty());
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::Cancelled);
        QVERIFY(!result.reason.isEmpty());
        QTest::qWait(50);
        QVERIFY(server.requestCount() == 0 || server.lastRequest().body().isEmpty());
    }

    void cancelledWhileItConnects()
    {
        ScriptedServer server;
        server.setStanding(Script().hang());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        PublishRun run;
        run.start(testEvent(), destination(url));
        QTRY_COMPARE(server.requestCount(), 1); // the TLS greeting
        run.call->cancel();
        QCOMPARE(run.wait().outcome, Outcome::Cancelled);
    }

    void cancelledAfterItWasWritten()
    {
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        QSignalSpy completed(&server, &ScriptedServer::requestCompleted);
        PublishRun run;
        run.start(server);
        QTRY_COMPARE(completed.size(), 1);
        run.call->cancel();
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::Unknown);
        QVERIFY(result.reason.contains(u"may have been published"));
        QCOMPARE(server.requestCount(), 1);
    }

    void cancelledWhenTheAnswerIsThere()
    {
        ScriptedServer server;
        PublishRun run;
        run.start(server);
        QObject::connect(
            run.call, &PublishCall::finished, run.call, [call = run.call] { call->cancel(); });
        QCOMPARE(run.wait().outcome, Outcome::Accepted);
    }

    void keptAliveConnectionsAreUsedAgain()
    {
        ScriptedServer server;
        PublishRun run;
        const PublishResult first = run.publish(server);
        const PublishResult second = run.publish(server);
        QCOMPARE(first.outcome, Outcome::Accepted);
        QCOMPARE(second.outcome, Outcome::Accepted);
        QCOMPARE(server.connectionCount(), 1);
        QCOMPARE(server.requestCount(), 2);
        QVERIFY(first.timings.connectedUs >= 0);
        QCOMPARE(second.timings.connectedUs, -1);
    }

    void keptAliveConnectionThatTheServerCloses_data()
    {
        QTest::addColumn<Script>("second");
        QTest::newRow("on the next request") << Script().readRequest().close();
        QTest::newRow("on its first byte") << Script().close();
        QTest::newRow("reset on its first byte") << Script().reset();
    }
    void keptAliveConnectionThatTheServerCloses()
    {
        QFETCH(Script, second);
        ScriptedServer server;
        server.enqueue(Script::accepted());
        server.enqueue(second);
        PublishRun run;
        QCOMPARE(run.publish(server).outcome, Outcome::Accepted);
        QCOMPARE(run.publish(server).outcome, Outcome::Unknown);
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(run.publish(server).outcome, Outcome::Accepted);
        QCOMPARE(server.requestCount(), 3);
    }

    void keptAliveConnectionClosedWhileIdle()
    {
        for (int round = 0; round < 20; ++round) {
            ScriptedServer server;
            PublishRun run;
            QCOMPARE(run.publish(server).outcome, Outcome::Accepted);
            server.closeConnections();
            if (round % 2 == 0)
                QTest::qWait(round);
            const Outcome outcome = run.publish(server).outcome;
            // A new connection carries it, or it was lost with the old one; never both.
            QVERIFY(outcome == Outcome::Accepted || outcome == Outcome::Unknown);
            QVERIFY(server.requestCount() <= 2);
            if (outcome == Outcome::Accepted)
                QCOMPARE(server.requestCount(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Outcomes)
#include "tst_outcomes.moc"
