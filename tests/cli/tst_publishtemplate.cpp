// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cli/PublishRuns.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"
#include "templates/EventTemplate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace herald;
using namespace herald::publishing_runs;

namespace {
const QString templateOption = QStringLiteral("--template");
const QString set = QStringLiteral("--set");
const QString door = QStringLiteral("Doors/open");

EventTemplate doorTemplate()
{
    return {.event = {.name = QStringLiteral("garage/{{side}}"),
                .data = QStringLiteral("{\"state\": \"{{state}}\", \"n\": {{$counter}}}"),
                .isPrivate = false,
                .ttlSeconds = 7},
        .placeholders = {{.name = QStringLiteral("side"), .defaultValue = QStringLiteral("left")},
            {.name = QStringLiteral("state")}},
        .id = QStringLiteral("6f1c0000-0000-4000-8000-000000000001")};
}

void write(const HeraldHome& home, const QString& path, const QByteArray& bytes)
{
    QFile file(home.paths().templatesFolder() + u'/' + path + QStringLiteral(".event.json"));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QJsonObject firstOfHistory(const HeraldHome& home)
{
    return QJsonDocument::fromJson(historyOf(home).split('\n').first()).object();
}
} // namespace

/// herald publish --template NAME --set KEY=VALUE
class tst_PublishTemplate : public HeraldTest {
    Q_OBJECT

    static QByteArray form(const char* name, const char* data, bool isPrivate = false, int ttl = 7)
    {
        return publishForm({.name = QString::fromUtf8(name),
                               .data = QString::fromUtf8(data),
                               .isPrivate = isPrivate,
                               .ttlSeconds = ttl},
            Scope {});
    }

private Q_SLOTS:
    void publishesWithDefaultsAndValues()
    {
        const HeraldHome home;
        write(home, door, doorTemplate().toFile());
        ScriptedServer server;
        const HeraldRun run
            = publish(home, {templateOption, door, set, QStringLiteral("state=\"op=en\""), json},
                account(server.url()));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(server.lastRequest().body(),
            form("garage/left", "{\"state\": \"\\\"op=en\\\"\", \"n\": 1}"));
        QCOMPARE(run.json()[u"name"].toString(), QStringLiteral("garage/left"));
        QCOMPARE(run.json()[u"template"].toString(), door);

        const QJsonObject row = firstOfHistory(home);
        QCOMPARE(row[u"name"].toString(), QStringLiteral("garage/left"));
        QCOMPARE(row[u"template"].toString(), door);
        QCOMPARE(row[u"templateVersion"].toString().size(), 12);
        const QJsonObject values = row[u"values"].toObject();
        QCOMPARE(values[u"side"].toString(), QStringLiteral("left"));
        QCOMPARE(values[u"state"].toString(), QStringLiteral("\"op=en\""));
        QCOMPARE(values[u"$counter"].toString(), QStringLiteral("1"));
        const QByteArray csv = runHerald(
            home, {QStringLiteral("history"), QStringLiteral("--format"), QStringLiteral("csv")})
                                   .out;
        QVERIFY(csv.contains(",template,"));
        QVERIFY(csv.contains(",Doors/open,"));
    }

    void practisesToo()
    {
        const HeraldHome home;
        write(home, door, doorTemplate().toFile());
        const HeraldRun run
            = publish(home, {templateOption, door, set, QStringLiteral("state=open"), json});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"practice"].toBool(), true);
        QCOMPARE(firstOfHistory(home)[u"template"].toString(), door);
    }

    void optionsReplaceParts_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("body");
        const QString state = QStringLiteral("state=open");
        QTest::newRow("name") << QStringList {QStringLiteral("x/{{side}}"), set, state}
                              << form("x/left", "{\"state\": \"open\", \"n\": 1}");
        QTest::newRow("name and data")
            << QStringList {QStringLiteral("x"), QStringLiteral("{{side}}")} << form("x", "left");
        QTest::newRow("data option") << QStringList {QStringLiteral("--data"), QStringLiteral("d")}
                                     << form("garage/left", "d");
        QTest::newRow("empty data")
            << QStringList {QStringLiteral("--data"), QString()} << form("garage/left", "");
        QTest::newRow("data file") << QStringList {QStringLiteral("--data-file"),
            QStringLiteral("-")} << form("garage/left", "from left\n");
        QTest::newRow("private and ttl") << QStringList {QStringLiteral("--private"),
            QStringLiteral("--ttl"), QStringLiteral("9"), QStringLiteral("--data"),
            QStringLiteral("d")} << form("garage/left", "d", true, 9);
    }
    void optionsReplaceParts()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, body);
        const HeraldHome home;
        write(home, door, doorTemplate().toFile());
        ScriptedServer server;
        const HeraldRun run = publish(home, QStringList {templateOption, door} + options,
            account(server.url()), "from {{side}}\n");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(server.lastRequest().body(), body);
    }

    void fillsInOnlyWhenAsked()
    {
        const HeraldHome home;
        ScriptedServer server;
        const QString name = QStringLiteral("{{a}}");
        const QString data = QStringLiteral("{{$counter}} {{{{");
        QCOMPARE(publish(home, {name, data}, account(server.url())).exitCode, 0);
        QCOMPARE(server.lastRequest().body(), form("{{a}}", "{{$counter}} {{{{", true, 60));
        QVERIFY(!firstOfHistory(home).contains(u"values"));

        QCOMPARE(
            publish(home, {name, data, set, QStringLiteral("a=b")}, account(server.url())).exitCode,
            0);
        QCOMPARE(server.lastRequest().body(), form("b", "1 {{", true, 60));
        QVERIFY(firstOfHistory(home).contains(u"values"));
        QVERIFY(!firstOfHistory(home).contains(u"template"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing value") << QStringList {templateOption, door} << QByteArray("state");
        QTest::newRow("unknown key")
            << QStringList {templateOption, door, set, QStringLiteral("statt=x")}
            << QByteArray("side, state");
        QTest::newRow("built-in key")
            << QStringList {templateOption, door, set, QStringLiteral("$counter=x")}
            << QByteArray("side, state");
        QTest::newRow("no such template") << QStringList {templateOption,
            QStringLiteral("Doors/shut")} << QByteArray("Doors/shut");
        QTest::newRow("broken template")
            << QStringList {templateOption, QStringLiteral("broken")} << QByteArray("broken");
        QTest::newRow("account not there") << QStringList {templateOption,
            QStringLiteral("elsewhere")} << QByteArray("Greenhouse");
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const HeraldHome home;
        write(home, door, doorTemplate().toFile());
        write(home, QStringLiteral("broken"), "{");
        EventTemplate elsewhere;
        elsewhere.event.name = QStringLiteral("a");
        elsewhere.account = QStringLiteral("Greenhouse");
        write(home, QStringLiteral("elsewhere"), elsewhere.toFile());
        const HeraldRun run = publish(home, options + QStringList {json});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.json()[u"outcome"].toString(), QStringLiteral("not sent"));
        QVERIFY(historyOf(home).isEmpty());
        // What was refused took no number.
        const HeraldRun next
            = publish(home, {templateOption, door, set, QStringLiteral("state=x"), dryRun, json});
        QCOMPARE(next.json()[u"values"][u"$counter"].toString(), QStringLiteral("1"));
    }

    void unreadableLibraryIsAStorageFailure()
    {
        const HeraldHome home;
        QVERIFY(QDir().mkpath(home.paths().dataFolder));
        QFile inTheWay(home.paths().templatesFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const HeraldRun run = publish(home, {templateOption, door, json});
        QCOMPARE(run.exitCode, 7);
        QVERIFY(!run.err.isEmpty());
    }

    void countsOnlyWhatIsPublished()
    {
        const HeraldHome home;
        write(home, door, doorTemplate().toFile());
        ScriptedServer server;
        const QStringList order {templateOption, door, set, QStringLiteral("state=x"), json};
        const auto next = [&] {
            return publish(home, order + QStringList {dryRun}, account(server.url()))
                .json()[u"values"][u"$counter"]
                .toString();
        };
        QCOMPARE(next(), QStringLiteral("1"));
        QCOMPARE(next(), QStringLiteral("1"));
        for (const char* number : {"1", "2"}) {
            QCOMPARE(publish(home, order, account(server.url())).exitCode, 0);
            QCOMPARE(firstOfHistory(home)[u"values"][u"$counter"].toString(),
                QString::fromLatin1(number));
        }
        QCOMPARE(next(), QStringLiteral("3"));
        QCOMPARE(server.requestCount(), 2);
    }

    void goesWhereTheTemplateSays()
    {
        const HeraldHome home;
        AccountList accounts(home.paths().settingsFile());
        Account greenhouse = Account::create(QStringLiteral("Greenhouse"));
        greenhouse.server = QUrl(QStringLiteral("https://greenhouse.example"));
        QVERIFY(accounts.save(greenhouse).has_value());
        EventTemplate elsewhere;
        elsewhere.event.name = QStringLiteral("a");
        elsewhere.account = QStringLiteral("greenhouse");
        elsewhere.scope = Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        write(home, QStringLiteral("elsewhere"), elsewhere.toFile());
        const QStringList order {templateOption, QStringLiteral("elsewhere"), dryRun, json};
        QCOMPARE(publish(home, order).json()[u"url"].toString(),
            QStringLiteral("https://greenhouse.example/v1/products/4711/events"));
        const QStringList practice {QStringLiteral("--account"), QStringLiteral("practice")};
        QCOMPARE(publish(home, order + practice).json()[u"url"].toString(),
            QStringLiteral("http://127.0.0.1/v1/devices/events"));
        // The environment is this run's own order.
        QCOMPARE(publish(home, order, account(QUrl(QStringLiteral("https://own.example"))))
                     .json()[u"url"]
                     .toString(),
            QStringLiteral("https://own.example/v1/products/4711/events"));
    }

    void readsAllowedVariablesOnly()
    {
        const HeraldHome home;
        EventTemplate site {.event
            = {.name = QStringLiteral("a"), .data = QStringLiteral("{{$env HERALD_TEST_SITE}}")}};
        write(home, QStringLiteral("site"), site.toFile());
        const QStringList order {templateOption, QStringLiteral("site"), dryRun, json};
        const HeraldProcess::Variables variables {
            {QStringLiteral("HERALD_TEST_SITE"), QStringLiteral("north")}};
        const HeraldRun before = publish(home, order, variables);
        QCOMPARE(before.exitCode, 2);
        QVERIFY(before.err.contains("HERALD_TEST_SITE"));
        QVERIFY(!before.err.contains("north"));
        QDir().mkpath(home.paths().configFolder);
        QFile settings(home.paths().settingsFile());
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[placeholders]\nenvironment=HERALD_TEST_SITE\n");
        settings.close();
        const HeraldRun after = publish(home, order, variables);
        QCOMPARE(after.json()[u"fields"][u"data"].toString(), QStringLiteral("north"));
    }
};

QTEST_GUILESS_MAIN(tst_PublishTemplate)
#include "tst_publishtemplate.moc"
