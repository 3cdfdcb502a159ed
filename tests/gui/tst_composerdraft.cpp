// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/ComposerDraft.h"
#include "support/HeraldTest.h"
#include "templates/TemplateEntry.h"

using namespace herald;

class tst_ComposerDraft : public HeraldTest {
    Q_OBJECT

    /// Every field says something.
    static ComposerDraft full()
    {
        ComposerDraft draft;
        EventTemplate& content = draft.content;
        content.event = {.name = QStringLiteral("garage/{{side}}"),
            .data = QStringLiteral("{\"n\": {{n}}}\r\n"),
            .isPrivate = false,
            .ttlSeconds = 3'600};
        content.dataMode = DataMode::Json;
        content.isSentMinified = true;
        content.placeholders = {{.name = QStringLiteral("side"),
                                    .kind = Placeholder::Kind::Choice,
                                    .defaultValue = QStringLiteral("left"),
                                    .description = QStringLiteral("which \"door\""),
                                    .choices = {QStringLiteral("left"), QStringLiteral("right")}},
            {.name = QStringLiteral("n"), .kind = Placeholder::Kind::Number}};
        content.receiver = ReceiverClass::DeviceOs3Gen3;
        content.description = QStringLiteral("Größe\n🚪");
        content.tags = {QStringLiteral("door"), QStringLiteral("test")};
        content.account = QStringLiteral("Workshop");
        content.scope = Scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("0123456789abcdef01234567")};
        content.schema = QStringLiteral("{\n  \"type\": \"object\"\n}\n");
        content.id = QStringLiteral("6f1c8a52-0b6e-4d7c-9a55-6f3e0f1f2a3b");
        content.unknownKeys = {{QStringLiteral("colour"), QStringLiteral("{\"a\": [1.50]}")},
            {QStringLiteral("later"), QStringLiteral("null")}};
        content.unknownPlaceholderKeys.insert(
            QStringLiteral("side"), {{QStringLiteral("unit"), QStringLiteral("1e3")}});
        draft.values = {{QStringLiteral("side"), QStringLiteral("right")},
            {QStringLiteral("n"), QString()}, {QStringLiteral("tür"), QStringLiteral("\"\\\n🚪")}};
        draft.templatePath = QStringLiteral("Doors/open");
        draft.revision = QByteArray("0123abcd");
        return draft;
    }
    static ComposerDraft restored(const ComposerDraft& draft)
    {
        return draftFromDetails(draft.content.event, draft.templatePath, draftDetails(draft));
    }

private Q_SLOTS:
    void allOfItIsRestored()
    {
        const ComposerDraft draft = full();
        const ComposerDraft back = restored(draft);
        QCOMPARE(back.content.event, draft.content.event);
        QCOMPARE(back.content.toFile(), draft.content.toFile());
        QCOMPARE(back.values, draft.values);
        QVERIFY(back.values.value(QStringLiteral("n")).isEmpty()); // there, and empty
        QCOMPARE(back.revision, draft.revision);
        QVERIFY(back == draft);
    }

    void theBlankOneStaysBlank()
    {
        QVERIFY(restored({}).isBlank());
        QVERIFY(draftFromDetails({}, {}, {}).isBlank());
        QVERIFY(!restored(full()).isBlank());
    }

    void theEventIsNotStoredTwice()
    {
        ComposerDraft draft;
        draft.content.event.data = QString(500'000, u'x');
        QVERIFY(draftDetails(draft).size() < 1'000);
    }

    void aLargeSchemaIsRestored()
    {
        // Written as a list of lines, within a JSON string, it is several times as long.
        ComposerDraft draft;
        draft.content.schema = QString(100'000, u'\n') + QStringLiteral("{}");
        draft.content.description = QStringLiteral("kept");
        QVERIFY(restored(draft) == draft);
    }

    void brokenDetailsKeepTheEvent_data()
    {
        QTest::addColumn<QByteArray>("details");
        const QByteArray whole = draftDetails(full());
        QTest::newRow("none") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("no JSON") << QByteArray("\xff\x00{", 3);
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("wrong types")
            << QByteArray("{\"content\": {\"a\": 1}, \"values\": [], \"revision\": 7}");
        QTest::newRow("no template") << QByteArray("{\"content\": \"{}\", \"values\": \"x\"}");
        QTest::newRow("newer") << QByteArray("{\"content\": \"{\\\"heraldTemplate\\\": 99}\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void brokenDetailsKeepTheEvent()
    {
        QFETCH(const QByteArray, details);
        const ComposerDraft draft = full();
        const ComposerDraft back
            = draftFromDetails(draft.content.event, draft.templatePath, details);
        ComposerDraft expected;
        expected.content.event = draft.content.event;
        expected.templatePath = draft.templatePath;
        QVERIFY(back == expected);
    }

    void whatCanBeReadIsKeptBesideWhatCannot()
    {
        const ComposerDraft draft = draftFromDetails({}, {},
            "{\"content\": \"broken\", \"values\": {\"a\": \"1\", \"b\": 2}, \"revision\": "
            "\"ff\"}");
        QCOMPARE(draft.values.value(QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(draft.revision, QByteArray("ff"));
        QVERIFY(draft.content == EventTemplate {});
    }

    void theCompositionIsAllThatDecidesAboutTheBytes()
    {
        const ComposerDraft draft = full();
        const Composition expected {.event = draft.content.event,
            .dataMode = DataMode::Json,
            .isSentMinified = true,
            .placeholders = draft.content.placeholders,
            .values = draft.values};
        QVERIFY(draft.composition() == expected);
    }

    void theLineageNamesTheTemplateAsItWas()
    {
        ComposerDraft draft = full();
        const Lineage lineage = draft.lineage();
        QCOMPARE(lineage.templateId, draft.content.id);
        QCOMPARE(lineage.templatePath, QStringLiteral("Doors/open"));
        QCOMPARE(lineage.templateVersion, templateVersion(draft.revision));
        QVERIFY(lineage.values.isEmpty());
        draft.templatePath.clear();
        QVERIFY(draft.lineage().isEmpty());
        QVERIFY(draft.lineage().templateId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ComposerDraft)
#include "tst_composerdraft.moc"
