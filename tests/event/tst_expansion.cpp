// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "support/HeraldTest.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace herald;

namespace {

using Kind = Placeholder::Kind;

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

struct Fixture {
    QRandomGenerator random {1};
    BuiltInSource source {
        .now = QDateTime(QDate(2026, 11, 23), QTime(14, 5, 9, 7), QTimeZone::utc()),
        .counters = {},
        .environment = {},
        .random = &random};
    Composition composition;

    ExpandedText expand(const QString& text, TextKind kind)
    {
        return expandText(text, kind, composition, source);
    }
};

Composition withValue(const QString& value)
{
    return {.values = {{u("x"), value}}};
}

QStringList textsOf(const QList<PlaceholderProblem>& problems)
{
    QStringList texts;
    for (const PlaceholderProblem& problem : problems)
        texts += problem.text;
    return texts;
}

/// The shape of a JSON text: its tokens, without what strings and numbers say. Empty: not valid.
QString shapeOf(const QString& json)
{
    QString shape;
    JsonReader reader(json);
    for (auto token = reader.next(); token != JsonReader::Token::End; token = reader.next()) {
        if (token == JsonReader::Token::Invalid)
            return {};
        shape += QChar(u'a' + static_cast<char16_t>(token));
    }
    return shape;
}

} // namespace

class tst_Expansion : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void fillsIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("filled");
        const auto row = [](const char* title, const char* text, bool isJson, const QString& value,
                             const QString& filled) {
            QTest::newRow(title) << u(text) << isJson << value << filled;
        };
        row("plain", "a/{{x}}/b", false, u("left"), u("a/left/b"));
        row("empty value", "a{{x}}b", false, u(""), u("ab"));
        row("literal", "{{{{x}} {{{x}}}", false, u("v"), u("{{x}} {v}"));
        row("plain takes anything", "{{x}}", false, u("\"\\{{y}}\n"), u("\"\\{{y}}\n"));
        row("several", "{{x}}{{x}} {{ x }}", false, u("1"), u("11 1"));
        row("string", "{\"a\": \"{{x}}!\"}", true, u("left"), u("{\"a\": \"left!\"}"));
        row("key in a string", "{\"{{x}}\": 1}", true, u("a\"b"), u("{\"a\\\"b\": 1}"));
        row("quotes", "[\"{{x}}\"]", true, u("\", \"b"), u("[\"\\\", \\\"b\"]"));
        row("backslash", "[\"{{x}}\"]", true, u("\\"), u("[\"\\\\\"]"));
        row("escape by halves", "[\"{{x}}u0041\"]", true, u("\\"), u("[\"\\\\u0041\"]"));
        row("control", "[\"{{x}}\"]", true, u("a\n\t\x01"), u("[\"a\\n\\t\\u0001\"]"));
        row("NUL", "[\"{{x}}\"]", true, QString(QChar::Null), u("[\"\\u0000\"]"));
        row("line separator", "[\"{{x}}\"]", true, u("\xE2\x80\xA8"), u("[\"\xE2\x80\xA8\"]"));
        row("half a pair", "[\"{{x}}\"]", true, QString(QChar(0xd83d)), u("[\"\\ud83d\"]"));
        row("two halves", "[\"{{x}}{{x}}\"]", true, QString(QChar(0xde00)),
            u("[\"\\ude00\\ude00\"]"));
        row("placeholder as value", "[\"{{x}}\"]", true, u("{{x}}"), u("[\"{{x}}\"]"));
        row("half a placeholder", "[\"{{x}}x}}\"]", true, u("{{"), u("[\"{{x}}\"]"));
        row("closing braces", "[\"{{x}}\"]", true, u("}}"), u("[\"}}\"]"));
        row("literal in JSON", "[\"{{{{x}}\", {{x}}]", true, u("1"), u("[\"{{x}}\", 1]"));
        row("number", "[{{x}}]", true, u("-1.50e3"), u("[-1.50e3]"));
        row("object", "[{{x}}]", true, u("{\"b\": [1]}"), u("[{\"b\": [1]}]"));
        row("text as JSON", "[{{x}}]", true, u("\"a b\""), u("[\"a b\"]"));
        row("white space around JSON", "[{{x}}]", true, u(" 1\n"), u("[ 1\n]"));
        row("key", "{{{x}}: 1}", true, u("\"k\""), u("{\"k\": 1}"));
        row("whole", "{{x}}", true, u("null"), u("null"));
    }
    void fillsIn()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        QFETCH(QString, value);
        QFETCH(QString, filled);
        Fixture f {.composition = withValue(value)};
        const ExpandedText out = f.expand(text, isJson ? TextKind::Json : TextKind::Plain);
        QCOMPARE(textsOf(out.problems), QStringList());
        QCOMPARE(out.text, filled);
        QCOMPARE(out.used, (PlaceholderValues {{u("x"), value}}));
    }

    void checksKinds_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("filled"); // "!" and a part of what is wrong
        const auto row = [](const char* title, Kind kind, const char* text, const char* value,
                             const char* filled) {
            QTest::newRow(title) << kind << u(text) << u(value) << u(filled);
        };
        row("number", Kind::Number, "[{{x}}]", " 1.0 ", "[1.0]");
        row("number in a string", Kind::Number, "[\"{{x}}\"]", "12", "[\"12\"]");
        row("number in text", Kind::Number, "{{x}}", "-0", "-0");
        for (const char* value : {"", " ", "1,5", "01", "+1", ".5", "NaN", "1 2", "true", "1]",
                 "0x10", "\"1\"", "1\xC2\xA0"}) {
            for (const char* text : {"[{{x}}]", "[\"{{x}}\"]", "{{x}}"})
                QTest::addRow("no number %s %s", value, text)
                    << Kind::Number << u(text) << u(value).replace(u'\xa0', u'x')
                    << u("!must be a number");
        }
        row("number as key", Kind::Number, "{{{x}}: 1}", "1", "!double quotes");
        row("true", Kind::Boolean, "[{{x}}]", "true ", "[true]");
        row("false in a string", Kind::Boolean, "[\"{{x}}\"]", "false", "[\"false\"]");
        row("no truth value", Kind::Boolean, "[{{x}}]", "yes", "!true or false");
        row("letter case", Kind::Boolean, "{{x}}", "True", "!true or false");
        row("choice", Kind::Choice, "{{x}}", "half open", "half open");
        row("choice in a string", Kind::Choice, "[\"{{x}}\"]", "half open", "[\"half open\"]");
        row("choice outside of a string", Kind::Choice, "[{{x}}]", "1", "[1]");
        row("choice that is no JSON", Kind::Choice, "[{{x}}]", "half open", "!double quotes");
        row("no choice", Kind::Choice, "{{x}}", "Half open", "!list of choices");
        row("choice with a space", Kind::Choice, "{{x}}", "1 ", "!list of choices");
        row("text that is no JSON", Kind::Text, "[{{x}}]", "left", "!put double quotes");
        row("two values", Kind::Text, "[{{x}}]", "1, 2", "!put double quotes");
        row("value and bracket", Kind::Text, "[{{x}}]", "1]", "!put double quotes");
        row("comment", Kind::Text, "[{{x}}]", "1//", "!put double quotes");
        row("nothing", Kind::Text, "[{{x}}]", "", "!put double quotes");
        row("object as key", Kind::Text, "{{{x}}: 1}", "{}", "!put double quotes");
        row("two tokens as key", Kind::Text, "{{{x}}: 1}", "\"a\": 1, \"b\"", "!put double quotes");
    }
    void checksKinds()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, filled);
        Fixture f {.composition = withValue(value)};
        f.composition.placeholders
            = {{.name = u("x"), .kind = kind, .choices = {u("half open"), u("1")}}};
        const TextKind textKind = text.startsWith(u"{{x") ? TextKind::Plain : TextKind::Json;
        const ExpandedText out = f.expand(text, textKind);
        if (!filled.startsWith(u'!')) {
            QCOMPARE(textsOf(out.problems), QStringList());
            QCOMPARE(out.text, filled);
            return;
        }
        QCOMPARE(out.problems.size(), 1);
        QCOMPARE(out.problems.first().name, u("x"));
        const QString said = out.problems.first().text;
        QVERIFY2(said.contains(filled.sliced(1)) && said.contains(u"“x"), qPrintable(said));
        QCOMPARE(out.text, text); // as it was written
        QVERIFY(out.used.isEmpty());
    }

    void byteOrderMarkIsNoJson()
    {
        Fixture f {.composition = withValue(QChar(QChar::ByteOrderMark) + u("1"))};
        QCOMPARE(f.expand(u("[{{x}}]"), TextKind::Json).problems.size(), 1);
    }

    void takesDefaults()
    {
        Fixture f;
        f.composition.placeholders
            = {{.name = u("a"), .defaultValue = u("left")}, {.name = u("b")}};
        f.composition.values = {{u("other"), u("x")}};
        const ExpandedText out = f.expand(u("{{a}} {{b}} {{c}} {{b}}"), TextKind::Plain);
        QCOMPARE(out.text, u("left {{b}} {{c}} {{b}}"));
        QCOMPARE(textsOf(out.problems),
            (QStringList {u("“b” needs a value."), u("“c” needs a value.")}));
        QCOMPARE(out.problems[0].start, 6);
        QCOMPARE(out.used, (PlaceholderValues {{u("a"), u("left")}}));
        f.composition.values = {{u("a"), QString()}, {u("b"), u("")}, {u("c"), u("")}};
        QCOMPARE(f.expand(u("{{a}}{{b}}{{c}}"), TextKind::Plain).problems.size(), 0);
    }

    void defaultsAreNotSearched()
    {
        Fixture f;
        f.composition.placeholders = {{.name = u("a"), .defaultValue = u("{{a}}{{$uuid}}")}};
        QCOMPARE(f.expand(u("{{a}}"), TextKind::Plain).text, u("{{a}}{{$uuid}}"));
    }

    void builtInsFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        const auto row = [](const char* text, const char* filled) {
            QTest::newRow(text) << u(text) << u(filled);
        };
        row("[\"{{$now}}\"]", "[\"2026-11-23T14:05:09.007Z\"]");
        row("[{{$unix}}, {{$counter}}]", "[1795442709, 1]");
        row("[{{$random 5 5}}]", "[5]");
        row("[{{$pick \"a\"}}]", "[\"a\"]");
        row("[\"{{$now 'yyyy\\'}}\"]", "[\"2026\\\\\"]");
        row("[{{$now}}]", "!");
        row("[{{$uuid}}]", "!");
        row("[{{$pick 1 a}}]", "!");
        row("{{{$counter}}: 1}", "!");
        row("[\"{{$env HOME}}\"]", "!");
    }
    void builtInsFit()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        Fixture f;
        for (int i = 0; i < 20; ++i) { // whatever chance says
            const ExpandedText out = f.expand(text, TextKind::Json);
            QCOMPARE(out.problems.size(), filled == u'!' ? 1 : 0);
            QCOMPARE(out.text, filled == u'!' ? text : filled);
        }
    }

    void keepsWhatWasUsed()
    {
        Fixture f {.composition = withValue(u("v"))};
        const ExpandedText out
            = f.expand(u("{{x}}{{x}} {{$random 1 9999}} {{$random  1 9999}} {{$now yyyy}}{{ $now "
                         "yyyy }}{{$pick 'a b'}}"),
                TextKind::Plain);
        const QStringList numbers = out.text.split(u' ');
        QCOMPARE(out.used,
            (PlaceholderValues {{u("x"), u("v")}, {u("$random 1 9999"), numbers[1]},
                {u("$random 1 9999 #2"), numbers[2]}, {u("$now yyyy"), u("2026")},
                {u("$pick 'a b'"), u("a b")}}));
    }

    void mapsPlacesBack()
    {
        Fixture f {.composition = withValue(u("value"))};
        //                     0123456789012345678
        const QString text = u("ab{{x}}cd{{{{ef{{x}}");
        const ExpandedText out = f.expand(text, TextKind::Plain);
        QCOMPARE(out.text, u("abvaluecd{{efvalue"));
        const QList<qsizetype> expected {
            0, 1, 2, 2, 2, 2, 2, 7, 8, 9, 10, 13, 14, 15, 15, 15, 15, 15, 15};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(out.sourcePosition(i), expected[i]);
        QCOMPARE(f.expand(u("abc"), TextKind::Plain).sourcePosition(2), 2);
        QCOMPARE(f.expand(u(""), TextKind::Plain).sourcePosition(0), 0);
    }

    void sizeIsBounded()
    {
        Fixture f {.composition = withValue(QString(maxExpandedLength / 4, u'"'))};
        const ExpandedText fits = f.expand(u("{{x}}{{x}}{{x}}{{x}}"), TextKind::Plain);
        QVERIFY(fits.problems.isEmpty());
        const ExpandedText large = f.expand(u("{{x}}").repeated(100'000), TextKind::Plain);
        QCOMPARE(large.problems.size(), 1);
        QVERIFY(large.text.size() < 2 * maxExpandedLength);
        // Escapes count.
        QCOMPARE(f.expand(u("[\"{{x}}{{x}}{{x}}\"]"), TextKind::Json).problems.size(), 1);
    }

    void problemsAreBounded()
    {
        Fixture f;
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("{{a%1}}").arg(i);
        QCOMPARE(f.expand(text, TextKind::Plain).problems.size(), 100);
    }

    void largeValueThatDoesNotFitIsReadOnce()
    {
        Fixture f {.composition = withValue(u("[").repeated(300'000) + u("x"))};
        const ExpandedText out
            = f.expand(u("[{{x}}") + u(",{{x}}").repeated(50'000), TextKind::Json);
        QCOMPARE(out.problems.size(), 1);
    }

    void noValueBreaksOut()
    {
        // Skeletons with values of the simplest kind, and what they become with any other.
        const QStringList skeletons {u("{\"a\": \"{{x}}\", \"{{y}}\": {{z}}}"),
            u("[\"{{x}}{{y}}\", \"\\\\{{x}}\\u0041{{y}}\", {{z}}, [{{z}}]]"),
            u("{ {{k}}: [{{z}}, \"{{{{{{x}}\"], {{k}} : {\"b\":{{z}}}}")};
        const QString alphabet
            = u("\"\"\\\\/{}[]:,'ab019.-eEun \t\n\x01\x7f\xC3\xBC\xE2\x80\xA8\xEF\xBB\xBF$")
            + QChar(0xd83d) + QChar(0xde00) + QChar::Null;
        const QStringList pieces {u("{{x}}"), u("}}"), u("{{"), u("null"), u("true"), u("\\u"),
            u("\", \""), u("{}"), u("[1]"), u("\"s\""), u("12"), u("\\\"")};
        QRandomGenerator random(11);
        const auto anyValue = [&] {
            QString value;
            for (auto left = random.bounded(6); left > 0; --left)
                value += random.bounded(2) == 0 ? QString(alphabet[random.bounded(alphabet.size())])
                                                : pieces[random.bounded(pieces.size())];
            return value;
        };
        int filled = 0;
        for (int i = 0; i < 12'000; ++i) {
            const QString& skeleton = skeletons[i % skeletons.size()];
            Fixture f;
            f.composition.values
                = {{u("x"), u("a")}, {u("y"), u("b")}, {u("z"), u("null")}, {u("k"), u("\"k\"")}};
            const QString shape = shapeOf(f.expand(skeleton, TextKind::Json).text);
            QVERIFY(!shape.isEmpty());
            f.composition.values[u("x")] = anyValue();
            f.composition.values[u("y")] = anyValue();
            f.composition.values[u("k")] = i % 2 == 0 ? jsonString(anyValue()) : anyValue();
            const QString z = i % 3 == 0 ? anyValue() : jsonString(anyValue());
            f.composition.values[u("z")] = z;
            const ExpandedText out = f.expand(skeleton, TextKind::Json);
            if (!out.problems.isEmpty())
                continue;
            ++filled;
            QVERIFY2(!findJsonProblem(out.text), qPrintable(out.text));
            // The tree is the same but for the branches that z is.
            const QString expected = QString(shape).replace(shapeOf(u("null")), shapeOf(z));
            QVERIFY2(shapeOf(out.text) == expected, qPrintable(out.text));
        }
        QVERIFY(filled > 2000);
    }
};

QTEST_GUILESS_MAIN(tst_Expansion)
#include "tst_expansion.moc"
