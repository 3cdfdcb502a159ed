// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishRuns.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QJsonArray>

using namespace herald;
using namespace herald::publishing_runs;

class tst_PublishDryRun : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(headers[u"Authorization"].toString(), QStringLiteral("Bearer ••••••••"));
        const QJsonObject fields = planned[u"fields"].toObject();
        QCOMPARE(fields[u"name"].toString(), QStringLiteral("a b"));
        QCOMPARE(fields[u"data"].toString(), QStringLiteral("ü\x1b[0m"));
        QCOMPARE(planned[u"bodyBytes"].toInt(), sent.body().size());
        QVERIFY(!planned.contains(u"template"));
    }

    void textSaysTheSameUnderHeadings()
    {
        const HeraldHome home;
        ScriptedServer server;
        const HeraldRun text = publish(
            home, {QStringLiteral("a"), QString(300, u'x'), dryRun}, account(server.url()));
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.startsWith(
            "POST " + server.url().toString().toLatin1() + "/v1/devices/events\n"));
        for (const char* part : {"\n\nname=a&data=x", "\ndata: xxx", "\nprivate: true\nttl: 60\n",
                 "300 bytes of data", "Device OS before 0.8 does not get it",
                 "\ncurl --globoff 'http://127.0.0.1:", "\nparticle publish 'a' 'xxx"})
            QVERIFY2(text.out.contains(part), text.out.constData());
        QVERIFY(!text.out.contains("Device OS 0.8 – 2.x does not"));
        QVERIFY(!text.out.contains(token.toLatin1()));
        QVERIFY(text.out.endsWith('\n'));
    }

    /// bash takes what stands there, and the same event goes out.
    void curlCommandWorks()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QStringList arguments {
            QStringLiteral("it's"), QStringLiteral("{\"a\": \"$HOME\"}\n"), json};
        const QJsonObject planned
            = publish(home, arguments + QStringList {dryRun}, account(server.url())).json();
        QCOMPARE(publish(home, arguments, account(server.url())).exitCode, 0);
        const QByteArray sent = server.lastRequest().body();
        HeraldProcess bash(home, {{QStringLiteral("PARTICLE_ACCESS_TOKEN"), token}});
        bash.startShell("exec " + planned[u"curl"].toString().toUtf8() + " -s");
        QTRY_COMPARE(server.requestCount(), 2);
        QCOMPARE(bash.finish().exitCode, 0);
        QCOMPARE(server.lastRequest().body(), sent);
        QCOMPARE(server.lastRequest().header("Authorization"), "Bearer " + token.toLatin1());
    }
};

QTEST_GUILESS_MAIN(tst_PublishDryRun)
#include "tst_publishdryrun.moc"
