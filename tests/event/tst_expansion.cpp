// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "event/JsonReader.h"
#include "event/JsonText.h"
#include "event/PlaceholderJson.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace herald;

namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(14, 5, 9, 7), QTimeZone::utc());

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

struct Fixture {
    QRandomGenerator random {1};
    BuiltInSource source {.now = moment, .counters = {}, .environment = {}, .random = &random};
    Composition composition;

    ExpandedText expand(const QString& text, TextKind kind)
    {
        return expandText(text, kind, composition, source);
    }
    ExpandedEvent expand()
    {
        return expandEvent(composition, source, ReceiverClass::DeviceOs08To2);
    }
};

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
        const auto row = [](const char* title, const char* text, bool isJson, const char* value,
                             const char* filled) {
            QTest::newRow(title) << u(text) << isJson << u(value) << u(filled);
        };
        row("plain", "a/{{x}}/b", false, "left", "a/left/b");
        row("empty value", "a{{x}}b", false, "", "ab");
        row("literal", "{{{{x}} {{{x}}}", false, "v", "{{x}} {v}");
        row("plain takes anything", "{{x}}", false, "\"\\{{y}}\n", "\"\\{{y}}\n");
        row("string", "{\"a\": \"{{x}}!\"}", true, "left", "{\"a\": \"left!\"}");
        row("quotes", "[\"{{x}}\"]", true, "\", \"b", "[\"\\\", \\\"b\"]");
        row("backslash", "[\"{{x}}\"]", true, "\\", "[\"\\\\\"]");
        row("control", "[\"{{x}}\"]", true, "a\n\t\x01", "[\"a\\n\\t\\u0001\"]");
        row("line separator", "[\"{{x}}\"]", true, "\xE2\x80\xA8", "[\"\xE2\x80\xA8\"]");
        row("placeholder as value", "[\"{{x}}\"]", true, "{{x}}", "[\"{{x}}\"]");
        row("closing braces", "[\"{{x}}\"]", true, "}}", "[\"}}\"]");
        row("number", "[{{x}}]", true, "-1.50e3", "[-1.50e3]");
        row("object", "[{{x}}]", true, "{\"b\": [1]}", "[{\"b\": [1]}]");
        row("text as JSON", "[{{x}}]", true, "\"a b\"", "[\"a b\"]");
        row("key", "{{{x}}: 1}", true, "\"k\"", "{\"k\": 1}");
        row("whole", "{{x}}", true, "null", "null");
    }
    void fillsIn()
    {
        QFETCH(QString, text);
        QFETCH(bool, isJson);
        QFETCH(QString, value);
        QFETCH(QString, filled);
        Fixture f;
        f.composition.values = {{u("x"), value}};
        const ExpandedText out = f.expand(text, isJson ? TextKind::Json : TextKind::Plain);
        for (const PlaceholderProblem& problem : out.problems)
            QFAIL(qPrintable(problem.text));
        QCOMPARE(out.text, filled);
        QCOMPARE(out.used, (PlaceholderValues {{u("x"), value}}));
    }
};

QTEST_GUILESS_MAIN(tst_Expansion)
#include "tst_expansion.moc"
