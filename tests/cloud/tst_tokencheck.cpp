// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishRun.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

using namespace herald;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(herald::Script)
Q_DECLARE_METATYPE(herald::ErrorKind)

namespace {

const QByteArray documentedBody
    = R"({"expires_at":"2026-04-27T06:31:08.991Z","client":"particle","scopes":[],"orgs":[]})";

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

} // namespace

class tst_TokenCheck : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QStringList>("organisations");
        QTest::addColumn<QDateTime>("expiresAt"); // null: never
        const QStringList none;
        const QString particle = QStringLiteral("particle");
        QTest::newRow("documented")
            << documentedBody << particle << none << none << utc("2026-04-27T06:31:08.991Z");
        QTest::newRow("field table") << QByteArray(
            R"({"expires_in":7776000,"client_id":"particle","scopes":["events:send","events:get"],"orgs":[{"id":"1","slug":"acme"}]})")
                                     << particle
                                     << QStringList {QStringLiteral("events:send"),
                                            QStringLiteral("events:get")}
                                     << QStringList {QStringLiteral("acme")}
                                     << utc("2026-04-01T00:00:00.000Z");
        QTest::newRow("never") << QByteArray(R"({"expires_at":null,"client":"particle"})")
                               << particle << none << none << QDateTime();
        QTest::newRow("never, in seconds")
            << QByteArray(R"({"expires_in":0})") << QString() << none << none << QDateTime();
        QTest::newRow("nothing said")
            << QByteArray("{}") << QString() << none << none << QDateTime();
        QTest::newRow("already over") << QByteArray(R"({"expires_in":-60})") << QString() << none
                                      << none << utc("2025-12-31T23:59:00.000Z");
        QTest::newRow("other zone") << QByteArray(R"({"expires_at":"2026-04-27T08:31:08+02:00"})")
                                    << QString() << none << none << utc("2026-04-27T06:31:08.000Z");
        QTest::newRow("hostile lists") << QByteArray(
            R"({"client":7,"scopes":{"a":1},"orgs":[null,7,["x"],{"id":"only id"},{"name":"n"},""]})")
                                       << QString() << none
                                       << QStringList {QStringLiteral("only id"),
                                              QStringLiteral("n")}
                                       << QDateTime();
        QTest::newRow("hostile text")
            << QByteArray("{\"client\":\"a\\r\\nb\\u202e\",\"scopes\":[\"x\\u0000y\"]}")
            << QStringLiteral("a b") << QStringList {QStringLiteral("x y")} << none << QDateTime();
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        QFETCH(QDateTime, expiresAt);
        const auto info = AccessTokenInfo::fromJson(body, FakeClock().now());
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().text));
        QTEST(info->client, "client");
        QTEST(info->scopes, "scopes");
        QTEST(info->organisations, "organisations");
        QCOMPARE(info->expiresAt.value_or(QDateTime()), expiresAt);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body :
            {"", "[]", "null", "fine", "<html>", "{\"ok\":false}", "{\"expires_at\":\"tomorrow\"}",
                "{\"expires_at\":\"\"}", "{\"expires_at\":1398580268}", "{\"expires_in\":1e300}",
                "{\"expires_in\":\"soon\"}", "{\"expires_in\":true}", "{\"expires_at\":{}}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto info = AccessTokenInfo::fromJson(body, FakeClock().now());
        QVERIFY(!info.has_value());
        QVERIFY(!info.error().text.isEmpty());
    }

    void listsAreBounded()
    {
        const QByteArray body = "{\"scopes\":[" + QByteArray("\"s\",").repeated(5000) + "\""
            + QByteArray(5000, 'x') + "\"]}";
        const auto info = AccessTokenInfo::fromJson(body, FakeClock().now());
        QVERIFY(info.has_value());
        QCOMPARE(info->scopes.size(), 256);
    }

    void asks()
    {
        ScriptedServer server;
        server.setStanding(Script::answer(200, documentedBody));
        QCOMPARE(check(server.url())->client, QStringLiteral("particle"));
        QCOMPARE(server.requestCount(), 1);
        const RecordedRequest& request = server.lastRequest();
        QCOMPARE(request.requestLine(), QByteArray("GET /v1/access_tokens/current HTTP/1.1"));
        QCOMPARE(request.header("Authorization"), "Bearer " + testToken.toLatin1());
        QCOMPARE(request.raw.count(testToken.toLatin1()), 1);
    }

    void errors_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray token = testToken.toLatin1();
        QTest::newRow("401") << Script::answer(401, "{\"error\":\"bad " + token + "\"}")
                             << ErrorKind::Unauthorized;
        QTest::newRow("400 invalid token")
            << Script::answer(400, R"({"error":"invalid_token","error_description":"x"})")
            << ErrorKind::Unauthorized;
        QTest::newRow("400") << Script::answer(400, "{}") << ErrorKind::Rejected;
        QTest::newRow("403") << Script::answer(403, "{}") << ErrorKind::Rejected;
        QTest::newRow("404") << Script::answer(404, "{}") << ErrorKind::Rejected;
        QTest::newRow("429") << Script::answer(429, "{}") << ErrorKind::Rejected;
        QTest::newRow("500") << Script::answer(500, "<html>") << ErrorKind::Rejected;
        QTest::newRow("302") << Script::answer(302, {}, "Location: https://x.example/\r\n")
                             << ErrorKind::Rejected;
        QTest::newRow("200 html") << Script::answer(200, "<html>hello") << ErrorKind::Network;
        QTest::newRow("200 echo") << Script::answer(200, "\"" + token + "\"") << ErrorKind::Network;
        QTest::newRow("truncated")
            << Script().readRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{").close()
            << ErrorKind::Network;
        QTest::newRow("garbage") << Script().readRequest().send("garbage\r\n\r\n").close()
                                 << ErrorKind::Network;
        QTest::newRow("closed") << Script().readRequest().close() << ErrorKind::Network;
        QTest::newRow("silent") << Script().readRequest().hang() << ErrorKind::TimedOut;
        QTest::newRow("dribbled") << Script()
                                         .readRequest()
                                         .send("HTTP/1.1 200 OK\r\n\r\n")
                                         .dribble(QByteArray(9999, ' '), 20ms)
                                  << ErrorKind::TimedOut;
    }
    void errors()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.setStanding(script);
        const auto info = check(server.url(), {.connect = 5000ms, .total = 400ms});
        QVERIFY(!info.has_value());
        QTEST(info.error().kind, "kind");
        QVERIFY(!info.error().text.isEmpty());
        QVERIFY(!info.error().text.contains(testToken) && !info.error().detail.contains(testToken));
    }

    void forbiddenServer()
    {
        QNetworkAccessManager network;
        SystemClock clock;
        CloudClient client(network, clock);
        auto future = client.checkToken(
            QUrl(QStringLiteral("http://192.0.2.1")), *AccessToken::fromText(testToken));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
    }

    void refusedConnection()
    {
        ScriptedServer server;
        const QUrl url = server.url();
        server.stopListening();
        const auto info = check(url);
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().kind, ErrorKind::Network);
    }

    void theClientMayGo()
    {
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        QNetworkAccessManager network;
        SystemClock clock;
        auto client = std::make_unique<CloudClient>(network, clock);
        auto future = client->checkToken(server.url(), *AccessToken::fromText(testToken));
        QTRY_COMPARE(server.requestCount(), 1);
        client.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

private:
    Result<AccessTokenInfo> check(const QUrl& server, Deadlines deadlines = {})
    {
        QNetworkAccessManager network;
        SystemClock clock;
        CloudClient client(network, clock);
        auto future = client.checkToken(server, *AccessToken::fromText(testToken), deadlines);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(ErrorKind::Cancelled, QStringLiteral("the future did not finish"));
        return future.result();
    }
};

QTEST_GUILESS_MAIN(tst_TokenCheck)
#include "tst_tokencheck.moc"
