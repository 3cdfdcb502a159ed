// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/Shelf.h"

#include <QSignalSpy>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

using namespace herald;

class tst_TemplateLibrary : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void savesAndReads()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->load());
        const EventTemplate content = carrying(QStringLiteral("a\nb"));
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changed);
        VERIFY_DONE(shelf.library->save(QStringLiteral("Doors/North/on: off"), content));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shelf.filesOnDisk(), {QStringLiteral("Doors/North/on%3A off.event.json")});
        QCOMPARE(shelf.bytes(QStringLiteral("Doors/North/on%3A off")), content.toFile());
        const auto entry = shelf.library->find(QStringLiteral("Doors/North/on: off"));
        QVERIFY(entry.has_value());
        QCOMPARE(entry->content, content);
        QCOMPARE(entry->name(), QStringLiteral("on: off"));

        TemplateLibrary other(shelf.folder.path());
        VERIFY_DONE(other.load());
        QCOMPARE(other.entries(), shelf.library->entries());
    }

    void givesAnIdToNewFilesOnly()
    {
        Shelf shelf;
        EventTemplate content = carrying(QStringLiteral("1"));
        content.id.clear();
        QVERIFY(shelf.write(QStringLiteral("mine"), content.toFile()));
        VERIFY_DONE(shelf.library->load());
        const auto id = [&shelf](const char* path) {
            return shelf.library->find(QString::fromLatin1(path))->content.id;
        };
        content.event.data = QStringLiteral("2");
        VERIFY_DONE(shelf.library->save(QStringLiteral("mine"), content));
        QCOMPARE(shelf.bytes(QStringLiteral("mine")), content.toFile());
        content.id = QStringLiteral("of another");
        VERIFY_DONE(shelf.library->save(QStringLiteral("mine"), content));
        QCOMPARE(id("mine"), QString());

        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), content));
        QCOMPARE(id("a"), QStringLiteral("of another"));
        VERIFY_DONE(shelf.library->save(QStringLiteral("b"), content));
        QVERIFY(!QUuid(id("b")).isNull());
        content.id.clear();
        VERIFY_DONE(shelf.library->save(QStringLiteral("c"), content));
        QVERIFY(!QUuid(id("c")).isNull());
        QVERIFY(id("b") != id("c"));
        VERIFY_DONE(shelf.library->overwrite(QStringLiteral("a"), content));
        QCOMPARE(id("a"), QStringLiteral("of another"));
    }

    void makesItsFolder()
    {
        QTemporaryDir folder;
        TemplateLibrary library(folder.filePath(QStringLiteral("not/yet")));
        VERIFY_DONE(library.load());
        QVERIFY(library.entries().isEmpty());
        VERIFY_DONE(library.save(QStringLiteral("a"), carrying({})));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("not/yet/a.event.json"))));
    }

    void changesNoByteOfAnUnchangedTemplate()
    {
        Shelf shelf;
        const QByteArray own
            = "{\"ttl\":60, \"later\":1.0,\r\n\"name\":\"garage\\/door\",\"heraldTemplate\":1}";
        QVERIFY(shelf.write(QStringLiteral("mine"), own));
        VERIFY_DONE(shelf.library->load());
        EventTemplate content = shelf.library->find(QStringLiteral("mine"))->content;
        VERIFY_DONE(shelf.library->save(QStringLiteral("mine"), content));
        QCOMPARE(shelf.bytes(QStringLiteral("mine")), own);
        VERIFY_DONE(shelf.library->overwrite(QStringLiteral("mine"), content));
        QCOMPARE(shelf.bytes(QStringLiteral("mine")), own);

        content.event.ttlSeconds = 61;
        VERIFY_DONE(shelf.library->save(QStringLiteral("mine"), content));
        QCOMPARE(shelf.bytes(QStringLiteral("mine")), content.toFile());
        QVERIFY(shelf.bytes(QStringLiteral("mine")).contains("\"later\": 1.0\n"));
    }

    void refusesBadPaths_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
            {"", "/", "a/", "a//b", "OPEN", "Open", "doors/new", "DOORS/close", "Doors/Close"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void refusesBadPaths()
    {
        QFETCH(QString, path);
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("open"), carrying({})));
        VERIFY_DONE(shelf.library->save(QStringLiteral("Doors/close"), carrying({})));
        const QStringList before = shelf.filesOnDisk();
        QCOMPARE(kindOf(wait(shelf.library->save(path, carrying({})))), ErrorKind::InvalidInput);
        QCOMPARE(
            kindOf(wait(shelf.library->overwrite(path, carrying({})))), ErrorKind::InvalidInput);
        QCOMPARE(shelf.filesOnDisk(), before);
    }

    void neverLeavesItsFolder()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("../../up"), carrying({})));
        QCOMPARE(shelf.filesOnDisk(), {QStringLiteral("%2E%2E/%2E%2E/up.event.json")});
        QCOMPARE(shelf.paths(), {QStringLiteral("../../up")});
    }

    void refusesWhatWouldNotReadBack()
    {
        Shelf shelf;
        EventTemplate content = carrying(QString(maxTemplateBytes, u'x'));
        QCOMPARE(kindOf(wait(shelf.library->save(QStringLiteral("a"), content))),
            ErrorKind::InvalidInput);
        content = carrying({});
        content.event.ttlSeconds = maxTtlSeconds + 1;
        QCOMPARE(kindOf(wait(shelf.library->save(QStringLiteral("a"), content))),
            ErrorKind::InvalidInput);
        content.event.ttlSeconds = 1;
        content.unknownKeys.append({QStringLiteral("x"), QStringLiteral("1, \"y\": 2")});
        QCOMPARE(kindOf(wait(shelf.library->save(QStringLiteral("a"), content))),
            ErrorKind::InvalidInput);
        QVERIFY(shelf.filesOnDisk().isEmpty());
    }

    void refusesToOverwriteAnotherHand()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("1"))));
        const QByteArray loaded = shelf.library->find(QStringLiteral("a"))->revision;
        const QByteArray theirs = carrying(QStringLiteral("theirs")).toFile();
        QVERIFY(shelf.replace(QStringLiteral("a"), theirs));
        // Before the change is noticed ...
        QCOMPARE(
            kindOf(wait(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2"))))),
            ErrorKind::Conflict);
        // ... and after: the list is up to date, but the editor still stands on the old state.
        VERIFY_DONE(shelf.library->load());
        const auto result
            = wait(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2")), loaded));
        QCOMPARE(kindOf(result), ErrorKind::Conflict);
        QVERIFY(result.error().text.contains(u"“a”"));
        QCOMPARE(shelf.bytes(QStringLiteral("a")), theirs);

        VERIFY_DONE(shelf.library->overwrite(QStringLiteral("a"), carrying(QStringLiteral("2"))));
        QCOMPARE(shelf.library->find(QStringLiteral("a"))->content.event.data, QStringLiteral("2"));
        QVERIFY(shelf.library->find(QStringLiteral("a"))->revision != loaded);
    }

    void refusesToReplaceAnUnseenFile()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->load());
        const QByteArray theirs = carrying(QStringLiteral("theirs")).toFile();
        QVERIFY(shelf.write(QStringLiteral("a"), theirs));
        QCOMPARE(kindOf(wait(shelf.library->save(QStringLiteral("a"), carrying({})))),
            ErrorKind::Conflict);
        QCOMPARE(shelf.bytes(QStringLiteral("a")), theirs);
    }

    void savesAnewWhatWasDeletedMeanwhile()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying({})));
        const QByteArray loaded = shelf.library->find(QStringLiteral("a"))->revision;
        QVERIFY(QFile::remove(shelf.file(QStringLiteral("a"))));
        VERIFY_DONE(
            shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2")), loaded));
        QCOMPARE(shelf.bytes(QStringLiteral("a")), carrying(QStringLiteral("2")).toFile());
    }

    void showsAndSparesBrokenFiles()
    {
        Shelf shelf;
        const QByteArray newer = "{\"heraldTemplate\": 2, \"anything\": []}";
        QVERIFY(shelf.write(QStringLiteral("newer"), newer));
        QVERIFY(shelf.write(QStringLiteral("cut"), "{\"heraldTemplate\": 1,"));
        QVERIFY(shelf.write(QStringLiteral("large"), QByteArray(maxTemplateBytes + 1, ' ')));
        QVERIFY(shelf.write(QStringLiteral("good"), carrying({}).toFile()));
        QVERIFY(QFile::link(QStringLiteral("nowhere"), shelf.file(QStringLiteral("link"))));
        QCOMPARE(
            ::mkfifo(QFile::encodeName(shelf.file(QStringLiteral("pipe"))).constData(), 0600), 0);
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.paths(),
            (QStringList {QStringLiteral("cut"), QStringLiteral("good"), QStringLiteral("large"),
                QStringLiteral("link"), QStringLiteral("newer"), QStringLiteral("pipe")}));
        for (const TemplateEntry& entry : shelf.library->entries())
            QCOMPARE(entry.problem.isEmpty(), entry.path == u"good");
        QVERIFY(shelf.library->find(QStringLiteral("newer"))->problem.contains(u"newer Herald"));

        QCOMPARE(kindOf(wait(shelf.library->save(QStringLiteral("newer"), carrying({})))),
            ErrorKind::Conflict);
        QCOMPARE(shelf.bytes(QStringLiteral("newer")), newer);
        VERIFY_DONE(shelf.library->rename(QStringLiteral("newer"), QStringLiteral("Later/newer")));
        QCOMPARE(shelf.bytes(QStringLiteral("Later/newer")), newer);
        VERIFY_DONE(shelf.library->overwrite(QStringLiteral("cut"), carrying({})));
        QVERIFY(shelf.library->find(QStringLiteral("cut"))->problem.isEmpty());
    }

    void showsFilesThatMayNotBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying({})));
        QVERIFY(QFile::setPermissions(shelf.file(QStringLiteral("a")), {}));
        VERIFY_DONE(shelf.library->load());
        QVERIFY(!shelf.library->find(QStringLiteral("a"))->problem.isEmpty());
        QVERIFY(QFile::setPermissions(
            shelf.file(QStringLiteral("a")), QFile::ReadOwner | QFile::WriteOwner));
        VERIFY_DONE(shelf.library->load());
        QVERIFY(shelf.library->find(QStringLiteral("a"))->problem.isEmpty());
    }

    void saysThatItsFolderIsAFile()
    {
        Shelf shelf;
        QVERIFY(shelf.write(QStringLiteral("a"), "x"));
        TemplateLibrary library(shelf.file(QStringLiteral("a")));
        const auto result = wait(library.load());
        QCOMPARE(kindOf(result), ErrorKind::Storage);
        QCOMPARE(library.problem(), result.error().text);
        QCOMPARE(kindOf(wait(library.save(QStringLiteral("b"), carrying({})))), ErrorKind::Storage);
    }

    void passesOverWhatIsNotItsOwn()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("Doors/a"), carrying({})));
        QVERIFY(
            QFile::link(shelf.folder.path(), shelf.folder.filePath(QStringLiteral("Doors/loop"))));
        QVERIFY(
            QFile::link(QStringLiteral("/"), shelf.folder.filePath(QStringLiteral("everything"))));
        QVERIFY(shelf.write(QStringLiteral(".git/b"), carrying({}).toFile()));
        QVERIFY(shelf.write(QStringLiteral(".hidden"), carrying({}).toFile()));
        QVERIFY(QDir(shelf.folder.path()).mkpath(QStringLiteral("folder.event.json")));
        QVERIFY(QFile::copy(shelf.file(QStringLiteral("Doors/a")),
            shelf.folder.filePath(QStringLiteral("a.json"))));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.paths(), {QStringLiteral("Doors/a")});
    }

    void followsALinkToAFile()
    {
        Shelf shelf;
        QTemporaryDir elsewhere;
        const QString target = elsewhere.filePath(QStringLiteral("shared.json"));
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying({})));
        QVERIFY(QFile::rename(shelf.file(QStringLiteral("a")), target));
        QVERIFY(QFile::link(target, shelf.file(QStringLiteral("a"))));
        VERIFY_DONE(shelf.library->load());
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2"))));
        QVERIFY(QFileInfo(shelf.file(QStringLiteral("a"))).isSymLink());
        QFile shared(target);
        QVERIFY(shared.open(QIODevice::ReadOnly));
        QVERIFY(shared.readAll().contains("\"data\": \"2\""));
    }

    void saysThatAFolderIsTooDeep()
    {
        Shelf shelf;
        QVERIFY(shelf.write(
            QStringLiteral("d/").repeated(32) + QStringLiteral("a"), carrying({}).toFile()));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->entries().size(), 1);
        QCOMPARE(shelf.library->problem(), QString());
        QVERIFY(shelf.write(
            QStringLiteral("d/").repeated(33) + QStringLiteral("b"), carrying({}).toFile()));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->entries().size(), 1);
        QVERIFY(!shelf.library->problem().isEmpty());
    }

    void tellsFilesApartThatReadTheSame()
    {
        Shelf shelf;
        QVERIFY(shelf.write(QStringLiteral("100%"), carrying(QStringLiteral("theirs")).toFile()));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.paths(), {QStringLiteral("100%")});
        VERIFY_DONE(shelf.library->save(QStringLiteral("100%"), carrying(QStringLiteral("new"))));
        QCOMPARE(shelf.filesOnDisk(), {QStringLiteral("100%.event.json")});
        QVERIFY(shelf.write(QStringLiteral("100%25"), carrying(QStringLiteral("ours")).toFile()));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.paths(),
            (QStringList {QStringLiteral("100%"), QStringLiteral("100%.event.json")}));
        QCOMPARE(shelf.library->find(QStringLiteral("100%"))->content.event.data,
            QStringLiteral("ours"));
    }

    void renames()
    {
        Shelf shelf;
        const QByteArray own = "{\"heraldTemplate\":1}";
        QVERIFY(shelf.write(QStringLiteral("Doors/open"), own));
        VERIFY_DONE(shelf.library->save(QStringLiteral("taken"), carrying({})));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(kindOf(wait(shelf.library->rename(QStringLiteral("none"), QStringLiteral("x")))),
            ErrorKind::NotFound);
        QCOMPARE(kindOf(wait(
                     shelf.library->rename(QStringLiteral("Doors/open"), QStringLiteral("taken")))),
            ErrorKind::InvalidInput);
        QCOMPARE(kindOf(wait(
                     shelf.library->rename(QStringLiteral("Doors/open"), QStringLiteral("Taken")))),
            ErrorKind::InvalidInput);
        VERIFY_DONE(
            shelf.library->rename(QStringLiteral("Doors/open"), QStringLiteral("Doors/open")));
        VERIFY_DONE(
            shelf.library->rename(QStringLiteral("Doors/open"), QStringLiteral("Doors/Open")));
        QCOMPARE(shelf.bytes(QStringLiteral("Doors/Open")), own);
        VERIFY_DONE(
            shelf.library->rename(QStringLiteral("Doors/Open"), QStringLiteral("Gates/x?")));
        QCOMPARE(shelf.bytes(QStringLiteral("Gates/x%3F")), own);
        QCOMPARE(shelf.library->folders(),
            (QStringList {QStringLiteral("Gates"), QStringLiteral("Doors")}));
        QCOMPARE(
            shelf.paths(), (QStringList {QStringLiteral("Gates/x?"), QStringLiteral("taken")}));
    }

    void renamesOntoNothingUnseen()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying({})));
        QVERIFY(shelf.write(QStringLiteral("b"), "theirs"));
        QCOMPARE(kindOf(wait(shelf.library->rename(QStringLiteral("a"), QStringLiteral("b")))),
            ErrorKind::InvalidInput);
        QCOMPARE(shelf.bytes(QStringLiteral("b")), QByteArray("theirs"));
        QCOMPARE(shelf.bytes(QStringLiteral("a")), carrying({}).toFile());
    }

    void removesAndBringsBack()
    {
        Shelf shelf;
        const QByteArray broken = "{\r\n \"heraldTemplate\": what\n\n";
        QVERIFY(shelf.write(QStringLiteral("Doors/broken"), broken));
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("1"))));
        VERIFY_DONE(shelf.library->load());
        VERIFY_DONE(shelf.library->remove(QStringLiteral("Doors/broken")));
        VERIFY_DONE(shelf.library->remove(QStringLiteral("a")));
        QVERIFY(shelf.library->entries().isEmpty());
        QVERIFY(shelf.filesOnDisk().isEmpty());
        QCOMPARE(kindOf(wait(shelf.library->remove(QStringLiteral("a")))), ErrorKind::NotFound);

        auto restored = wait(shelf.library->undo());
        QVERIFY(restored.has_value());
        QCOMPARE(*restored, QStringLiteral("a"));
        restored = wait(shelf.library->undo());
        QCOMPARE(*restored, QStringLiteral("Doors/broken"));
        QCOMPARE(shelf.bytes(QStringLiteral("Doors/broken")), broken);
        QCOMPARE(shelf.bytes(QStringLiteral("a")), carrying(QStringLiteral("1")).toFile());
        QCOMPARE(kindOf(wait(shelf.library->undo())), ErrorKind::NotFound);
        const QDir bin(shelf.folder.filePath(QStringLiteral(".removed")));
        QCOMPARE(bin.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            {QStringLiteral(".gitignore")});
    }

    void bringsNothingBackOverAnother()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("1"))));
        VERIFY_DONE(shelf.library->remove(QStringLiteral("a")));
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2"))));
        QCOMPARE(kindOf(wait(shelf.library->undo())), ErrorKind::InvalidInput);
        QCOMPARE(shelf.bytes(QStringLiteral("a")), carrying(QStringLiteral("2")).toFile());
        QVERIFY(QFile::remove(shelf.file(QStringLiteral("a"))));
        VERIFY_DONE(shelf.library->undo());
        QCOMPARE(shelf.bytes(QStringLiteral("a")), carrying(QStringLiteral("1")).toFile());
    }

    void keepsTheLastHundredRemoved()
    {
        Shelf shelf;
        for (int i = 0; i < 103; ++i) {
            const QString path = QString::number(i);
            shelf.library->save(path, carrying(path));
            VERIFY_DONE(shelf.library->remove(path));
        }
        QDir bin(shelf.folder.filePath(QStringLiteral(".removed")));
        const QStringList places = bin.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(places.size(), 100);
        QVERIFY(!places.contains(QStringLiteral("3")));
        QVERIFY(places.contains(QStringLiteral("103")));
    }

    void noticesOtherHands()
    {
        Shelf shelf;
        QVERIFY(shelf.write(QStringLiteral("a"), carrying(QStringLiteral("1")).toFile()));
        VERIFY_DONE(shelf.library->load());
        const auto dataOfA = [&shelf] {
            const auto entry = shelf.library->find(QStringLiteral("a"));
            return entry ? entry->content.event.data : QStringLiteral("(none)");
        };
        QVERIFY(shelf.write(QStringLiteral("a"), carrying(QStringLiteral("2")).toFile()));
        QTRY_COMPARE(dataOfA(), QStringLiteral("2"));
        for (const char* data : {"3", "4", "5"}) {
            QVERIFY(
                shelf.replace(QStringLiteral("a"), carrying(QString::fromLatin1(data)).toFile()));
            QTRY_COMPARE(dataOfA(), QString::fromLatin1(data));
        }
        QVERIFY(shelf.write(QStringLiteral("a"), carrying(QStringLiteral("6")).toFile()));
        QTRY_COMPARE(dataOfA(), QStringLiteral("6"));

        QVERIFY(shelf.write(QStringLiteral("New/Folder/b"), carrying({}).toFile()));
        QTRY_COMPARE(
            shelf.paths(), (QStringList {QStringLiteral("New/Folder/b"), QStringLiteral("a")}));
        QVERIFY(shelf.write(QStringLiteral("New/Folder/c"), carrying({}).toFile()));
        QTRY_COMPARE(shelf.library->entries().size(), 3);
        QVERIFY(QFile::remove(shelf.file(QStringLiteral("a"))));
        QTRY_COMPARE(dataOfA(), QStringLiteral("(none)"));
        QVERIFY(QDir(shelf.folder.filePath(QStringLiteral("New"))).removeRecursively());
        QTRY_VERIFY(shelf.library->entries().isEmpty());
    }

    void noticesThatItsFolderAppears()
    {
        QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("data/templates"));
        TemplateLibrary library(root);
        VERIFY_DONE(library.load());
        TemplateLibrary other(root);
        VERIFY_DONE(other.save(QStringLiteral("a"), carrying({})));
        QTRY_COMPARE(library.entries().size(), 1);
    }

    void isQuietAboutItsOwnChanges()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying({})));
        VERIFY_DONE(shelf.library->save(QStringLiteral("mark"), carrying({})));
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changed);
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2"))));
        QCOMPARE(changed.count(), 1);
        VERIFY_DONE(shelf.library->save(QStringLiteral("a"), carrying(QStringLiteral("2"))));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(changed.count(), 1);
        // Another hand's change is seen by a scan that saw our own, too.
        QVERIFY(QFile::remove(shelf.file(QStringLiteral("mark"))));
        QTRY_COMPARE(changed.count(), 2);
    }

    void carriesOutItsOrdersBeforeItGoes()
    {
        Shelf shelf;
        QList<QFuture<Result<void>>> futures;
        for (int i = 0; i < 50; ++i)
            futures += shelf.library->save(QString::number(i), carrying({}));
        shelf.library.reset();
        QCOMPARE(shelf.filesOnDisk().size(), 50);
        for (const auto& future : futures)
            QVERIFY(future.isFinished());
    }

    void leavesTheFileWholeWhenTheDiskRefuses()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(QStringLiteral("D/a"), carrying({})));
        const QString folder = shelf.folder.filePath(QStringLiteral("D"));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(
            kindOf(wait(shelf.library->save(QStringLiteral("D/a"), carrying(QStringLiteral("2"))))),
            ErrorKind::Storage);
        QCOMPARE(kindOf(wait(shelf.library->remove(QStringLiteral("D/a")))), ErrorKind::Storage);
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(shelf.bytes(QStringLiteral("D/a")), carrying({}).toFile());
    }

    void readsThreeThousand()
    {
        Shelf shelf;
        for (int i = 0; i < 3000; ++i)
            QVERIFY(shelf.write(QStringLiteral("Folder %1/template %2").arg(i % 50).arg(i),
                carrying(QString::number(i)).toFile()));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->entries().size(), 3000);
        QCOMPARE(shelf.library->entries().front().path, QStringLiteral("Folder 0/template 0"));
        QCOMPARE(shelf.library->entries().back().path, QStringLiteral("Folder 49/template 2999"));
        QVERIFY(shelf.write(
            QStringLiteral("Folder 7/template 7"), carrying(QStringLiteral("new")).toFile()));
        QTRY_COMPARE(shelf.library->find(QStringLiteral("Folder 7/template 7"))->content.event.data,
            QStringLiteral("new"));
    }
};

QTEST_GUILESS_MAIN(tst_TemplateLibrary)
#include "tst_templatelibrary.moc"
