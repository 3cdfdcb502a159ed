// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DataFile.h"
#include "history/Awaited.h"
#include "support/HeraldTest.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace herald;

class tst_DataFile : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("data.json")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

private Q_SLOTS:
    void readsTextAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("line ends") << QByteArray("a\r\nb\nc\r") << QStringLiteral("a\r\nb\nc\r");
        QTest::newRow("UTF-8") << QByteArray("\xc3\xbc \xf0\x9f\x9a\xaa")
                               << QString::fromUtf8("\xc3\xbc \xf0\x9f\x9a\xaa");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << QStringLiteral("{}");
        QTest::newRow("controls") << QByteArray("\x01\x7f\t") << QStringLiteral("\x01\x7f\t");
        QTest::newRow("just 1 MiB") << QByteArray(1'048'576, 'x') << QString(1'048'576, u'x');
    }

    void readsTextAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = awaited(readDataFile(write(bytes)));
        VERIFY_RESULT(read);
        QTEST(*read, "text");
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too large") << QByteArray(1'048'577, 'x') << QStringLiteral("1 MiB");
        QTest::newRow("NUL") << QByteArray("ab\0c", 4) << QStringLiteral("byte 3 is NUL");
        QTest::newRow("little UTF-16") << QByteArray("\xff\xfe{\0", 4) << QStringLiteral("UTF-16");
        QTest::newRow("big UTF-16") << QByteArray("\xfe\xff\0{", 4) << QStringLiteral("UTF-16");
        QTest::newRow("Latin-1") << QByteArray("t\xfcr") << QStringLiteral("not a text in UTF-8");
        QTest::newRow("cut character")
            << QByteArray("t\xc3") << QStringLiteral("not a text in UTF-8");
        QTest::newRow("surrogate in UTF-8")
            << QByteArray("\xed\xa0\x80") << QStringLiteral("not a text in UTF-8");
        QTest::newRow("over-long")
            << QByteArray("\xc0\xaf") << QStringLiteral("not a text in UTF-8");
    }

    void refusesWithAReason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        const auto read = awaited(readDataFile(write(bytes)));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().text.contains(reason), qPrintable(read.error().text));
        QVERIFY(read.error().text.contains(QStringLiteral("data.json")));
    }

    void whatIsNoFileIsNotOpened()
    {
        const auto folder = awaited(readDataFile(m_folder.path()));
        QVERIFY(!folder);
        QVERIFY(folder.error().text.endsWith(QStringLiteral("is not a file.")));
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!awaited(readDataFile(pipe)));
        QVERIFY(!awaited(readDataFile(QStringLiteral("/dev/zero"))));
        const auto missing = awaited(readDataFile(m_folder.filePath(QStringLiteral("none"))));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void aReadThatFailsIsNoEmptyText()
    {
        // Its first page is in no process's memory: it can be opened, and not be read.
        const auto read = awaited(readDataFile(QStringLiteral("/proc/self/mem")));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QVERIFY2(read.error().text.contains(QStringLiteral("cannot be read")),
            qPrintable(read.error().text));
    }

    void anUnreadableOneIsSaid()
    {
        const QString name = write("x");
        QVERIFY(QFile::setPermissions(name, {}));
        if (QFile opened(name); opened.open(QIODevice::ReadOnly))
            QSKIP("this user reads everything");
        const auto read = awaited(readDataFile(name));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }
};

QTEST_MAIN(tst_DataFile)
#include "tst_datafile.moc"
