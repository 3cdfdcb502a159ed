// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HeraldProcess.h"
#include "support/HeraldTest.h"
#include "templates/EventTemplate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace herald;

namespace {

bool write(const QString& fileName, const QByteArray& bytes)
{
    QFile file(fileName);
    return QDir().mkpath(QFileInfo(fileName).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QByteArray carrying(const char* data)
{
    return EventTemplate {.event = {.name = QStringLiteral("e"), .data = QString::fromUtf8(data)},
        .id = QStringLiteral("4f3c1e0a-0000-4000-8000-00000000000") + QString::fromUtf8(data)}
        .toFile();
}

HeraldRun run(const HeraldHome& home, const QStringList& arguments)
{
    return runHerald(home, QStringList {QStringLiteral("template")} + arguments);
}

QByteArray listed(const HeraldHome& home)
{
    return run(home, {QStringLiteral("list")}).out;
}

const QString importWord = QStringLiteral("import");
const QString exportWord = QStringLiteral("export");
const QString to = QStringLiteral("--to");

} // namespace

/// herald template import and export
class tst_TemplateCommand : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void carriesALibraryOver_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder") << QStringLiteral("shared");
        QTest::newRow("archive") << QStringLiteral("shared.zip");
    }

    void carriesALibraryOver()
    {
        QFETCH(const QString, target);
        const HeraldHome home;
        const QString library = home.paths().templatesFolder() + u'/';
        QVERIFY(write(library + QStringLiteral("open.event.json"), carrying("1")));
        QVERIFY(write(library + QStringLiteral("Doors/on%3A off.event.json"), carrying("2")));
        QVERIFY(write(library + QStringLiteral("broken.event.json"), "{"));
        const QString place = home.file(target);
        const HeraldRun out = run(home, {exportWord, QStringLiteral("--all"), to, place});
        QCOMPARE(out.exitCode, 0);
        QVERIFY2(
            out.err.contains("broken: ") && out.err.contains("2 template"), out.err.constData());

        const HeraldHome other;
        const HeraldRun in = run(other, {importWord, place});
        QVERIFY2(in.exitCode == 0, in.err.constData());
        QCOMPARE(listed(other), QByteArray("Doors/on: off\nopen\n"));
        const QString copy = other.paths().templatesFolder() + u'/';
        QCOMPARE(bytesOf(copy + QStringLiteral("open.event.json")), carrying("1"));
        QCOMPARE(bytesOf(copy + QStringLiteral("Doors/on%3A off.event.json")), carrying("2"));
    }

    void choosesForNamesThatAreTaken_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("data");
        QTest::newRow("rename") << QStringList {} << QByteArray("open\nopen 2\n")
                                << QStringLiteral("1");
        QTest::newRow("skip") << QStringList {QStringLiteral("--skip")} << QByteArray("open\n")
                              << QStringLiteral("1");
        QTest::newRow("replace") << QStringList {QStringLiteral("--replace")}
                                 << QByteArray("open\n") << QStringLiteral("2");
        QTest::newRow("into") << QStringList {QStringLiteral("--into"), QStringLiteral("a/b")}
                              << QByteArray("a/b/open\nopen\n") << QStringLiteral("1");
    }

    void choosesForNamesThatAreTaken()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, names);
        QFETCH(const QString, data);
        const HeraldHome home;
        const QString mine = home.paths().templatesFolder() + QStringLiteral("/open.event.json");
        QVERIFY(write(mine, carrying("1")));
        const QString file = home.file(QStringLiteral("open.event.json"));
        QVERIFY(write(file, carrying("2")));
        const HeraldRun in = run(home, QStringList {importWord, file} + options);
        QVERIFY2(in.exitCode == 0, in.err.constData());
        QCOMPARE(listed(home), names);
        QCOMPARE(EventTemplate::fromFile(bytesOf(mine))->event.data, data);
    }

    void saysWhatDoesNotFit()
    {
        const HeraldHome home;
        const QString file = home.file(QStringLiteral("c.json"));
        QVERIFY(write(file,
            "{\"info\":{\"schema\":\"https://schema.getpostman.com/json/collection/v2.1.0/\"},\n"
            "\"item\":[{\"name\":\"a\",\"request\":{\"method\":\"POST\",\"url\":\"/v1/devices/"
            "events\","
            "\"body\":{\"mode\":\"raw\",\"raw\":\"name=a&access_token=SECRET\"}}},\n"
            "{\"name\":\"b\",\"request\":{\"method\":\"GET\",\"url\":\"/v1/devices\"}}]}"));
        const HeraldRun in = run(home, {importWord, file});
        QCOMPARE(in.exitCode, 0);
        QVERIFY2(
            in.err.contains("c.json: b:3: A GET request publishes nothing."), in.err.constData());
        QVERIFY2(in.err.contains("c.json: a:2: Its token is left out"), in.err.constData());
        QVERIFY(!in.err.contains("SECRET"));
        QCOMPARE(listed(home), QByteArray("a\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* arguments, const char* words) {
            QTest::newRow(arguments)
                << QString::fromLatin1(arguments).split(u' ') << QByteArray(words);
        };
        row("import", "Usage");
        row("import x --to y", "Usage");
        row("import x --skip --replace", "Usage");
        row("import x --into a//b", "empty name");
        row("import nothing", "There is no such file.");
        row("export open", "Usage");
        row("export --to y", "Usage");
        row("export open --all --to y", "Usage");
        row("export none --to y", "no template and no folder");
        row("list --all", "Usage");
        row("export open Doors --to y.event.json", "One file holds one template.");
        row("export broken --to y", "cannot be exported");
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const HeraldHome home;
        const QString library = home.paths().templatesFolder() + u'/';
        QVERIFY(write(library + QStringLiteral("open.event.json"), carrying("1")));
        QVERIFY(write(library + QStringLiteral("Doors/a.event.json"), carrying("2")));
        QVERIFY(write(library + QStringLiteral("broken.event.json"), "{"));
        const HeraldRun refused = run(home, arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(words), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(listed(home), QByteArray("Doors/a\nbroken\nopen\n"));
    }

    void exportsOverNothingElse()
    {
        const HeraldHome home;
        QVERIFY(write(
            home.paths().templatesFolder() + QStringLiteral("/open.event.json"), carrying("1")));
        const QString target = home.file(QStringLiteral("one.event.json"));
        QVERIFY(write(target, "mine"));
        const QStringList order {exportWord, QStringLiteral("open"), to, target};
        QCOMPARE(run(home, order).exitCode, 2);
        QCOMPARE(bytesOf(target), QByteArray("mine"));
        QCOMPARE(run(home, order + QStringList {QStringLiteral("--replace")}).exitCode, 0);
        QCOMPARE(bytesOf(target), carrying("1"));
        const HeraldRun full
            = run(home, {exportWord, QStringLiteral("open"), to, QStringLiteral("/dev/full/x/")});
        QCOMPARE(full.exitCode, 7);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateCommand)
#include "tst_templatecommand.moc"
