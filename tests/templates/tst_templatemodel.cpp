// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

using namespace herald;

namespace {

EventTemplate named(const QString& eventName, const QString& data = {})
{
    return {.event = {.name = eventName, .data = data}};
}

/// The tree as a reader sees it: two spaces a level, folders with a slash.
QStringList outline(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isFolder = index.data(TemplateModel::IsFolderRole).toBool();
        lines += QString(2 * depth, u' ') + index.data().toString()
            + (isFolder ? QStringLiteral("/") : QString());
        lines += outline(model, index, depth + 1);
    }
    return lines;
}

/// A library in a new folder, and its model under constant watch.
struct Shelf {
    QTemporaryDir folder;
    TemplateLibrary library {folder.path()};
    TemplateModel model {library};
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets {&model, &QAbstractItemModel::modelReset};

    template <typename T> void wait(const QFuture<Result<T>>& future)
    {
        QTRY_VERIFY(future.isFinished());
        const Result<T> result = future.result();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
        QCOMPARE(resets.count(), 0);
    }
    void save(const QString& path, const EventTemplate& content = named(QStringLiteral("n")))
    {
        wait(library.save(path, content));
    }
};

} // namespace

class tst_TemplateModel : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void showsFoldersFirst()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("zebra"));
        shelf.save(QStringLiteral("item 10"));
        shelf.save(QStringLiteral("Item 9"));
        shelf.save(QStringLiteral("Doors/open"));
        shelf.save(QStringLiteral("doormat"));
        shelf.save(QStringLiteral("Doors/North/close"));
        shelf.save(QStringLiteral("apples"));
        shelf.save(QStringLiteral("Attic/lamp"));
        QCOMPARE(outline(shelf.model),
            (QStringList {QStringLiteral("Attic/"), QStringLiteral("  lamp"),
                QStringLiteral("Doors/"), QStringLiteral("  North/"), QStringLiteral("    close"),
                QStringLiteral("  open"), QStringLiteral("apples"), QStringLiteral("doormat"),
                QStringLiteral("Item 9"), QStringLiteral("item 10"), QStringLiteral("zebra")}));
    }

    void keepsIndexesThroughChanges()
    {
        Shelf shelf;
        for (const char* path : {"b", "d", "Folder/x", "Folder/y"})
            shelf.save(QString::fromLatin1(path));
        const QPersistentModelIndex d(shelf.model.indexOf(QStringLiteral("d")));
        const QPersistentModelIndex y(shelf.model.indexOf(QStringLiteral("Folder/y")));
        QVERIFY(d.isValid() && y.isValid());

        shelf.save(QStringLiteral("a"));
        shelf.save(QStringLiteral("c"));
        shelf.save(QStringLiteral("Folder/w"));
        shelf.save(QStringLiteral("Attic/z"));
        shelf.wait(shelf.library.remove(QStringLiteral("b")));
        shelf.wait(shelf.library.remove(QStringLiteral("Folder/x")));
        QCOMPARE(d.data(TemplateModel::PathRole).toString(), QStringLiteral("d"));
        QCOMPARE(d.row(), 4);
        QCOMPARE(y.data(TemplateModel::PathRole).toString(), QStringLiteral("Folder/y"));
        QCOMPARE(y.row(), 1);

        QSignalSpy changed(&shelf.model, &QAbstractItemModel::dataChanged);
        shelf.save(QStringLiteral("d"), named(QStringLiteral("other")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex(), QModelIndex(d));
        QCOMPARE(d.data(TemplateModel::EventNameRole).toString(), QStringLiteral("other"));
    }

    void showsEmptyFolders()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("A/B/one"));
        shelf.save(QStringLiteral("A/two"));
        shelf.wait(shelf.library.remove(QStringLiteral("A/B/one")));
        QCOMPARE(outline(shelf.model),
            (QStringList {QStringLiteral("A/"), QStringLiteral("  B/"), QStringLiteral("  two")}));
        shelf.wait(shelf.library.rename(QStringLiteral("A/two"), QStringLiteral("C/D/two")));
        QCOMPARE(outline(shelf.model),
            (QStringList {QStringLiteral("A/"), QStringLiteral("  B/"), QStringLiteral("C/"),
                QStringLiteral("  D/"), QStringLiteral("    two")}));
        shelf.wait(shelf.library.newFolder(QStringLiteral("AB/x")));
        shelf.wait(shelf.library.newFolder(QStringLiteral("A/c")));
        QCOMPARE(outline(shelf.model),
            (QStringList {QStringLiteral("A/"), QStringLiteral("  B/"), QStringLiteral("  c/"),
                QStringLiteral("AB/"), QStringLiteral("  x/"), QStringLiteral("C/"),
                QStringLiteral("  D/"), QStringLiteral("    two")}));
        for (int i = 0; i < 4; ++i)
            shelf.wait(shelf.library.undo());
        QCOMPARE(outline(shelf.model),
            (QStringList {QStringLiteral("A/"), QStringLiteral("  B/"), QStringLiteral("    one"),
                QStringLiteral("  two")}));
    }

    void tellsAFolderFromATemplateOfTheSameName()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("Doors"));
        shelf.save(QStringLiteral("Doors/open"));
        QCOMPARE(outline(shelf.model),
            (QStringList {
                QStringLiteral("Doors/"), QStringLiteral("  open"), QStringLiteral("Doors")}));
        QVERIFY(!shelf.model.indexOf(QStringLiteral("Doors"))
                     .data(TemplateModel::IsFolderRole)
                     .toBool());
        shelf.wait(shelf.library.remove(QStringLiteral("Doors")));
        QVERIFY(shelf.model.indexOf(QStringLiteral("Doors"))
                    .data(TemplateModel::IsFolderRole)
                    .toBool());
        QVERIFY(!shelf.model.indexOf(QStringLiteral("Windows")).isValid());
        QVERIFY(!shelf.model.indexOf(QString()).isValid());
    }

    void showsBrokenOnes()
    {
        Shelf shelf;
        QFile file(shelf.folder.filePath(QStringLiteral("bad.event.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"heraldTemplate\": 1,}\n");
        file.close();
        shelf.wait(shelf.library.load());
        const QModelIndex bad = shelf.model.indexOf(QStringLiteral("bad"));
        QVERIFY(bad.isValid());
        QVERIFY(bad.data(TemplateModel::ProblemRole).toString().startsWith(u"Line 1, column 21: "));
        QVERIFY(bad.data(Qt::ToolTipRole).toString().contains(u"Line 1, column 21: "));
        QCOMPARE(bad.data(Qt::AccessibleTextRole).toString(), QStringLiteral("bad, broken"));
        shelf.save(QStringLiteral("good"), named(QStringLiteral("garage/door")));
        const QModelIndex good = shelf.model.indexOf(QStringLiteral("good"));
        QCOMPARE(good.data(TemplateModel::ProblemRole).toString(), QString());
        QCOMPARE(good.data(Qt::ToolTipRole).toString(), QStringLiteral("garage/door"));
    }

    void isSearchedThroughAProxy()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("Doors/open"),
            named(QStringLiteral("garage/door"), QStringLiteral("state=1")));
        shelf.save(QStringLiteral("Doors/close"),
            named(QStringLiteral("garage/door"), QStringLiteral("state=0")));
        shelf.save(QStringLiteral("lamp"), named(QStringLiteral("hall/lamp")));
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&shelf.model);
        proxy.setRecursiveFilteringEnabled(true);
        proxy.setFilterRole(TemplateModel::SearchTextRole);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterFixedString(QStringLiteral("state=0"));
        QCOMPARE(
            outline(proxy), (QStringList {QStringLiteral("Doors/"), QStringLiteral("  close")}));
        proxy.setFilterFixedString(QStringLiteral("hall"));
        QCOMPARE(outline(proxy), (QStringList {QStringLiteral("lamp")}));
    }

    void carriesMarks()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("Doors/North/open"));
        shelf.save(QStringLiteral("lamp"));
        const QString lamp
            = shelf.model.indexOf(QStringLiteral("lamp")).data(TemplateModel::KeyRole).toString();
        const QString open = shelf.model.indexOf(QStringLiteral("Doors/North/open"))
                                 .data(TemplateModel::KeyRole)
                                 .toString();
        QVERIFY(!lamp.isEmpty() && lamp != open);
        QSignalSpy told(&shelf.model, &QAbstractItemModel::dataChanged);
        shelf.model.setMarks({.favourites = {open}, .lastUsedMs = {{open, 5}, {lamp, 7}}});
        QCOMPARE(told.count(), 4);
        const auto at = [&shelf](const char* path, int role) {
            return shelf.model.indexOf(QString::fromLatin1(path)).data(role);
        };
        for (const char* path : {"Doors", "Doors/North", "Doors/North/open"}) {
            QCOMPARE(at(path, TemplateModel::FavouriteRole), QVariant(true));
            QCOMPARE(at(path, TemplateModel::LastUsedRole), QVariant(qint64(5)));
        }
        QCOMPARE(at("lamp", TemplateModel::FavouriteRole), QVariant(false));
        QCOMPARE(at("lamp", TemplateModel::LastUsedRole), QVariant(qint64(7)));
        QCOMPARE(at("Doors/North/open", Qt::AccessibleTextRole).toString(),
            QStringLiteral("open, favourite"));
        shelf.model.setMarks({.favourites = {open}, .lastUsedMs = {{open, 5}, {lamp, 7}}});
        QCOMPARE(told.count(), 4);

        shelf.wait(shelf.library.rename(QStringLiteral("Doors/North/open"), QStringLiteral("o")));
        QCOMPARE(at("o", TemplateModel::FavouriteRole), QVariant(true));
        QCOMPARE(at("Doors", TemplateModel::FavouriteRole), QVariant(false));
        QCOMPARE(at("Doors", TemplateModel::LastUsedRole), QVariant(qint64(0)));
    }

    void saysWhatATemplateIs()
    {
        Shelf shelf;
        EventTemplate content = named(QStringLiteral("garage/door"));
        content.description = QStringLiteral("Opens it");
        content.tags = {QStringLiteral("door"), QStringLiteral("test")};
        shelf.save(QStringLiteral("open"), content);
        const QModelIndex open = shelf.model.indexOf(QStringLiteral("open"));
        QCOMPARE(open.data(Qt::ToolTipRole).toString(),
            QStringLiteral("garage/door\nOpens it\nTags: door, test"));
        QCOMPARE(open.data(TemplateModel::TagsRole).toStringList(), content.tags);
        QCOMPARE(open.data(TemplateModel::DescriptionRole).toString(), content.description);
        QVERIFY(open.data(TemplateModel::SearchTextRole)
                    .toString()
                    .endsWith(tagMark + QStringLiteral("door") + tagMark + QStringLiteral("test")));
    }

    void takesDrops()
    {
        Shelf shelf;
        shelf.save(QStringLiteral("Doors/open"));
        shelf.save(QStringLiteral("Doors/North/close"));
        shelf.save(QStringLiteral("lamp"));
        QSignalSpy asked(&shelf.model, &TemplateModel::moveRequested);
        QSignalSpy refused(&shelf.model, &TemplateModel::dropRefused);
        const auto drop = [&](const char* what, const char* onto) {
            const std::unique_ptr<QMimeData> data(
                shelf.model.mimeData({shelf.model.indexOf(QString::fromLatin1(what))}));
            const QModelIndex target = shelf.model.indexOf(QString::fromLatin1(onto));
            QVERIFY(shelf.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
            QVERIFY(!shelf.model.canDropMimeData(data.get(), Qt::CopyAction, -1, -1, target));
            QVERIFY(shelf.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
        };
        const auto last = [&asked] { return asked.isEmpty() ? QVariantList() : asked.takeLast(); };
        drop("lamp", "Doors/North");
        QCOMPARE(
            last(), (QVariantList {QStringLiteral("lamp"), false, QStringLiteral("Doors/North")}));
        drop("lamp", "Doors/open");
        QCOMPARE(last(), (QVariantList {QStringLiteral("lamp"), false, QStringLiteral("Doors")}));
        drop("Doors/North", "lamp");
        QCOMPARE(last(), (QVariantList {QStringLiteral("Doors/North"), true, QString()}));
        drop("Doors/open", "");
        QCOMPARE(last(), (QVariantList {QStringLiteral("Doors/open"), false, QString()}));

        QMimeData foreign;
        foreign.setData(shelf.model.mimeTypes().constFirst(), "template");
        QVERIFY(!shelf.model.dropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
        foreign.setData(
            shelf.model.mimeTypes().constFirst(), QByteArray("template\0/elsewhere\0lamp", 24));
        QVERIFY(!shelf.model.dropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
        QCOMPARE(asked.count(), 0);
        QCOMPARE(refused.count(), 1);
    }

    void followsManyChangesAtOnce()
    {
        Shelf shelf;
        for (int i = 0; i < 40; ++i)
            shelf.library.save(
                QStringLiteral("F%1/t%2").arg(i % 4).arg(i), named(QStringLiteral("n")));
        shelf.wait(shelf.library.load());
        QCOMPARE(outline(shelf.model).size(), 44);
        for (int i = 0; i < 40; i += 3)
            QVERIFY(QFile::remove(
                shelf.folder.filePath(QStringLiteral("F%1/t%2.event.json").arg(i % 4).arg(i))));
        for (int i = 40; i < 50; ++i)
            QVERIFY(QFile::copy(shelf.folder.filePath(QStringLiteral("F1/t1.event.json")),
                shelf.folder.filePath(QStringLiteral("F%1/u%2.event.json").arg(i % 4).arg(i))));
        shelf.wait(shelf.library.load());
        QCOMPARE(outline(shelf.model).size(), 44 - 14 + 10);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateModel)
#include "tst_templatemodel.moc"
