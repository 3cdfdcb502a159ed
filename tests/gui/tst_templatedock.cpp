// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SaveTemplateDialog.h"
#include "gui/TemplateDock.h"
#include "gui/UndoBar.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"

#include <QAccessible>
#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
