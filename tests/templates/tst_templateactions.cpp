// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/Shelf.h"

#include <QSignalSpy>
#include <QUuid>

#include <unistd.h>

using namespace herald;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

QStringList texts(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* each : list)
        result += text(each);
    return result;
}

/// Doors/open, Doors/North/close, lamp; an empty folder Attic.
struct Furnished : Shelf {
    Furnished()
    {
        for (const char* path : {"Doors/open", "Doors/North/close", "lamp"})
            wait(library->save(text(path), carrying(text(path))));
        wait(library->newFolder(text("Attic")));
    }
    QString undoText() const
    {
        return library->lastDeed() ? library->lastDeed()->undoText() : QString();
    }
    QString dataOf(const char* path) const
    {
        const auto entry = library->find(text(path));
        return entry ? entry->content.event.data : QStringLiteral("(none)");
    }
};

} // namespace

class tst_TemplateActions : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void movesFolders()
    {
        Furnished shelf;
        QSignalSpy moved(shelf.library.get(), &TemplateLibrary::moved);
        QVERIFY(shelf.write(text("Doors/torn"), "not a template"));
        VERIFY_DONE(shelf.library->renameFolder(text("Doors"), text("Attic/Gates: old")));
        QCOMPARE(shelf.paths(),
            texts({"Attic/Gates: old/North/close", "Attic/Gates: old/open", "Attic/Gates: old/torn",
                "lamp"}));
        QCOMPARE(shelf.bytes(text("Attic/Gates%3A old/torn")), QByteArray("not a template"));
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo moving “Doors” to “Attic”"));
        QCOMPARE(moved.takeFirst(), (QVariantList {text("Doors"), text("Attic/Gates: old")}));

        VERIFY_DONE(shelf.library->renameFolder(text("Attic/Gates: old/North"), text("North")));
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo moving “North” to the top"));
        VERIFY_DONE(shelf.library->undo());
        VERIFY_DONE(shelf.library->undo());
        QCOMPARE(moved.last(), (QVariantList {text("Attic/Gates: old"), text("Doors")}));
        QCOMPARE(shelf.paths(), texts({"Doors/North/close", "Doors/open", "Doors/torn", "lamp"}));
        QCOMPARE(shelf.dataOf("Doors/North/close"), text("Doors/North/close"));
    }

    void renamesAFolderByCaseOnly()
    {
        Furnished shelf;
        VERIFY_DONE(shelf.library->renameFolder(text("Doors"), text("doors")));
        QCOMPARE(shelf.paths(), texts({"doors/North/close", "doors/open", "lamp"}));
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo renaming “Doors” to “doors”"));
        VERIFY_DONE(shelf.library->undo());
        QCOMPARE(shelf.paths(), texts({"Doors/North/close", "Doors/open", "lamp"}));
    }

    void refusesToMoveFolders_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* from, const QString& to, ErrorKind kind) {
            QTest::newRow(name) << text(from) << to << static_cast<int>(kind);
        };
        const ErrorKind bad = ErrorKind::InvalidInput;
        row("into itself", "Doors", text("Doors/North/Doors"), bad);
        row("onto another", "Doors", text("Attic"), bad);
        row("onto another but for case", "Doors", text("attic"), bad);
        row("into another but for case", "Doors", text("attic/Doors"), bad);
        row("without a name", "Doors", {}, bad);
        row("with an empty name", "Doors", text("Attic//Doors"), bad);
        row("that is not there", "Windows", text("Gates"), ErrorKind::NotFound);
        row("that is a template", "lamp", text("Gates"), ErrorKind::NotFound);
        row("too deep", "Doors", text("d/").repeated(31) + text("Doors"), bad);
        row("onto a file", "Doors", text("taken"), bad);
        row("below a file", "Doors", text("taken/Doors"), ErrorKind::Storage);
    }
    void refusesToMoveFolders()
    {
        Furnished shelf;
        QFile file(shelf.folder.filePath(text("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList before = shelf.filesOnDisk();
        const QString undo = shelf.undoText();
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto refused = wait(shelf.library->renameFolder(from, to));
        QVERIFY(!refused);
        QTEST(static_cast<int>(refused.error().kind), "kind");
        QVERIFY(!refused.error().text.isEmpty());
        QCOMPARE(shelf.filesOnDisk(), before);
        QCOMPARE(shelf.undoText(), undo);
    }

    void duplicates()
    {
        Furnished shelf;
        auto copy = wait(shelf.library->duplicate(text("Doors/open")));
        QVERIFY(copy);
        QCOMPARE(*copy, text("Doors/open 2"));
        QCOMPARE(shelf.dataOf("Doors/open 2"), text("Doors/open"));
        const QString id = shelf.library->find(*copy)->content.id;
        QVERIFY(!QUuid(id).isNull());
        QCOMPARE(*wait(shelf.library->duplicate(text("Doors/open"))), text("Doors/open 3"));
        QCOMPARE(*wait(shelf.library->duplicate(text("Doors/open 2"))), text("Doors/open 4"));
        VERIFY_DONE(shelf.library->save(text("Lamp 2"), carrying({})));
        QCOMPARE(*wait(shelf.library->duplicate(text("lamp"))), text("lamp 3"));
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo duplicating “lamp”"));
        QCOMPARE(*wait(shelf.library->undo()), text("lamp"));
        QVERIFY(!shelf.library->find(text("lamp 3")));
        for (int i = 0; i < 3; ++i)
            VERIFY_DONE(shelf.library->undo());
        QCOMPARE(shelf.paths(), texts({"Doors/North/close", "Doors/open", "lamp", "Lamp 2"}));

        QVERIFY(shelf.write(text("bad"), "{"));
        QCOMPARE(kindOf(wait(shelf.library->duplicate(text("bad")))), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(wait(shelf.library->duplicate(text("none")))), ErrorKind::NotFound);
    }

    void keepsWorkOfACopyThatIsUndone()
    {
        Furnished shelf;
        VERIFY_DONE(shelf.library->duplicate(text("lamp")));
        VERIFY_DONE(shelf.library->save(text("lamp 2"), carrying(text("work"))));
        VERIFY_DONE(shelf.library->undo());
        QFile kept(shelf.folder.filePath(text(".removed/1/lamp 2.event.json")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("\"work\""));
    }

    void makesFolders()
    {
        Furnished shelf;
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo making the folder “Attic”"));
        VERIFY_DONE(shelf.library->newFolder(text("a/b: c")));
        QVERIFY(QFileInfo(shelf.folder.filePath(text("a/b%3A c"))).isDir());
        TemplateLibrary restarted(shelf.folder.path());
        VERIFY_DONE(restarted.load());
        QVERIFY(restarted.folders().contains(text("a/b: c")));
        QVERIFY(restarted.folders().contains(text("Attic")));

        for (const char* path : {"Attic", "attic", "", "x/", "doors/East"})
            QCOMPARE(kindOf(wait(shelf.library->newFolder(text(path)))), ErrorKind::InvalidInput);
        QCOMPARE(*wait(shelf.library->undo()), text("a"));
        QVERIFY(!QFileInfo::exists(shelf.folder.filePath(text("a"))));

        VERIFY_DONE(shelf.library->save(text("Attic/new"), carrying({})));
        QCOMPARE(kindOf(wait(shelf.library->undo())), ErrorKind::Conflict);
        QVERIFY(shelf.library->find(text("Attic/new")));
    }

    void passesOverFoldersOfOthers()
    {
        Furnished shelf;
        QVERIFY(QDir(shelf.folder.path()).mkpath(text("docs/img/empty")));
        QFile other(shelf.folder.filePath(text("docs/README.md")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(QDir(shelf.folder.path()).mkpath(text(".git/refs")));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->folders(),
            texts({"Doors", "Doors/North", "Attic", "docs", "docs/img", "docs/img/empty"}));
        QVERIFY(QDir(shelf.folder.path()).rmdir(text("docs/img/empty")));
        QVERIFY(QDir(shelf.folder.path()).rmdir(text("docs/img")));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->folders(), texts({"Doors", "Doors/North", "Attic"}));
    }

    void removesFolders()
    {
        Furnished shelf;
        QFile other(shelf.folder.filePath(text("Doors/notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const QStringList before = shelf.filesOnDisk();
        VERIFY_DONE(shelf.library->removeFolder(text("Doors")));
        QCOMPARE(shelf.paths(), texts({"lamp"}));
        QVERIFY(!QFileInfo::exists(shelf.folder.filePath(text("Doors"))));
        QCOMPARE(shelf.undoText(), QStringLiteral("Undo deleting the folder “Doors”"));
        QCOMPARE(*wait(shelf.library->undo()), text("Doors"));
        QCOMPARE(shelf.filesOnDisk(), before);
        QCOMPARE(kindOf(wait(shelf.library->removeFolder(text("lamp")))), ErrorKind::NotFound);
        VERIFY_DONE(shelf.library->removeFolder(text("Attic")));
        VERIFY_DONE(shelf.library->undo());
        QVERIFY(shelf.library->folders().contains(text("Attic")));
    }

    void undoesOneAfterTheOther()
    {
        Furnished shelf;
        const QStringList before = shelf.filesOnDisk();
        VERIFY_DONE(shelf.library->rename(text("lamp"), text("Doors/lamp")));
        VERIFY_DONE(shelf.library->rename(text("Doors/lamp"), text("Doors/light")));
        VERIFY_DONE(shelf.library->renameFolder(text("Doors"), text("Gates")));
        VERIFY_DONE(shelf.library->remove(text("Gates/light")));
        VERIFY_DONE(shelf.library->duplicate(text("Gates/open")));
        VERIFY_DONE(shelf.library->removeFolder(text("Gates")));
        const char* said[] = {"Undo deleting the folder “Gates”", "Undo duplicating “open”",
            "Undo deleting “light”", "Undo renaming “Doors” to “Gates”",
            "Undo renaming “lamp” to “light”", "Undo moving “lamp” to “Doors”",
            "Undo making the folder “Attic”"};
        for (const char* each : said) {
            QCOMPARE(shelf.undoText(), QString::fromUtf8(each));
            VERIFY_DONE(shelf.library->undo());
        }
        QCOMPARE(shelf.filesOnDisk(), before);
        QVERIFY(!shelf.library->lastDeed());
        QCOMPARE(kindOf(wait(shelf.library->undo())), ErrorKind::NotFound);
    }

    void undoneMovesLeaveNoFolderBehind()
    {
        Furnished shelf;
        VERIFY_DONE(shelf.library->rename(text("lamp"), text("New/Newer/lamp")));
        VERIFY_DONE(shelf.library->undo());
        QVERIFY(!QFileInfo::exists(shelf.folder.filePath(text("New"))));
        VERIFY_DONE(shelf.library->rename(text("lamp"), text("New/Newer/lamp")));
        VERIFY_DONE(shelf.library->save(text("New/other"), carrying({})));
        VERIFY_DONE(shelf.library->undo());
        QVERIFY(shelf.library->find(text("New/other")));
        QVERIFY(!QFileInfo::exists(shelf.folder.filePath(text("New/Newer"))));
    }

    void goesOnBelowWhatIsGone()
    {
        Furnished shelf;
        VERIFY_DONE(shelf.library->rename(text("lamp"), text("light")));
        VERIFY_DONE(shelf.library->rename(text("Doors/open"), text("open")));
        QVERIFY(QFile::remove(shelf.file(text("open"))));
        QCOMPARE(kindOf(wait(shelf.library->undo())), ErrorKind::NotFound);
        VERIFY_DONE(shelf.library->undo());
        QVERIFY(shelf.library->find(text("lamp")));
    }

    void deletesNothingThatItCouldNotBringBack()
    {
        Furnished shelf;
        QFile inTheWay(shelf.folder.filePath(text(".removed")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QStringList before = shelf.filesOnDisk();
        QCOMPARE(kindOf(wait(shelf.library->remove(text("lamp")))), ErrorKind::Storage);
        QCOMPARE(kindOf(wait(shelf.library->removeFolder(text("Doors")))), ErrorKind::Storage);
        QCOMPARE(shelf.filesOnDisk(), before);
    }

    void changesNothingInAReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        Furnished shelf;
        const QStringList before = shelf.filesOnDisk();
        const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(shelf.folder.filePath(text("Doors")), readOnly));
        QVERIFY(QFile::setPermissions(shelf.folder.path(), readOnly));
        const QString undo = shelf.undoText();
        const auto storage = std::optional(ErrorKind::Storage);
        QCOMPARE(kindOf(wait(shelf.library->rename(text("lamp"), text("light")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->rename(text("Doors/open"), text("x/open")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->renameFolder(text("Attic"), text("Loft")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->duplicate(text("lamp")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->newFolder(text("New")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->remove(text("lamp")))), storage);
        QCOMPARE(kindOf(wait(shelf.library->removeFolder(text("Doors")))), storage);
        QCOMPARE(shelf.undoText(), undo);
        QCOMPARE(kindOf(wait(shelf.library->undo())), std::optional(ErrorKind::Conflict));
        QVERIFY(QFile::setPermissions(shelf.folder.path(), readOnly | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(
            shelf.folder.filePath(text("Doors")), readOnly | QFile::WriteOwner));
        QCOMPARE(shelf.filesOnDisk(), before);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateActions)
#include "tst_templateactions.moc"
