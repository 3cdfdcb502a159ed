// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamEventJson.h"
#include "support/HeraldTest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace herald;

class tst_StreamEventJson : public HeraldTest {
    Q_OBJECT

    static StreamEvent event()
    {
        return {.name = QStringLiteral("garage/door"),
            .data = QStringLiteral("{\"a\":1}"),
            .coreId = QStringLiteral("api"),
            .publishedMs = 1'795'000'000'007,
            .ttl = 60,
            .receivedUs = 5,
            .receivedMs = 1'795'000'000'068};
    }

private Q_SLOTS:
    void isOneLine()
    {
        QCOMPARE(streamEventLine(event()),
            QByteArray("{\"name\":\"garage/door\",\"data\":\"{\\\"a\\\":1}\",\"ttl\":60,"
                       "\"published_at\":\"2026-11-18T11:06:40.007Z\",\"coreid\":\"api\","
                       "\"received_at\":\"2026-11-18T11:06:40.068Z\"}"));
    }

    void whatIsNotSaidIsNull()
    {
        QCOMPARE(streamEventLine({}),
            QByteArray("{\"name\":\"\",\"data\":null,\"ttl\":null,\"published_at\":null,"
                       "\"coreid\":null,\"received_at\":null}"));
    }

    void defects_data()
    {
        QTest::addColumn<StreamEvent::Defect>("defect");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << StreamEvent::Defect::None << QString();
        QTest::newRow("not JSON") << StreamEvent::Defect::NotJson << QStringLiteral("not-json");
        QTest::newRow("too large") << StreamEvent::Defect::TooLarge << QStringLiteral("too-large");
        QTest::newRow("cut off") << StreamEvent::Defect::CutOff << QStringLiteral("cut-off");
    }

    void defects()
    {
        QFETCH(StreamEvent::Defect, defect);
        QFETCH(QString, word);
        StreamEvent broken = event();
        broken.defect = defect;
        const QJsonObject read = QJsonDocument::fromJson(streamEventLine(broken)).object();
        QCOMPARE(read.value(u"defect").toString(), word);
        QCOMPARE(read.contains(u"defect"), !word.isEmpty());
    }

    /// What is read back is what came, and nothing in the line is obeyed by a terminal.
    void hostileTextStaysOnItsLine()
    {
        StreamEvent hostile = event();
        QString text = QStringLiteral("a\"\\\n\r\t");
        for (const char16_t c :
            {u'\0', u'\x1b', u'\x7f', u'\x9b', u'\u202e', u'\u2028', u'\ufeff', u'ä', u'\u4e2d'})
            text += QChar(c);
        hostile.name = text;
        hostile.data = text + QString::fromUtf8("\xf0\x9f\x9a\xaa") + QChar(0xd800);
        hostile.coreId = text;
        const QByteArray line = streamEventLine(hostile);
        for (const QChar c : QString::fromUtf8(line))
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        QCOMPARE(read.value(u"name").toString(), hostile.name);
        QCOMPARE(read.value(u"coreid").toString(), hostile.coreId);
        QVERIFY(line.contains("\\ud800"));
    }
};

QTEST_GUILESS_MAIN(tst_StreamEventJson)
#include "tst_streameventjson.moc"
