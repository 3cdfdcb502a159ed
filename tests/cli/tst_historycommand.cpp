// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/Account.h"
#include "base/WhenDone.h"
#include "cli/HeraldProcess.h"
#include "history/Awaited.h"
#include "history/HistoryStore.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace herald;

class tst_HistoryCommand : public HeraldTest {
    Q_OBJECT

    struct Row {
        QString name;
        QString data;
        Outcome outcome = Outcome::Accepted;
    };

    /// Oldest first, one minute apart, from 2026-01-01T00:00:00Z on.
    static void fill(const HeraldHome& home, const QList<Row>& rows)
    {
        QDir().mkpath(home.paths().dataFolder);
        FakeClock clock;
        HistoryStore store(home.paths().databaseFile(), clock);
        QVERIFY(store.open().result().has_value());
        const Account practice = Account::practice();
        for (const Row& row : rows) {
            const auto id = awaited(store.begin({.event = {.name = row.name, .data = row.data},
                .scope = {},
                .server = QUrl(QStringLiteral("http://127.0.0.1:1")),
                .accountId = practice.id,
                .accountName = practice.name,
                .isPractice = true}));
            QVERIFY(id.has_value());
            const auto done
                = awaited(store.finish(*id, {.outcome = row.outcome, .timings = {.doneUs = 1500}}));
            QVERIFY(done.has_value());
            clock.advance(std::chrono::minutes(1));
        }
    }

    static HeraldRun history(const HeraldHome& home, const QString& arguments)
    {
        return runHerald(home,
            QStringList {QStringLiteral("history")} + arguments.split(u' ', Qt::SkipEmptyParts));
    }
    static QStringList names(const QByteArray& jsonLines)
    {
        QStringList found;
        for (const QByteArray& line : jsonLines.split('\n'))
            if (!line.isEmpty())
                found += QJsonDocument::fromJson(line)[u"name"].toString();
        return found;
    }

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* arguments, const char* found) {
            QTest::newRow(*arguments == '\0' ? "all" : arguments)
                << QString::fromLatin1(arguments) << QString::fromLatin1(found);
        };
        row("", "d c b a");
        row("--limit 2", "d c");
        row("--limit 0", "d c b a");
        row("--outcome rejected", "c");
        row("--outcome Not-Sent", "b");
        row("--search red", "c a");
        row("--search -red", "d b");
        row("--search=-outcome:rejected", "d b a");
        row("--search outcome:not-sent", "b");
        row("--search name:a", "a");
        row("--search after:1h", "");
        row("--account practice", "d c b a");
        row("--account HERALD_ACCESS_TOKEN", "");
        row("--since 2026-01-01T00:02:00Z", "d c");
        row("--until 2026-01-01T00:02:00Z", "b a");
        row("--since 2026-01-01T00:01:00Z --until 2026-01-01T00:03:00Z", "c b");
        row("--since 1h", "");
    }
    void selects()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, found);
        const HeraldHome home;
        fill(home,
            {{QStringLiteral("a"), QStringLiteral("red")},
                {QStringLiteral("b"), QStringLiteral("green"), Outcome::NotSent},
                {QStringLiteral("c"), QStringLiteral("dark red"), Outcome::Rejected},
                {QStringLiteral("d"), QStringLiteral("blue"), Outcome::Unknown}});
        const HeraldRun run = history(home, arguments + QStringLiteral(" --format jsonl"));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(names(run.out).join(u' '), found);
    }

    void streamsPageByPage()
    {
        const HeraldHome home;
        QList<Row> rows;
        for (int i = 0; i < 600; ++i)
            rows.append({QStringLiteral("event/%1").arg(i), {}});
        fill(home, rows);
        const QStringList all
            = names(history(home, QStringLiteral("--limit 0 --format jsonl")).out);
        QCOMPARE(all.size(), 600);
        QCOMPARE(all.first(), QStringLiteral("event/599"));
        QCOMPARE(all.last(), QStringLiteral("event/0"));
        QCOMPARE(
            names(history(home, QStringLiteral("--limit 300 --format jsonl")).out).size(), 300);
        QCOMPARE(history(home, QString()).out.count('\n'), 21); // a header and twenty
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char* arguments :
            {"word", "--limit -1", "--limit many", "--format xml", "--outcome delivered",
                "--account nobody", "--since soon", "--until 2026-99-99", "--foo", "import x",
                "check x", "import", "--search nmae:x", "--search took:fast", "--search \"open"})
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        const HeraldHome home;
        const HeraldRun run = history(home, arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void saysWhatIsWrongWithASearch()
    {
        const HeraldHome home;
        const HeraldRun run = history(home, QStringLiteral("--search outcme:rejected"));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("Did you mean outcome:?"));
        QVERIFY(!run.err.contains("^")); // no terminal
    }

    void defusesHostileData()
    {
        const HeraldHome home;
        const QString hostile
            = QStringLiteral("\x1b[2J=1+1\r\n\a\"quoted\",") + QChar(u'\u009b') + QChar(u'\u202e');
        fill(home, {{QStringLiteral("=cmd"), hostile}});

        const QByteArray table = history(home, QStringLiteral("--format table")).out;
        QCOMPARE(table.count('\n'), 2);
        const QByteArray jsonl = history(home, QStringLiteral("--format jsonl")).out;
        QCOMPARE(jsonl.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(jsonl)[u"data"].toString(), hostile);
        for (const QByteArray& text : {table, jsonl}) {
            for (const char* part : {"\x1b", "\a", "\r", "\xc2\x9b", "\xe2\x80\xae"})
                QVERIFY2(!text.contains(part), text.constData());
        }
        const QByteArray csv = history(home, QStringLiteral("--format csv")).out;
        QVERIFY(csv.contains(",'=cmd,"));
        QVERIFY(csv.contains("\"\"quoted\"\",")); // byte-faithful for programs: this is no terminal
        QVERIFY(csv.startsWith("id,time,outcome,"));
        QVERIFY(csv.contains(",answer,receipt,seenAfterMs\r\n")); // what is new comes last
        QVERIFY(csv.endsWith("\r\n"));
    }

    void tableIsBounded()
    {
        const HeraldHome home;
        fill(home, {{QString(64, u'n'), QString(10'000, u'x')}});
        for (const QByteArray& line : history(home, QString()).out.split('\n'))
            QVERIFY(QString::fromUtf8(line).size() <= 120);
    }

    void importsWhatItExported()
    {
        const HeraldHome home;
        fill(home,
            {{QStringLiteral("a"), QStringLiteral("red")},
                {QStringLiteral("b"), QStringLiteral("green"), Outcome::NotSent}});
        const QByteArray lines = history(home, QStringLiteral("--limit 0 --format jsonl")).out;
        const HeraldHome other;
        HeraldRun run = runHerald(other,
            {QStringLiteral("history"), QStringLiteral("import"), QStringLiteral("-")}, {}, lines);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("2 publish"));
        QVERIFY(history(other, QStringLiteral("--limit 0 --format jsonl")).out == lines);
        QFile file(other.file(QStringLiteral("rows.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(lines) == lines.size());
        file.close();
        run = history(other, QStringLiteral("import ") + file.fileName());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("0 publish"));
    }

    void importsGoodLinesOnlyWhenTold()
    {
        const HeraldHome home;
        const QByteArray lines = "garbage\n{\"id\":\"3440e848e53eccd8\",\"outcome\":\"accepted\","
                                 "\"name\":\"a\"}\n{}\n";
        const QStringList arguments {
            QStringLiteral("history"), QStringLiteral("import"), QStringLiteral("-")};
        HeraldRun run = runHerald(home, arguments, {}, lines);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("Line 1: "));
        QVERIFY(run.err.contains("Line 3: "));
        QVERIFY(run.err.contains("Nothing was imported"));
        QCOMPARE(history(home, QStringLiteral("--format jsonl")).out, QByteArray());
        run = runHerald(
            home, arguments + QStringList {QStringLiteral("--skip-bad-lines")}, {}, lines);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("Line 3: "));
        QCOMPARE(names(history(home, QStringLiteral("--format jsonl")).out).size(), 1);
    }

    void checks()
    {
        const HeraldHome home;
        QCOMPARE(history(home, QStringLiteral("check")).exitCode, 0); // there is none yet
        fill(home, {{QStringLiteral("a"), {}}});
        HeraldRun run = history(home, QStringLiteral("check"));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("in order"));
        run = history(home, QStringLiteral("check --rebuild-index"));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("the search index"));
        QFile database(home.paths().databaseFile());
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.resize(database.size() - 5000));
        database.close();
        run = history(home, QStringLiteral("check"));
        QCOMPARE(run.exitCode, 7);
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY(run.out.contains("start it again"));
    }

    void saysThatStorageFailed()
    {
        const HeraldHome home;
        QFile inTheWay(home.file(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const HeraldRun run = history(home, QString());
        QCOMPARE(run.exitCode, 7);
        QVERIFY(!run.err.isEmpty());
    }

    void setsDamageAsideAndSaysSo()
    {
        const HeraldHome home;
        fill(home, {{QStringLiteral("a"), {}}});
        QFile database(home.paths().databaseFile());
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(1000, 'x'));
        database.close();
        const HeraldRun run = history(home, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("damaged"));
    }
};

QTEST_GUILESS_MAIN(tst_HistoryCommand)
#include "tst_historycommand.moc"
