// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowsRead.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_CsvReader : public HeraldTest {
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
        row("plain", "a,b\n1,2\n3,4\n", "2: a=1|b=2~3: a=3|b=4");
        row("no line end at the end", "a,b\n1,2", "2: a=1|b=2");
        row("CR LF", "a,b\r\n1,2\r\n", "2: a=1|b=2");
        row("CR", "a,b\r1,2\r3,4\r", "2: a=1|b=2~3: a=3|b=4");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\n1,2\n",
            "2: a=1|b=2");
        row("semicolons", "a;b\n1,5;2\n", "2: a=1,5|b=2");
        row("tabs", "a\tb\n1\t\"x\ty\"\n", "2: a=1|b=x\ty");
        row("a separator in a quoted header", "\"a,b,c\";d\n1;2\n", "2: a,b,c=1|d=2");
        row("one column", "a\n1\n2\n", "2: a=1~3: a=2");
        row("quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", "2: a=say \"hi\"|b=\"");
        row("line ends within quotes", "a,b\n\"1\r\n2\n3\",x\ny,z\n",
            "2: a=1\r\n2\n3|b=x~5: a=y|b=z");
        row("nothing given, and a text of no characters", "a,b,c\n,\"\",\n", "2: a|b=|c");
        row("empty lines", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", "5: a=1|b=2~8: a=3|b=4");
        row("spaces belong to the field", "a,b\n 1 ,  2\n", "2: a= 1 |b=  2");
        row("umlauts", "ä,b\nö,\"ü\"\n", "2: ä=ö|b=ü");
        row("JSON", "name,data\ndoor,\"{\"\"a\"\": [1,2]}\"\n", "2: name=door|data={\"a\": [1,2]}");
        row("only a header", "a,b\n", "");
        row("columns without a name", "a,,\n1,2,3\n", "2: a=1|=2|=3");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const RowsRead read(bytes);
        QCOMPARE(read.text, rows);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(read.format, RowFormat::Csv);
    }

    /// The first block tells the separator, as it does of a file; the rest may come in bytes.
    void readsThePiecesAlike()
    {
        const QByteArray head = "name,data\n";
        const QByteArray rows = "door,\"{\"\"a\"\":\r\n1}\"\r\n\r\nä,\"\"\nx,\n\"q\"\"\",z";
        const QStringList whole = RowsRead(head + rows, 4096).text;
        QCOMPARE(whole.size(), 4);
        QCOMPARE(RowsRead(head + rows, head.size()).text, whole);
        for (qsizetype piece = head.size(); piece < 40; ++piece)
            QCOMPARE(RowsRead(head + rows, piece).text, whole);
    }

    void tellsWhatIsWrongAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, const QByteArray& bad, const char* says) {
            QTest::newRow(title) << bad << QString::fromLatin1(says);
        };
        row("too few", "1", "has 1 field");
        row("too many", "1,2,3", "has 3 field");
        row("a quote within", "5\" pipe,2", "does not begin with one");
        row("JSON without quotes", "{\"a\":1},2", "does not begin with one");
        row("something behind a quote", "\"1\"x,2", "closing quote");
        row("a space behind a quote", "\"1\" ,2", "closing quote");
        row("no UTF-8", "\xff,2", "Field 1 is not UTF-8");
        row("half a character", "1,\xc3", "Field 2 is not UTF-8");
        row("a NUL", QByteArray("1,a\0b", 5), "Field 2 is not UTF-8");
        row("far too long", QByteArray(maxRowBytes, 'x') + ",2", "longer than");
        row("far too many", QByteArray(maxRowColumns, ','), "more than");
    }
    void tellsWhatIsWrongAndGoesOn()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, says);
        const RowsRead read("a,b\n1,2\n" + bad + "\n3,4\n");
        QCOMPARE(read.text,
            QStringList({QStringLiteral("2: a=1|b=2"), QStringLiteral("3!"),
                QStringLiteral("4: a=3|b=4")}));
        QVERIFY2(read.problems.first().contains(says), qPrintable(read.problems.first()));
    }

    void refusesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, const QByteArray& bytes, const char* says) {
            QTest::newRow(title) << bytes << QString::fromLatin1(says);
        };
        row("empty", "", "no rows");
        row("only line ends", "\n\r\n", "no rows");
        row("a column twice", "a,b,a\n1,2,3\n", "twice");
        row("a bad header", "a,b\"\n1,2\n", "header line");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0",
                4),
            "UTF-16");
        row("an open quote", "a,b\n1,2\n\"3,4\n5,6\n", "line 3 is not closed");
        row("an open quote in a large file",
            "a,b\n1,\"" + QByteArray(2 * maxRowBytes, 'x') + "\n3,4\n", "line 2 is not closed");
    }
    void refusesTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const RowsRead read(bytes);
        QCOMPARE(read.text.last(), QStringLiteral("error"));
        QVERIFY2(read.problems.last().contains(says), qPrintable(read.problems.last()));
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
