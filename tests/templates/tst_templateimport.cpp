// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/TemplateExport.h"
#include "templates/TemplateExportZip.h"
#include "templates/TemplateImport.h"
#include "templates/TemplateImportVariables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace herald;

namespace {

QString sample(const char* name)
{
    return QFINDTESTDATA(QStringLiteral("import/") + QString::fromLatin1(name));
}

TemplateImport read(const QString& source)
{
    return readTemplateImport({source});
}

QStringList paths(const TemplateImport& import)
{
    QStringList list;
    for (const ImportedTemplate& each : import.templates)
        list += each.path;
    return list;
}

/// "source:line text", the source without its folder.
QStringList lines(const QList<ImportProblem>& problems)
{
    QStringList list;
    for (const ImportProblem& problem : problems)
        list += QStringLiteral("%1:%2 %3")
                    .arg(QString(problem.source)
                             .remove(0, problem.source.lastIndexOf(QStringLiteral("import/")) + 7),
                        QString::number(problem.line), problem.text);
    return list;
}

EventTemplate content(const TemplateImport& import, const QString& path)
{
    for (const ImportedTemplate& each : import.templates) {
        if (each.path == path)
            return each.content;
    }
    return {};
}

bool write(const QString& fileName, const QByteArray& bytes)
{
    QFile file(fileName);
    return QDir().mkpath(QFileInfo(fileName).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

/// All that an import kept, as text.
QByteArray everything(const TemplateImport& import)
{
    QByteArray all;
    for (const ImportedTemplate& each : import.templates)
        all += each.path.toUtf8() + each.content.toFile();
    for (const ImportProblem& each : import.problems + import.notes)
        all += (each.source + each.text).toUtf8();
    return all;
}

TemplateEntry entry(const QString& path, const QString& data)
{
    return {.path = path,
        .content = {.event = {.name = QStringLiteral("e"), .data = data},
            .id = QStringLiteral("0b0e7a34-0000-4000-8000-000000000001")}};
}

const QString tokenNote
    = QStringLiteral("Its token is left out: Herald keeps tokens in accounts only.");

} // namespace

class tst_TemplateImport : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void readsPostman()
    {
        const auto import = read(sample("workshop.postman_collection.json"));
        QCOMPARE(paths(import),
            (QStringList {
                QStringLiteral("Doors/Open door"), QStringLiteral("Doors/Close-shut door")}));
        const EventTemplate open = content(import, QStringLiteral("Doors/Open door"));
        QCOMPARE(open.event.name, QStringLiteral("garage/door/{{side}}"));
        QCOMPARE(open.event.data, QStringLiteral("{\"state\":\"open\",\"id\":\"{{$uuid}}\"}"));
        QCOMPARE(open.event.ttlSeconds, 120);
        QVERIFY(open.event.isPrivate);
        QVERIFY(!open.scope);
        QCOMPARE(open.description, QStringLiteral("Opens the door on one side."));
        QCOMPARE(open.placeholders,
            (QList<Placeholder> {
                {.name = QStringLiteral("side"), .defaultValue = QStringLiteral("left")}}));
        const EventTemplate close = content(import, QStringLiteral("Doors/Close-shut door"));
        QCOMPARE(close.event.data, QStringLiteral("{\"state\": \"shut\", \"after\": {{delay}}}"));
        QVERIFY(!close.event.isPrivate);
        QCOMPARE(close.scope, (Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")}));
        QCOMPARE(close.placeholders,
            (QList<Placeholder> {{.name = QStringLiteral("delay"),
                .kind = Placeholder::Kind::Number,
                .defaultValue = QStringLiteral("5")}}));
        const QString file = QStringLiteral("workshop.postman_collection.json: ");
        QCOMPARE(lines(import.problems),
            (QStringList {file + QStringLiteral("List devices:52 A GET request publishes nothing."),
                file
                    + QStringLiteral(
                        "Call function:56 The address is none that publishes events: those end "
                        "with "
                        "/v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events."),
                file
                    + QStringLiteral("Broken body:64 The body is not JSON: This brace is not "
                                     "closed (its line 1)."),
                file
                    + QStringLiteral(
                        "Firmware:72 The body is neither a form nor JSON, and the cloud "
                        "takes no other.")}));
        QCOMPARE(lines(import.notes),
            (QStringList {file + QStringLiteral("Doors / Open door:12 ") + tokenNote,
                file + QStringLiteral("Doors / Close/shut door:36 ") + tokenNote}));
        QVERIFY(!everything(import).contains("SECRET"));
    }

    void readsInsomnia()
    {
        const auto import = read(sample("insomnia.json"));
        QCOMPARE(paths(import),
            (QStringList {
                QStringLiteral("House/Heating/Boiler too hot"), QStringLiteral("House/Ping")}));
        const EventTemplate boiler
            = content(import, QStringLiteral("House/Heating/Boiler too hot"));
        QCOMPARE(boiler.event.name, QStringLiteral("boiler/{{room}}"));
        QCOMPARE(boiler.event.data, QStringLiteral("{{$now}} hot"));
        QCOMPARE(boiler.placeholders,
            (QList<Placeholder> {
                {.name = QStringLiteral("room"), .defaultValue = QStringLiteral("attic")}}));
        const EventTemplate ping = content(import, QStringLiteral("House/Ping"));
        QCOMPARE(ping.event.data, QStringLiteral("{% prompt 'Data' %}"));
        QCOMPARE(
            ping.scope, (Scope {.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")}));
        QCOMPARE(lines(import.problems),
            (QStringList {QStringLiteral("insomnia.json: Stream:40 This is no HTTP request.")}));
        QCOMPARE(lines(import.notes),
            (QStringList {
                QStringLiteral("insomnia.json: House / Heating / Boiler too hot:7 ") + tokenNote,
                QStringLiteral("insomnia.json: House / Ping:23 ") + tokenNote,
                QStringLiteral("insomnia.json: House / Ping:23 Herald has no equal for {% prompt "
                               "'Data' %}; it stays as text.")}));
        QVERIFY(!everything(import).contains("SECRET"));
    }

    void readsBruno()
    {
        const auto import = read(sample("bruno"));
        QCOMPARE(paths(import),
            (QStringList {QStringLiteral("Doors/Form"), QStringLiteral("Doors/Open door")}));
        const EventTemplate open = content(import, QStringLiteral("Doors/Open door"));
        QCOMPARE(open.event.name, QStringLiteral("garage/door/{{side}}"));
        QCOMPARE(open.event.data,
            QStringLiteral("{\n  \"level\": {{level}},\n  \"pin\": \"{{pin}}\"\n}"));
        QCOMPARE(open.description, QStringLiteral("Opens the door."));
        QCOMPARE(open.placeholders,
            (QList<Placeholder> {
                {.name = QStringLiteral("side"), .defaultValue = QStringLiteral("left")},
                {.name = QStringLiteral("level"),
                    .kind = Placeholder::Kind::Number,
                    .defaultValue = QStringLiteral("3")},
                {.name = QStringLiteral("pin")}}));
        const EventTemplate form = content(import, QStringLiteral("Doors/Form"));
        QCOMPARE(form.event.data, QStringLiteral("two\nlines"));
        QCOMPARE(form.event.ttlSeconds, 60);
        QVERIFY(form.event.isPrivate);
        QCOMPARE(
            form.scope, (Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("my-product")}));
        QCOMPARE(lines(import.problems),
            (QStringList {
                QStringLiteral("bruno/broken.bru:1 This block of the .bru file is not closed."),
                QStringLiteral("bruno/list.bru:6 A GET request publishes nothing."),
                QStringLiteral("bruno/notes.md:0 This is no template and no Bruno request. A "
                               "collection in one file is imported by naming that file.")}));
        QCOMPARE(lines(import.notes),
            (QStringList {
                QStringLiteral("bruno/Doors/form.bru:6 “soon” is no TTL; the template has 60 s."),
                QStringLiteral("bruno/Doors/open.bru:7 ") + tokenNote}));
    }

    void readsCurlCommands()
    {
        const auto import = read(sample("commands.sh"));
        QCOMPARE(
            paths(import), (QStringList {QStringLiteral("garage/door"), QStringLiteral("ping")}));
        QCOMPARE(
            content(import, QStringLiteral("garage/door")).event.data, QStringLiteral("{{state}}"));
        QCOMPARE(content(import, QStringLiteral("ping")).scope,
            (Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")}));
        QCOMPARE(import.problems.size(), 1);
        QVERIFY(import.problems.first().text.startsWith(u"Line 6: "));
        QVERIFY(!import.notes.isEmpty());
        QVERIFY(!everything(import).contains("SECRET"));
    }

    void knowsSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isSecret");
        const auto row = [](const char* name, const char* value, bool isSecret) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value)
                                << isSecret;
        };
        row("room", "attic", false);
        row("deviceId", "0123456789abcdef01234567", false);
        row("host", "https://api.particle.io/v1/devices/events/and/more1", false);
        row("AccessToken", "x", true);
        row("API-KEY", "x", true);
        row("myPassword", "x", true);
        row("plain", "0123456789abcdef0123456789abcdef01234567", true);
        row("header", "Bearer abc", true);
    }

    void knowsSecrets()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const bool, isSecret);
        QCOMPARE(looksSecret(name, value), isSecret);
    }

    /// Files, folders and archives: out and in again, byte for byte.
    void returnsWhatWasExported_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder") << QStringLiteral("out");
        QTest::newRow("archive") << QStringLiteral("out.zip");
    }

    void returnsWhatWasExported()
    {
        QFETCH(const QString, target);
        const QTemporaryDir folder;
        QList<TemplateEntry> entries {entry(QStringLiteral("open"), QStringLiteral("1")),
            entry(QStringLiteral("Doors/on: off?"), QStringLiteral("two\r\nlines\n")),
            entry(QStringLiteral("Türen/😀/aux"), QStringLiteral("{{side}}"))};
        entries[1].content.placeholders = {{.name = QStringLiteral("side")}};
        entries[1].content.unknownKeys = {{QStringLiteral("later"), QStringLiteral("[1, 2]")}};
        const QString place = folder.filePath(target);
        const auto written
            = writeTemplateExport({.entries = entries, .target = place, .form = exportForm(place)});
        QVERIFY2(written, written ? "" : qPrintable(written.error().text));
        QCOMPARE(*written, 3);
        const TemplateImport back = read(place);
        QCOMPARE(lines(back.problems), QStringList());
        QCOMPARE(back.templates.size(), 3);
        for (const TemplateEntry& each : std::as_const(entries)) {
            QCOMPARE(content(back, each.path), each.content);
            QCOMPARE(content(back, each.path).toFile(), each.content.toFile());
        }
    }

    void writesTheSameArchiveAgain()
    {
        const QList<TemplateEntry> entries {entry(QStringLiteral("b"), QStringLiteral("1")),
            entry(QStringLiteral("a"), QStringLiteral("2"))};
        const auto first = templateZip(entries);
        qputenv("TZ", "Pacific/Auckland");
        const auto second = templateZip({entries[1], entries[0]});
        qunsetenv("TZ");
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        QVERIFY(first->size() > 100);
    }

    void exportsOneFile()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("one.event.json"));
        const TemplateExport order {
            .entries = {entry(QStringLiteral("Doors/open"), QStringLiteral("1"))},
            .target = place,
            .form = exportForm(place)};
        QVERIFY(writeTemplateExport(order));
        QVERIFY(writeTemplateExport(order)); // the same bytes are no conflict
        QCOMPARE(paths(read(place)), QStringList {QStringLiteral("one")});
        QVERIFY(write(place, "mine"));
        const auto refused = writeTemplateExport(order);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        TemplateExport replacing = order;
        replacing.mayReplace = true;
        QVERIFY(writeTemplateExport(replacing));
        TemplateExport two = order;
        two.entries += entry(QStringLiteral("b"), {});
        QVERIFY(!writeTemplateExport(two));
        TemplateExport broken = replacing;
        broken.entries[0].problem = QStringLiteral("Line 1: no.");
        QVERIFY(!writeTemplateExport(broken));
    }

    void choosesByPathAndFolder()
    {
        const QList<TemplateEntry> library {entry(QStringLiteral("Doors/a"), {}),
            entry(QStringLiteral("Doors/b"), {}), entry(QStringLiteral("Doors2/c"), {}),
            entry(QStringLiteral("d"), {})};
        const auto chosen = chosenTemplates(
            library, {QStringLiteral("d"), QStringLiteral("Doors"), QStringLiteral("Doors/a")});
        QVERIFY(chosen);
        QCOMPARE(chosen->size(), 3);
        QCOMPARE(chosen->last().path, QStringLiteral("d"));
        const auto none = chosenTemplates(library, {QStringLiteral("Door")});
        QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(name) << bytes
                                << QString::fromUtf8(expected);
        };
        row("other.json", "{\"a\":1}",
            ":0 This JSON is no template, no Postman collection and no Insomnia export.");
        row("broken.json", "{\n\"a\":}",
            ":2 This is not valid JSON: A value is missing before this character.");
        row("old.json",
            "{\"info\":{\"schema\":\"https://schema.getpostman.com/json/collection/v1.0.0/\"}}",
            ":0 This Postman collection is not of version 2.1: export it from Postman again.");
        row("v5.json", "{\"_type\":\"export\",\"__export_format\":3}",
            ":0 This Insomnia export is not of version 4: export it again as “Insomnia v4 "
            "(JSON)”.");
        row("notes.txt", "hello",
            ":0 This is nothing that Herald can import: no template, no zip archive of them, no "
            "collection of Postman, Insomnia or Bruno, no curl commands.");
        row("v5.yaml", "type: collection.insomnia.rest/5.0\nname: x\n",
            ":0 This is a YAML export of Insomnia: export it again as “Insomnia v4 (JSON)”.");
        row("binary", QByteArray("a\0b", 3), ":0 This is no text file.");
        row("bad.zip", "PK\x03\x04 and no more", ":0 The zip archive is damaged.");
        row("x.event.json", "{}", ":0 Line 1, column 2: “heraldTemplate” is missing.");
        row("deep.json", QByteArray(10'000, '[') + QByteArray(10'000, ']'),
            ":1 This is not valid JSON: Objects and arrays are nested more than 512 deep.");
    }

    void refusesFiles()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        const TemplateImport import = readTemplateImportFile(name, bytes);
        QVERIFY(import.templates.isEmpty());
        QCOMPARE(import.problems.size(), 1);
        const ImportProblem problem = import.problems.first();
        const QString said = QStringLiteral(":%1 %2").arg(problem.line).arg(problem.text);
        if (name != u"x.event.json")
            QCOMPARE(said, expected);
        else
            QVERIFY(problem.text.contains(u"heraldTemplate"));
    }

    void refusesHostileArchives();
    void keepsItsBounds();
    void numbersNamesThatComeAgain();
    void stopsWhenAsked();
};

void tst_TemplateImport::refusesHostileArchives()
{
    const auto archive = [](const QString& path, const QByteArray& bytes) {
        return zippedFiles({{path, bytes}}).value_or(QByteArray());
    };
    const QByteArray good = entry(QStringLiteral("a"), {}).content.toFile();
    const auto problem = [](const QByteArray& bytes) {
        const auto import = readTemplateImportFile(QStringLiteral("a.zip"), bytes);
        return import.templates.isEmpty() && import.problems.size() == 1
            ? import.problems.first().text
            : QStringLiteral("taken");
    };
    const QString out = QStringLiteral("The path leads out of the archive.");
    for (const char* path : {"../../a.event.json", "/etc/a.event.json", "C:/a.event.json",
             "a\\..\\b.event.json", "./a.event.json", "a//b.event.json"})
        QCOMPARE(problem(archive(QString::fromLatin1(path), good)), out);
    QCOMPARE(problem(archive(QStringLiteral("a.txt"), good)),
        QStringLiteral("This is no template: those end with .event.json."));
    // 64 MiB of nothing in some 64 KiB: read no further than a template may be long.
    const QString tooLarge
        = problem(archive(QStringLiteral("a.event.json"), QByteArray(67'108'864, ' ')));
    QVERIFY2(tooLarge.contains(u"1,048,576") || tooLarge.contains(u"larger"), qPrintable(tooLarge));
    QByteArray damaged = archive(QStringLiteral("a.event.json"), good);
    damaged[60] = static_cast<char>(damaged[60] ^ 0x55);
    QVERIFY(problem(damaged) != u"taken");
}

void tst_TemplateImport::keepsItsBounds()
{
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.json"));
    QVERIFY(write(large, QByteArray(maxImportFileBytes + 1, ' ')));
    QCOMPARE(read(large).problems.first().text,
        QStringLiteral("The file is larger than 16,777,216 bytes."));
    QCOMPARE(read(folder.filePath(QStringLiteral("none"))).problems.first().text,
        QStringLiteral("There is no such file."));
    QByteArray items;
    for (int i = 0; i < maxImportItems + 5; ++i)
        items += ",{\"name\":\"n\",\"request\":{\"method\":\"POST\",\"url\":\"/v1/devices/events\","
                 "\"body\":{\"mode\":\"raw\",\"raw\":\"name=a\"}}}";
    const auto many = readTemplateImportFile(QStringLiteral("m.json"),
        "{\"info\":{\"schema\":\"https://schema.getpostman.com/json/collection/v2.1.0/"
        "\"},\"item\":["
            + items.mid(1) + "]}");
    QCOMPARE(many.templates.size(), maxImportItems);
    QCOMPARE(many.templates.last().path, QStringLiteral("n 10000"));
    QCOMPARE(many.problems.size(), 1);
    QByteArray gets;
    for (int i = 0; i < 3'000; ++i)
        gets += ",{\"request\":{\"method\":\"GET\"}}";
    const auto refused = readTemplateImportFile(QStringLiteral("m.json"),
        "{\"info\":{\"schema\":\"https://schema.getpostman.com/json/collection/v2.1.0/"
        "\"},\"item\":["
            + gets.mid(1) + "]}");
    QCOMPARE(refused.problems.size(), maxImportProblems);
    QCOMPARE(refused.problems.last().text, QStringLiteral("2001 more, not listed here."));
}

void tst_TemplateImport::numbersNamesThatComeAgain()
{
    const auto import = readTemplateImportFile(QStringLiteral("c.sh"),
        "curl http://localhost/v1/devices/events -d name=Ping\n"
        "curl http://localhost/v1/devices/events -d name=ping\n"
        "curl http://localhost/v1/devices/events -d name=/../x/\n");
    QCOMPARE(paths(import),
        (QStringList {QStringLiteral("Ping"), QStringLiteral("ping 2"), QStringLiteral("../x")}));
}

void tst_TemplateImport::stopsWhenAsked()
{
    int asked = 0;
    const auto import = readTemplateImport(
        {sample("bruno")}, [&asked](qsizetype count) { return ++asked < 8 && count < 1; });
    QVERIFY(import.templates.size() <= 1);
    auto future = importTemplates({sample("insomnia.json")});
    future.waitForFinished();
    QCOMPARE(future.result().templates.size(), 2);
}

QTEST_GUILESS_MAIN(tst_TemplateImport)
#include "tst_templateimport.moc"
