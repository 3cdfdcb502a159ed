// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/EventLint.h"
#include "support/HeraldTest.h"

#include <algorithm>

using namespace herald;

namespace {

int countOf(const QList<Finding>& findings, Finding::Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
        [=](const Finding& finding) { return finding.severity == severity; }));
}

} // namespace

class tst_EventLint : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* label, const QString& name, int errors, int warnings,
                             const char* says) {
            QTest::newRow(label) << name << errors << warnings << QString::fromUtf8(says);
        };
        row("plain", QStringLiteral("garage/door_left-2"), 0, 0, "");
        row("one character", QStringLiteral("x"), 0, 0, "");
        row("64 characters", QString(64, u'x'), 0, 0, "");
        row("empty", QString(), 1, 0, "needs a name");
        row("65 characters", QString(65, u'x'), 1, 0, "65");
        row("umlaut", QStringLiteral("tür"), 1, 0, "ü");
        row("emoji counts once", QString::fromUtf8("😀").repeated(64), 1, 0, "😀");
        row("too long and not ASCII", QString(65, u'ü'), 2, 0, "ü");
        row("space", QStringLiteral("a b"), 0, 1, "space");
        row("dot", QStringLiteral("a.b"), 0, 1, ".");
        row("several others", QStringLiteral("a.b.c?"), 0, 1, ". ?");
        row("space and others", QStringLiteral("a b!"), 0, 2, "!");
        row("control character", QStringLiteral("a\tb"), 0, 1, "U+0009");
        row("NUL", QString(QChar(u'\0')), 0, 1, "U+0000");
        row("placeholder", QStringLiteral("{{room}}"), 0, 1, "{ }");
        row("particle", QStringLiteral("particle/x"), 0, 1, "particle");
        row("PARTICLE", QStringLiteral("PARTICLEx"), 0, 1, "particle");
        row("spark", QStringLiteral("Spark/x"), 0, 1, "spark");
        row("sparkle", QStringLiteral("sparkle"), 0, 1, "spark");
        row("spark inside", QStringLiteral("my/spark"), 0, 0, "");
        row("part of particle", QStringLiteral("parti"), 0, 0, "");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const QList<Finding> findings = lintName(name);
        QTEST(countOf(findings, Finding::Severity::Error), "errors");
        QTEST(countOf(findings, Finding::Severity::Warning), "warnings");
        QStringList texts;
        for (const Finding& finding : findings) {
            QCOMPARE(finding.field, Finding::Field::Name);
            texts += finding.text;
        }
        QVERIFY2(texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n')));
        QCOMPARE(canPublish(findings), countOf(findings, Finding::Severity::Error) == 0);
    }

    void longListsOfCharactersEnd()
    {
        const QList<Finding> findings = lintName(QStringLiteral("!\"#$%&'()*+,.:;"));
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().text.endsWith(u'…'));
    }

    void data_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("no JSON") << QStringLiteral("25.0 °C") << 0 << 0;
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("fine") << QStringLiteral("{\"a\": [1, 2]}") << 0 << 0;
        QTest::newRow("broken") << QStringLiteral("{\n  \"a\": ,\n}") << 2 << 8;
    }
    void data()
    {
        QFETCH(QString, data);
        QFETCH(int, line);
        QFETCH(int, column);
        const QList<Finding> findings = lintData(data);
        QCOMPARE(findings.size(), line > 0 ? 1 : 0);
        if (findings.isEmpty())
            return;
        QCOMPARE(findings.first().severity, Finding::Severity::Warning);
        QCOMPARE(findings.first().field, Finding::Field::Data);
        QCOMPARE(findings.first().line, line);
        QCOMPARE(findings.first().column, column);
        QVERIFY(!findings.first().text.isEmpty());
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<ReceiverClass>("receiver");
        QTest::addColumn<bool>("isTooLarge");
        for (const ReceiverClass receiver : receiverClasses) {
            const int limit = byteLimit(receiver);
            const auto row = [limit](const char* label) -> QTestData& {
                return QTest::addRow("%d %s", limit, label);
            };
            row("exactly") << QString(limit, u'x') << receiver << false;
            row("and one") << QString(limit + 1, u'x') << receiver << true;
            row("counts UTF-8") << QString(limit / 2 + 1, u'ü') << receiver << true;
        }
        QTest::newRow("a surrogate pair is four bytes")
            << QString::fromUtf8("😀").repeated(64) << ReceiverClass::DeviceOsBefore08 << true;
        QTest::newRow("63 of them fit")
            << QString::fromUtf8("😀").repeated(63) << ReceiverClass::DeviceOsBefore08 << false;
    }
    void sizes()
    {
        QFETCH(QString, data);
        QFETCH(ReceiverClass, receiver);
        QFETCH(bool, isTooLarge);
        const QList<Finding> findings = lintSize(data, receiver);
        QCOMPARE(!findings.isEmpty(), isTooLarge);
        if (!isTooLarge)
            return;
        const Finding finding = findings.first();
        QCOMPARE(finding.severity, Finding::Severity::Warning);
        QCOMPARE(finding.field, Finding::Field::Data);
        QVERIFY(finding.text.contains(QString::number(data.toUtf8().size())));
        QVERIFY(finding.text.contains(QString::number(byteLimit(receiver))));
        QVERIFY(finding.text.contains(receiverClassLabel(receiver)));
    }

    void ttl_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("0") << 0 << true;
        QTest::newRow("60") << 60 << true;
        QTest::newRow("most") << 16'777'215 << true;
        QTest::newRow("one more") << 16'777'216 << false;
        QTest::newRow("-1") << -1 << false;
    }
    void ttl()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isFine);
        const QList<Finding> findings = lintEvent(
            {.name = QStringLiteral("x"), .data = {}, .ttlSeconds = seconds}, defaultReceiverClass);
        QCOMPARE(findings.isEmpty(), isFine);
        QCOMPARE(canPublish(findings), isFine);
        if (!isFine)
            QCOMPARE(findings.first().field, Finding::Field::Ttl);
    }

    void errorsComeFirst()
    {
        const Event event {.name = QStringLiteral("spark ü"),
            .data = QStringLiteral("{") + QString(2000, u' '),
            .ttlSeconds = -1};
        const QList<Finding> findings = lintEvent(event, defaultReceiverClass);
        QCOMPARE(countOf(findings, Finding::Severity::Error), 2);
        QCOMPARE(countOf(findings, Finding::Severity::Warning), 4);
        QCOMPARE(findings.at(0).severity, Finding::Severity::Error);
        QCOMPARE(findings.at(1).severity, Finding::Severity::Error);
        QVERIFY(!canPublish(findings));
    }

    void warningsMayBePublished()
    {
        const Event event {.name = QStringLiteral("spark me!"), .data = QStringLiteral("{")};
        const QList<Finding> findings = lintEvent(event, defaultReceiverClass);
        QCOMPARE(findings.size(), 4);
        QVERIFY(canPublish(findings));
    }
};

QTEST_GUILESS_MAIN(tst_EventLint)
#include "tst_eventlint.moc"
