// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/SchemaCheck.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace herald;

namespace {

const QString numberSchema = QStringLiteral(
    "{\"properties\": {\"n\": {\"type\": \"number\"}, \"s\": {\"maxLength\": 3}}}");

} // namespace

class tst_SchemaCheck : public HeraldTest {
    Q_OBJECT

    static ExpandedEvent expanded(const QString& data, const PlaceholderValues& values = {})
    {
        QRandomGenerator random(1);
        BuiltInSource source;
        source.random = &random;
        const Composition composition {
            .event = {.name = QStringLiteral("a"), .data = data}, .values = values};
        return expandEvent(composition, source, defaultReceiverClass);
    }

    /// What was found, and nothing where no answer came.
    struct Asked {
        explicit Asked(const QString& schema) { check.setSchema(schema); }
        void ask(const QString& data, const PlaceholderValues& values = {})
        {
            check.check(data, expanded(data, values));
        }
        QList<Finding> answer()
        {
            if (spy.isEmpty())
                spy.wait(20'000);
            return spy.isEmpty() ? QList<Finding>() : spy.takeFirst().at(0).value<QList<Finding>>();
        }
        SchemaCheck check;
        QSignalSpy spy {&check, &SchemaCheck::checked};
    };

private Q_SLOTS:
    void whatFitsHasNoFindings()
    {
        Asked asked(numberSchema);
        asked.ask(QStringLiteral("{\"n\": 1.5}"));
        QVERIFY(asked.spy.wait(20'000));
        QCOMPARE(asked.spy.size(), 1);
        QVERIFY(asked.answer().isEmpty());
    }

    void aProblemIsAtItsPlaceAsWritten_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::newRow("one line") << QStringLiteral("{\"n\": true}") << 1 << 7 << 4;
        QTest::newRow("third line")
            << QStringLiteral("{\r\n  \"a\": \"🚪\",\r\n  \"n\": \"x\"\r\n}") << 3 << 8 << 3;
        QTest::newRow("after a surrogate pair")
            << QStringLiteral("{\"a\": \"🚪\", \"n\": [1]}") << 1 << 17 << 3;
        // The value is longer than its placeholder: what comes after it must not move.
        QTest::newRow("after a value")
            << QStringLiteral("{\"a\": \"{{long}}\", \"n\": null}") << 1 << 24 << 4;
        QTest::newRow("a value") << QStringLiteral("{\"n\": {{yes}}}") << 1 << 7 << 7;
        QTest::newRow("within a value") << QStringLiteral("{\"n\": {{list}} }") << 1 << 7 << 8;
        QTest::newRow("around a value")
            << QStringLiteral("{\"s\": \"ab{{long}}\"}") << 1 << 7 << 12;
    }
    void aProblemIsAtItsPlaceAsWritten()
    {
        QFETCH(const QString, data);
        QFETCH(const int, line);
        QFETCH(const int, column);
        QFETCH(const int, length);
        Asked asked(numberSchema);
        asked.ask(data,
            {{QStringLiteral("long"), QString(40, u'x')},
                {QStringLiteral("yes"), QStringLiteral("true")},
                {QStringLiteral("list"), QStringLiteral("[1, 2]")}});
        const QList<Finding> findings = asked.answer();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().field, Finding::Field::Data);
        QCOMPARE(findings.first().severity, Finding::Severity::Warning);
        QVERIFY(!findings.first().text.isEmpty());
        QCOMPARE(findings.first().line, line);
        QCOMPARE(findings.first().column, column);
        QCOMPARE(findings.first().length, length);
    }

    void ofSeveralQuestionsTheLastIsAnswered()
    {
        Asked asked(numberSchema);
        for (int i = 0; i < 50; ++i)
            asked.ask(QStringLiteral("{\"n\": \"%1\"}").arg(i));
        asked.ask(QStringLiteral("{\n\"n\": true}"));
        QCOMPARE(asked.answer().value(0).line, 2);
        // Whatever came before would be answered first: one more round shows that nothing did.
        asked.ask(QStringLiteral("{}"));
        QVERIFY(asked.spy.wait(20'000));
        QCOMPARE(asked.spy.size(), 1);
        QVERIFY(asked.answer().isEmpty());
    }

    void aSchemaTakenAwayAnswersNoMore()
    {
        Asked asked(numberSchema);
        QVERIFY(asked.check.hasSchema());
        asked.ask(QStringLiteral("{\"n\": true}"));
        asked.check.setSchema({});
        QVERIFY(!asked.check.hasSchema());
        asked.ask(QStringLiteral("{\"n\": true}"));
        QCOMPARE(asked.spy.size(), 1); // at once
        QVERIFY(asked.answer().isEmpty());
        asked.check.setSchema(numberSchema);
        asked.ask(QStringLiteral("{\n\n\"n\": true}"));
        QCOMPARE(asked.answer().value(0).line, 3); // and not the first question's
    }

    void theSchemaOfTheQuestionIsUsed()
    {
        Asked asked(numberSchema);
        asked.ask(QStringLiteral("{\"n\": 1}"));
        QVERIFY(asked.answer().isEmpty());
        asked.check.setSchema(QStringLiteral("{\"required\": [\"x\"]}"));
        asked.ask(QStringLiteral("{\"n\": 1}"));
        QCOMPARE(asked.answer().size(), 1);
    }

    void aBrokenSchemaIsSaid_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("no JSON") << QStringLiteral("{\"type\": ");
        QTest::newRow("no schema") << QStringLiteral("{\"type\": 7}");
        QTest::newRow("elsewhere") << QStringLiteral("{\"$ref\": \"https://example.com/x\"}");
    }
    void aBrokenSchemaIsSaid()
    {
        QFETCH(const QString, schema);
        Asked asked(schema);
        asked.ask(QStringLiteral("{\"n\": 1}"));
        const QList<Finding> findings = asked.answer();
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().text.startsWith(QStringLiteral("The JSON Schema cannot be used")));
        QVERIFY(!findings.first().text.contains(QStringLiteral("%1")));
        QCOMPARE(findings.first().line, 0); // it is no place in the data
        QVERIFY(canPublish(findings));
    }

    void dataThatIsNotJsonYetIsNotChecked_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("empty") << QString();
        QTest::newRow("half written") << QStringLiteral("{\"n\": ");
        QTest::newRow("no value yet") << QStringLiteral("{\"n\": {{missing}}}");
    }
    void dataThatIsNotJsonYetIsNotChecked()
    {
        QFETCH(const QString, data);
        Asked asked(QStringLiteral("{\"type\": \"string\"}")); // nothing here would fit
        asked.ask(data);
        QCOMPARE(asked.spy.size(), 1); // at once: nobody was asked
        QVERIFY(asked.answer().isEmpty());
    }

    void itCanGoWhileItChecks()
    {
        auto check = std::make_unique<SchemaCheck>();
        check->setSchema(numberSchema);
        const QString data = QStringLiteral("{\"n\": true}");
        check->check(data, expanded(data));
        check.reset();
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_GUILESS_MAIN(tst_SchemaCheck)
#include "tst_schemacheck.moc"
