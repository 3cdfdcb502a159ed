// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "json/JsonDecimal.h"
#include "json/JsonSchema.h"
#include "json/JsonText.h"

using namespace herald;

namespace {

/// Single quotes are easier to read here than escaped double ones.
QString json(const char* text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

QString repeated(const QString& text, int count, const QString& between = {})
{
    return QList<QString>(count, text).join(between);
}

/// "place: text" of each problem, the place as it stands in the text.
QStringList problems(const QString& schema, const QString& text)
{
    const auto read = JsonSchema::fromText(schema);
    if (!read)
        return {read.error().text};
    QStringList list;
    for (const SchemaProblem& problem : read->check(text))
        list += text.mid(problem.start, problem.length) + QStringLiteral(": ") + problem.text;
    return list;
}

const QString tooHard = QStringLiteral("The schema makes this too hard to check; simplify it");

} // namespace

class tst_JsonSchema : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* schema, const char* text,
                             const QStringList& expected) {
            QTest::newRow(name) << json(schema) << json(text) << expected;
        };
        row("type", "{'properties':{'a':{'type':'integer'}}}", "{ 'a' : 1.5 }",
            {json("1.5: This must be of the type “integer”")});
        row("types", "{'type':['string','null']}", " 7 ",
            {json("7: This must be of one of these types: string, null")});
        row("enum", "{'items':{'enum':['open','shut',3]}}", "['open', 'ajar']",
            {json("'ajar': This must be one of: 'open', 'shut', 3")});
        row("const", "{'const':1}", "2", {json("2: This must be 1")});
        row("required", "{'items':{'required':['x','y']}}", "[{'x':1}]",
            {json("{'x':1}: The key 'y' is missing")});
        row("additional", "{'properties':{'a':true},'additionalProperties':false}",
            "{'a':1,'b' :2}", {json("'b': The schema does not allow this key here")});
        row("additional schema", "{'additionalProperties':{'type':'string'}}", "{'b' :2}",
            {json("2: This must be of the type “string”")});
        row("false property", "{'properties':{'a':false}}", "{'a':1}",
            {json("'a': The schema does not allow this key here")});
        row("false", "false", "1", {json("1: The schema allows nothing here")});
        row("names", "{'propertyNames':{'pattern':'^[a-z]+$'}}", "{'a':1,'B':2}",
            {json("'B': This must match the pattern '^[a-z]+$'")});
        row("pattern properties", "{'patternProperties':{'^n':{'type':'number'}}}",
            "{'n1':true,'x':true}", {json("true: This must be of the type “number”")});
        row("limits",
            "{'items':[{'minimum':3},{'maximum':3},{'exclusiveMinimum':3},"
            "{'exclusiveMaximum':3},{'multipleOf':0.1}]}",
            "[2,4,3,3.0,0.35]",
            {json("2: This must be at least 3"), json("4: This must be at most 3"),
                json("3: This must be more than 3"), json("3.0: This must be less than 3"),
                json("0.35: This must be a multiple of 0.1")});
        row("lengths", "{'items':{'minLength':2,'maxLength':3}}", "['a','abcd','😀😀']",
            {json("'a': This must have at least 2 character(s)"),
                json("'abcd': This may have at most 3 character(s)")});
        row("counts",
            "{'items':[{'minItems':1},{'maxItems':0},{'minProperties':1},"
            "{'maxProperties':0}]}",
            "[[],[1],{},{'a':1}]",
            {json("[]: This must hold at least 1 item(s)"),
                json("[1]: This may hold at most 0 item(s)"),
                json("{}: This must have at least 1 key(s)"),
                json("{'a':1}: This may have at most 0 key(s)")});
        row("unique", "{'uniqueItems':true}", "[1, {'a':1,'b':2}, {'b':2,'a':1.0}]",
            {json("{'b':2,'a':1.0}: An item before equals this one; all must differ")});
        row("contains", "{'contains':{'const':1}}", "[2]",
            {json("[2]: No item here is of the kind that the schema asks for (“contains”)")});
        row("dependencies", "{'dependencies':{'a':['b']}}", "{'a':1}",
            {json("{'a':1}: The key 'b' is missing")});
        row("not", "{'not':{'type':'null'}}", "null",
            {json("null: This is what the schema rules out (“not”)")});
        row("any", "{'anyOf':[{'minimum':5},{'type':'number','maximum':1}]}", "3",
            {json("3: This fits none of the forms that the schema allows")});
        row("the one that was meant", "{'anyOf':[{'type':'null'},{'minimum':5,'type':'number'}]}",
            "3", {json("3: This must be at least 5")});
        row("one", "{'oneOf':[{'minimum':5},{'multipleOf':2}]}", "6",
            {json("6: This fits 2 of the forms of which it may fit only one")});
        row("if", "{'if':{'required':['a']},'then':{'required':['b']},'else':{'required':['c']}}",
            "{'a':1}", {json("{'a':1}: The key 'b' is missing")});
        row("format", "{'format':'date-time'}", "'2026-02-30T00:00:00Z'",
            {json("'2026-02-30T00:00:00Z': This must have the format “date-time”")});
        row("all of them", "{'required':['x'],'properties':{'a':{'type':'null'}}}", "{'a':1}",
            {json("{'a':1}: The key 'x' is missing"), json("1: This must be of the type “null”")});
        row("the last of two equal keys", "{'properties':{'a':{'type':'null'}}}",
            "{'a':1,'a':2,'a':null}", {});
        row("big numbers", "{'maximum':9007199254740992}", "9007199254740993",
            {json("9007199254740993: This must be at most 9007199254740992")});
        row("beyond double", "{'type':'integer','multipleOf':3}", "3e4000", {});
        row("keys with odd characters", "{'required':['a\\u0000b'],'properties':{'a/~':false}}",
            "{'a\\u0000b':1}", {});
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(problems(schema, text), expected);
    }

    void refusesSchemas_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& schema, const char* expected) {
            QTest::newRow(name) << schema << QString::fromUtf8(expected);
        };
        const QString another = QStringLiteral("This refers to another document; Herald fetches "
                                               "none, so put what is needed under “definitions”.");
        row("no JSON", json("{"), "Line 1, column 1: This brace is not closed.");
        row("no schema", json("7"),
            "Line 1, column 1: This must be of one of these types: object, boolean.");
        row("later draft", json("{'$schema':'https://json-schema.org/draft/2020-12/schema'}"),
            "Line 1, column 12: This schema is of a later draft, and Herald checks draft 7.");
        row("unknown type", json("{\n 'type': 'strng'}"),
            "Line 2, column 10: This must be one of: \"array\", \"boolean\", \"integer\", "
            "\"null\", "
            "\"number\", \"object\", \"string\".");
        row("deep inside", json("{'properties':{'a':{'minLength':-1}}}"),
            "Line 1, column 33: This must be at least 0.");
        row("pattern", json("{'pattern':'('}"),
            "Line 1, column 12: This must have the format “regex”.");
        row("verb of PCRE", json("{'pattern':'(*LIMIT_MATCH=9)a'}"),
            "Line 1, column 12: This must have the format “regex”.");
        row("remote", json("{'$ref':'http://example.com/a.json'}"),
            qPrintable(QStringLiteral("Line 1, column 9: ") + another));
        row("file", json("{'$ref':'file:///etc/passwd'}"),
            qPrintable(QStringLiteral("Line 1, column 9: ") + another));
        row("neighbour", json("{'$ref':'other.json#/definitions/a'}"),
            qPrintable(QStringLiteral("Line 1, column 9: ") + another));
        row("nothing there", json("{'$ref':'#/definitions/a'}"),
            "Line 1, column 9: There is nothing at the place this refers to.");
        row("no address", json("{'$ref':'http://[::bad'}"),
            "Line 1, column 9: This must have the format “uri-reference”.");
        row("itself", json("{'$ref':'#'}"),
            "Line 1, column 9: This reference leads back to itself.");
        row("a ring",
            json("{'definitions':{'a':{'$ref':'#/definitions/b'},'b':{'$ref':'#/definitions/a'}},"
                 "'not':{'$ref':'#/definitions/a'}}"),
            "Line 1, column 94: This reference leads back to itself.");
        row("too deep", repeated(json("{'not':"), 600) + u'1' + repeated(json("}"), 600),
            "Line 1, column 3585: Objects and arrays are nested more than 512 deep.");
        row("too long", QString(1'048'577, u' '), "The schema has more than 1,048,576 characters.");
    }

    void refusesSchemas()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, expected);
        const auto read = JsonSchema::fromText(schema);
        QVERIFY(!read);
        QCOMPARE(read.error().text, expected);
    }

    /// Ends soon and without a crash on a thread of the usual size, with the right answer or with
    /// none.
    void bearsHostileInput_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // of the first problem; empty: none
        const QString deep = QString(512, u'[') + QString(512, u']');
        QTest::newRow("deep text") << json("{'items':{'$ref':'#'}}") << deep << QString();
        QTest::newRow("endless loop") << json("{'allOf':[{'$ref':'#'}]}") << json("1") << tooHard;
        QTest::newRow("exponential") << json("{'definitions':{") +
                [] {
                    QStringList levels;
                    for (int i = 0; i < 40; ++i)
                        levels += json("'d%1':{'allOf':[{'$ref':'#/definitions/d%2'},"
                                       "{'$ref':'#/definitions/d%2'}]}")
                                      .arg(i)
                                      .arg(i + 1);
                    return levels.join(u',');
                }()
                + json(",'d40':{}},'$ref':'#/definitions/d0'}")
                                     << json("1") << tooHard;
        QTest::newRow("exponential pattern")
            << json("{'pattern':'^(a+)+$'}") << u'"' + QString(5'000, u'a') + json("!'") << tooHard;
        QTest::newRow("long text for a pattern")
            << json("{'pattern':'^(a|b)*$'}") << u'"' + QString(1'000'000, u'a') + u'"' << tooHard;
        QTest::newRow("long text for a simple pattern")
            << json("{'pattern':'^[ab]*$'}") << u'"' + QString(1'000'000, u'a') + u'"' << QString();
        QTest::newRow("huge enum")
            << json("{'items':{'enum':[") + repeated(json("1"), 200'000, json(",")) + json("]}}")
            << u'[' + repeated(json("1"), 100'000, json(",")) + u']' << QString();
        QTest::newRow("many equal items")
            << json("{'uniqueItems':true}")
            << u'[' + repeated(json("[]"), 200'000, json(",")) + u']'
            << QStringLiteral("An item before equals this one; all must differ");
        QTest::newRow("many patterns for many keys") << json("{'patternProperties':{") + [] {
            QStringList patterns;
            for (int i = 0; i < 2'000; ++i)
                patterns += json("'x%1$':true").arg(i);
            return patterns.join(u',');
        }() + json("}}") << u'{' + [] {
            QStringList keys;
            for (int i = 0; i < 20'000; ++i)
                keys += json("'k%1':1").arg(i);
            return keys.join(u',');
        }() + u'}' << tooHard;
        QTest::newRow("too many values")
            << json("true") << u'[' + repeated(json("1"), 600'000, json(",")) + u']'
            << QStringLiteral("The text holds more than 500,000 values");
    }

    void bearsHostileInput()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto read = JsonSchema::fromText(schema);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const QList<SchemaProblem> found = read->check(text);
        QCOMPARE(found.isEmpty() ? QString() : found.first().text, expected);
        QVERIFY(found.size() <= 100);
        (void)read->sample();
    }

    void samplesFit_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("expected"); // empty: only fits
        const auto row = [](const char* schema, const char* expected = "") {
            QTest::newRow(schema) << json(schema) << json(expected);
        };
        row("true", "{}");
        row("{'const':{'a':1}}", "{\n  'a': 1\n}");
        row("{'type':'string','default':'x','examples':['y']}", "'x'");
        row("{'type':'string','default':7,'examples':['y']}", "'y'");
        row("{'enum':['open','shut']}", "'open'");
        row("{'type':'object','required':['a'],'properties':{'a':{'type':'integer','minimum':5},"
            "'b':{'type':'string','format':'date-time'}}}",
            "{\n  'a': 5,\n  'b': '2026-01-31T12:00:00Z'\n}");
        row("{'type':'object','required':['z']}");
        row("{'type':'object','minProperties':3}");
        row("{'type':'object','properties':{'a':{},'b':{}},'maxProperties':0}", "{}");
        row("{'type':'array','items':{'type':'number'},'minItems':3,'uniqueItems':true}");
        row("{'type':'array','items':[{'type':'null'},{'type':'boolean'}],'additionalItems':false}",
            "[\n  null,\n  true\n]");
        row("{'contains':{'const':4}}", "[\n  4\n]");
        row("{'type':'number','exclusiveMinimum':0.25,'exclusiveMaximum':0.5}");
        row("{'type':'integer','multipleOf':7,'minimum':10}", "14");
        row("{'type':'integer','maximum':-3}", "-3");
        row("{'type':'string','pattern':'^[A-Z]{2}-\\\\d{3}$'}", "'AA-111'");
        row("{'type':'string','minLength':12,'maxLength':14}");
        row("{'type':'string','maxLength':2}", "'te'");
        row("{'anyOf':[{'type':'integer','minimum':1,'maximum':0},{'type':'null'}]}", "null");
        row("{'allOf':[{'properties':{'a':{'minimum':3}}},{'required':['a'],"
            "'properties':{'a':{'type':'integer'}}}]}");
        row("{'definitions':{'n':{'type':'object','properties':{'next':{'$ref':'#/definitions/n'}"
            "}}},'$ref':'#/definitions/n'}");
        row("{'$ref':'http://json-schema.org/draft-07/schema#'}", "true");
    }

    void samplesFit()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, expected);
        const auto read = JsonSchema::fromText(schema);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const QString sample = read->sample();
        QVERIFY2(!findJsonProblem(sample), qPrintable(sample));
        QVERIFY2(read->check(sample).isEmpty(), qPrintable(sample));
        if (!expected.isEmpty())
            QCOMPARE(sample, expected);
    }

    void comparesExactly()
    {
        const QStringList ascending {QStringLiteral("-1e999999999999999999"),
            QStringLiteral("-10.5"), QStringLiteral("-10"), QStringLiteral("-0.1"),
            QStringLiteral("0e9"), QStringLiteral("1e-999999999999999999"), QStringLiteral("0.1"),
            QStringLiteral("0.11"), QStringLiteral("9007199254740992"),
            QStringLiteral("9007199254740993"), QStringLiteral("1e400"), QStringLiteral("2e400")};
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype j = 0; j < ascending.size(); ++j)
                QVERIFY((JsonDecimal(ascending[i]) < JsonDecimal(ascending[j])) == (i < j));
        }
        QVERIFY(JsonDecimal(u"1.50e1") == JsonDecimal(u"15"));
        QVERIFY(JsonDecimal(u"-0.0") == JsonDecimal());
        QVERIFY(JsonDecimal(u"1e300").isMultipleOf(JsonDecimal(u"1024")));
        QVERIFY(!JsonDecimal(u"1e300").isMultipleOf(JsonDecimal(u"3")));
        QVERIFY(JsonDecimal(u"3e30").isMultipleOf(JsonDecimal(u"7.5")));
        QVERIFY(!JsonDecimal(u"4.5").isMultipleOf(JsonDecimal(u"2")));
    }
};

QTEST_GUILESS_MAIN(tst_JsonSchema)
#include "tst_jsonschema.moc"
