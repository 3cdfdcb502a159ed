// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/TemplatePath.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace herald;

class tst_TemplatePath : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("file");
        const auto row = [](const char* path, const char* file) {
            QTest::newRow(path) << QString::fromUtf8(path)
                                << QString::fromUtf8(file) + templateSuffix;
        };
        row("open", "open");
        row("Doors/North side/open", "Doors/North side/open");
        row("Tür öffnen", "Tür öffnen");
        row("on: off", "on%3A off");
        row("a\\b*c?d\"e<f>g|h", "a%5Cb%2Ac%3Fd%22e%3Cf%3Eg%7Ch");
        row("100%", "100%25");
        row("50%25", "50%2525");
        row(".hidden", "%2Ehidden");
        row("..", "%2E%2E");
        row("../up", "%2E%2E/up");
        row(" both ", "%20both%20");
        row("end.", "end%2E");
        row("in . between", "in . between");
        row("a\tb\x7f", "a%09b%7F");
        row("CON", "%43ON");
        row("con.log", "%63on.log");
        row("nul/Aux/lpt9", "%6Eul/%41ux/%6Cpt9");
        row("COM10", "COM10");
        row("console", "console");
        row("x.event.json", "x.event.json");
    }
    void encodes()
    {
        QFETCH(QString, path);
        QVERIFY(checkTemplatePath(path).has_value());
        QTEST(templateFile(path), "file");
        QCOMPARE(templatePath(templateFile(path)), path);
    }

    void readsTheUsersOwnSpelling_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
            {"100%", "a%41", "a%2Fb", "%", "%zz", "a%3a", "%C3%A9", "a b", "x%2Ey"})
            QTest::newRow(file) << QString::fromUtf8(file);
    }
    void readsTheUsersOwnSpelling()
    {
        QFETCH(QString, file);
        QCOMPARE(templatePath(file + templateSuffix), file);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QString();
        QTest::newRow("slash") << QStringLiteral("/");
        QTest::newRow("leading slash") << QStringLiteral("/a");
        QTest::newRow("trailing slash") << QStringLiteral("a/");
        QTest::newRow("double slash") << QStringLiteral("a//b");
        QTest::newRow("long") << QString(230, u'x');
        QTest::newRow("long in bytes") << QString(120, u'é');
        QTest::newRow("long encoded") << QString(80, u'*');
        QTest::newRow("long folder") << QString(240, u'x') + QStringLiteral("/a");
        QTest::newRow("half a character") << QString(QChar(0xd83d));
        QTest::newRow("deep") << QStringLiteral("a/").repeated(33) + u'b';
    }
    void refuses()
    {
        QFETCH(QString, path);
        const auto checked = checkTemplatePath(path);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(checked.error().text.endsWith(u'.'));
    }

    void takesTheLongest()
    {
        QVERIFY(checkTemplatePath(QString(229, u'x')).has_value());
        QVERIFY(checkTemplatePath(QStringLiteral("a/").repeated(32) + u'b').has_value());
    }

    void comesBackFromARealDisk()
    {
        QTemporaryDir folder;
        QRandomGenerator random(11);
        const QString letters = QStringLiteral("aB .%:*?\"<>|\\é\u0001\u007f😀~$'`");
        for (int i = 0; i < 500; ++i) {
            QString path;
            for (int n = random.bounded(1, 12); n > 0; --n)
                path += letters[random.bounded(static_cast<int>(letters.size()))];
            if (!checkTemplatePath(path))
                continue;
            QFile file(folder.filePath(templateFile(path)));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
            file.close();
            const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
            QCOMPARE(names.size(), 1);
            QCOMPARE(templatePath(names.first()), path);
            QVERIFY(file.remove());
        }
    }

    void knowsNamesThatSomeDiskTakesForTheSame()
    {
        QCOMPARE(templatePathKey(QStringLiteral("Türen/AUF")),
            templatePathKey(QStringLiteral("tÜREN/auf")));
        QCOMPARE(templatePathKey(QStringLiteral("e\u0301")), templatePathKey(QStringLiteral("É")));
        QVERIFY(templatePathKey(QStringLiteral("a")) != templatePathKey(QStringLiteral("b")));
    }
};

QTEST_GUILESS_MAIN(tst_TemplatePath)
#include "tst_templatepath.moc"
