// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cli/HeraldProcess.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QProcess>

using namespace herald;

namespace {
const QString token = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
}

/// Each function runs in the situation of its name: tests/accounts/keyring.sh.
class tst_AccountCommand : public HeraldTest {
    Q_OBJECT

    static HeraldRun account(
        const HeraldHome& home, const QStringList& arguments, const QByteArray& input = {})
    {
        return runHerald(home, QStringList {QStringLiteral("account")} + arguments, {}, input);
    }
    static HeraldRun add(const HeraldHome& home, const QString& name, const QUrl& server,
        const QStringList& more = {}, const QByteArray& input = token.toLatin1() + '\n')
    {
        return account(home,
            QStringList {QStringLiteral("add"), name, QStringLiteral("--server"), server.toString(),
                QStringLiteral("--token-stdin")}
                + more,
            input);
    }
    /// What the keyring holds for Herald, read past Herald.
    static QByteArray keyring()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
            {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                QStringLiteral("Herald")});
        const bool hasEnded
            = QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, 15'000);
        return hasEnded ? tool.readAllStandardOutput() : QByteArray("secret-tool hangs");
    }

private Q_SLOTS:
    void no_bus()
    {
        const HeraldHome home;
        const QUrl server(QStringLiteral("http://127.0.0.1:1"));
        const HeraldRun run = add(home, QStringLiteral("Workshop"), server);
        QCOMPARE(run.exitCode, 6);
        QVERIFY(run.err.contains("HERALD_ACCESS_TOKEN"));
        QVERIFY(!AccountList(home.paths().settingsFile()).findByName(QStringLiteral("Workshop")));
        QVERIFY(!home.allBytes().contains(token.toLatin1()));

        // None of these gets as far as the keychain.
        const auto isRefused = [](const HeraldRun& refused) {
            return refused.exitCode == 2 && !refused.err.isEmpty()
                && !refused.err.contains(token.toLatin1());
        };
        const QString workshop = QStringLiteral("Workshop");
        QVERIFY(isRefused(add(home, QStringLiteral("practice"), server))); // taken
        QVERIFY(isRefused(add(home, workshop, QUrl(QStringLiteral("http://particle.example")))));
        QVERIFY(isRefused(
            add(home, workshop, server, {QStringLiteral("--product"), QStringLiteral("a/b")})));
        QVERIFY(isRefused(add(home, workshop, server,
            {QStringLiteral("--product"), QStringLiteral("1"), QStringLiteral("--org"),
                QStringLiteral("a")})));
        QVERIFY(isRefused(add(home, workshop, server, {}, "")));
        QVERIFY(isRefused(add(home, workshop, server, {}, token.toLatin1() + "\r\nX-Evil: 1")));
        QVERIFY(isRefused(add(home, workshop, server, {}, QByteArray(20'000, 'a'))));
        QVERIFY(isRefused(account(home, {QStringLiteral("add"), workshop})));
        QVERIFY(isRefused(
            account(home, {QStringLiteral("add"), workshop, QStringLiteral("--token"), token})));
        QVERIFY(isRefused(account(home, {QStringLiteral("check"), workshop})));
        QVERIFY(isRefused(account(home, {QStringLiteral("remove"), workshop})));
        QVERIFY(isRefused(account(home, {QStringLiteral("remove"), QStringLiteral("Practice")})));

        const HeraldRun practice
            = account(home, {QStringLiteral("check"), QStringLiteral("Practice")});
        QCOMPARE(practice.exitCode, 0);
        QVERIFY(practice.out.contains("Client: herald"));
        const HeraldRun list = account(home, {QStringLiteral("list")});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.startsWith("* Practice "));
    }

    void locked()
    {
        const HeraldHome home;
        const HeraldRun run
            = add(home, QStringLiteral("Workshop"), QUrl(QStringLiteral("http://127.0.0.1:1")));
        QCOMPARE(run.exitCode, 6);
        QVERIFY2(run.err.contains("locked"), run.err.constData());
        QVERIFY(!AccountList(home.paths().settingsFile()).findByName(QStringLiteral("Workshop")));

        AccountList accounts(home.paths().settingsFile());
        Account stored = Account::create(QStringLiteral("Stored"));
        stored.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
        QVERIFY(accounts.save(stored).has_value());
        QCOMPARE(runHerald(home,
                     {QStringLiteral("publish"), QStringLiteral("a"), QStringLiteral("--account"),
                         QStringLiteral("Stored")})
                     .exitCode,
            6);
    }

    void unlocked()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QString workshop = QStringLiteral("Workshop");
        const HeraldRun added = add(
            home, workshop, server.url(), {QStringLiteral("--product"), QStringLiteral("4711")});
        QCOMPARE(added.exitCode, 0);
        QVERIFY(added.out.isEmpty());
        QVERIFY(keyring().contains(token.toLatin1()));
        QVERIFY(!home.allBytes().contains(token.toLatin1()));
        QCOMPARE(add(home, QStringLiteral("workshop"), server.url()).exitCode, 2); // taken

        const HeraldRun list = account(home, {QStringLiteral("list")});
        QVERIFY(list.out.startsWith("* Workshop "));
        QVERIFY(list.out.contains("4711"));

        QCOMPARE(runHerald(home, {QStringLiteral("publish"), QStringLiteral("a")}).exitCode, 0);
        QCOMPARE(server.lastRequest().requestLine(),
            QByteArray("POST /v1/products/4711/events HTTP/1.1"));
        QCOMPARE(server.lastRequest().header("Authorization"), "Bearer " + token.toLatin1());

        server.enqueue(Script::answer(200,
            "{\"expires_at\":null,\"client\":\"cli\\u001b[2J\",\"scopes\":[\"events:send\"],"
            "\"orgs\":[]}"));
        const HeraldRun good = account(home, {QStringLiteral("check"), workshop});
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains("events:send"));
        QVERIFY(!good.out.contains('\x1b'));
        server.enqueue(Script::answer(401,
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token provided has "
            "expired.\"}"));
        QCOMPARE(account(home, {QStringLiteral("check"), workshop}).exitCode, 6);
        server.setStanding(Script().readRequest().close());
        QCOMPARE(account(home, {QStringLiteral("check"), workshop}).exitCode, 4);

        QCOMPARE(account(home, {QStringLiteral("remove"), workshop}).exitCode, 0);
        QVERIFY(!keyring().contains(token.toLatin1()));
        QVERIFY(!AccountList(home.paths().settingsFile()).findByName(workshop));
        QVERIFY(!home.allBytes().contains(token.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(tst_AccountCommand)
#include "tst_accountcommand.moc"
