// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/Shelf.h"
#include "templates/TemplateFile.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace herald;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString dataOf(const TemplateLibrary& library, const char* path)
{
    const auto entry = library.find(text(path));
    return entry ? entry->content.event.data : QStringLiteral("(none)");
}

QString warningOf(const TemplateLibrary& library, const char* path)
{
    const auto entry = library.find(text(path));
    return entry ? entry->warning : QStringLiteral("(none)");
}

QSet<QString> told(const QSignalSpy& spy)
{
    QSet<QString> paths;
    for (const QVariantList& call : spy) {
        for (const QString& path : call.first().toStringList())
            paths += path;
    }
    return paths;
}

} // namespace

/// What the library makes of a folder that others work in too.
class tst_TemplateFolder : public HeraldTest {
    Q_OBJECT

private:
    /// Whether git did it; it must know who commits.
    static bool git(const QString& folder, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("git"),
            QStringList {text("-c"), text("user.name=a"), text("-c"), text("user.email=a@b.c"),
                text("-c"), text("commit.gpgsign=false")}
                + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

private Q_SLOTS:
    void followsACheckout()
    {
        Shelf shelf;
        const QString root = shelf.folder.path();
        const auto commit = [&](const char* what) {
            return git(root, {text("add"), text("-A")})
                && git(root, {text("commit"), text("-qm"), text(what)});
        };
        if (!git(root, {text("init"), text("-q"), text("-b"), text("main")}))
            QSKIP("there is no git");
        for (const char* path : {"Doors/open", "Doors/close", "lamp", "same"})
            QVERIFY(shelf.write(text(path), carrying(text("main")).toFile()));
        QVERIFY(commit("main"));
        QVERIFY(git(root, {text("checkout"), text("-qb"), text("other")}));
        QVERIFY(shelf.replace(text("Doors/open"), carrying(text("other")).toFile()));
        QVERIFY(QFile::remove(shelf.file(text("lamp"))));
        QVERIFY(shelf.write(text("Sensors/North/room"), carrying(text("other")).toFile()));
        QVERIFY(commit("other"));

        VERIFY_DONE(shelf.library->load());
        QVERIFY(!shelf.library->folders().contains(text(".git")));
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changedOnDisk);
        QVERIFY(git(root, {text("checkout"), text("-q"), text("main")}));
        const QSet<QString> differ {text("Doors/open"), text("lamp"), text("Sensors/North/room")};
        QTRY_COMPARE(told(changed), differ);
        QCOMPARE(dataOf(*shelf.library, "Doors/open"), text("main"));
        QCOMPARE(dataOf(*shelf.library, "lamp"), text("main"));
        QCOMPARE(shelf.library->folders(), QStringList {text("Doors")});

        changed.clear();
        QVERIFY(git(root, {text("checkout"), text("-q"), text("other")}));
        QTRY_COMPARE(told(changed), differ);
        QCOMPARE(dataOf(*shelf.library, "Doors/open"), text("other"));
        QCOMPARE(dataOf(*shelf.library, "lamp"), text("(none)"));
    }

    void showsMergeConflicts()
    {
        Shelf shelf;
        const QByteArray file = "{\n  \"heraldTemplate\": 1,\n<<<<<<< HEAD\n  \"name\": \"a\"\n"
                                "=======\n  \"name\": \"b\"\n>>>>>>> other\n}\n";
        QVERIFY(shelf.write(text("torn"), file));
        QVERIFY(shelf.write(
            text("good"), carrying(text("{\n<<<<<<< is data here, not a conflict\n}")).toFile()));
        VERIFY_DONE(shelf.library->load());
        QVERIFY(shelf.library->find(text("torn"))->problem.contains(text("merge conflict")));
        QVERIFY(shelf.library->find(text("torn"))->problem.contains(text("line 3")));
        QCOMPARE(shelf.library->find(text("good"))->problem, QString());
        QCOMPARE(shelf.bytes(text("torn")), file);
    }

    void tellsOthersChangesFromItsOwn()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->load());
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changedOnDisk);
        VERIFY_DONE(shelf.library->save(text("a"), carrying(text("1"))));
        VERIFY_DONE(shelf.library->save(text("a"), carrying(text("2"))));
        VERIFY_DONE(shelf.library->duplicate(text("a")));
        VERIFY_DONE(shelf.library->rename(text("a 2"), text("b")));
        VERIFY_DONE(shelf.library->newFolder(text("F")));
        VERIFY_DONE(shelf.library->renameFolder(text("F"), text("G")));
        VERIFY_DONE(shelf.library->remove(text("b")));
        VERIFY_DONE(shelf.library->undo());
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(changed.count(), 0);
        QVERIFY(shelf.write(text("c"), carrying({}).toFile()));
        VERIFY_DONE(shelf.library->rename(text("a"), text("d")));
        QCOMPARE(told(changed), QSet<QString> {text("c")});
    }

    void noticesOthersBeforeItHasReadAnything()
    {
        Shelf shelf;
        VERIFY_DONE(shelf.library->save(text("a"), carrying(text("1"))));
        QVERIFY(shelf.write(text("b"), carrying(text("2")).toFile()));
        QTRY_VERIFY(shelf.library->find(text("b")));
    }

    void warnsOfNamesThatClash()
    {
        Shelf shelf;
        QVERIFY(shelf.write(text("Doors/open"), carrying(text("1")).toFile()));
        QVERIFY(shelf.write(text("Doors/Open"), carrying(text("2")).toFile()));
        QVERIFY(shelf.write(text("doors/close"), carrying(text("3")).toFile()));
        QVERIFY(shelf.write(text("caf\u00e9"), carrying(text("4")).toFile()));
        QVERIFY(shelf.write(text("cafe\u0301"), carrying(text("5")).toFile()));
        QVERIFY(shelf.write(text("100%"), carrying(text("6")).toFile()));
        QVERIFY(shelf.write(text("100%25"), carrying(text("7")).toFile()));
        QVERIFY(shelf.write(text("copied"), carrying(text("4")).toFile()));
        QVERIFY(shelf.write(text("fine"), carrying(text("8")).toFile()));
        VERIFY_DONE(shelf.library->load());
        const TemplateLibrary& library = *shelf.library;
        QCOMPARE(library.entries().size(), 9);
        QVERIFY(warningOf(library, "Doors/open").startsWith(text("“Doors/Open” differs")));
        QVERIFY(warningOf(library, "Doors/Open").startsWith(text("“Doors/open” differs")));
        QVERIFY(warningOf(library, "doors/close").startsWith(text("The folders “doors” and “Doo")));
        QVERIFY(warningOf(library, "caf\u00e9").startsWith(text("“cafe\u0301” differs")));
        QVERIFY(warningOf(library, "cafe\u0301").startsWith(text("“caf\u00e9” differs")));
        QVERIFY(warningOf(library, "100%.event.json").contains(text("reads the same: “100%”")));
        QVERIFY(warningOf(library, "copied").startsWith(text("“caf\u00e9” has the same id")));
        QCOMPARE(warningOf(library, "fine"), QString());
        QCOMPARE(dataOf(library, "Doors/Open"), text("2"));

        VERIFY_DONE(shelf.library->rename(text("Doors/Open"), text("Doors/wide open")));
        VERIFY_DONE(shelf.library->rename(text("doors/close"), text("Doors/close")));
        VERIFY_DONE(shelf.library->removeFolder(text("doors")));
        QCOMPARE(warningOf(library, "Doors/open"), QString());
        QCOMPARE(warningOf(library, "Doors/close"), QString());
    }

    void movesToAnotherFolder()
    {
        Shelf shelf;
        Shelf other;
        QVERIFY(other.write(text("theirs"), carrying(text("1")).toFile()));
        VERIFY_DONE(shelf.library->save(text("a"), carrying({})));
        VERIFY_DONE(shelf.library->duplicate(text("a")));
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changedOnDisk);
        VERIFY_DONE(shelf.library->setFolder(other.folder.path()));
        QCOMPARE(shelf.library->folder(), other.folder.path());
        QCOMPARE(shelf.paths(), QStringList {text("theirs")});
        QVERIFY(!shelf.library->lastDeed());
        VERIFY_DONE(shelf.library->save(text("b"), carrying({})));
        QVERIFY(QFile::exists(other.file(text("b"))));
        QCOMPARE(changed.count(), 0);

        QVERIFY(shelf.write(text("unwatched"), carrying({}).toFile()));
        QVERIFY(other.write(text("c"), carrying({}).toFile()));
        QTRY_COMPARE(told(changed), QSet<QString> {text("c")});
    }

    void saysThatTheChosenFolderIsMissing()
    {
        Shelf shelf;
        const QString folder = shelf.folder.filePath(text("on a stick"));
        const auto missing = wait(shelf.library->setFolder(folder));
        QVERIFY(!missing);
        QVERIFY(missing.error().text.contains(folder));
        QCOMPARE(shelf.library->problem(), missing.error().text);
        QCOMPARE(kindOf(wait(shelf.library->save(text("a"), carrying({})))), ErrorKind::NotFound);
        QCOMPARE(kindOf(wait(shelf.library->newFolder(text("a")))), ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(folder));

        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE(shelf.library->problem(), QString());
        VERIFY_DONE(shelf.library->save(text("a"), carrying({})));
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY(shelf.library->problem().contains(folder));
        QVERIFY(shelf.library->entries().isEmpty());

        VERIFY_DONE(shelf.library->setFolder(shelf.folder.filePath(text("mine")), true));
        QCOMPARE(shelf.library->problem(), QString());
        VERIFY_DONE(shelf.library->save(text("a"), carrying({})));
    }

    /// Another process writes two states in turn and is killed in the midst of it.
    void staysWholeWhenTheWriterIsKilled()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(text("a.event.json"));
        const QList<QByteArray> states {
            carrying(QString(300'000, u'a')).toFile(), carrying(QString(300'000, u'b')).toFile()};
        for (int round = 0; round < 10; ++round) {
            const pid_t writer = ::fork();
            if (writer == 0) {
                for (int i = 0;; ++i)
                    (void)writeTemplateFile(file, states[i % 2]);
            }
            QSet<qsizetype> seen;
            const auto hasSeenBoth = [&] {
                const auto bytes = readTemplateFile(file);
                if (bytes)
                    seen += states.indexOf(*bytes);
                return seen.contains(0) && seen.contains(1);
            };
            const bool hasSeen = QTest::qWaitFor(hasSeenBoth, 20000);
            ::kill(writer, SIGKILL);
            ::waitpid(writer, nullptr, 0);
            QVERIFY(hasSeen);
            QVERIFY2(!seen.contains(-1), "half a file was read");
            QVERIFY(states.contains(*readTemplateFile(file)));
        }
        TemplateLibrary library(folder.path());
        VERIFY_DONE(library.load());
        QCOMPARE(library.entries().size(), 1);
    }

    void saysWhatItDoesNotWatch()
    {
        Shelf shelf;
        const QByteArray bytes = EventTemplate().toFile();
        for (int i = 0; i < 5001; ++i)
            QVERIFY(shelf.write(QStringLiteral("F%1/t%2").arg(i % 50).arg(i), bytes));
        VERIFY_DONE(shelf.library->load());
        QCOMPARE(shelf.library->entries().size(), 5001);
        QCOMPARE(shelf.library->problem(), QString());
        QVERIFY(shelf.library->notice().contains(text("5000")));
        QSignalSpy changed(shelf.library.get(), &TemplateLibrary::changedOnDisk);
        for (int folder = 0; folder < 50; folder += 7)
            QVERIFY(shelf.replace(QStringLiteral("F%1/new").arg(folder), bytes));
        QTRY_VERIFY(told(changed).contains(text("F49/new")));
        QVERIFY(QFile::remove(shelf.file(text("F0/new"))));
        QTRY_COMPARE(shelf.library->entries().size(), 5001 + 7);
        QCOMPARE(shelf.library->notice().isEmpty(), false);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateFolder)
#include "tst_templatefolder.moc"
