// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace herald;

namespace {

/// Every token of a text as typed, one a line; what formatting must never change.
QStringList tokens(const QString& text)
{
    QStringList list;
    JsonReader reader(text);
    for (auto token = reader.next(); token != JsonReader::Token::End; token = reader.next()) {
        if (token == JsonReader::Token::Invalid)
            return {QStringLiteral("invalid")};
        list += QString::number(static_cast<int>(token)) + u' ' + reader.tokenText().toString();
    }
    return list;
}

/// One to three random edits. No backslash, control character, point or exponent: Qt's parser is
/// lax there.
QString mutated(QString text, QRandomGenerator& random)
{
    static const QString alphabet = QStringLiteral("{}[]:,\" 01-atrue");
    const int edits = random.bounded(1, 4);
    for (int i = 0; i < edits && !text.isEmpty(); ++i) {
        const int at = random.bounded(static_cast<int>(text.size()));
        const QChar letter = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        switch (random.bounded(4)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, letter);
            break;
        case 2:
            text[at] = letter;
            break;
        default:
            text = text.first(at) + text.sliced(at / 2);
        }
    }
    return text;
}

QString nested(int depth)
{
    return QString(depth, u'[') + QString(depth, u']');
}

} // namespace

class tst_JsonText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void takesValidText_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {QStringLiteral("{}"), QStringLiteral("[]"), QStringLiteral("0"),
            QStringLiteral("-0"), QStringLiteral("-0.0e-0"), QStringLiteral("1E+400"),
            QStringLiteral("123456789012345678901234567890"), QStringLiteral("10.50"),
            QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
            QStringLiteral("\"\""), QStringLiteral(" \t\r\n[ ]\r\n"),
            QStringLiteral("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\""),
            QStringLiteral("\"\\ud800\""), QStringLiteral("\"\u007f \u2028 é 😀\""),
            QStringLiteral("{\"\":{\"\":[[],{}]}}"), QStringLiteral("{\"a\":1,\"a\":2}"),
            QStringLiteral("[true,false,null,-1.5e3,\"x\",[],{}]"), nested(512)};
        for (const QString& text : texts)
            QTest::addRow("%s", qPrintable(jsonString(text.left(40)))) << text;
    }
    void takesValidText()
    {
        QFETCH(QString, text);
        const auto problem = findJsonProblem(text);
        QVERIFY2(!problem, problem ? qPrintable(problem->text) : "");
    }

    void saysWhatAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, int line, int column, const char* words) {
            QTest::addRow("%s", qPrintable(jsonString(QString::fromUtf8(text))))
                << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
        };
        row("", 1, 1, "A value is missing");
        row("  \n ", 2, 2, "A value is missing");
        row("{", 1, 1, "This brace is not closed");
        row("{\n  \"a\": [1, 2\n", 2, 8, "This bracket is not closed");
        row("{\"a\"", 1, 5, "A colon is missing after this key");
        row("{\"a\":", 1, 1, "This brace is not closed");
        row("{\"a\": 1,", 1, 1, "This brace is not closed");
        row("{\"a\" 1}", 1, 5, "A colon is missing after this key");
        row("{\"a\"; 1}", 1, 5, "A colon is missing after this key");
        row("{\"a\": }", 1, 7, "A value is missing before this character");
        row("{,}", 1, 2, "A value is missing before this character");
        row("[1,,2]", 1, 4, "A value is missing before this character");
        row("[1 2]", 1, 4, "A comma is missing before this value");
        row("{\"a\":1\n\"b\":2}", 2, 1, "A comma is missing before this key");
        row("[1, 2, ]", 1, 6, "No comma may stand before the closing bracket");
        row("{\"a\": 1,\n}", 1, 8, "No comma may stand before the closing brace");
        row("[1}", 1, 3, "This brace closes an array; a bracket is needed");
        row("{\"a\":1]", 1, 7, "This bracket closes an object; a brace is needed");
        row("{]", 1, 2, "This bracket closes an object; a brace is needed");
        row("{a: 1}", 1, 2, "A key must stand in double quotes");
        row("{1: 1}", 1, 2, "A key must stand in double quotes");
        row("{'a': 1}", 1, 2, "Text stands in double quotes, not in single ones");
        row("['a']", 1, 2, "Text stands in double quotes, not in single ones");
        row("{} x", 1, 4, "Nothing may follow the closing brace");
        row("[]\n\n{}", 3, 1, "Nothing may follow the closing bracket");
        row("1 2", 1, 3, "Nothing may follow the value");
        row("[\"abc", 1, 2, "This string is not closed");
        row("[\"abc\\", 1, 2, "This string is not closed");
        row("[\"abc\ndef\"]", 1, 2, "This string is not closed on its line");
        row("[\"a\tb\"]", 1, 4, "A control character (U+0009) must be written as an escape");
        row("[\"a\\qb\"]", 1, 4,
            "JSON does not know this escape; a backslash itself is written \\\\");
        row("[\"a\\u12g4\"]", 1, 4, "Four hexadecimal digits must follow \\u");
        row("[\"\\u12", 1, 3, "Four hexadecimal digits must follow \\u");
        row("[01]", 1, 2, "A number cannot begin with 0");
        row("[-012.5]", 1, 2, "A number cannot begin with 0");
        row("[+1]", 1, 2, "A number cannot begin with +");
        row("[.5]", 1, 2, "A number cannot begin with a point");
        row("[-]", 1, 3, "A digit is missing after the minus sign");
        row("[1.]", 1, 4, "A digit is missing after the decimal point");
        row("[1e]", 1, 4, "A digit is missing in the exponent");
        row("[1e+]", 1, 5, "A digit is missing in the exponent");
        row("[0x10]", 1, 2, "This is not a number; text stands in double quotes");
        row("[1.2.3]", 1, 2, "This is not a number; text stands in double quotes");
        row("[21.5C]", 1, 2, "This is not a number; text stands in double quotes");
        row("[True]", 1, 2, "“True” is not a JSON value; text stands in double quotes");
        row("[NaN]", 1, 2, "“NaN” is not a JSON value; text stands in double quotes");
        row("open", 1, 1, "“open” is not a JSON value; text stands in double quotes");
        row("[abcdefghijklmnopqrstuvwxyz]", 1, 2,
            "“abcdefghijklmnopqrst…” is not a JSON value; text stands in double quotes");
        row("[1] // note", 1, 5, "Nothing may follow the closing bracket");
        row("[1, /* note */ 2]", 1, 5, "JSON has no comments");
        row("[\n// note\n1]", 2, 1, "JSON has no comments");
        row("{\u00a0}", 1, 2,
            "An invisible character (U+00A0) stands here; JSON takes only spaces, tabs and line "
            "ends");
        row("[#]", 1, 2, "This character cannot stand here");
        // Columns count characters, lines end in any of three ways.
        row("[\"😀é\" x]", 1, 7, "A comma is missing before this value");
        row("[\r\n1\r,\n\n x]", 5, 2, "“x” is not a JSON value; text stands in double quotes");
        row("{\"at\": {{$now}}}", 1, 9, "This character cannot stand here");
        row("{\"at\": {{now}}}", 1, 9, "This character cannot stand here");
    }
    void saysWhatAndWhere()
    {
        QFETCH(QString, text);
        const auto problem = findJsonProblem(text);
        QVERIFY(problem.has_value());
        QTEST(problem->text, "words");
        QTEST(problem->line, "line");
        QTEST(problem->column, "column");
        QVERIFY(!formatJson(text));
        QVERIFY(!minifyJson(text));
    }

    void limitsNesting()
    {
        QVERIFY(!findJsonProblem(nested(512)));
        const auto problem = findJsonProblem(nested(513));
        QVERIFY(problem.has_value());
        QCOMPARE(problem->column, 513);
        QVERIFY(findJsonProblem(QString(1000000, u'[')).has_value());
    }

    void refusesAByteOrderMark()
    {
        const auto problem = findJsonProblem(QStringLiteral("\ufeff{}"));
        QVERIFY(problem.has_value());
        QCOMPARE(problem->column, 1);
        QVERIFY(problem->text.contains(u"U+FEFF"));
    }

    void refusesNul()
    {
        const QString text = QStringLiteral("[") + QChar(0) + u']';
        QCOMPARE(findJsonProblem(text)->column, 2);
        QVERIFY(findJsonProblem(QStringLiteral("[\"") + QChar(0) + QStringLiteral("\"]")));
        QVERIFY(findJsonProblem(QStringLiteral("[]") + QChar(0)));
    }

    void staysInvalidAfterAProblem()
    {
        JsonReader reader(u"[1 2]");
        while (reader.next() != JsonReader::Token::Invalid) { }
        QCOMPARE(reader.next(), JsonReader::Token::Invalid);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("formatted");
        QTest::addColumn<QString>("minified");
        QTest::newRow("number alone")
            << QStringLiteral(" 1.50 ") << QStringLiteral("1.50") << QStringLiteral("1.50");
        QTest::newRow("empty ones") << QStringLiteral("{ \"a\" : [ ] , \"b\" : { } }")
                                    << QStringLiteral("{\n  \"a\": [],\n  \"b\": {}\n}")
                                    << QStringLiteral("{\"a\":[],\"b\":{}}");
        QTest::newRow("kept as typed")
            << QStringLiteral("{\"z\":1e2,\"a\":\"\\u00e9\\/ x\",\"z\":-0.10}")
            << QStringLiteral("{\n  \"z\": 1e2,\n  \"a\": \"\\u00e9\\/ x\",\n  \"z\": -0.10\n}")
            << QStringLiteral("{\"z\":1e2,\"a\":\"\\u00e9\\/ x\",\"z\":-0.10}");
        QTest::newRow("nested") << QStringLiteral("[[1,[true]],\r\n{\"a\":null}]")
                                << QStringLiteral(
                                       "[\n  [\n    1,\n    [\n      true\n    ]\n  ],\n  "
                                       "{\n    \"a\": null\n  }\n]")
                                << QStringLiteral("[[1,[true]],{\"a\":null}]");
    }
    void formats()
    {
        QFETCH(QString, text);
        QTEST(*formatJson(text), "formatted");
        QTEST(*minifyJson(text), "minified");
        QCOMPARE(tokens(*formatJson(text)), tokens(text));
        QCOMPARE(*formatJson(*minifyJson(text)), *formatJson(text));
        QCOMPARE(*minifyJson(*formatJson(text)), *minifyJson(text));
    }

    void agreesWithQtOnMutations()
    {
        const QStringList seeds {QStringLiteral("{\"state\":\"open\",\"at\":\"12:30\",\"level\":3,"
                                                "\"tags\":[\"a\",\"b\"],\"x\":null}"),
            QStringLiteral("[{\"room\":7,\"ok\":true},{\"room\":-8,\"ok\":false},[[],{}],\"end\"]"),
            QStringLiteral("{\"a\":{\"b\":{\"c\":[1,2,[3,{\"d\":\"e\"}]]}}}")};
        QRandomGenerator random(20261123);
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < 30000; ++i) {
            const QString text = mutated(seeds[i % seeds.size()], random);
            if (!looksLikeJson(text))
                continue;
            const bool ours = !findJsonProblem(text);
            const bool qts = !QJsonDocument::fromJson(text.toUtf8()).isNull();
            QVERIFY2(ours == qts, qPrintable(text));
            ++(ours ? valid : invalid);
            if (!ours)
                continue;
            QCOMPARE(tokens(*formatJson(text)), tokens(text));
            QCOMPARE(tokens(*minifyJson(*formatJson(text))), tokens(text));
            QCOMPARE(QJsonDocument::fromJson(minifyJson(text)->toUtf8()),
                QJsonDocument::fromJson(text.toUtf8()));
        }
        QVERIFY(valid > 1000);
        QVERIFY(invalid > 1000);
    }

    void knowsWhatMeansToBeJson()
    {
        QVERIFY(looksLikeJson(u"{"));
        QVERIFY(looksLikeJson(u" \n\t["));
        QVERIFY(looksLikeJson(u"\ufeff{}"));
        QVERIFY(!looksLikeJson(u""));
        QVERIFY(!looksLikeJson(u"  "));
        QVERIFY(!looksLikeJson(u"21.5"));
        QVERIFY(!looksLikeJson(u"\"{\""));
    }

    void quotesAndReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
        QTest::newRow("plain") << QStringLiteral("é/😀") << QStringLiteral("\"é/😀\"");
        QTest::newRow("short escapes")
            << QStringLiteral("\"\\\b\f\n\r\t") << QStringLiteral("\"\\\"\\\\\\b\\f\\n\\r\\t\"");
        QTest::newRow("control") << QString(QChar(1)) << QStringLiteral("\"\\u0001\"");
        QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\"\\u0000\"");
        QTest::newRow("half a pair")
            << QString(QString(QChar(0xd83d)) + u'x') << QStringLiteral("\"\\ud83dx\"");
        QTest::newRow("other half") << QString(QChar(0xde00)) << QStringLiteral("\"\\ude00\"");
        QTest::newRow("percent") << QStringLiteral("%1 \\ %2") << QStringLiteral("\"%1 \\\\ %2\"");
    }
    void quotesAndReadsBack()
    {
        QFETCH(QString, text);
        QTEST(jsonString(text), "quoted");
        const QString quoted = jsonString(text);
        JsonReader reader(quoted);
        QCOMPARE(reader.next(), JsonReader::Token::String);
        QCOMPARE(reader.stringValue(), text);
        QCOMPARE(reader.next(), JsonReader::Token::End);
    }

    void resolvesEscapes()
    {
        const QString text = QStringLiteral("{\"na\\u006de\":\"\\uD83D\\ude00\\/\\u00E9\"}");
        JsonReader reader(text);
        reader.next();
        QCOMPARE(reader.next(), JsonReader::Token::Key);
        QCOMPARE(reader.stringValue(), QStringLiteral("name"));
        QCOMPARE(reader.next(), JsonReader::Token::String);
        QCOMPARE(reader.stringValue(), QStringLiteral("😀/é"));
    }
};

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_jsontext.moc"
