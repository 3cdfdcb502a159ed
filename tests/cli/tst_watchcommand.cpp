// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "cli/PublishRuns.h"
#include "practice/PracticeCloud.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace herald;
using publishing_runs::account;
using publishing_runs::token;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n";

QByteArray eventText(const QByteArray& name, const QByteArray& json)
{
    return "event: " + name + "\ndata: " + json + "\n\n";
}

const QByteArray door = eventText("garage/door",
    R"({"data":"open","ttl":"60","published_at":"2026-11-23T10:00:00.250Z","coreid":"api"})");

Script streamOf(const QByteArray& events)
{
    return Script().readHead().send(head + events);
}

QStringList watch(const QString& rest = {})
{
    return (QStringLiteral("watch ") + rest).split(u' ', Qt::SkipEmptyParts);
}

HeraldRun run(const ScriptedServer& server, const QString& rest)
{
    return runHerald(HeraldHome(), watch(rest), account(server.url()));
}

QList<QJsonObject> objects(const QByteArray& out)
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.trimmed().split('\n'))
        list += QJsonDocument::fromJson(line).object();
    return list;
}

QStringList names(const QByteArray& out)
{
    QStringList list;
    for (const QJsonObject& object : objects(out))
        list += object.value(u"name").toString();
    return list;
}

} // namespace

class tst_WatchCommand : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsOneLine()
    {
        ScriptedServer server;
        server.setStanding(streamOf(door));
        const HeraldRun run = ::run(server, QStringLiteral("--limit 1"));
        QCOMPARE(run.exitCode, 0);
        const QJsonObject event = run.json();
        QCOMPARE(event.value(u"name").toString(), QStringLiteral("garage/door"));
        QCOMPARE(event.value(u"data").toString(), QStringLiteral("open"));
        QCOMPARE(event.value(u"coreid").toString(), QStringLiteral("api"));
        QCOMPARE(event.value(u"ttl").toInt(), 60);
        QCOMPARE(
            event.value(u"published_at").toString(), QStringLiteral("2026-11-23T10:00:00.250Z"));
        QVERIFY(QDateTime::fromString(event.value(u"received_at").toString(), Qt::ISODateWithMs)
                    .isValid());
        QVERIFY(!event.contains(u"defect"));
        QVERIFY2(run.err.contains("Connected: events of “HERALD_ACCESS_TOKEN”, My devices."),
            run.err.constData());
        QVERIFY(!run.err.contains(token.toLatin1()));
        QCOMPARE(server.lastRequest().requestLine(), "GET /v1/devices/events HTTP/1.1");
    }

    void whatCannotBeReadIsShownToo()
    {
        ScriptedServer server;
        server.setStanding(streamOf(eventText("a", "not JSON")
            + eventText("b", QByteArray(300'000, 'x')) + eventText("c", R"({"data":null})")));
        const auto events = objects(::run(server, QStringLiteral("--limit 3")).out);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0).value(u"defect").toString(), QStringLiteral("not-json"));
        QCOMPARE(events.at(0).value(u"data").toString(), QStringLiteral("not JSON"));
        QCOMPARE(events.at(1).value(u"name").toString(), QStringLiteral("b"));
        QCOMPARE(events.at(1).value(u"defect").toString(), QStringLiteral("too-large"));
        QVERIFY(!events.at(2).contains(u"defect"));
        QVERIFY(events.at(2).value(u"data").isNull());
        QVERIFY(events.at(2).value(u"published_at").isNull());
    }

    void onlyNamesThatBeginSo()
    {
        ScriptedServer server;
        server.setStanding(streamOf(door + eventText("gar", "{}") + eventText("x/garage", "{}")
            + eventText("garage", "{}") + door));
        const HeraldRun run = ::run(server, QStringLiteral("garage --limit 2"));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(
            names(run.out), QStringList({QStringLiteral("garage/door"), QStringLiteral("garage")}));
    }

    void refusalsEndIt_data()
    {
        QTest::addColumn<Script>("answer");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        const auto row
            = [](const char* name, const Script& answer, ExitCode code, const char* said) {
                  QTest::newRow(name) << answer << int(code) << QByteArray(said);
              };
        row("expired",
            Script::answer(401,
                R"({"error":"invalid_token","error_description":"The access token provided has expired."})"),
            ExitCode::NoToken, "The cloud says: The access token provided has expired.");
        row("no right",
            Script::answer(400,
                R"({"error":"unauthorized","error_description":"API users are not allowed to call this endpoint"})"),
            ExitCode::Rejected, "choose that scope");
        row("moved", Script::answer(302, {}, "Location: https://example.com/\r\n"),
            ExitCode::Rejected, "does not follow it with a token");
    }
    void refusalsEndIt()
    {
        QFETCH(Script, answer);
        ScriptedServer server;
        server.setStanding(answer);
        const HeraldRun run = ::run(server, {});
        QTEST(run.exitCode, "exitCode");
        QFETCH(QByteArray, said);
        QVERIFY2(run.err.contains(said), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QCOMPARE(server.requestCount(), 1);
    }

    void aLostStreamIsOpenedAgain()
    {
        ScriptedServer server;
        server.enqueue(streamOf(eventText("first", "{}")).close());
        server.setStanding(streamOf(eventText("second", "{}")));
        const HeraldRun run = ::run(server, QStringLiteral("--limit 2"));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(names(run.out), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
        QVERIFY2(run.err.contains("Tried again in"), run.err.constData());
        QVERIFY2(run.err.contains("Connected again."), run.err.constData());
    }

    void endsAfterItsTime()
    {
        ScriptedServer server;
        server.setStanding(streamOf({}));
        QCOMPARE(::run(server, QStringLiteral("--for 1")).exitCode, 0);
        server.setStanding(Script().readHead().hang());
        const HeraldRun run = ::run(server, QStringLiteral("--for 1"));
        QCOMPARE(run.exitCode, int(ExitCode::NotSent));
        QVERIFY(run.err.contains("could not be reached"));
    }

    void interruptsAtOnce()
    {
        ScriptedServer server;
        server.setStanding(streamOf(door));
        const HeraldHome home;
        HeraldProcess process(home, account(server.url()));
        process.start(watch());
        QVERIFY(process.awaitLine().contains("garage/door")); // flushed: it is a pipe
        process.signal(SIGINT);
        QCOMPARE(process.finish().exitCode, int(ExitCode::Interrupted));
    }

    void nobodyReadsAnyMore()
    {
        ScriptedServer server;
        server.setStanding(streamOf(door)); // and nothing after it
        const HeraldHome home;
        HeraldProcess process(home, account(server.url()));
        process.startShell("\"$0\" watch | head -1; echo ${PIPESTATUS[0]}");
        const HeraldRun run = process.finish();
        QCOMPARE(run.out.trimmed().split('\n').last(), "0");
        QCOMPARE(run.err.count('\n'), 1); // Connected
    }

    void noRoomToWrite()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("needs /dev/full");
        ScriptedServer server;
        server.setStanding(streamOf(door));
        const HeraldHome home;
        HeraldProcess process(home, account(server.url()));
        process.startShell("\"$0\" watch >/dev/full");
        const HeraldRun run = process.finish();
        QCOMPARE(run.exitCode, int(ExitCode::StorageFailed));
        QVERIFY(run.err.contains("cannot be written"));
    }

    void hearsWhatAnotherHeraldPublishes()
    {
        const auto cloud = PracticeCloud::start({});
        const HeraldHome home;
        const HeraldProcess::Variables variables {
            {QStringLiteral("HERALD_ACCESS_TOKEN"), (*cloud)->token()},
            {QStringLiteral("HERALD_SERVER"), (*cloud)->url().toString()}};
        HeraldProcess process(home, variables);
        process.startShell("\"$0\" watch --limit 1 2>&1");
        QVERIFY(process.awaitLine().startsWith("Connected"));
        QCOMPARE(runHerald(home,
                     {QStringLiteral("publish"), QStringLiteral("door"), QStringLiteral("größer")},
                     variables)
                     .exitCode,
            0);
        const QJsonObject event = process.finish().json();
        QCOMPARE(event.value(u"name").toString(), QStringLiteral("door"));
        QCOMPARE(event.value(u"data").toString(), QStringLiteral("größer"));
    }
};

QTEST_GUILESS_MAIN(tst_WatchCommand)
#include "tst_watchcommand.moc"
