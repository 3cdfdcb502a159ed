// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/EnvironmentList.h"
#include "support/HeraldTest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace herald;

class tst_EnvironmentList : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("config/herald.ini")); }
    QByteArray contents() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile opened(file());
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void namesAreAllowedOneByOne()
    {
        const EnvironmentList list(file());
        QVERIFY(list.names().isEmpty());
        QVERIFY(list.allow(QStringLiteral("SITE")));
        QCOMPARE(list.names(), QStringList {QStringLiteral("SITE")});
        QVERIFY(list.allow(QStringLiteral("_a1")));
        QVERIFY(list.allow(QStringLiteral("SITE")));
        const QStringList both {QStringLiteral("SITE"), QStringLiteral("_a1")};
        QCOMPARE(list.names(), both);
        QCOMPARE(EnvironmentList(file()).names(), both);
        QVERIFY(list.revoke(QStringLiteral("SITE")));
        QVERIFY(list.revoke(QStringLiteral("SITE")));
        QCOMPARE(list.names(), QStringList {QStringLiteral("_a1")});
        QVERIFY(list.revoke(QStringLiteral("_a1")));
        QVERIFY(list.names().isEmpty());
        QVERIFY(!contents().contains("environment"));
    }

    void otherSettingsStay()
    {
        const EnvironmentList list(file());
        QVERIFY(list.allow(QStringLiteral("SITE")));
        write(contents() + "[accounts]\ncurrent=x\n");
        QVERIFY(list.allow(QStringLiteral("ROOM")));
        QVERIFY(contents().contains("current=x"));
        QVERIFY(contents().contains("environment=ROOM, SITE")
            || contents().contains("environment=SITE, ROOM"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        for (const char* name : {"", "1A", "A-B", "A B", "A=B", "Ä", "A\n"})
            QTest::newRow(name) << QString::fromUtf8(name) << QStringLiteral("letters");
        QTest::newRow("long") << QString(101, u'A') << QStringLiteral("letters");
        for (const char* name : {"HERALD_ACCESS_TOKEN", "PARTICLE_ACCESS_TOKEN", "my_token",
                 "CLIENT_SECRET", "DB_PASSWORD", "passwd", "AWS_CREDENTIALS", "X_API_KEY"})
            QTest::newRow(name) << QString::fromUtf8(name) << QStringLiteral("secret");
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const EnvironmentList list(file());
        const auto allowed = list.allow(name);
        QVERIFY(!allowed);
        QCOMPARE(allowed.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(allowed.error().text.contains(says), qPrintable(allowed.error().text));
        QVERIFY(list.names().isEmpty());
    }

    void whatAHandWroteIsCheckedToo()
    {
        QVERIFY(EnvironmentList(file()).allow(QStringLiteral("SITE")));
        write("[placeholders]\nenvironment=SITE, HERALD_ACCESS_TOKEN, \"a b\", SITE, ROOM\n");
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SITE"), QStringLiteral("nord"));
        environment.insert(QStringLiteral("HERALD_ACCESS_TOKEN"), QStringLiteral("s3cret"));
        environment.insert(QStringLiteral("OTHER"), QStringLiteral("x"));
        const EnvironmentList list(file(), environment);
        QCOMPARE(list.names(), (QStringList {QStringLiteral("ROOM"), QStringLiteral("SITE")}));
        QCOMPARE(list.values(),
            (QMap<QString, QString> {{QStringLiteral("SITE"), QStringLiteral("nord")}}));
    }

    void isBounded()
    {
        QVERIFY(EnvironmentList(file()).allow(QStringLiteral("SITE")));
        QByteArray text = "[placeholders]\nenvironment=A";
        for (int i = 0; i < 5000; ++i)
            text += ", A" + QByteArray::number(i);
        write(text + '\n');
        const EnvironmentList list(file());
        QCOMPARE(list.names().size(), 100);
        QVERIFY(!list.allow(QStringLiteral("B")));
    }

    void unwritableSettingsAreSaid()
    {
        QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString settings = inTheWay.fileName() + QStringLiteral("/herald.ini");
        const auto allowed = EnvironmentList(settings).allow(QStringLiteral("SITE"));
        QVERIFY(!allowed);
        QCOMPARE(allowed.error().kind, ErrorKind::Storage);
        QVERIFY(allowed.error().text.contains(QStringLiteral("herald.ini")));
    }
};

QTEST_GUILESS_MAIN(tst_EnvironmentList)
#include "tst_environmentlist.moc"
