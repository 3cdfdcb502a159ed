// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "event/LikelyPlaceholders.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// "number temp=21.5 $builtin", one for each.
QStringList described(const QList<LikelyPlaceholder>& found)
{
    QStringList lines;
    for (const LikelyPlaceholder& each : found) {
        const QString kind = each.kind == LikelyPlaceholder::Kind::Number ? u("number")
            : each.kind == LikelyPlaceholder::Kind::Time                  ? u("time")
                                                                          : u("id");
        QString line = QStringLiteral("%1 %2=%3").arg(kind, each.name, each.text);
        if (!each.builtIn.isEmpty())
            line += u' ' + each.builtIn;
        lines += line;
    }
    return lines;
}

QList<ChosenPlaceholder> all(const QList<LikelyPlaceholder>& found)
{
    QList<ChosenPlaceholder> chosen;
    for (const LikelyPlaceholder& each : found)
        chosen += {each, each.name};
    return chosen;
}

Event filledIn(const Composition& composition)
{
    QRandomGenerator random(1);
    const BuiltInSource source {.now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC),
        .counters = {},
        .environment = {},
        .random = &random};
    return expandEvent(composition, source, ReceiverClass::DeviceOs08To2).event;
}

} // namespace

class tst_LikelyPlaceholders : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const char* name, const char* data,
                             const QStringList& expected) {
            QTest::newRow(title) << u(name) << u(data) << expected;
        };
        row("nothing", "garage/door", "{\"state\":\"open\",\"ok\":true}", {});
        row("no data", "", "", {});
        row("JSON numbers by their keys", "env", "{\"temp\": 21.50, \"n\":-3e2}",
            {u("number temp=21.50"), u("number n=-3e2")});
        row("a number as a string", "env", "{\"version\":\"3\"}", {u("number version=3")});
        row("the same number twice is two", "env", "{\"a\":1,\"b\":1}",
            {u("number a=1"), u("number b=1")});
        row("the same key farther down", "env", "{\"in\":{\"t\":1},\"out\":{\"t\":2}}",
            {u("number t=1"), u("number out.t=2")});
        row("a list", "led", "{\"rgb\":[255,0,7]}",
            {u("number rgb1=255"), u("number rgb2=0"), u("number rgb3=7")});
        row("a list alone", "led/rgb", "[255,0]", {u("number rgb1=255"), u("number rgb2=0")});
        row("a key that is no name", "env", "{\"my temp °C\":21,\"\":3,\"9\":4}",
            {u("number my_temp_C=21"), u("number env=3"), u("number env.9=4")});
        row("times", "env",
            "{\"at\":\"2026-11-23T14:05:09.007Z\",\"s\":1764000000,\"ms\":1764000000123,"
            "\"day\":\"2026-11-23\"}",
            {u("time at=2026-11-23T14:05:09.007Z $now"), u("time s=1764000000 $unix"),
                u("time ms=1764000000123 $unix ms"), u("time day=2026-11-23 $now yyyy-MM-dd")});
        row("a time within a text stays", "env", "{\"at\":\"since 2026-11-23T14:05:09Z\"}", {});
        row("identifiers", "env",
            "{\"device\":\"0123456789abcdef01234567\","
            "\"id\":\"6f1c0b1e-0000-4000-8000-00000000abcd\"}",
            {u("id device=0123456789abcdef01234567"),
                u("id id=6f1c0b1e-0000-4000-8000-00000000abcd $uuid")});
        row("letters alone are no identifier", "env", "{\"w\":\"deadbeefdeadbeef\"}", {});
        row("the name's segments", "room/12/0123456789abcdef01234567/temp", "x",
            {u("number room=12"), u("id room2=0123456789abcdef01234567")});
        row("an identifier in the name and in the data", "dev/0123456789abcdef01234567",
            "{\"coreid\":\"0123456789abcdef01234567\"}", {u("id dev=0123456789abcdef01234567")});
        row("a number is all of it", "sensors/temperature", "25.34",
            {u("number temperature=25.34")});
        row("text with keys", "env", "temp=21.5, hum: 40%; v1.2.3 at 2026-11-23 14:05",
            {u("number temp=21.5"), u("number hum=40"), u("time time=2026-11-23 14:05 $now")});
        row("a date is one", "env", "due 2026-11-23!", {u("time time=2026-11-23 $now yyyy-MM-dd")});
        row("no part of a word", "env", "a-1 x2 3y 4.5.6 0x10 007", {});
        row("broken JSON is text", "env", "{\"a\": 5, ", {u("number value=5")});
    }

    void finds()
    {
        QFETCH(QString, name);
        QFETCH(QString, data);
        QFETCH(QStringList, expected);
        QCOMPARE(described(likelyPlaceholders({.name = name, .data = data})), expected);
    }

    /// With every default filled in it is the same event.
    void isTheSameAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("written");
        QTest::newRow("JSON") << u("room/12") << u("{\"t\": [1, 2.50], \"at\":\"2026-11-23\"}")
                              << u("{\"t\": [{{t1}}, {{t2}}], \"at\":\"{{at}}\"}");
        QTest::newRow("twice") << u("a/0123456789abcdef01234567")
                               << u("0123456789abcdef01234567 is 0123456789abcdef01234567")
                               << u("{{a}} is {{a}}");
        QTest::newRow("braces of its own") << u("a") << u("{{x}} {5} {{{6}}} {{7}}")
                                           << u("{{{{x}} {{{value}}} {{{{{{{value2}}}}} "
                                                "{{{{{{value3}}}}");
        QTest::newRow("braces in JSON")
            << u("a") << u("{\"f\":\"{{x}}\",\"n\":5}") << u("{\"f\":\"{{{{x}}\",\"n\":{{n}}}");
        QTest::newRow("half JSON") << u("a") << u("{t=5; u=[6]") << u("{t={{t}}; u=[{{value}}]");
        QTest::newRow("escapes") << u("a") << u("{\"s\":\"\\u0031\\n\",\"n\":\"2\"}")
                                 << u("{\"s\":\"\\u0031\\n\",\"n\":\"{{n}}\"}");
    }

    void isTheSameAgain()
    {
        QFETCH(QString, name);
        QFETCH(QString, data);
        QFETCH(QString, written);
        const Event event {.name = name, .data = data, .isPrivate = true, .ttlSeconds = 9};
        const Composition composition = withPlaceholders(event, all(likelyPlaceholders(event)));
        QCOMPARE(composition.event.data, written);
        QCOMPARE(filledIn(composition), event);
        const Composition none = withPlaceholders(event, {});
        QVERIFY(none.placeholders.isEmpty());
        QCOMPARE(filledIn(none), event);
    }

    void defines()
    {
        const Event event {.name = u("room/12"), .data = u("{\"t\":1,\"at\":1764000000}")};
        QList<ChosenPlaceholder> chosen = all(likelyPlaceholders(event));
        QCOMPARE(chosen.size(), 3);
        chosen[0].use = u("number");
        chosen[2].use = u("$unix");
        const Composition composition = withPlaceholders(event, chosen);
        QCOMPARE(composition.event.name, u("room/{{number}}"));
        QCOMPARE(composition.event.data, u("{\"t\":{{t}},\"at\":{{$unix}}}"));
        const QList<Placeholder> expected {
            {.name = u("number"), .kind = Placeholder::Kind::Number, .defaultValue = u("12")},
            {.name = u("t"), .kind = Placeholder::Kind::Number, .defaultValue = u("1")}};
        QCOMPARE(composition.placeholders, expected);
        QCOMPARE(filledIn(composition).data, u("{\"t\":1,\"at\":1800000000}"));
    }

    void isBounded()
    {
        const QString many = u("[") + u("1,").repeated(100'000) + u("1]");
        const auto found = likelyPlaceholders({.name = u("a"), .data = many});
        QCOMPARE(found.size(), maxLikelyPlaceholders);
        QSet<QString> names;
        for (const LikelyPlaceholder& each : found)
            names.insert(each.name);
        QCOMPARE(names.size(), found.size());
        QVERIFY(likelyPlaceholders({.name = u("a"), .data = u("1").repeated(300'000)}).isEmpty());
        QVERIFY(likelyPlaceholders({.name = u("a"), .data = u("a1-").repeated(100'000)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LikelyPlaceholders)
#include "tst_likelyplaceholders.moc"
