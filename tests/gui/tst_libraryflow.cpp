// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/MessageBar.h"
#include "gui/templates/LibraryFlow.h"
#include "gui/templates/TemplateDock.h"
#include "gui/templates/TemplateMemory.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePlace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeView>

using namespace herald;

class tst_LibraryFlow : public HeraldTest {
    Q_OBJECT

    /// What outlives the window.
    struct Disk {
        Disk()
        {
            for (const char* name : {"a", "b"})
                put(paths.templatesFolder(), QString::fromLatin1(name));
        }
        void put(const QString& library, const QString& name) const
        {
            QFile file(library + u'/' + name + QStringLiteral(".event.json"));
            if (QDir().mkpath(library) && file.open(QIODevice::WriteOnly))
                file.write(EventTemplate {.id = name}.toFile());
        }
        /// As the database has it; a save that was ordered may still be on its way there.
        QList<TemplateUse> stored()
        {
            return awaited(history.store().templateUses()).value_or(QList<TemplateUse>());
        }
        QString under(const char* name) const { return folder.filePath(QLatin1String(name)); }

        QTemporaryDir folder;
        Paths paths {.dataFolder = under("data"), .configFolder = under("config")};
        HistoryFixture history;
    };

    /// One run of the program.
    struct Desk {
        explicit Desk(Disk& disk)
            : paths(disk.paths)
            , opened(disk.history.open())
            , memory(disk.history.store())
            , library(templatePlace(paths).folder)
            , dock(library)
        {
            new LibraryFlow(library, memory, dock, messages, paths, window);
            window.show();
            dock.show();
            (void)awaited(library.load());
            QSignalSpy restored(&memory, &TemplateMemory::changed);
            memory.restore();
            restored.wait(20'000);
        }
        QAction& action(const char* text) const
        {
            for (QAction* each : dock.findChildren<QAction*>()) {
                if (each->text() == QLatin1String(text))
                    return *each;
            }
            qFatal("no action %s", text);
        }
        QString firstTemplate() const
        {
            return dock.findChild<QTreeView*>()->model()->index(0, 0).data().toString();
        }
        void choose(const QString& folder)
        {
            Q_EMIT dock.folderChangeRequested();
            auto* dialog = window.findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(folder);
            dialog->close();
        }
        QString message() const
        {
            QString all;
            for (const QLabel* label : messages.findChildren<QLabel*>())
                all += label->text();
            return messages.isHidden() ? QString() : all;
        }
        QPushButton* wayBack() const
        {
            for (QPushButton* button : messages.findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("Back to the folder before")
                    && !button->isHidden())
                    return button;
            }
            return nullptr;
        }
        QStringList names() const
        {
            QStringList all;
            for (const TemplateEntry& entry : library.entries())
                all += entry.path;
            return all;
        }

        const Paths paths;
        Result<OpenReport> opened;
        QWidget window;
        MessageBar messages {&window};
        TemplateMemory memory;
        TemplateLibrary library;
        TemplateDock dock;
    };

private Q_SLOTS:
    void theOrderIsKept()
    {
        Disk disk;
        {
            const Desk desk(disk);
            QVERIFY(desk.action("By &name").isChecked());
            desk.action("&Favourites first").trigger();
        }
        Desk desk(disk);
        QVERIFY(desk.action("&Favourites first").isChecked());
        QCOMPARE(desk.firstTemplate(), QStringLiteral("a"));
        Q_EMIT desk.dock.favouriteChanged(QStringLiteral("b"), true);
        QTRY_COMPARE(desk.firstTemplate(), QStringLiteral("b"));
    }

    void anOrderThatNobodyWroteIsTheUsual_data()
    {
        QTest::addColumn<QString>("written");
        for (const char* each : {"3", "-1", "99999999999", "often", ""})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void anOrderThatNobodyWroteIsTheUsual()
    {
        QFETCH(const QString, written);
        Disk disk;
        QVERIFY(QDir().mkpath(disk.paths.configFolder));
        QSettings(disk.paths.settingsFile(), QSettings::IniFormat)
            .setValue(QStringLiteral("templates/order"), written);
        const Desk desk(disk);
        QVERIFY(desk.action("By &name").isChecked());
    }

    void favouritesReachTheDatabase()
    {
        Disk disk;
        {
            Desk desk(disk);
            desk.dock.select(QStringLiteral("b"));
            QTRY_VERIFY(desk.action("&Favourite").isEnabled());
            desk.action("&Favourite").trigger();
            QVERIFY(desk.memory.marks().favourites.contains(QStringLiteral("b")));
        }
        const TemplateUse expected {.key = QStringLiteral("b"), .isFavourite = true};
        QTRY_COMPARE(disk.stored(), QList<TemplateUse> {expected});

        Desk desk(disk);
        desk.dock.select(QStringLiteral("b"));
        QTRY_VERIFY(desk.action("&Favourite").isChecked());
        desk.action("&Favourite").trigger();
        QTRY_VERIFY(disk.stored().isEmpty());
    }

    void theFolderChosenIsKept()
    {
        Disk disk;
        disk.put(disk.under("git"), QStringLiteral("shared"));
        {
            Desk desk(disk);
            desk.choose(disk.under("git"));
            QTRY_COMPARE(desk.names(), QStringList {QStringLiteral("shared")});
            QTRY_VERIFY(desk.message().contains(disk.under("git")));
        }
        const Desk desk(disk);
        QCOMPARE(desk.library.folder(), disk.under("git"));
        QCOMPARE(desk.names(), QStringList {QStringLiteral("shared")});
    }

    void theWayBackLeadsToTheFolderBefore()
    {
        Disk disk;
        disk.put(disk.under("git"), QStringLiteral("shared"));
        // The usual folder is not there before the first template is saved.
        QVERIFY(QDir(disk.paths.templatesFolder()).removeRecursively());
        Desk desk(disk);
        desk.choose(disk.under("git"));
        QTRY_VERIFY(desk.wayBack());
        desk.wayBack()->click();
        QTRY_VERIFY(desk.message().contains(disk.paths.templatesFolder()));
        QVERIFY(desk.message().contains(QStringLiteral("are now those in")));
        QVERIFY(desk.names().isEmpty());
        QVERIFY(!templatePlace(disk.paths).isChosen);
        QVERIFY(awaited(desk.library.save(QStringLiteral("first"), {})).has_value());
    }

    void aFolderThatCannotBeReadIsSaid()
    {
        Disk disk;
        Desk desk(disk);
        desk.choose(disk.under("nowhere"));
        QTRY_VERIFY(desk.message().contains(QStringLiteral("nowhere” is not there")));
        QVERIFY(desk.wayBack());
        desk.wayBack()->click();
        QTRY_COMPARE(desk.names(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void aChoiceThatCannotBeKeptIsNotMade()
    {
        Disk disk;
        disk.put(disk.under("git"), QStringLiteral("shared"));
        Desk desk(disk);
        QFile inTheWay(disk.paths.configFolder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        desk.choose(disk.under("git"));
        QVERIFY(!desk.message().isEmpty());
        QCOMPARE(desk.library.folder(), disk.paths.templatesFolder());
    }
};

QTEST_MAIN(tst_LibraryFlow)
#include "tst_libraryflow.moc"
