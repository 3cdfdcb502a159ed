// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishRuns.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QFile>

#include <csignal>

using namespace herald;
using namespace herald::publishing_runs;

class tst_PublishCommand : public HeraldTest {
    Q_OBJECT

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
        row("no such template", {QStringLiteral("--template"), a});
        row("template without a name", {QStringLiteral("--template"), QString()});
        row("set without a sign", {a, QStringLiteral("--set"), a});
        row("set without a key", {a, QStringLiteral("--set"), QStringLiteral("=a")});
        row("set where nothing takes it", {a, QStringLiteral("--set"), QStringLiteral("a=b")});
        row("set twice",
            {QStringLiteral("{{a}}"), QStringLiteral("--set"), QStringLiteral("a=b"),
                QStringLiteral("--set"), QStringLiteral("a=c")});
        row("data as an argument and an option", {a, a, QStringLiteral("--data"), a});
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
        QVERIFY(run.err.contains("Line 1, column "));
        QCOMPARE(server.requestCount(), 1);
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
        QTRY_COMPARE(server.bodyCount(), 1);
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
        QTRY_VERIFY(process.blocksInterrupts());
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
