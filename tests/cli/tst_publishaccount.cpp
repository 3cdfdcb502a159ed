// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cli/PublishRuns.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

using namespace herald;
using namespace herald::publishing_runs;

/// Where `herald publish` sends to, and with which token.
class tst_PublishAccount : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
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

    void whatIsNotRecordedIsSentAndToldOnce()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QString data = QStringLiteral("not-to-be-found");
        const HeraldRun run = publish(home,
            {QStringLiteral("secret/name"), data, QStringLiteral("--no-record"), json},
            account(server.url()));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("accepted"));
        QVERIFY(run.json()[u"id"].isNull());
        QVERIFY2(run.err.contains("not recorded"), run.err.constData());
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(!home.allBytes().contains(data.toUtf8()));
        QVERIFY(!home.allBytes().contains("secret/name"));
        QCOMPARE(
            publish(home, {data, QStringLiteral("--no-record")}, account(server.url())).exitCode,
            0);
        QVERIFY(publish(home, {QStringLiteral("kept"), json}, account(server.url()))
                    .json()[u"id"]
                    .isString());
        QVERIFY(home.allBytes().contains("kept"));
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
};

QTEST_GUILESS_MAIN(tst_PublishAccount)
#include "tst_publishaccount.moc"
