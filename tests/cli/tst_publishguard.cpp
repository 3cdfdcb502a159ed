// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cli/PublishRuns.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QFile>

using namespace herald;
using namespace herald::publishing_runs;

namespace {

constexpr int badUsage = 2;
/// The guard let it through, as far as the keychain, which is not there.
constexpr int noToken = 6;

/// The account is the current one.
void save(const HeraldHome& home, const QUrl& server, const QString& name, const Guard& guard)
{
    AccountList accounts(home.paths().settingsFile());
    Account account = Account::create(name);
    account.server = server;
    account.guard = guard;
    QVERIFY(accounts.save(account).has_value());
    QVERIFY(accounts.setCurrent(account.id).has_value());
}

Guard strict()
{
    return {.state = Guard::State::On, .names = {QStringLiteral("test/*")}, .refusesPublic = true};
}

} // namespace

class tst_PublishGuard : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void aGuardIsPassedOnlyByItsName_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* label, const char* account, const QStringList& options,
                             int exitCode, const char* told = "") {
            QTest::newRow(label) << QString::fromUtf8(account) << options << exitCode
                                 << QString::fromUtf8(told);
        };
        const QString yes = QStringLiteral("--yes-");
        row("without", "Production", {}, badUsage, "--yes-Production");
        row("with", "Production", {yes + QStringLiteral("Production")}, noToken);
        row("letter case", "Production", {yes + QStringLiteral("pRODUCTION")}, noToken);
        row("another", "Production", {yes + QStringLiteral("Staging")}, badUsage,
            "--yes-Staging was given");
        row("a beginning", "Production", {yes + QStringLiteral("Prod")}, badUsage);
        row("nothing behind it", "Production", {yes}, badUsage);
        row("from the help", "Production", {yes + QStringLiteral("ACCOUNT")}, badUsage);
        row("two of them", "Production",
            {yes + QStringLiteral("Staging"), yes + QStringLiteral("Production")}, noToken);
        row("yes alone", "Production", {QStringLiteral("--yes")}, badUsage);
        row("spaces, without", "Plant 3", {}, badUsage, "--yes-'Plant 3'");
        row("spaces", "Plant 3", {yes + QStringLiteral("Plant 3")}, noToken);
        row("equals sign", "a=b=c", {yes + QStringLiteral("a=b=c")}, noToken);
        row("wrong behind the equals sign", "a=b", {yes + QStringLiteral("a=c")}, badUsage);
        row("with and without an equals sign", "a=b",
            {yes + QStringLiteral("a=b"), yes + QStringLiteral("a")}, badUsage);
        row("umlaut", "Fräse", {yes + QStringLiteral("fRÄSE")}, noToken);
        row("dashes", "--help", {yes + QStringLiteral("--help")}, noToken);
        row("another option's value", "Production",
            {QStringLiteral("--data"), yes + QStringLiteral("Production")}, badUsage);
        row("behind the end of the options", "Production",
            {QStringLiteral("--"), yes + QStringLiteral("Production")}, badUsage);
    }
    void aGuardIsPassedOnlyByItsName()
    {
        QFETCH(QString, account);
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QString, told);
        const HeraldHome home;
        ScriptedServer server;
        save(home, server.url(), account, {.state = Guard::State::On});
        const HeraldRun run = publish(home, QStringList {QStringLiteral("test/a"), json} + options);
        QVERIFY2(run.exitCode == exitCode, run.err.constData());
        QVERIFY2(run.err.contains(told.toUtf8()), run.err.constData());
        QCOMPARE(server.connectionCount(), 0);
        QVERIFY(historyOf(home).isEmpty());
    }

    void theRulesHoldWithItsNameToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("told");
        const QString good = QStringLiteral("test/a");
        const QString bad = QStringLiteral("door");
        QTest::newRow("allowed") << QStringList {good} << noToken << QByteArray();
        QTest::newRow("name") << QStringList {bad} << badUsage << QByteArray("test/*");
        QTest::newRow("name, dry run")
            << QStringList {bad, dryRun} << badUsage << QByteArray("test/*");
        QTest::newRow("public") << QStringList {good, QStringLiteral("--public")} << badUsage
                                << QByteArray("public");
        QTest::newRow("name with a value in it") << QStringList {QStringLiteral("{{a}}/x"),
            QStringLiteral("--set"), QStringLiteral("a=door")}
                                                 << badUsage << QByteArray("test/*");
        QTest::newRow("not recorded")
            << QStringList {bad, QStringLiteral("--no-record")} << badUsage << QByteArray("test/*");
    }
    void theRulesHoldWithItsNameToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, told);
        const HeraldHome home;
        ScriptedServer server;
        save(home, server.url(), QStringLiteral("Production"), strict());
        const HeraldRun run
            = publish(home, arguments + QStringList {QStringLiteral("--yes-Production"), json});
        QVERIFY2(run.exitCode == exitCode, run.err.constData());
        QVERIFY2(run.err.contains(told), run.err.constData());
        QVERIFY(run.json()[u"error"].isString());
        QCOMPARE(server.connectionCount(), 0);
        QVERIFY(historyOf(home).isEmpty());
    }

    void aDryRunTellsWhatWouldBeNeeded()
    {
        const HeraldHome home;
        save(home, QUrl(QStringLiteral("https://cloud.example.org")), QStringLiteral("Plant 3"),
            strict());
        const HeraldRun run = publish(home, {QStringLiteral("test/a"), dryRun, json});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"guard"].toString(), QStringLiteral("--yes-'Plant 3'"));
        QVERIFY2(run.err.contains("guarded"), run.err.constData());
    }

    void somebodyWhoNamesAnotherPlaceIsStoppedWithoutAGuardToo()
    {
        const HeraldHome home;
        QCOMPARE(publish(home, {QStringLiteral("a"), QStringLiteral("--yes-Production")}).exitCode,
            badUsage);
        QVERIFY(historyOf(home).isEmpty());
        QCOMPARE(
            publish(home, {QStringLiteral("a"), QStringLiteral("--yes-Practice")}).exitCode, 0);
    }

    void aRunNeedsItsNameToo()
    {
        const HeraldHome home;
        ScriptedServer server;
        save(home, server.url(), QStringLiteral("Production"), strict());
        QFile file(home.file(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,data\ntest/a,1\n");
        file.close();
        const auto run = [&home, &file](const QStringList& options) {
            return runHerald(home, QStringList {QStringLiteral("run"), file.fileName()} + options);
        };
        const HeraldRun without = run({});
        QCOMPARE(without.exitCode, badUsage);
        QVERIFY2(without.err.contains("--yes-Production"), without.err.constData());
        QCOMPARE(run({QStringLiteral("--yes-Staging")}).exitCode, badUsage);
        QCOMPARE(run({dryRun}).exitCode, 0);
        QVERIFY(historyOf(home).isEmpty());
        const HeraldRun with = run({QStringLiteral("--yes-Production")});
        QVERIFY2(with.exitCode == noToken, with.err.constData());
        QCOMPARE(server.connectionCount(), 0);
    }

    void aTokenOfTheEnvironmentIsNotGuarded()
    {
        const HeraldHome home;
        ScriptedServer server;
        save(home, server.url(), QStringLiteral("Production"), strict());
        QCOMPARE(publish(home, {QStringLiteral("door")}, account(server.url())).exitCode, 0);
        QCOMPARE(server.requestCount(), 1);
    }

    void theListSaysWhichAreGuarded()
    {
        const HeraldHome home;
        save(home, QUrl(QStringLiteral("https://cloud.example.org")), QStringLiteral("Production"),
            strict());
        const HeraldRun run = runHerald(home, {QStringLiteral("account"), QStringLiteral("list")});
        QVERIFY2(run.out.contains("(guarded)"), run.out.constData());
    }

    void helpShowsTheOption()
    {
        const HeraldHome home;
        QVERIFY(publish(home, {QStringLiteral("--help")}).out.contains("--yes-ACCOUNT"));
    }

    void aRunsRowsAreHeldToTheRulesBeforeTheFirstIsSent_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("confirmed") << QStringLiteral("--yes-Production");
        QTest::newRow("dry run") << QStringLiteral("--dry-run");
    }
    void aRunsRowsAreHeldToTheRulesBeforeTheFirstIsSent()
    {
        QFETCH(QString, option);
        const HeraldHome home;
        ScriptedServer server;
        save(home, server.url(), QStringLiteral("Production"), strict());
        QFile file(home.file(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,private\ntest/door,true\ndoor,true\ntest/door,false\n");
        file.close();
        const HeraldRun run = runHerald(home, {QStringLiteral("run"), file.fileName(), option});
        QCOMPARE(run.exitCode, badUsage);
        for (const char* part : {"Line 3: ", "test/*", "Line 4: ", "no public events", "2 rows"})
            QVERIFY2(run.err.contains(part), run.err.constData());
        QVERIFY(!run.err.contains("Line 2: "));
        QCOMPARE(server.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PublishGuard)
#include "tst_publishguard.moc"
