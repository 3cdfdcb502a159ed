// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/BuiltIns.h"
#include "event/PlaceholderText.h"
#include "support/HeraldTest.h"

using namespace herald;

namespace {

/// "0+5 side", or "0+5 side in string" …
QStringList described(const PlaceholderScan& scan)
{
    QStringList lines;
    for (const PlaceholderUse& use : scan.uses) {
        QString line = QStringLiteral("%1+%2 %3").arg(use.start).arg(use.length).arg(use.label());
        line += use.isInString ? QStringLiteral(" in string") : QString();
        line += use.isKey ? QStringLiteral(" as key") : QString();
        lines += line;
    }
    return lines;
}

QStringList problemsOf(const QString& text, TextKind kind)
{
    QStringList places;
    for (const PlaceholderProblem& problem : scanPlaceholders(text, kind).problems)
        places
            += QStringLiteral("%1+%2 %3").arg(problem.start).arg(problem.length).arg(problem.name);
    return places;
}

} // namespace

class tst_PlaceholderText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QStringList>("uses");
        const auto row
            = [](const char* title, const char* text, bool isJson, const QStringList& uses) {
                  QTest::newRow(title) << QString::fromUtf8(text) << isJson << uses;
              };
        row("nothing", "", false, {});
        row("none", "a { b } c", false, {});
        row("one", "{{side}}", false, {QStringLiteral("0+8 side")});
        row("spaces", "{{ \tside }}", false, {QStringLiteral("0+11 side")});
        row("two that touch", "{{a}}{{b}}", false,
            {QStringLiteral("0+5 a"), QStringLiteral("5+5 b")});
        row("every character of a name", "{{_a-b.c9}}", false, {QStringLiteral("0+11 _a-b.c9")});
        row("letters of the world", "{{größe}}", false,
            {QStringLiteral("0+9 ") + QString::fromUtf8("größe")});
        row("three braces", "{{{a}}}", false, {QStringLiteral("1+5 a")});
        row("four braces", "{{{{a}}}}", false, {});
        row("five braces", "{{{{{a}}", false, {});
        row("six braces", "{{{{{{a}}", false, {QStringLiteral("4+5 a")});
        row("seven braces", "{{{{{{{a}}", false, {QStringLiteral("5+5 a")});
        row("literal, then one", "{{{{ {{a}}", false, {QStringLiteral("5+5 a")});
        row("closing braces alone", "}} {{a}} }}", false, {QStringLiteral("3+5 a")});
        row("arguments", "{{$pick a  b}}", false, {QStringLiteral("0+14 $pick a b")});
        row("quoted argument", "{{$pick 'a b' c}}", false, {QStringLiteral("0+17 $pick 'a b' c")});
        row("quote in quotes", "{{$pick 'it''s'}}", false, {QStringLiteral("0+17 $pick it's")});
        row("quote in a word", "{{$now HH'h'}}", false, {QStringLiteral("0+14 $now HH'h'")});
        row("braces in quotes", "{{$pick 'a}}b'}}", false, {QStringLiteral("0+16 $pick 'a}}b'")});
        row("empty argument", "{{$pick '' a}}", false, {QStringLiteral("0+14 $pick '' a")});
        row("JSON value", "{\"a\": {{n}}}", true, {QStringLiteral("6+5 n")});
        row("JSON string", "{\"a\": \"{{n}}\"}", true, {QStringLiteral("7+5 n in string")});
        row("JSON key string", "{\"{{n}}\": 1}", true, {QStringLiteral("2+5 n in string")});
        row("JSON key", "{{{n}}: {{v}}}", true,
            {QStringLiteral("1+5 n as key"), QStringLiteral("8+5 v")});
        row("JSON key on its line", "{\n  {{n}}\n : 1}", true, {QStringLiteral("4+5 n as key")});
        row("JSON escaped quote", "{\"a\\\"{{n}}\": {{m}}}", true,
            {QStringLiteral("5+5 n in string"), QStringLiteral("13+5 m")});
        row("JSON escaped backslash", "{\"a\\\\\": {{m}}}", true, {QStringLiteral("8+5 m")});
        row("JSON complete escape", "[\"\\u0041{{m}}\"]", true,
            {QStringLiteral("8+5 m in string")});
        row("JSON literal in a string", "[\"{{{{\", {{m}}]", true, {QStringLiteral("9+5 m")});
        row("JSON string that was left open", "[\"a\n{{m}}]", true, {QStringLiteral("4+5 m")});
        row("JSON quotes in a use", "[{{$pick \"a\" \"b\"}}]", true,
            {QStringLiteral("1+17 $pick \"a\" \"b\"")});
        row("quotes are nothing in plain text", "\" {{m}}", false, {QStringLiteral("2+5 m")});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        QFETCH(QStringList, uses);
        const PlaceholderScan scan
            = scanPlaceholders(text, isJson ? TextKind::Json : TextKind::Plain);
        QCOMPARE(described(scan), uses);
        for (const PlaceholderProblem& problem : scan.problems)
            QFAIL(qPrintable(problem.text));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* title, const char* text, bool isJson, const char* place) {
            QTest::newRow(title) << QString::fromUtf8(text) << isJson << QString::fromUtf8(place);
        };
        row("open", "a {{b c", false, "2+3 ");
        row("open at the end", "{{", false, "0+2 ");
        row("open before a line end", "{{a\n}}", false, "0+3 ");
        row("open before another", "{{a {{b}}", false, "0+3 ");
        row("open before the end of a string", "[\"{{a\", \"}}\"]", true, "2+3 ");
        row("open quote", "{{$pick 'a}}", false, "0+7 ");
        row("no name", "{{}}", false, "0+4 ");
        row("blank", "{{ }}", false, "0+5 ");
        row("digit first", "{{1a}}", false, "0+6 1a");
        row("other character", "{{a/b}}", false, "0+7 a/b");
        row("combining character", "{{a\xCC\x88}}", false, "0+6 a\xCC\x88");
        row("words", "{{a b}}", false, "0+7 a");
        row("dollar alone", "{{$}}", false, "0+5 $");
        row("not built in", "{{$time}}", false, "0+9 $time");
        row("letter case", "{{$Now}}", false, "0+8 $Now");
        row("behind a backslash", "[\"\\{{a}}\"]", true, "3+5 a");
        row("in an escape", "[\"\\u00{{a}}\"]", true, "6+5 a");
        row("touches a digit", "[1{{a}}]", true, "2+5 a");
        row("touches a digit behind it", "[{{a}}1]", true, "1+5 a");
        row("touches a sign", "[-{{a}}]", true, "2+5 a");
        row("touches a string", "[\"a\"{{a}}]", true, "4+5 a");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        QFETCH(QString, place);
        const TextKind kind = isJson ? TextKind::Json : TextKind::Plain;
        QCOMPARE(problemsOf(text, kind), QStringList {place});
        const QString words = scanPlaceholders(text, kind).problems.first().text;
        QVERIFY2(words.endsWith(u'.') || words.contains(u"$env"), qPrintable(words));
    }

    void bothOfTwoThatTouchAreProblemsInJson()
    {
        QCOMPARE(problemsOf(QStringLiteral("[{{a}}{{b}}]"), TextKind::Json),
            (QStringList {QStringLiteral("1+5 a"), QStringLiteral("6+5 b")}));
    }

    void problemsAreBounded()
    {
        const auto scan = scanPlaceholders(QStringLiteral("{{}} ").repeated(5000), TextKind::Plain);
        QCOMPARE(scan.problems.size(), 100);
    }

    void nameOfAPlaceholder()
    {
        QVERIFY(isPlaceholderName(QString(64, u'a')));
        QVERIFY(!isPlaceholderName(QString(65, u'a')));
        QVERIFY(!isPlaceholderName(QString()));
        QVERIFY(!isPlaceholderName(u"-a"));
        QVERIFY(!isPlaceholderName(u"$a"));
        QVERIFY(!isPlaceholderName(u"a b"));
    }

    void escapes_data()
    {
        QTest::addColumn<int>("braces");
        for (int braces = 0; braces < 12; ++braces)
            QTest::addRow("%d", braces) << braces;
    }
    void escapes()
    {
        QFETCH(int, braces);
        const QString text = QString(braces, u'{') + QStringLiteral("a}}");
        const auto scan = scanPlaceholders(escapedPlaceholders(text), TextKind::Plain);
        QVERIFY(scan.uses.isEmpty() && scan.problems.isEmpty());
        QCOMPARE(scan.literals.size(), braces / 2);
    }

    void everyHelpIsInOrder()
    {
        for (const BuiltInHelp& help : builtInHelp()) {
            QVERIFY(help.signature.startsWith(help.name) && !help.description.isEmpty());
            const auto scan = scanPlaceholders(help.example, TextKind::Plain);
            QVERIFY2(scan.problems.isEmpty(), qPrintable(help.example));
            QCOMPARE(scan.uses.size(), 1);
            QCOMPARE(scan.uses.first().name, help.name);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlaceholderText)
#include "tst_placeholdertext.moc"
