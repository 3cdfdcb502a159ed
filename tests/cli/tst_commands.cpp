// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "cli/HeraldProcess.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

using namespace herald;

/// What is not publish, history or account: the frame, templates, practice.
class tst_Commands : public HeraldTest {
    Q_OBJECT

    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void knowsCommandsFromTheWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << QStringList {} << false;
        QTest::newRow("style of the window")
            << QStringList {QStringLiteral("-style"), QStringLiteral("fusion")} << false;
        QTest::newRow("command") << QStringList {QStringLiteral("publish")} << true;
        QTest::newRow("unknown word") << QStringList {QStringLiteral("foo")} << true;
        QTest::newRow("empty word") << QStringList {QString()} << true;
        QTest::newRow("help") << QStringList {QStringLiteral("--help")} << true;
        QTest::newRow("version") << QStringList {QStringLiteral("-v")} << true;
    }
    void knowsCommandsFromTheWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isCommand);
        QCOMPARE(herald::isCommand(QStringList {QStringLiteral("herald")} + arguments), isCommand);
    }

    void helpsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Usage: herald [COMMAND]");
        QTest::newRow("version") << QStringLiteral("--version")
                                 << QByteArray("herald " HERALD_VERSION "\n");
        for (const char* command :
            {"publish", "history", "template", "account", "practice", "run", "watch"}) {
            const QString name = QString::fromLatin1(command);
            QTest::addRow("%s --help", command)
                << name + QStringLiteral(" --help") << QByteArray("Usage: herald ") + command;
            QTest::addRow("%s -v", command)
                << name + QStringLiteral(" -v") << QByteArray("herald " HERALD_VERSION "\n");
        }
    }
    void helpsWithoutADisplay()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, start);
        const HeraldHome home;
        const HeraldRun run = runHerald(home, arguments.split(u' '));
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith(start), run.out.constData());
        QVERIFY(run.err.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* arguments, const char* words) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QByteArray(words);
        };
        row("foo", "no command");
        row("watch a b", "“b” is not understood here");
        row("watch --limit 0", "--limit takes a whole number from 1 on");
        row("watch --for x", "--for takes a whole number of seconds");
        row("watch", "HERALD_SERVER and HERALD_ACCESS_TOKEN");
        row("history import", "which file");
        row("history check now", "not understood");
        row("template", "Usage");
        row("template show", "Usage");
        row("template show a b", "Usage");
        row("template show nothing", "no template");
        row("practice word", "not understood");
        row("practice --port 0", "--port");
        row("practice --port 65536", "--port");
        row("practice --port x", "--port");
        row("account", "Usage");
        row("account check", "Usage");
        row("account add a b", "Usage");
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, words);
        const HeraldHome home;
        const HeraldRun run = runHerald(home, arguments.split(u' '));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(words), run.err.constData());
    }

    void refusesBytesThatAreNoText()
    {
        const HeraldHome home;
        HeraldProcess shell(home); // QProcess would encode the argument
        const HeraldRun run = [&] {
            shell.startShell("exec \"$0\" publish \"$(printf '\\377')\"");
            return shell.finish();
        }();
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("UTF-8"));
    }

    void listsAndShowsTemplates()
    {
        const HeraldHome home;
        const QString folder = home.paths().templatesFolder();
        const QByteArray content = "{\n  \"heraldTemplate\": 1,\n  \"name\": \"garage/door\",\n  "
                                   "\"data\": \"ö\\u001b\"\n}\n";
        write(folder + QStringLiteral("/Doors/open.event.json"), content);
        write(folder + QStringLiteral("/broken.event.json"), "{");

        const HeraldRun list
            = runHerald(home, {QStringLiteral("template"), QStringLiteral("list")});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.out.split('\n').count("Doors/open"), 1);
        QCOMPARE(list.out.split('\n').count("broken"), 1);
        QVERIFY(list.err.contains("broken"));

        const HeraldRun show = runHerald(home,
            {QStringLiteral("template"), QStringLiteral("show"), QStringLiteral("Doors/open")});
        QCOMPARE(show.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(show.out).object();
        QCOMPARE(json[u"heraldTemplate"].toInt(), 1);
        QCOMPARE(json[u"name"].toString(), QStringLiteral("garage/door"));
        QVERIFY(!show.out.contains('\x1b'));

        const HeraldRun broken = runHerald(
            home, {QStringLiteral("template"), QStringLiteral("show"), QStringLiteral("broken")});
        QCOMPARE(broken.exitCode, 2);
    }

    void practiceRunsUntilInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
    }
    void practiceRunsUntilInterrupted()
    {
        QFETCH(int, number);
        const HeraldHome home;
        HeraldProcess process(home);
        process.start({QStringLiteral("practice")});
        const QJsonObject ready = QJsonDocument::fromJson(process.awaitLine()).object();
        for (const char* key : {"url", "token", "user", "password", "oneTimeUser", "oneTimeCode"})
            QVERIFY2(!ready[QLatin1String(key)].toString().isEmpty(), key);

        const HeraldProcess::Variables account {
            {QStringLiteral("HERALD_ACCESS_TOKEN"), ready[u"token"].toString()},
            {QStringLiteral("HERALD_SERVER"), ready[u"url"].toString()}};
        QCOMPARE(
            runHerald(home, {QStringLiteral("publish"), QStringLiteral("a")}, account).exitCode, 0);

        QTcpSocket stream; // an open stream does not hold the end up
        const QUrl url(ready[u"url"].toString());
        stream.connectToHost(url.host(), static_cast<quint16>(url.port()));
        stream.write("GET /v1/events/a HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + ready[u"token"].toString().toLatin1() + "\r\n\r\n");
        QTRY_VERIFY(stream.bytesAvailable() > 0);

        process.signal(number);
        const HeraldRun run = process.finish();
        QCOMPARE(run.exitCode, 130);
        QVERIFY(run.out.isEmpty()); // one line, which was read
        QTRY_COMPARE(stream.state(), QAbstractSocket::UnconnectedState);
    }

    void practiceTakesAPort()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString port = QString::number(taken.serverPort());
        const HeraldHome home;
        const QStringList arguments {QStringLiteral("practice"), QStringLiteral("--port"), port};
        const HeraldRun refused = runHerald(home, arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains(port.toLatin1()));
        taken.close();
        HeraldProcess process(home);
        process.start(arguments);
        const QJsonObject ready = QJsonDocument::fromJson(process.awaitLine()).object();
        QCOMPARE(ready[u"url"].toString(), QStringLiteral("http://127.0.0.1:") + port);
        process.signal(SIGTERM);
        QCOMPARE(process.finish().exitCode, 130);
    }
};

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
