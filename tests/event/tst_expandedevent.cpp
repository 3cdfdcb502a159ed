// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Composition draft(const QString& data, DataMode mode = DataMode::Auto)
{
    return {.event = {.name = u("a/b"), .data = data}, .dataMode = mode};
}

ExpandedEvent expand(
    const Composition& composition, ReceiverClass receiver = ReceiverClass::DeviceOs08To2)
{
    QRandomGenerator random(1);
    const BuiltInSource source {
        .now = QDateTime(QDate(2026, 11, 23), QTime(14, 5, 9, 7), QTimeZone::utc()),
        .counters = {},
        .environment = {},
        .random = &random};
    return expandEvent(composition, source, receiver);
}

/// "error data 2:5+7 text" …
QStringList described(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        QString line = finding.severity == Finding::Severity::Error ? u("error") : u("warning");
        line += finding.field == Finding::Field::Name ? u(" name")
            : finding.field == Finding::Field::Data   ? u(" data")
                                                      : u(" ttl");
        if (finding.line > 0)
            line += QStringLiteral(" %1:%2+%3")
                        .arg(finding.line)
                        .arg(finding.column)
                        .arg(finding.length);
        lines += line + u' ' + finding.text;
    }
    return lines;
}

} // namespace

class tst_ExpandedEvent : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void dataKinds_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("empty") << u("") << false;
        QTest::newRow("text") << u("open") << false;
        QTest::newRow("object") << u(" {\"a\": 1}") << true;
        QTest::newRow("array") << u("\n[{{x}}]") << true;
        QTest::newRow("placeholder") << u("{{x}}") << false;
        QTest::newRow("placeholder after space") << u(" {{x}}") << false;
        QTest::newRow("placeholder as key") << u("{{{x}}: 1}") << true;
        QTest::newRow("literal") << u("{{{{x}}") << false;
        QTest::newRow("literal and more") << u("{{{{{x}}") << false;
        QTest::newRow("brace alone") << u("{") << true;
        QTest::newRow("brace and line") << u("{\n{{x}}: 1}") << true;
    }
    void dataKinds()
    {
        QFETCH(QString, data);
        QFETCH(bool, isJson);
        QCOMPARE(dataKind(draft(data)), isJson ? TextKind::Json : TextKind::Plain);
        QCOMPARE(dataKind(draft(data, DataMode::Json)), TextKind::Json);
        QCOMPARE(dataKind(draft(data, DataMode::Text)), TextKind::Plain);
    }

    void fillsInNameAndData()
    {
        Composition composition = draft(u("{\"side\": \"{{side}}\", \"n\": {{n}}}"));
        composition.event.name = u("door/{{side}}");
        composition.event.ttlSeconds = 5;
        composition.event.isPrivate = false;
        composition.placeholders
            = {{.name = u("n"), .kind = Placeholder::Kind::Number, .defaultValue = u("1")}};
        composition.values = {{u("side"), u("left")}, {u("unused"), u("x")}};
        const ExpandedEvent out = expand(composition);
        QCOMPARE(described(out.findings), QStringList());
        QCOMPARE(out.event,
            (Event {.name = u("door/left"),
                .data = u("{\"side\": \"left\", \"n\": 1}"),
                .isPrivate = false,
                .ttlSeconds = 5}));
        QCOMPARE(out.used, (PlaceholderValues {{u("side"), u("left")}, {u("n"), u("1")}}));
    }

    void finds_data()
    {
        QTest::addColumn<Composition>("composition");
        QTest::addColumn<QStringList>("findings"); // beginnings
        const auto row
            = [](const char* title, const Composition& composition, const QStringList& findings) {
                  QTest::newRow(title) << composition << findings;
              };
        Composition named = draft(u(""));
        named.event.name = u("door/{{side}}");
        row("value for the name", named, {u("error name “side” needs a value.")});
        named.values = {{u("side"), u("a b")}};
        row("name as it goes out", named, {u("warning name The name has a space.")});
        named.values = {{u("side"), u("x").repeated(60)}};
        row("long name", named, {u("error name The name has 65 characters")});
        named.values = {};
        named.placeholders = {{.name = u("side"), .defaultValue = u("x").repeated(59)}};
        row("name that just fits", named, {});
        Composition nameless = draft(u(""));
        nameless.event.name = u("{{x}}");
        nameless.values = {{u("x"), u("")}};
        row("no name", nameless, {u("error name An event needs a name.")});
        Composition old = draft(u("[{{x}}"));
        old.event.ttlSeconds = -1;
        row("errors first", old,
            {u("error data 1:2+5 “x” needs a value."), u("error ttl The TTL"),
                u("warning data 1:1+0 ")});
        row("values for the data",
            draft(u("{\n  \"\xF0\x9F\x98\x80\": {{x}},\n  {{k}}: \"{{x}}\"\n}")),
            {u("error data 2:8+5 “x” needs a value."), u("error data 3:3+5 “k” needs a value.")});
        row("no name between braces", draft(u("[ {{}} ]")), {u("error data 1:3+4 The braces")});
        row("not closed in JSON", draft(u("[\"{{x\"]")), {u("error data 1:3+3 “{{” opens")});
        row("text outside of a string", draft(u("[{{$now}}]")),
            {u("error data 1:2+8 “$now” stands outside")});
        Composition broken = draft(u("[\"{{x}}\",\n {{x}} 1]"));
        broken.values = {{u("x"), u("12")}};
        row("broken JSON at its place", broken, {u("warning data 2:8+0 A comma is missing")});
        Composition deep = draft(u("[1,\n{{x}}]"));
        deep.values = {{u("x"), u("[").repeated(512) + u("]").repeated(512)}};
        row("too deep because of a value", deep,
            {u("warning data 2:1+0 Objects and arrays"), u("warning data The data has 1029")});
        row("broken JSON without values", draft(u("[{{x}} 1]")),
            {u("error data 1:2+5 “x”"), u("warning data 1:8+0 A comma is missing")});
        row("text mode", draft(u("{ broken"), DataMode::Text), {});
        row("JSON mode", draft(u("open"), DataMode::Json), {u("warning data 1:1+0 “open” is not")});
        row("JSON mode, empty", draft(u(""), DataMode::Json), {});
        Composition payload = draft(u("{{x}}"));
        row("whole data", payload, {u("error data 1:1+5 “x” needs a value.")});
        payload.values = {{u("x"), u("{\"a\": }")}};
        row("whole data is broken JSON", payload, {u("warning data 1:1+0 ")});
        row("too large", draft(u("x").repeated(623)), {u("warning data The data has 623 byte")});
    }
    void finds()
    {
        QFETCH(Composition, composition);
        QFETCH(QStringList, findings);
        const ExpandedEvent out = expand(composition);
        const QStringList said = described(out.findings);
        QVERIFY2(said.size() == findings.size(), qPrintable(said.join(u'\n')));
        for (qsizetype i = 0; i < findings.size(); ++i)
            QVERIFY2(said[i].startsWith(findings[i]), qPrintable(said[i]));
        const bool hasError = !findings.isEmpty() && findings.first().startsWith(u"error");
        QCOMPARE(canPublish(out.findings), !hasError);
    }

    void minifies_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<DataMode>("mode");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char* title, const char* data, DataMode mode, const char* sent) {
            QTest::newRow(title) << u(data) << mode << u(sent);
        };
        row("JSON", "{ \"a\": \"{{x}}\",\n \"b\" : {{n}} }", DataMode::Auto,
            "{\"a\":\"a  b\",\"b\":[1,2]}");
        row("whole", "{{n}}", DataMode::Auto, "[1,2]");
        row("broken JSON", "{ \"a\" }", DataMode::Auto, "{ \"a\" }");
        row("text", " open  ", DataMode::Auto, " open  ");
        row("number as text", " 5 ", DataMode::Auto, " 5 ");
        row("number as JSON", " 5 ", DataMode::Json, "5");
        row("JSON as text", "[ 1 ]", DataMode::Text, "[ 1 ]");
        row("with a problem", "[ {{y}} ]", DataMode::Auto, "[ {{y}} ]");
    }
    void minifies()
    {
        QFETCH(QString, data);
        QFETCH(DataMode, mode);
        QFETCH(QString, sent);
        Composition composition = draft(data, mode);
        composition.values = {{u("x"), u("a  b")}, {u("n"), u("[1, 2]")}};
        composition.isSentMinified = true;
        QCOMPARE(expand(composition).event.data, sent);
        composition.isSentMinified = false;
        const QString asWritten = expand(composition).event.data;
        QVERIFY(asWritten.size() >= sent.size());
    }

    void sizeIsThatOfWhatGoesOut()
    {
        Composition composition = draft(u("[ ") + u(" ").repeated(700) + u("\"{{x}}\"]"));
        composition.values = {{u("x"), u("y")}};
        QCOMPARE(expand(composition).findings.size(), 1);
        composition.isSentMinified = true;
        QCOMPARE(expand(composition).findings.size(), 0);
        composition.values = {{u("x"), u("\xE2\x82\xAC").repeated(300)}};
        QCOMPARE(expand(composition).findings.size(), 1);
        QCOMPARE(expand(composition, ReceiverClass::DeviceOs3Gen3).findings.size(), 0);
    }

    void asksForCountersAndVariables()
    {
        Composition composition
            = draft(u("[{{$counter}}, {{$counter door}}, \"{{$env SITE}}\", {{$env 1}}, {{$now}}, "
                      "\"{{{{$counter no}}\"]"));
        composition.event.name = u("{{$env USER}}/{{$counter name}}");
        QCOMPARE(countersIn(composition), (QSet<QString> {QString(), u("door"), u("name")}));
        QCOMPARE(environmentIn(composition), (QSet<QString> {u("SITE"), u("USER")}));
    }

    void listsPlaceholdersInOrder()
    {
        Composition composition = draft(u("[{{b}}, \"{{a}}\", {{$uuid}}, {{b}}, {{c d}}, {{d}}]"));
        composition.event.name = u("{{a}}/{{n}}");
        const Placeholder b {.name = u("b"),
            .kind = Placeholder::Kind::Choice,
            .defaultValue = u("1"),
            .description = u("which"),
            .choices = {u("1"), u("2")}};
        composition.placeholders = {{.name = u("unused")}, b};
        QCOMPARE(placeholdersIn(composition),
            (QList<Placeholder> {{.name = u("a")}, {.name = u("n")}, b, {.name = u("d")}}));
    }
};

QTEST_GUILESS_MAIN(tst_ExpandedEvent)
#include "tst_expandedevent.moc"
