// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/PlaceholderJson.h"
#include "event/PlaceholderText.h"
#include "support/HeraldTest.h"
#include "json/JsonText.h"

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_PlaceholderJson : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void formatsAndMinifies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("formatted");
        QTest::addColumn<QString>("minified");
        const auto row
            = [](const char* title, const char* text, const char* formatted, const char* minified) {
                  QTest::newRow(title) << u(text) << u(formatted) << u(minified);
              };
        row("value", "{\"level\": {{n}}}", "{\n  \"level\": {{n}}\n}", "{\"level\":{{n}}}");
        row("key", "{ {{k}} : {{ v }} }", "{\n  {{k}}: {{ v }}\n}", "{{{k}}:{{ v }}}");
        row("key of minified", "{{{k}}:{{{l}}:{{v}}}}", "{\n  {{k}}: {\n    {{l}}: {{v}}\n  }\n}",
            "{{{k}}:{{{l}}:{{v}}}}");
        row("string", "[ \"a{{ $now  'd M' }}\" ]", "[\n  \"a{{ $now  'd M' }}\"\n]",
            "[\"a{{ $now  'd M' }}\"]");
        row("quotes in a use", "[ {{$pick \"a\" \"b\"}} ]", "[\n  {{$pick \"a\" \"b\"}}\n]",
            "[{{$pick \"a\" \"b\"}}]");
        row("literal", "[ \"{{{{x}}\" ]", "[\n  \"{{{{x}}\"\n]", "[\"{{{{x}}\"]");
        row("whole", " {{x}} ", "{{x}}", "{{x}}");
        row("with a problem of its own", "[ {{$what}}, {{a b}} ]", "[\n  {{$what}},\n  {{a b}}\n]",
            "[{{$what}},{{a b}}]");
        row("shortest", "[ {{}} ]", "[\n  {{}}\n]", "[{{}}]");
        row("open in a string", "[ \"{{\" ]", "[\n  \"{{\"\n]", "[\"{{\"]");
        row("none", "{\"a\":[1,{}]}", "{\n  \"a\": [\n    1,\n    {}\n  ]\n}", "{\"a\":[1,{}]}");
    }
    void formatsAndMinifies()
    {
        QFETCH(QString, text);
        QFETCH(QString, formatted);
        QFETCH(QString, minified);
        QVERIFY(!findJsonProblemAroundPlaceholders(text));
        QCOMPARE(formatJsonWithPlaceholders(text).value_or(QString()), formatted);
        QCOMPARE(minifyJsonWithPlaceholders(text).value_or(QString()), minified);
        QCOMPARE(formatJsonWithPlaceholders(minified).value_or(QString()), formatted);
        QCOMPARE(minifyJsonWithPlaceholders(formatted).value_or(QString()), minified);
    }

    void findsWhatNoValueCanMend_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* title, const char* text, int line, int column) {
            QTest::newRow(title) << u(text) << line << column;
        };
        row("comma missing", "{\"a\": {{n}}\n \"b\": 1}", 2, 2);
        row("value missing", "{{{k}}: }", 1, 9);
        row("two values", "[{{a}} {{b}}]", 1, 8);
        row("text around", "x {{a}}", 1, 1);
        row("four braces", "[{{{{]", 1, 3);
        row("open outside", "{\"a\": {{name", 1, 1);
    }
    void findsWhatNoValueCanMend()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto problem = findJsonProblemAroundPlaceholders(text);
        QVERIFY(problem);
        QCOMPARE(problem->line, line);
        QCOMPARE(problem->column, column);
        QVERIFY(!formatJsonWithPlaceholders(text) && !minifyJsonWithPlaceholders(text));
    }

    void standInsKeepPlaces()
    {
        const QString text = u("{\"a{{b}}\": {{c}}, {{d}}: \"\xC3\xBC\"}");
        const QString json = jsonWithStandIns(text);
        QCOMPARE(json, u("{\"a_____\": \"___\", \"___\": \"\xC3\xBC\"}"));
        QCOMPARE(json.size(), text.size());
    }
};

QTEST_GUILESS_MAIN(tst_PlaceholderJson)
#include "tst_placeholderjson.moc"
