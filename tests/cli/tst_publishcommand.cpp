// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cli/HeraldProcess.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QFile>
#include <QJsonArray>

#include <csignal>

using namespace herald;

namespace {
const QString token = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
const QString json = QStringLiteral("--json");
} // namespace

class tst_PublishCommand : public HeraldTest {
    Q_OBJECT

    static HeraldProcess::Variables account(const QUrl& server)
    {
        return {{QStringLiteral("HERALD_ACCESS_TOKEN"), token},
            {QStringLiteral("HERALD_SERVER"), server.toString()}};
    }
    static HeraldRun publish(const HeraldHome& home, const QStringList& arguments,
        const HeraldProcess::Variables& variables = {}, const QByteArray& input = {})
    {
        return runHerald(
            home, QStringList {QStringLiteral("publish")} + arguments, variables, input);
    }
    static QByteArray historyOf(const HeraldHome& home)
    {
        return runHerald(
            home, {QStringLiteral("history"), QStringLiteral("--format"), QStringLiteral("jsonl")})
            .out;
    }

private Q_SLOTS:
    void sendsExactlyTheEvent()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QString name = QStringLiteral("garage/door");
        const QString data = QStringLiteral("{\"zustand\": \"öffnen & schließen\"}\n+%");
        const HeraldRun run = publish(home,
            {name, data, QStringLiteral("--ttl"), QStringLiteral("5"), QStringLiteral("--public"),
                json},
            account(server.url()));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(server.requestCount(), 1);
        const RecordedRequest& request = server.lastRequest();
        QCOMPARE(request.requestLine(), QByteArray("POST /v1/devices/events HTTP/1.1"));
        QCOMPARE(request.header("Authorization"), "Bearer " + token.toLatin1());
        QCOMPARE(request.body(),
            publishForm(
                {.name = name, .data = data, .isPrivate = false, .ttlSeconds = 5}, Scope {}));

        const QJsonObject answer = run.json();
        QCOMPARE(answer.keys(),
            (QStringList {QStringLiteral("bytes"), QStringLiteral("durationMs"),
                QStringLiteral("error"), QStringLiteral("httpStatus"), QStringLiteral("id"),
                QStringLiteral("name"), QStringLiteral("outcome")}));
        QCOMPARE(answer[u"outcome"].toString(), QStringLiteral("accepted"));
        QCOMPARE(answer[u"httpStatus"].toInt(), 200);
        QCOMPARE(answer[u"name"].toString(), name);
        QCOMPARE(answer[u"bytes"].toInt(), data.toUtf8().size());
        QCOMPARE(answer[u"id"].toString().size(), 16);
        QVERIFY(answer[u"error"].isNull());
        QVERIFY(answer[u"durationMs"].toDouble() > 0);
        QVERIFY(historyOf(home).contains(answer[u"id"].toString().toLatin1()));
    }

    void endsWithTheCodeOfItsOutcome_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("httpStatus");
        const auto row = [](const char* name, const Script& script, int exitCode,
                             const char* outcome, int status) {
            QTest::newRow(name) << script << exitCode << QString::fromLatin1(outcome) << status;
        };
        row("accepted", Script::accepted(), 0, "accepted", 200);
        row("ok is false", Script::answer(200, "{\"ok\":false,\"error\":\"no\"}"), 3, "rejected",
            200);
        row("bad request", Script::answer(400, "{\"ok\":false,\"error\":\"no\"}"), 3, "rejected",
            400);
        row("token refused", Script::answer(401, "{\"error\":\"invalid_token\"}"), 6, "rejected",
            401);
        row("too many", Script::answer(429, "slow", "Retry-After: 5\r\n"), 3, "rejected", 429);
        row("redirect", Script::answer(307, "", "Location: http://127.0.0.1:1/\r\n"), 3, "rejected",
            307);
        row("server error", Script::answer(500, "<html>"), 3, "rejected", 500);
        row("closed after the request", Script().readRequest().close(), 5, "unknown", 0);
        row("reset after the request", Script().readRequest().reset(), 5, "unknown", 0);
        row("no answer", Script().readRequest().hang(), 5, "unknown", 0);
    }
    void endsWithTheCodeOfItsOutcome()
    {
        QFETCH(Script, script);
        QFETCH(int, exitCode);
        QFETCH(QString, outcome);
        QFETCH(int, httpStatus);
        const HeraldHome home;
        ScriptedServer server;
        server.setStanding(script);
        const HeraldRun run = publish(home,
            {QStringLiteral("a"), QStringLiteral("--timeout"), QStringLiteral("1"), json},
            account(server.url()));
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.json()[u"outcome"].toString(), outcome);
        QCOMPARE(run.json()[u"httpStatus"].toInt(), httpStatus);
        QCOMPARE(run.json()[u"error"].isNull(), exitCode == 0);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(historyOf(home).contains('"' + outcome.toLatin1() + '"'));
    }

    void saysNotSent()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QUrl url = server.url();
        server.stopListening();
        const HeraldRun run = publish(home, {QStringLiteral("a"), json}, account(url));
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("not sent"));
        QVERIFY(run.json()[u"httpStatus"].isNull());
    }

    void practisesWhereNoAccountIs()
    {
        const HeraldHome home;
        const HeraldRun run = publish(home, {QStringLiteral("a"), QStringLiteral("b"), json});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"practice"].toBool(), true);
        QVERIFY(run.err.contains("practice cloud"));
        QCOMPARE(publish(home, {QStringLiteral("practice/reject"), json}).exitCode, 3);
        QCOMPARE(publish(home, {QStringLiteral("practice/drop"), json}).exitCode, 5);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) {
            QTest::newRow(name) << arguments;
        };
        const QString a = QStringLiteral("a");
        row("no name", {});
        row("empty name", {QString()});
        row("name too long", {QString(65, u'n')});
        row("name not ASCII", {QStringLiteral("tür")});
        row("three arguments", {a, a, a});
        row("unknown option", {a, QStringLiteral("--token"), token});
        row("template", {a, QStringLiteral("--template"), a});
        row("private and public", {a, QStringLiteral("--private"), QStringLiteral("--public")});
        row("ttl negative", {a, QStringLiteral("--ttl"), QStringLiteral("-1")});
        row("ttl too large", {a, QStringLiteral("--ttl"), QStringLiteral("16777216")});
        row("ttl no number", {a, QStringLiteral("--ttl"), QStringLiteral("1e3")});
        row("ttl missing", {a, QStringLiteral("--ttl")});
        row("time-out zero", {a, QStringLiteral("--timeout"), QStringLiteral("0")});
        row("time-out infinite", {a, QStringLiteral("--timeout"), QStringLiteral("inf")});
        row("time-out not a number", {a, QStringLiteral("--timeout"), QStringLiteral("nan")});
        row("data twice", {a, a, QStringLiteral("--data-file"), QStringLiteral("-")});
        row("no such file",
            {a, QStringLiteral("--data-file"), QStringLiteral("/nonexistent/file")});
        row("a folder", {a, QStringLiteral("--data-file"), QStringLiteral("/")});
        row("no such account", {a, QStringLiteral("--account"), a});
        row("device without a product", {a, QStringLiteral("--as-device"), a});
        row("a dash", {QStringLiteral("-a")});
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const HeraldHome home;
        const HeraldRun run = publish(home, arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.err.contains(token.toLatin1()));
        QVERIFY(historyOf(home).isEmpty());
    }

    void takesADashAfterTwo()
    {
        const HeraldHome home;
        ScriptedServer server;
        QCOMPARE(
            publish(home, {QStringLiteral("--"), QStringLiteral("-n"), QStringLiteral("--json")},
                account(server.url()))
                .exitCode,
            0);
        QVERIFY(server.lastRequest().body().startsWith("name=-n&data=--json&"));
    }

    void readsData_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("text") << QByteArray("grün\r\n") << 0;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << 0;
        QTest::newRow("null") << QByteArray("a\0b", 3) << 0;
        QTest::newRow("64 KiB") << QByteArray(65'536, 'x') << 0;
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << 2;
        QTest::newRow("cut UTF-8") << QByteArray("a\xc3") << 2;
        QTest::newRow("too large") << QByteArray(1'048'577, 'x') << 2;
    }
    void readsData()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        const HeraldHome home;
        ScriptedServer server;
        QFile file(home.file(QStringLiteral("input")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString option = QStringLiteral("--data-file");
        for (const QString& from : {file.fileName(), QStringLiteral("-")}) {
            const HeraldRun run = publish(
                home, {QStringLiteral("a"), option, from, json}, account(server.url()), bytes);
            QCOMPARE(run.exitCode, exitCode);
            if (exitCode == 0)
                QCOMPARE(server.lastRequest().body(),
                    "name=a&data=" + formEncode(bytes) + "&private=true&ttl=60");
            else
                QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("not sent"));
        }
        QCOMPARE(server.requestCount(), exitCode == 0 ? 2 : 0);
    }

    void warnsAndSends()
    {
        const HeraldHome home;
        ScriptedServer server;
        const HeraldRun run
            = publish(home, {QStringLiteral("Particle status"), QStringLiteral("{\"a\":"), json},
                account(server.url()));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.count("Warning: ") >= 3);
        QVERIFY(run.err.contains("line 1, column "));
        QCOMPARE(server.requestCount(), 1);
    }

    void dryRunShowsWhatWouldBeSent()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QStringList arguments {QStringLiteral("a b"), QStringLiteral("ü\x1b[0m"), json};
        const HeraldRun dry = publish(
            home, arguments + QStringList {QStringLiteral("--dry-run")}, account(server.url()));
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(server.connectionCount(), 0);
        QVERIFY(historyOf(home).isEmpty());
        const QJsonObject planned = dry.json();
        QCOMPARE(planned[u"bytes"].toInt(), 6);
        QCOMPARE(planned[u"warnings"].toArray().size(), 1);

        QCOMPARE(publish(home, arguments, account(server.url())).exitCode, 0);
        const RecordedRequest& sent = server.lastRequest();
        QCOMPARE(planned[u"body"].toString().toUtf8(), sent.body());
        const QUrl url(planned[u"url"].toString());
        QCOMPARE(
            planned[u"method"].toString().toLatin1() + ' ' + url.path().toLatin1() + " HTTP/1.1",
            sent.requestLine());
        QCOMPARE(url.port(), int {server.port()});
        const QJsonObject headers = planned[u"headers"].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            const QByteArray expected = header.key() == u"Authorization"
                ? "Bearer " + token.toLatin1()
                : header->toString().toLatin1();
            QCOMPARE(sent.header(header.key().toLatin1()), expected);
        }
        QCOMPARE(headers[u"Authorization"].toString(), QStringLiteral("Bearer ********"));

        const HeraldRun text = publish(
            home, {QStringLiteral("a"), QStringLiteral("--dry-run")}, account(server.url()));
        QVERIFY(text.out.startsWith(
            "POST " + server.url().toString().toLatin1() + "/v1/devices/events\n"));
        QVERIFY(text.out.endsWith("\n\nname=a&data=&private=true&ttl=60\n"));
    }

    void usesTheAccountAndItsScope()
    {
        const HeraldHome home;
        ScriptedServer server;
        AccountList accounts(home.paths().settingsFile());
        Account product = Account::create(QStringLiteral("Greenhouse"));
        product.server = server.url();
        product.scope = {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        QVERIFY(accounts.save(product).has_value());
        const QStringList arguments {QStringLiteral("a"), QStringLiteral("--account"),
            QStringLiteral("greenhouse"), QStringLiteral("--as-device"),
            QStringLiteral("0123456789abcdef01234567"), json};

        const HeraldRun dry = publish(home, arguments + QStringList {QStringLiteral("--dry-run")});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY(dry.json()[u"url"].toString().endsWith(QStringLiteral("/v1/products/4711/events")));
        QVERIFY(dry.json()[u"body"].toString().endsWith(
            QStringLiteral("&as_device_id=0123456789abcdef01234567")));

        const HeraldRun noKeychain = publish(home, arguments);
        QCOMPARE(noKeychain.exitCode, 6);
        QVERIFY(noKeychain.err.contains("HERALD_ACCESS_TOKEN"));
        QCOMPARE(noKeychain.json()[u"outcome"].toString(), QStringLiteral("not sent"));
        QVERIFY(noKeychain.json()[u"id"].isNull());

        const HeraldRun both = publish(home, arguments, account(server.url()));
        QCOMPARE(both.exitCode, 2); // whose token is meant?
        QCOMPARE(server.connectionCount(), 0);
    }

    void refusesABadEnvironment_data()
    {
        QTest::addColumn<QString>("variableToken");
        QTest::addColumn<QString>("server");
        QTest::newRow("no token") << QString() << QStringLiteral("http://127.0.0.1:1");
        QTest::newRow("token with a line end")
            << token + QStringLiteral("\r\nX: y") << QStringLiteral("http://127.0.0.1:1");
        QTest::newRow("plain HTTP to the world")
            << token << QStringLiteral("http://particle.example");
        QTest::newRow("no address") << token << QStringLiteral("::");
    }
    void refusesABadEnvironment()
    {
        QFETCH(QString, variableToken);
        QFETCH(QString, server);
        const HeraldHome home;
        const HeraldRun run = publish(home, {QStringLiteral("a"), json},
            {{QStringLiteral("HERALD_ACCESS_TOKEN"), variableToken},
                {QStringLiteral("HERALD_SERVER"), server}});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("HERALD_"));
        QVERIFY(!(run.out + run.err).contains(token.toLatin1()));
    }

    void tokenAloneGoesToTheDefaultServer()
    {
        const HeraldHome home;
        const HeraldRun run
            = publish(home, {QStringLiteral("a"), QStringLiteral("--dry-run"), json},
                {{QStringLiteral("HERALD_ACCESS_TOKEN"), token}});
        QCOMPARE(run.json()[u"url"].toString(),
            QStringLiteral("https://api.particle.io/v1/devices/events"));
    }

    void leavesTheTokenNowhere()
    {
        const HeraldHome home;
        ScriptedServer server;
        QByteArray seen;
        const QByteArray echo = "{\"ok\":false,\"error\":\"bad token " + token.toLatin1() + "\"}";
        for (const Script& script :
            {Script::accepted(), Script::answer(400, echo), Script().readRequest().close()}) {
            server.setStanding(script);
            for (const QStringList& more :
                {QStringList {}, {json}, {json, QStringLiteral("--dry-run")}}) {
                const HeraldRun run = publish(
                    home, QStringList {QStringLiteral("a")} + more, account(server.url()));
                seen += run.out + run.err;
            }
        }
        for (const char* format : {"table", "jsonl", "csv"})
            seen += runHerald(home,
                {QStringLiteral("history"), QStringLiteral("--format"),
                    QString::fromLatin1(format)})
                        .out;
        QVERIFY(server.requestCount() > 0);
        QVERIFY(seen.contains("bad token"));
        QVERIFY(!seen.contains(token.toLatin1()));
        QVERIFY(!home.allBytes().contains(token.toLatin1()));
        QVERIFY(home.allBytes().contains("SQLite format 3"));
    }

    void interruptIsHonest_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
    }
    void interruptIsHonest()
    {
        QFETCH(int, number);
        const HeraldHome home;
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        HeraldProcess process(home, account(server.url()));
        process.start({QStringLiteral("publish"), QStringLiteral("a"), json});
        QTRY_COMPARE_WITH_TIMEOUT(server.bodyCount(), 1, 20'000);
        process.signal(number);
        const HeraldRun run = process.finish();
        QCOMPARE(run.exitCode, 130);
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("unknown"));
        QVERIFY(historyOf(home).contains("\"unknown\""));
    }

    void interruptWhileReadingInput()
    {
        const HeraldHome home;
        HeraldProcess process(home);
        process.start({QStringLiteral("publish"), QStringLiteral("a"),
            QStringLiteral("--data-file"), QStringLiteral("/dev/stdin"), QStringLiteral("--json")});
        QTRY_VERIFY_WITH_TIMEOUT(process.blocksInterrupts(), 20'000);
        process.signal(SIGINT);
        QCOMPARE(process.finish().exitCode, 130);
        QVERIFY(historyOf(home).isEmpty());
    }

    void saysThatStorageFailed()
    {
        const HeraldHome home;
        QFile inTheWay(home.file(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ScriptedServer server;
        const HeraldRun run = publish(home, {QStringLiteral("a"), json}, account(server.url()));
        QCOMPARE(run.exitCode, 7);
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("not sent"));
        QVERIFY(!run.json()[u"error"].toString().isEmpty());
        QCOMPARE(server.connectionCount(), 0); // no row, no request
    }

    void hostileAnswerCannotTalkToTheTerminal()
    {
        const HeraldHome home;
        ScriptedServer server;
        server.setStanding(
            Script::answer(400, "{\"ok\":false,\"error\":\"\\u001b]0;owned\\u0007\\u009b2J\"}"));
        const HeraldRun run = publish(home, {QStringLiteral("a"), json}, account(server.url()));
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.err.contains("owned"));
        for (const QByteArray& text : {run.out, run.err}) {
            QVERIFY(!text.contains('\x1b'));
            QVERIFY(!text.contains('\a'));
            QVERIFY(!text.contains("\xc2\x9b"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PublishCommand)
#include "tst_publishcommand.moc"
