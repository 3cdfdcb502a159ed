// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "cli/PublishRuns.h"
#include "practice/PracticeCloud.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <csignal>

using namespace herald;
using namespace herald::publishing_runs;

namespace {

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n";

Script silentStream()
{
    return Script().readHead().send(streamHead).hang();
}

QString awaitReceipt(int seconds = 0)
{
    const QString option = QStringLiteral("--await-receipt");
    return seconds == 0 ? option : option + QStringLiteral("=%1").arg(seconds);
}

} // namespace

/// herald publish --await-receipt
class tst_PublishReceipt : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void seen()
    {
        const auto cloud = PracticeCloud::start({});
        const HeraldHome home;
        const HeraldProcess::Variables variables {
            {QStringLiteral("HERALD_ACCESS_TOKEN"), (*cloud)->token()},
            {QStringLiteral("HERALD_SERVER"), (*cloud)->url().toString()}};
        const HeraldRun run = publish(home,
            {awaitReceipt(), QStringLiteral("door"), QStringLiteral("größer"), json}, variables);
        QCOMPARE(run.exitCode, 0);
        const QJsonObject receipt = run.json()[u"receipt"].toObject();
        QCOMPARE(receipt[u"state"].toString(), QStringLiteral("seen"));
        QVERIFY(receipt[u"seenAfterMs"].toDouble() > 0);
        QVERIFY2(run.err.contains("Seen in the event stream after "), run.err.constData());
        QVERIFY(historyOf(home).contains("\"receipt\":{\"state\":\"seen\""));
    }

    void seenWhereNoAccountIs()
    {
        const HeraldRun run = publish(HeraldHome(), {QStringLiteral("door"), awaitReceipt(), json});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"receipt"].toObject()[u"state"].toString(), QStringLiteral("seen"));
    }

    void withoutAnEcho_data()
    {
        QTest::addColumn<Script>("stream");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("said");
        const auto row
            = [](const char* name, const Script& stream, const char* state, const char* said) {
                  QTest::newRow(name) << stream << QString::fromLatin1(state) << QByteArray(said);
              };
        row("silence", silentStream(), "not seen", "Not seen in the event stream within 1 second");
        row("token refused", Script::answer(401, R"({"error":"invalid_token"})"), "not connected",
            "was not open all the time");
        row("no stream there", Script::answer(404, "{}"), "not connected",
            "was not open all the time");
        row("cut off", Script().readHead().send(streamHead).close(), "not connected",
            "was not open all the time");
    }
    void withoutAnEcho()
    {
        QFETCH(Script, stream);
        QFETCH(QByteArray, said);
        const HeraldHome home;
        ScriptedServer server;
        server.enqueue(stream);
        server.setStanding(Script::accepted());
        const HeraldRun run
            = publish(home, {QStringLiteral("door"), awaitReceipt(1), json}, account(server.url()));
        QCOMPARE(run.exitCode, 0); // the outcome's
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("accepted"));
        QTEST(run.json()[u"receipt"].toObject()[u"state"].toString(), "state");
        QVERIFY2(run.err.contains(said), run.err.constData());
        QVERIFY(!run.err.contains(token.toLatin1()));
        QVERIFY(server.requests().first().requestLine().startsWith("GET ")); // before it left
    }

    void whatWasNotAcceptedIsNotWaitedFor()
    {
        ScriptedServer server;
        server.enqueue(silentStream());
        server.setStanding(Script::answer(400, R"({"ok":false,"error":"no"})"));
        const HeraldRun run = publish(
            HeraldHome(), {QStringLiteral("a"), awaitReceipt(), json}, account(server.url()));
        QCOMPARE(run.exitCode, 3);
        QVERIFY(!run.json().contains(u"receipt"));
    }

    void interruptedItTellsTheOutcome()
    {
        ScriptedServer server;
        server.enqueue(silentStream());
        server.setStanding(Script::accepted());
        const HeraldHome home;
        HeraldProcess process(home, account(server.url()));
        process.start({QStringLiteral("publish"), QStringLiteral("a"), awaitReceipt(), json});
        QTRY_VERIFY(server.requestCount() == 2 && historyOf(home).contains("accepted"));
        process.signal(SIGINT);
        const HeraldRun run = process.finish();
        QCOMPARE(run.exitCode, int(ExitCode::Interrupted));
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("accepted"));
        QCOMPARE(run.json()[u"receipt"].toObject()[u"state"].toString(), QStringLiteral("awaited"));
    }

    void theHelpNamesIt()
    {
        const HeraldRun run = publish(HeraldHome(), {QStringLiteral("--help")});
        QVERIFY2(run.out.contains("--await-receipt[=SECONDS]\n"), run.out.constData());
        QCOMPARE(run.err, QByteArray());
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* wrong : {"=0", "=31", "=x", "=1.5", "=", "x", "-now"})
            QTest::newRow(wrong) << QStringList {awaitReceipt() + QLatin1String(wrong)};
        QTest::newRow("not recorded")
            << QStringList {awaitReceipt(), QStringLiteral("--no-record")};
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, arguments);
        ScriptedServer server;
        const HeraldRun run = publish(
            HeraldHome(), arguments + QStringList {QStringLiteral("a")}, account(server.url()));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("--await-receipt"), run.err.constData());
        QCOMPARE(server.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PublishReceipt)
#include "tst_publishreceipt.moc"
