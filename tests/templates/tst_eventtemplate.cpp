// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/EventTemplate.h"
#include "json/JsonText.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace herald;

namespace {

QString randomText(QRandomGenerator& random)
{
    static const QString pieces = QStringLiteral("aé😀\"\\\n\r\t/{}[]: ,\u2028\u007f\ufeff");
    QString text;
    for (int i = random.bounded(40); i > 0; --i)
        text += random.bounded(12) == 0 ? QChar(random.bounded(0x10000))
                                        : pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text;
}

int linesThatDiffer(const QByteArray& a, const QByteArray& b)
{
    const QList<QByteArray> left = a.split('\n');
    const QList<QByteArray> right = b.split('\n');
    int count = static_cast<int>(qAbs(left.size() - right.size()));
    for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i)
        count += left[i] == right[i] ? 0 : 1;
    return count;
}

EventTemplate fullTemplate()
{
    return {.event = {.name = QStringLiteral("garage/{{side}}"), .data = QStringLiteral("{}")},
        .dataMode = DataMode::Json,
        .isSentMinified = true,
        .placeholders = {{.name = QStringLiteral("side"),
                             .kind = Placeholder::Kind::Choice,
                             .defaultValue = QStringLiteral("left"),
                             .description = QStringLiteral("Which door"),
                             .choices = {QStringLiteral("left"), QStringLiteral("right")}},
            {.name = QStringLiteral("note")}},
        .receiver = ReceiverClass::DeviceOs3Gen3,
        .tags = {QStringLiteral("door"), QStringLiteral("at home")},
        .account = QStringLiteral("Workshop"),
        .scope = Scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("0123")},
        .schema = QStringLiteral("{\n}"),
        .id = QStringLiteral("an-id"),
        .unknownKeys = {{QStringLiteral("later"), QStringLiteral("1")}},
        .unknownPlaceholderKeys
        = {{QStringLiteral("side"), {{QStringLiteral("unit"), QStringLiteral("[1,  2]")}}}}};
}

} // namespace

Q_DECLARE_METATYPE(herald::Scope)

class tst_EventTemplate : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void writesTheDocumentedForm()
    {
        const EventTemplate door {.event = {.name = QStringLiteral("garage/door"),
                                      .data = QStringLiteral("{\n  \"state\": \"open\"\n}"),
                                      .isPrivate = false,
                                      .ttlSeconds = 300},
            .description = QStringLiteral("Opens – at once"),
            .unknownKeys = {{QStringLiteral("color"), QStringLiteral("\"red\"")},
                {QStringLiteral("x y"), QStringLiteral("{\n    \"a\" : 1.0 }")}}};
        const QByteArray expected = "{\n"
                                    "  \"heraldTemplate\": 1,\n"
                                    "  \"name\": \"garage/door\",\n"
                                    "  \"data\": [\n"
                                    "    \"{\",\n"
                                    "    \"  \\\"state\\\": \\\"open\\\"\",\n"
                                    "    \"}\"\n"
                                    "  ],\n"
                                    "  \"private\": false,\n"
                                    "  \"ttl\": 300,\n"
                                    "  \"description\": \"Opens – at once\",\n"
                                    "  \"color\": \"red\",\n"
                                    "  \"x y\": {\n"
                                    "    \"a\" : 1.0 }\n"
                                    "}\n";
        QCOMPARE(door.toFile(), expected);
        const auto again = EventTemplate::fromFile(expected);
        QVERIFY(again.has_value());
        QCOMPARE(*again, door);
    }

    void writesWhatWasAddedToTheForm()
    {
        const QByteArray expected = "{\n"
                                    "  \"heraldTemplate\": 1,\n"
                                    "  \"name\": \"garage/{{side}}\",\n"
                                    "  \"data\": \"{}\",\n"
                                    "  \"dataMode\": \"json\",\n"
                                    "  \"sentMinified\": true,\n"
                                    "  \"private\": true,\n"
                                    "  \"ttl\": 60,\n"
                                    "  \"placeholders\": [\n"
                                    "    {\n"
                                    "      \"name\": \"side\",\n"
                                    "      \"type\": \"choice\",\n"
                                    "      \"default\": \"left\",\n"
                                    "      \"description\": \"Which door\",\n"
                                    "      \"choices\": [\n"
                                    "        \"left\",\n"
                                    "        \"right\"\n"
                                    "      ],\n"
                                    "      \"unit\": [1,  2]\n"
                                    "    },\n"
                                    "    {\n"
                                    "      \"name\": \"note\"\n"
                                    "    }\n"
                                    "  ],\n"
                                    "  \"receiver\": \"device-os-3-gen-3\",\n"
                                    "  \"description\": \"\",\n"
                                    "  \"tags\": [\n"
                                    "    \"door\",\n"
                                    "    \"at home\"\n"
                                    "  ],\n"
                                    "  \"account\": \"Workshop\",\n"
                                    "  \"scope\": \"product/4711/as/0123\",\n"
                                    "  \"schema\": [\n"
                                    "    \"{\",\n"
                                    "    \"}\"\n"
                                    "  ],\n"
                                    "  \"id\": \"an-id\",\n"
                                    "  \"later\": 1\n"
                                    "}\n";
        QCOMPARE(fullTemplate().toFile(), expected);
        const auto again = EventTemplate::fromFile(expected);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text));
        QCOMPARE(*again, fullTemplate());
    }

    void writesOnlyWhatSaysSomething()
    {
        QCOMPARE(EventTemplate().toFile(),
            QByteArray("{\n"
                       "  \"heraldTemplate\": 1,\n"
                       "  \"name\": \"\",\n"
                       "  \"data\": \"\",\n"
                       "  \"private\": true,\n"
                       "  \"ttl\": 60,\n"
                       "  \"description\": \"\"\n"
                       "}\n"));
    }

    void keepsEachScope_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QByteArray>("word");
        using Kind = Scope::Kind;
        const QString id = QStringLiteral("a.b-c_9");
        QTest::newRow("devices") << Scope {} << QByteArray("\"devices\"");
        QTest::newRow("product") << Scope {.kind = Kind::Product, .id = id}
                                 << QByteArray("\"product/a.b-c_9\"");
        QTest::newRow("as a device")
            << Scope {.kind = Kind::Product, .id = id, .asDeviceId = QStringLiteral("as")}
            << QByteArray("\"product/a.b-c_9/as/as\"");
        QTest::newRow("organisation") << Scope {.kind = Kind::Organisation, .id = id}
                                      << QByteArray("\"organisation/a.b-c_9\"");
    }
    void keepsEachScope()
    {
        QFETCH(Scope, scope);
        EventTemplate content;
        content.scope = scope;
        QFETCH(QByteArray, word);
        QVERIFY2(content.toFile().contains(word), content.toFile().constData());
        QCOMPARE(EventTemplate::fromFile(content.toFile()), content);
    }

    void keepsEachReceiver()
    {
        for (const ReceiverClass receiver : receiverClasses) {
            EventTemplate content;
            content.receiver = receiver;
            QVERIFY(content.toFile().contains(receiverWord(receiver).toUtf8()));
            QCOMPARE(EventTemplate::fromFile(content.toFile()), content);
        }
    }

    void dropsTheKeysOfAPlaceholderThatLeft()
    {
        EventTemplate content = fullTemplate();
        content.placeholders.removeFirst();
        QVERIFY(!content.toFile().contains("unit"));
        QVERIFY(content.withoutOrphans().unknownPlaceholderKeys.isEmpty());
        QCOMPARE(fullTemplate().withoutOrphans(), fullTemplate());
    }

    void keepsEveryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("line feed") << QStringLiteral("\n");
        QTest::newRow("final line feed") << QStringLiteral("a\n");
        QTest::newRow("two final line feeds") << QStringLiteral("a\n\n");
        QTest::newRow("first line feed") << QStringLiteral("\na");
        QTest::newRow("CR LF") << QStringLiteral("a\r\nb\r\n");
        QTest::newRow("lone CR") << QStringLiteral("a\rb");
        QTest::newRow("LF CR") << QStringLiteral("a\n\rb");
        QTest::newRow("NUL") << QString(QChar(0));
        QTest::newRow("control") << QStringLiteral("\u0001\u001f\t\b\f");
        QTest::newRow("byte order mark") << QStringLiteral("\ufeffa");
        QTest::newRow("half a pair") << QString(QChar(0xd800));
        QTest::newRow("quotes") << QStringLiteral("\"\\\"");
        QTest::newRow("line separators") << QStringLiteral("\u2028\u2029\u0085");
        QTest::newRow("emoji") << QStringLiteral("👩‍🚀");
        QTest::newRow("spaces") << QStringLiteral("  a  ");
    }
    void keepsEveryText()
    {
        QFETCH(QString, text);
        const EventTemplate content {.event = {.name = text, .data = text},
            .placeholders
            = {{.name = QStringLiteral("p"), .defaultValue = text, .choices = {text}}},
            .description = text,
            .tags = {text},
            .account = text,
            .schema = text,
            .id = text};
        const auto again = EventTemplate::fromFile(content.toFile());
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->event.data, text);
        QCOMPARE(*again, content);
        QVERIFY(!content.toFile().contains('\r'));
        QVERIFY(!content.toFile().contains('\0'));
    }

    void keepsRandomTemplates()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            EventTemplate content {.event = {.name = randomText(random),
                                       .data = randomText(random),
                                       .isPrivate = random.bounded(2) == 0,
                                       .ttlSeconds = random.bounded(maxTtlSeconds)},
                .dataMode = random.bounded(2) == 0 ? DataMode::Auto : DataMode::Text,
                .isSentMinified = random.bounded(2) == 0,
                .placeholders = {{.name = QStringLiteral("p") + randomText(random),
                    .kind = Placeholder::Kind::Number,
                    .defaultValue = randomText(random),
                    .description = randomText(random),
                    .choices = {randomText(random), randomText(random)}}},
                .description = randomText(random),
                .tags = {randomText(random)},
                .account = randomText(random),
                .schema = randomText(random),
                .id = randomText(random)};
            const QString key = QStringLiteral("u") + randomText(random);
            content.unknownKeys.append({key, jsonString(randomText(random))});
            const QByteArray bytes = content.toFile();
            const auto again = EventTemplate::fromFile(bytes);
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text));
            QCOMPARE(*again, content);
            QCOMPARE(again->toFile(), bytes);
            QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        }
    }

    void showsOneWordAsOneLine()
    {
        QStringList lines;
        for (int i = 0; i < 40; ++i)
            lines += QStringLiteral("  \"key%1\": \"word\",").arg(i);
        EventTemplate content {.event = {.name = QStringLiteral("a"), .data = lines.join(u'\n')}};
        content.unknownKeys.append({QStringLiteral("later"), QStringLiteral("[1,\r\n 2]")});
        const QByteArray before = content.toFile();
        EventTemplate edited = content;
        lines[20].replace(QStringLiteral("word"), QStringLiteral("other"));
        edited.event.data = lines.join(u'\n');
        QCOMPARE(linesThatDiffer(before, edited.toFile()), 1);
        edited = content;
        edited.event.ttlSeconds = 61;
        QCOMPARE(linesThatDiffer(before, edited.toFile()), 1);
        edited = content;
        edited.description = QStringLiteral("new");
        QCOMPARE(linesThatDiffer(before, edited.toFile()), 1);
    }

    void readsForeignLayouts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other order, one line")
            << QByteArray("{\"ttl\":5,\"data\":\"x\",\"later\":[1,{\"a\":2}],\"private\":false,"
                          "\"name\":\"n\",\"heraldTemplate\":1,\"description\":\"d\"}");
        QTest::newRow("CR LF, tabs")
            << QByteArray("{\r\n\t\"heraldTemplate\": 1,\r\n\t\"later\": "
                          "[1,{\"a\":2}],\r\n\t\"name\": \"n\",\r\n\t\"data\": [\"x\"],"
                          "\r\n\t\"description\":\"d\",\"private\":false,\"ttl\":5}");
        QTest::newRow("escaped key")
            << QByteArray("{\"heraldTemplate\":1,\"na\\u006de\":\"n\",\"data\":\"x\",\"later\":[1,{"
                          "\"a\":2}],\"private\":false,"
                          "\"description\":\"d\",\"ttl\":5} \n\n");
    }
    void readsForeignLayouts()
    {
        QFETCH(QByteArray, bytes);
        const auto content = EventTemplate::fromFile(bytes);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().text));
        const EventTemplate expected {.event = {.name = QStringLiteral("n"),
                                          .data = QStringLiteral("x"),
                                          .isPrivate = false,
                                          .ttlSeconds = 5},
            .description = QStringLiteral("d"),
            .unknownKeys = {{QStringLiteral("later"), QStringLiteral("[1,{\"a\":2}]")}}};
        QCOMPARE(*content, expected);
    }

    void fillsInWhatIsMissing()
    {
        const auto content = EventTemplate::fromFile("{\"heraldTemplate\":1}");
        QVERIFY(content.has_value());
        QCOMPARE(*content, EventTemplate());
        QVERIFY(content->event.isPrivate);
        QCOMPARE(content->event.ttlSeconds, 60);
        QCOMPARE(
            EventTemplate::fromFile("{\"heraldTemplate\":1,\"data\":[]}")->event.data, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        const auto with = [](const QByteArray& member) {
            return QByteArray("{\"heraldTemplate\": 1,\n" + member + "}");
        };
        row("empty", "", "Line 1, column 1: A value is missing.");
        row("not an object", "[]", "Line 1, column 1: A template file holds one JSON object.");
        row("not JSON", with("\"name\": }"),
            "Line 2, column 9: A value is missing before this character.");
        row("cut off", "{\"heraldTemplate\": 1,\n\"name\": \"a\"",
            "Line 1, column 1: This brace is not closed.");
        row("cut off in a list", with("\"data\": [\"a\""),
            "Line 2, column 13: This brace closes an array; a bracket is needed.");
        row("more behind", with("\"ttl\": 1") + " {}",
            "Line 2, column 11: Nothing may follow the closing brace.");
        row("another file", "{\"name\": \"a\"}",
            "Line 1, column 1: This is not a Herald template: the key “heraldTemplate” is "
            "missing.");
        row("version as text", "{\"heraldTemplate\": \"1\"}",
            "Line 1, column 20: The format version must be a number.");
        row("version 0", "{\"heraldTemplate\": 0}",
            "Line 1, column 20: There is no format version 0.");
        row("key twice", with("\"ttl\": 1,\n\"ttl\": 1"),
            "Line 3, column 1: The key “ttl” stands here a second time.");
        row("key twice, escaped", with("\"ttl\": 1,\"\\u0074tl\": 1"),
            "Line 2, column 10: The key “ttl” stands here a second time.");
        row("unknown key twice", with("\"x\": 1, \"x\": 2"),
            "Line 2, column 9: The key “x” stands here a second time.");
        row("name not text", with("\"name\": 5"),
            "Line 2, column 9: Text in double quotes must stand here.");
        row("data not text", with("\"data\": {}"),
            "Line 2, column 9: Text in double quotes, or a list of such lines, must stand here.");
        row("line not text", with("\"data\": [\"a\",\n5]"),
            "Line 3, column 1: A line of the data must be text in double quotes.");
        row("private not a bool", with("\"private\": \"true\""),
            "Line 2, column 12: “private” must be true or false.");
        row("ttl negative", with("\"ttl\": -1"),
            "Line 2, column 8: “ttl” must be a whole number of seconds from 0 to 16777215.");
        row("ttl too large", with("\"ttl\": 16777216"),
            "Line 2, column 8: “ttl” must be a whole number of seconds from 0 to 16777215.");
        row("ttl a fraction", with("\"ttl\": 1.5"),
            "Line 2, column 8: “ttl” must be a whole number of seconds from 0 to 16777215.");
        row("ttl huge", with("\"ttl\": 99999999999999999999"),
            "Line 2, column 8: “ttl” must be a whole number of seconds from 0 to 16777215.");
        row("byte order mark", "\xEF\xBB\xBF{\"heraldTemplate\":1}",
            "Line 1, column 1: The file begins with a byte order mark; save it as UTF-8 without "
            "one.");
        row("NUL", with(QByteArray("\"name\": \"a\0b\"", 13)),
            "Line 2, column 11: A NUL byte stands here.");
        row("Latin-1", with("\"name\": \"caf\xE9\""), "Line 2, column 13: This byte is not UTF-8.");
        row("cut character", with("\"name\": \"\xF0\x9F\x98\""),
            "Line 2, column 10: This byte is not UTF-8.");
        row("after a replacement character", with("\"name\": \"\xEF\xBF\xBD\xEF\xBF\""),
            "Line 2, column 11: This byte is not UTF-8.");
        row("surrogate in UTF-8", with("\"name\": \"\xED\xA0\x80\""),
            "Line 2, column 10: This byte is not UTF-8.");
        row("overlong", with("\"name\": \"\xC0\x80\""),
            "Line 2, column 10: This byte is not UTF-8.");
        row("UTF-8 cut at the end", "{\"heraldTemplate\": 1} \xC3",
            "Line 1, column 23: This byte is not UTF-8.");
        row("UTF-16", QByteArray("\xFF\xFE{\0", 4), "Line 1, column 1: This byte is not UTF-8.");
        row("mode", with("\"dataMode\": \"auto\""),
            "Line 2, column 13: “dataMode” must be \"text\" or \"json\".");
        row("minified", with("\"sentMinified\": 1"),
            "Line 2, column 17: “sentMinified” must be true or false.");
        row("tags", with("\"tags\": \"a\""), "Line 2, column 9: “tags” must be a list of texts.");
        row("tag", with("\"tags\": [1]"), "Line 2, column 10: “tags” must be a list of texts.");
        row("receiver", with("\"receiver\": 622"),
            "Line 2, column 13: “receiver” must be one of: device-os-before-0.8, "
            "device-os-0.8-to-2, device-os-3-gen-2, device-os-3-gen-3, device-os-6.3.");
        for (const char* scope : {"\"\"", "\"product/\"", "\"product/a/b\"", "\"product/a/as/\"",
                 "\"devices/a\"", "\"organisation/../x\"", "\"organisation/..\"", "5"})
            row(scope, with(QByteArray("\"scope\": ") + scope),
                "Line 2, column 10: “scope” must be \"devices\", \"product/ID\", "
                "\"product/ID/as/DEVICE\" or \"organisation/SLUG\".");
        row("schema not text", with("\"schema\": {}"),
            "Line 2, column 11: Text in double quotes, or a list of such lines, must stand here.");
        row("placeholders", with("\"placeholders\": {}"),
            "Line 2, column 17: “placeholders” must be a list of objects.");
        row("placeholder", with("\"placeholders\": [\n5]"),
            "Line 3, column 1: “placeholders” must be a list of objects.");
        row("placeholder unnamed", with("\"placeholders\": [\n{}]"),
            "Line 3, column 1: This placeholder has no “name”.");
        row("placeholder twice", with("\"placeholders\": [{\"name\":\"a\"},\n{\"name\":\"a\"}]"),
            "Line 3, column 1: The placeholder “a” stands here a second time.");
        row("placeholder's key twice", with("\"placeholders\": [\n{\"x\": 1, \"x\": 1}]"),
            "Line 3, column 10: The key “x” stands here a second time.");
        row("placeholder's type", with("\"placeholders\": [\n{\"type\": \"date\"}]"),
            "Line 3, column 10: “type” must be \"text\", \"number\", \"boolean\" or \"choice\".");
        row("choices", with("\"placeholders\": [\n{\"choices\": [1]}]"),
            "Line 3, column 14: “choices” must be a list of texts.");
        row("placeholder cut off", with("\"placeholders\": [\n{\"name\": \"a\"]"),
            "Line 3, column 13: This bracket closes an object; a brace is needed.");
        row("too large", with("\"data\": \"" + QByteArray(maxTemplateBytes, 'x') + '"'),
            "The file is larger than 1 MiB; no template is.");
        row("too deep", with("\"x\": " + QByteArray(600, '[') + QByteArray(600, ']')),
            "Line 2, column 517: Objects and arrays are nested more than 512 deep.");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto content = EventTemplate::fromFile(bytes);
        QVERIFY(!content.has_value());
        QTEST(content.error().text, "words");
        QCOMPARE(content.error().kind, ErrorKind::InvalidInput);
    }

    void refusesANewerVersion_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char* version : {"2", "1.5", "1e1", "99999999999999999999"})
            QTest::newRow(version) << QByteArray(version);
    }
    void refusesANewerVersion()
    {
        QFETCH(QByteArray, version);
        const auto content = EventTemplate::fromFile(
            "{\"heraldTemplate\": " + version + ", \"data\": {\"of\": \"another form\"}}");
        QVERIFY(!content.has_value());
        QCOMPARE(content.error().kind, ErrorKind::NewerSchema);
        QVERIFY(content.error().text.contains(QString::fromLatin1(version)));
    }

    void takesExactlyOneMiB()
    {
        EventTemplate content;
        content.event.data = QString(maxTemplateBytes - content.toFile().size(), u'x');
        QCOMPARE(content.toFile().size(), maxTemplateBytes);
        QVERIFY(EventTemplate::fromFile(content.toFile()).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_EventTemplate)
#include "tst_eventtemplate.moc"
