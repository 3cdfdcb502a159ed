// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/UndoBar.h"
#include "gui/templates/SaveTemplateDialog.h"
#include "gui/templates/TemplateDock.h"
#include "gui/templates/TemplateFilter.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace herald;

class TestTemplateDock : public HeraldTest {
    Q_OBJECT

private:
    void save(const QString& path, const QString& name, const QString& data = {})
    {
        EventTemplate content;
        content.event.name = name;
        content.event.data = data;
        const auto saved = m_library->save(path, content);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
    }

    void fill()
    {
        save(QStringLiteral("Doors/open"), QStringLiteral("garage/door"),
            QStringLiteral("{\"s\":1}"));
        save(QStringLiteral("Doors/close"), QStringLiteral("garage/door"));
        save(QStringLiteral("Sensors/room"), QStringLiteral("temperature"), QStringLiteral("21.5"));
        QTRY_COMPARE(shown().size(), 5);
    }

    template <typename T> T* child(const char* name) const
    {
        return m_dock->findChild<T*>(QString::fromLatin1(name));
    }
    /// By its words without the mnemonic.
    QAction* action(const char* text) const
    {
        QMenu menu;
        m_dock->fillMenu(menu);
        for (QAction* each : menu.actions()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        qFatal("there is no action %s", text);
    }
    QTreeView* tree() const { return child<QTreeView>("templates"); }

    /// Every row that can be seen, folders included, in order.
    QStringList shown() const
    {
        QStringList texts;
        QModelIndex index = tree()->model()->index(0, 0);
        for (; index.isValid(); index = tree()->indexBelow(index))
            texts.append(index.data(TemplateModel::PathRole).toString());
        return texts;
    }
    QString current() const
    {
        return tree()->currentIndex().data(TemplateModel::PathRole).toString();
    }
    QString filePath(const char* file) const
    {
        return m_home->filePath(QStringLiteral("templates/") + QString::fromLatin1(file));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TemplateLibrary> m_library;
    std::unique_ptr<TemplateDock> m_dock;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_home = std::make_unique<QTemporaryDir>();
        m_library
            = std::make_unique<TemplateLibrary>(m_home->filePath(QStringLiteral("templates")));
        m_dock = std::make_unique<TemplateDock>(*m_library);
        m_dock->resize(300, 400);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dock.get()));
    }

    void cleanup()
    {
        m_dock.reset();
        m_library.reset();
        m_home.reset();
    }

    void saysThatThereAreNone()
    {
        QVERIFY(child<QLabel>("emptyTitle")->isVisible());
        QCOMPARE(child<QLabel>("emptyTitle")->text(), QStringLiteral("No templates yet"));
        QVERIFY(!m_dock->loadAction()->isEnabled());
        QVERIFY(!m_dock->deleteAction()->isEnabled());
        fill();
        QVERIFY(!child<QLabel>("emptyTitle")->isVisible());
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString open = QStringLiteral("Doors/open");
        const QString close = QStringLiteral("Doors/close");
        const QString doors = QStringLiteral("Doors");
        const QString sensors = QStringLiteral("Sensors");
        const QString room = QStringLiteral("Sensors/room");
        QTest::newRow("name") << QStringLiteral("OPEN") << QStringList {doors, open};
        QTest::newRow("event") << QStringLiteral("garage") << QStringList {doors, close, open};
        QTest::newRow("data") << QStringLiteral("21.5") << QStringList {sensors, room};
        QTest::newRow("two words") << QStringLiteral("door clo") << QStringList {doors, close};
        QTest::newRow("folder") << QStringLiteral("sensors") << QStringList {sensors, room};
        QTest::newRow("nothing") << QStringLiteral("nowhere") << QStringList {};
    }

    void searches()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        fill();
        m_dock->focusSearch();
        auto* search = child<QLineEdit>("searchTemplates");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, text);
        QCOMPARE(shown(), expected);
        QCOMPARE(child<QLabel>("emptyTitle")->isVisible(), expected.isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(shown().size(), 5);
        QVERIFY(tree()->hasFocus());
    }

    void loads()
    {
        fill();
        QSignalSpy loaded(m_dock.get(), &TemplateDock::loadRequested);
        m_dock->select(QStringLiteral("Doors/open"));
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(loaded.first().at(0).toString(), QStringLiteral("Doors/open"));
        QCOMPARE(
            loaded.first().at(1).value<EventTemplate>().event.data, QStringLiteral("{\"s\":1}"));

        const QRect place = tree()->visualRect(tree()->currentIndex());
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place.center());
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(loaded.count(), 2);

        m_dock->select(QStringLiteral("Doors"));
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(loaded.count(), 2);
        QVERIFY(!m_dock->loadAction()->isEnabled());
    }

    void showsWhatIsBroken()
    {
        fill();
        QFile file(filePath("Doors/torn.event.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"heraldTemplate\": 1, <b>");
        file.close();
        const auto read = m_library->load();
        QTRY_VERIFY(read.isFinished());
        m_dock->select(QStringLiteral("Doors/torn"));
        QCOMPARE(current(), QStringLiteral("Doors/torn"));
        const QModelIndex torn = tree()->currentIndex();
        const QString problem = torn.data(TemplateModel::ProblemRole).toString();
        QVERIFY(!problem.isEmpty());
        QCOMPARE(torn.data(Qt::AccessibleDescriptionRole).toString(), problem);
        QVERIFY(torn.data(Qt::ToolTipRole).toString().contains(problem.toHtmlEscaped()));

        QSignalSpy loaded(m_dock.get(), &TemplateDock::loadRequested);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(loaded.count(), 0);
        QVERIFY(child<QWidget>("templateProblem")->isVisible());
        QCOMPARE(child<QLabel>("problemText")->text(), problem);
    }

    void renamesInPlace()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        tree()->setFocus();
        m_dock->renameAction()->trigger();
        auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("open"));
        QTest::keyClicks(editor, QStringLiteral("wide open"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("Doors/wide open"));
        QVERIFY(QFile::exists(filePath("Doors/wide open.event.json")));
        QVERIFY(!QFile::exists(filePath("Doors/open.event.json")));
    }

    void refusesANameThatIsTaken()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        m_dock->renameAction()->trigger();
        auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("close"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(child<QWidget>("templateProblem")->isVisible());
        QVERIFY(QFile::exists(filePath("Doors/open.event.json")));
        QVERIFY(QFile::exists(filePath("Doors/close.event.json")));
    }

    void deletesAndBringsBack()
    {
        fill();
        QFile file(filePath("Doors/open.event.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        m_dock->select(QStringLiteral("Doors/open"));
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        QCOMPARE(child<QLabel>("undoText")->text(), QStringLiteral("“open” was deleted."));
        QVERIFY(!QFile::exists(filePath("Doors/open.event.json")));
        QTRY_COMPARE(shown().size(), 4);

        QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown().size(), 5);
        QTRY_COMPARE(current(), QStringLiteral("Doors/open"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QTRY_VERIFY(!child<UndoBar>("undoBar")->isVisible());
        QVERIFY(!m_dock->undoAction()->isEnabled());
    }

    void searchesTagsAndPhrases()
    {
        fill();
        EventTemplate content;
        content.event.name = QStringLiteral("door is in the name");
        content.tags = {QStringLiteral("Nightly test")};
        const auto saved = m_library->save(QStringLiteral("tagged"), content);
        QTRY_VERIFY(saved.isFinished());
        auto* search = child<QLineEdit>("searchTemplates");
        const QStringList found {QStringLiteral("tagged")};
        for (const char* text : {"nightly", "tag:night", "tag:\"nightly test\"", "\"is in\" tag:n",
                 "TAG:NIGHTLY", "\"is in"}) {
            search->setText(QString::fromLatin1(text));
            QCOMPARE(shown(), found);
        }
        for (const char* text : {"tag:test", "\"in is\"", "tag:door"}) {
            search->setText(QString::fromLatin1(text));
            QCOMPARE(shown(), QStringList());
        }
    }

    void ordersByWhatTheUserLikes()
    {
        fill();
        const auto keyOf = [this](const char* path) {
            return templateKey(*m_library->find(QString::fromLatin1(path)));
        };
        const QStringList byName = shown();
        m_dock->setMarks({.favourites = {keyOf("Doors/open")},
            .lastUsedMs = {{keyOf("Sensors/room"), 9}, {keyOf("Doors/open"), 5}}});
        QCOMPARE(shown(), byName);
        m_dock->setOrder(TemplateFilter::Order::RecentlyUsedFirst);
        QCOMPARE(shown(),
            QStringList(
                {QStringLiteral("Sensors"), QStringLiteral("Sensors/room"), QStringLiteral("Doors"),
                    QStringLiteral("Doors/open"), QStringLiteral("Doors/close")}));
        m_dock->setMarks({.favourites = {keyOf("Doors/open")},
            .lastUsedMs = {{keyOf("Sensors/room"), 9}, {keyOf("Doors/close"), 10}}});
        QCOMPARE(shown(), byName);
        m_dock->setOrder(TemplateFilter::Order::FavouritesFirst);
        QCOMPARE(shown().mid(0, 3),
            QStringList({QStringLiteral("Doors"), QStringLiteral("Doors/open"),
                QStringLiteral("Doors/close")}));
        m_dock->setOrder(TemplateFilter::Order::ByName);
        QCOMPARE(shown(), byName);
    }

    void choosesAnOrderInTheMenu()
    {
        fill();
        QSignalSpy told(m_dock.get(), &TemplateDock::orderChanged);
        QMenu menu;
        m_dock->fillMenu(menu);
        QAction* order = nullptr;
        for (QAction* action : menu.actions()) {
            if (action->menu())
                order = action->menu()->actions().at(2);
        }
        QVERIFY(order);
        order->trigger();
        QVERIFY(order->isChecked());
        QCOMPARE(told.count(), 1);
    }

    void marksFavourites()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        QSignalSpy told(m_dock.get(), &TemplateDock::favouriteChanged);
        QAction* favourite = action("Favourite");
        QVERIFY(favourite->isEnabled());
        QVERIFY(!favourite->isChecked());
        favourite->trigger();
        const QString key = templateKey(*m_library->find(QStringLiteral("Doors/open")));
        QCOMPARE(told.takeFirst(), QVariantList({key, true}));
        QVERIFY(tree()->currentIndex().data(TemplateModel::FavouriteRole).toBool());
        QCOMPARE(tree()->currentIndex().data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("open, favourite"));
        m_dock->select(QStringLiteral("Doors/close"));
        QVERIFY(!favourite->isChecked());
        m_dock->select(QStringLiteral("Doors/open"));
        QVERIFY(favourite->isChecked());
        favourite->trigger();
        QCOMPARE(told.takeFirst(), QVariantList({key, false}));
        m_dock->select(QStringLiteral("Doors"));
        QVERIFY(!favourite->isEnabled());
    }

    void worksFromTheKeyboard()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(current(), QStringLiteral("Doors/open 2"));
        QCOMPARE(m_dock->undoAction()->text(), QStringLiteral("Undo duplicating “open”"));

        QTest::keyClick(tree(), Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("A & B"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("Doors/A & B"));
        QCOMPARE(
            m_dock->undoAction()->text(), QStringLiteral("Undo renaming “open 2” to “A && B”"));

        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(current(), QStringLiteral("Doors/open 2"));
        QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(current(), QStringLiteral("Doors/open"));
        QTRY_COMPARE(shown().size(), 5);

        m_dock->select(QStringLiteral("Doors"));
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(shown().size(), 3);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(shown().size(), 5);
    }

    void renamesDeletesAndBringsBackFolders()
    {
        fill();
        m_dock->select(QStringLiteral("Doors"));
        tree()->collapse(tree()->currentIndex());
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("Zugänge"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("Zugänge"));
        QVERIFY(!tree()->isExpanded(tree()->currentIndex()));
        QVERIFY(!child<UndoBar>("undoBar")->isVisible());

        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        QCOMPARE(child<QLabel>("undoText")->text(),
            QStringLiteral("The folder “Zugänge” was deleted with all that it held."));
        QTRY_COMPARE(shown().size(), 2);
        child<QPushButton>("undo")->click();
        QTRY_COMPARE(current(), QStringLiteral("Zugänge"));
        QTRY_VERIFY(!child<UndoBar>("undoBar")->isVisible());
    }

    void theUndoBarNeverOffersAnotherDeed()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        m_dock->deleteAction()->trigger();
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        m_dock->select(QStringLiteral("Sensors/room"));
        action("Duplicate")->trigger();
        QTRY_COMPARE(current(), QStringLiteral("Sensors/room 2"));
        QVERIFY(!child<UndoBar>("undoBar")->isVisible());
    }

    void makesAFolderAndAsksForItsName()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        for (const char* path : {"Doors/New folder", "Doors/New folder/New folder"}) {
            action("New folder")->trigger();
            QTRY_COMPARE(current(), QString::fromLatin1(path));
            auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
            QVERIFY(editor);
            QCOMPARE(editor->text(), QStringLiteral("New folder"));
            QTest::keyClick(editor, Qt::Key_Escape);
        }
        m_dock->select(QStringLiteral("Doors/open"));
        action("New folder")->trigger();
        QTRY_COMPARE(current(), QStringLiteral("Doors/New folder 2"));
        QVERIFY(QFileInfo(filePath("Doors/New folder 2")).isDir());
    }

    void movesByDropping()
    {
        fill();
        QTreeView* view = tree();
        const auto at = [this](const char* path) {
            QModelIndex index = tree()->model()->index(0, 0);
            while (index.isValid()
                && index.data(TemplateModel::PathRole).toString() != QString::fromLatin1(path))
                index = tree()->indexBelow(index);
            return index;
        };
        const auto drop = [&](const char* what, const char* onto) {
            const std::unique_ptr<QMimeData> data(view->model()->mimeData({at(what)}));
            const QPointF place = onto ? QPointF(view->visualRect(at(onto)).center())
                                       : QPointF(20, view->viewport()->height() - 5);
            QDragEnterEvent enter(
                place.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &enter);
            QDragMoveEvent move(
                place.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &move);
            QVERIFY(move.isAccepted());
            QDropEvent dropped(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &dropped);
        };
        drop("Doors/open", "Sensors");
        QTRY_COMPARE(current(), QStringLiteral("Sensors/open"));
        QVERIFY(QFile::exists(filePath("Sensors/open.event.json")));
        QCOMPARE(
            child<QLabel>("undoText")->text(), QStringLiteral("“open” was moved to “Sensors”."));
        drop("Sensors", "Doors");
        QTRY_COMPARE(current(), QStringLiteral("Doors/Sensors"));
        drop("Doors/Sensors/open", nullptr);
        QTRY_COMPARE(current(), QStringLiteral("open"));
        for (const char* path : {"Doors/Sensors/open", "Sensors", "Doors/open"}) {
            m_dock->undoAction()->trigger();
            QTRY_COMPARE(current(), QString::fromLatin1(path));
        }

        drop("Doors/open", "Doors");
        QTRY_COMPARE(
            child<QLabel>("problemText")->text(), QStringLiteral("“open” is in “Doors” already."));
        drop("Doors", "Doors");
        QTRY_COMPARE(child<QLabel>("problemText")->text(),
            QStringLiteral("A folder cannot be moved into itself."));
    }

    void keepsANameThatIsBeingTypedWhileTheDiskChanges()
    {
        fill();
        m_dock->select(QStringLiteral("Doors/open"));
        m_dock->renameAction()->trigger();
        auto* editor = qobject_cast<QLineEdit*>(tree()->viewport()->focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("half"));
        QVERIFY(QFile::copy(filePath("Doors/close.event.json"), filePath("Doors/a.event.json")));
        QVERIFY(QFile::remove(filePath("Sensors/room.event.json")));
        QTRY_VERIFY(m_library->find(QStringLiteral("Doors/a")));
        QTRY_VERIFY(shown().contains(QStringLiteral("Doors/a")));
        QCOMPARE(tree()->viewport()->focusWidget(), editor);
        QCOMPARE(editor->text(), QStringLiteral("half"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(current(), QStringLiteral("Doors/half"));
    }

    void asksForAnotherFolder()
    {
        QSignalSpy asked(m_dock.get(), &TemplateDock::folderChangeRequested);
        action("Choose library folder…")->trigger();
        QCOMPARE(asked.count(), 1);
    }

    void followsItsModelFaithfully()
    {
        const QAbstractItemModelTester tester(
            tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill();
        m_dock->setOrder(TemplateFilter::Order::RecentlyUsedFirst);
        child<QLineEdit>("searchTemplates")->setText(QStringLiteral("door"));
        m_dock->setMarks(
            {.lastUsedMs = {{templateKey(*m_library->find(QStringLiteral("Doors/open"))), 5}}});
        const auto moved
            = m_library->renameFolder(QStringLiteral("Doors"), QStringLiteral("Sensors/Doors"));
        QTRY_VERIFY(moved.isFinished());
        child<QLineEdit>("searchTemplates")->clear();
        QTRY_COMPARE(shown().size(), 5);
    }

    void remembersClosedFolders()
    {
        fill();
        tree()->collapse(tree()->model()->index(0, 0));
        QCOMPARE(shown().size(), 3);
        auto* search = child<QLineEdit>("searchTemplates");
        search->setText(QStringLiteral("open"));
        QCOMPARE(shown(), QStringList({QStringLiteral("Doors"), QStringLiteral("Doors/open")}));
        search->clear();
        QCOMPARE(shown().size(), 3);
        save(QStringLiteral("Sensors/hall"), QStringLiteral("temperature"));
        QTRY_COMPARE(shown().size(), 4);
    }

    void hasTheAgreedNames()
    {
        const auto name = [](QWidget* widget) {
            return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        };
        QCOMPARE(name(tree()), QStringLiteral("Templates"));
        QCOMPARE(name(child<QLineEdit>("searchTemplates")), QStringLiteral("Search templates"));
    }

    void saveDialogSaysWhatWillHappen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("canSave");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("finding");
        const QString save = QStringLiteral("&Save");
        QTest::newRow("empty") << QString() << false << save << QString();
        QTest::newRow("blank") << QStringLiteral("   ") << false << save << QString();
        QTest::newRow("new") << QStringLiteral("Doors/half") << true << save << QString();
        QTest::newRow("new folder") << QStringLiteral("Windows/open") << true << save << QString();
        QTest::newRow("taken") << QStringLiteral("Doors/open") << true << QStringLiteral("&Replace")
                               << QStringLiteral("Saving replaces it");
        QTest::newRow("case") << QStringLiteral("doors/Open") << false << save
                              << QStringLiteral("“Doors/open” differs");
        QTest::newRow("broken") << QStringLiteral("torn") << false << save
                                << QStringLiteral("cannot be read");
        QTest::newRow("no name") << QStringLiteral("Doors/") << false << save
                                 << QStringLiteral(".");
        QTest::newRow("too long") << QString(300, u'x') << false << save << QStringLiteral(".");
    }

    void saveDialogSaysWhatWillHappen()
    {
        QFETCH(QString, path);
        QFETCH(bool, canSave);
        QFETCH(QString, button);
        QFETCH(QString, finding);
        fill();
        QFile torn(filePath("torn.event.json"));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("{");
        torn.close();
        const auto read = m_library->load();
        QTRY_VERIFY(read.isFinished());
        SaveTemplateDialog dialog(*m_library);
        dialog.setPath(path);
        dialog.setDescription(QStringLiteral("why"));
        const auto* saveButton
            = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QCOMPARE(saveButton->isEnabled(), canSave);
        QCOMPARE(saveButton->text(), button);
        const QString said = dialog.findChild<QLabel*>(QStringLiteral("templateFinding"))->text();
        QVERIFY2(said.contains(finding), qPrintable(said));
        QCOMPARE(said.isEmpty(), finding.isEmpty());
        QCOMPARE(dialog.path(), path.trimmed());
        QCOMPARE(dialog.description(), QStringLiteral("why"));
    }
};

QTEST_MAIN(TestTemplateDock)
#include "tst_templatedock.moc"
