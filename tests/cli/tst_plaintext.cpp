// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PlainText.h"
#include "history/exchange/HistoryCsv.h"
#include "support/HeraldTest.h"

#include <QJsonDocument>

using namespace herald;

class tst_PlainText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QString() << QStringLiteral("    ");
        QTest::newRow("short") << QStringLiteral("ab") << QStringLiteral("ab  ");
        QTest::newRow("exact") << QStringLiteral("abcd") << QStringLiteral("abcd");
        QTest::newRow("long") << QStringLiteral("abcde") << QStringLiteral("abc…");
        QTest::newRow("never half a character")
            << QStringLiteral("ab😀de") << QStringLiteral("ab… ");
    }
    void fits()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(fitted(text, 4), shown);
    }

    void writesSafeJson()
    {
        const QString hostile = QStringLiteral("\x1b[2J") + QChar(u'\u009b') + QChar(u'\u202e')
            + QChar(u'\x7f') + QStringLiteral("ä\n\"");
        const QByteArray line = jsonLine({{QStringLiteral("data"), hostile}});
        QCOMPARE(line.count('\n'), 1);
        for (const char byte : line.chopped(1))
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != '\x7f');
        QVERIFY(!line.contains("\xc2\x9b"));
        QVERIFY(line.contains("ä"));
        QCOMPARE(QJsonDocument::fromJson(line).object()[u"data"].toString(), hostile);
    }

    void quotesCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << QStringLiteral("a b;c") << QStringLiteral("a b;c");
        QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
        QTest::newRow("line end") << QStringLiteral("a\r\nb") << QStringLiteral("\"a\r\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("formula in quotes") << QStringLiteral("=HYPERLINK(\"x\",1)")
                                           << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    }
    void quotesCsv()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }
};

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
