// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowsRead.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_JsonLinesReader : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char* title, const QByteArray& bytes, const char* rows) {
            QTest::newRow(title) << bytes
                                 << QString::fromUtf8(rows).split(u'~', Qt::SkipEmptyParts);
        };
        row("strings", "{\"a\":\"1\",\"b\":\"x\\ny\"}\n", "1: a=1|b=x\ny");
        row("numbers as they were typed", "{\"a\":1.50,\"b\":-1e9}\n", "1: a=1.50|b=-1e9");
        row("true and false", "{\"a\":true,\"b\":false}\n", "1: a=true|b=false");
        row("null is not given, \"\" is", "{\"a\":null,\"b\":\"\"}\n", "1: a|b=");
        row("objects and arrays as they were typed", "{\"a\":{ \"x\": [1, {}] },\"b\":[ ]}\n",
            "1: a={ \"x\": [1, {}] }|b=[ ]");
        row("other keys in other rows", "{\"a\":1}\n{\"b\":2,\"a\":3}\n", "1: a=1~2: b=2|a=3");
        row("empty lines, CR LF, no end", "{\"a\":1}\r\n\n  \r\n{\"a\":2}", "1: a=1~4: a=2");
        row("byte order mark", "\xef\xbb\xbf{\"a\":1}\n", "1: a=1");
        row("empty lines first", "\n \n{\"a\":1}\n", "3: a=1");
        row("no keys", "{}\n", "1: ");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const RowsRead read(bytes);
        QCOMPARE(read.text, rows);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(read.format, RowFormat::JsonLines);
    }

    void readsThePiecesAlike()
    {
        const QByteArray bytes = "{\"a\":\"ä\\u00e4\"}\r\n\n{\"b\":[1,\n{\"a\":{\"x\":2}}";
        const QStringList whole = RowsRead(bytes).text;
        QCOMPARE(whole.size(), 3);
        for (qsizetype piece = 1; piece < bytes.size(); ++piece)
            QCOMPARE(RowsRead(bytes, piece).text, whole);
    }

    void tellsWhatIsWrongAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, const QByteArray& bad, const char* says) {
            QTest::newRow(title) << bad << QString::fromLatin1(says);
        };
        row("an array", "[1]", "no JSON object");
        row("a string", "\"a\"", "no JSON object");
        row("no JSON", "name,data", "Column 1");
        row("cut off", "{\"a\":", "Column ");
        row("something behind it", "{\"a\":1} {\"a\":2}", "Column 9");
        row("a key twice", "{\"a\":1,\"a\":2}", "comes twice");
        row("no UTF-8", "{\"a\":\"\xff\"}", "not UTF-8");
        row("a NUL", QByteArray("{\"a\":\"\0\"}", 9), "not UTF-8");
        row("far too long", "{\"a\":\"" + QByteArray(maxRowBytes, 'x') + "\"}", "longer than");
        row("far too deep", "{\"a\":" + QByteArray(100'000, '[') + "}", "Column ");
    }
    void tellsWhatIsWrongAndGoesOn()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, says);
        const RowsRead read("{\"a\":1}\n" + bad + "\n{\"a\":3}\n");
        QCOMPARE(read.text,
            QStringList(
                {QStringLiteral("1: a=1"), QStringLiteral("2!"), QStringLiteral("3: a=3")}));
        QVERIFY2(read.problems.first().contains(says), qPrintable(read.problems.first()));
    }

    void refusesTooManyKeys()
    {
        QByteArray line = "{\"k\":0";
        for (int i = 0; i < maxRowColumns; ++i)
            line += ",\"k" + QByteArray::number(i) + "\":1";
        QCOMPARE(RowsRead(line + "}").text, QStringList(QStringLiteral("1!")));
    }
};

QTEST_GUILESS_MAIN(tst_JsonLinesReader)
#include "tst_jsonlinesreader.moc"
