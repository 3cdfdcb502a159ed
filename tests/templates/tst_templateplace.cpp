// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/TemplatePlace.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace herald;

class tst_TemplatePlace : public HeraldTest {
    Q_OBJECT

    struct Home {
        QTemporaryDir folder;
        Paths paths {.dataFolder = folder.filePath(QStringLiteral("data")),
            .configFolder = folder.filePath(QStringLiteral("config"))};

        /// As a hand or another Herald wrote it.
        void write(const QString& chosen) const
        {
            QSettings(paths.settingsFile(), QSettings::IniFormat)
                .setValue(QStringLiteral("templates/folder"), chosen);
        }
        bool isWritten() const
        {
            return QSettings(paths.settingsFile(), QSettings::IniFormat)
                .contains(QStringLiteral("templates/folder"));
        }
    };

private Q_SLOTS:
    void theUsualOneNeedsNoFile()
    {
        const Home home;
        const TemplatePlace place = templatePlace(home.paths);
        QCOMPARE(place.folder, home.paths.templatesFolder());
        QVERIFY(!place.isChosen);
        QVERIFY(!QFile::exists(home.paths.settingsFile()));
    }

    void theChosenOneIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << QStringLiteral("events") << QStringLiteral("events");
        QTest::newRow("not there") << QStringLiteral("no/such") << QStringLiteral("no/such");
        QTest::newRow("for an INI file")
            << QStringLiteral("Tür, \"100%\"; = [x]") << QStringLiteral("Tür, \"100%\"; = [x]");
        QTest::newRow("a way around") << QStringLiteral("a/../events/") << QStringLiteral("events");
    }
    void theChosenOneIsKept()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, kept);
        const Home home;
        QVERIFY(chooseTemplateFolder(home.paths, home.folder.filePath(name)).has_value());
        const TemplatePlace place = templatePlace(home.paths);
        QCOMPARE(place.folder, home.folder.filePath(kept));
        QVERIFY(place.isChosen);
    }

    void theUsualOneIsNoChoice_data()
    {
        QTest::addColumn<bool>("byName");
        QTest::newRow("empty") << false;
        QTest::newRow("by its name") << true;
    }
    void theUsualOneIsNoChoice()
    {
        QFETCH(const bool, byName);
        const Home home;
        home.write(home.folder.path());
        QVERIFY(templatePlace(home.paths).isChosen);
        const QString usual = home.paths.templatesFolder() + u'/';
        QVERIFY(chooseTemplateFolder(home.paths, byName ? usual : QString()).has_value());
        QVERIFY(!templatePlace(home.paths).isChosen);
        QCOMPARE(templatePlace(home.paths).folder, home.paths.templatesFolder());
        QVERIFY(!home.isWritten());
    }

    void aRelativePathIsRefused()
    {
        const Home home;
        home.write(QStringLiteral("my/templates"));
        QCOMPARE(templatePlace(home.paths).folder, home.paths.templatesFolder());
        QVERIFY(!templatePlace(home.paths).isChosen);

        home.write(home.folder.path());
        const auto chosen = chooseTemplateFolder(home.paths, QStringLiteral("my/templates"));
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().kind, ErrorKind::InvalidInput);
        QVERIFY(chosen.error().text.contains(QStringLiteral("my/templates")));
        QCOMPARE(templatePlace(home.paths).folder, home.folder.path());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const Home home;
        QFile inTheWay(home.paths.configFolder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto chosen = chooseTemplateFolder(home.paths, home.folder.path());
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_TemplatePlace)
#include "tst_templateplace.moc"
