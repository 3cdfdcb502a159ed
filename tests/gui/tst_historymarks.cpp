// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/RemovalQuestion.h"
#include "gui/history/TagDialog.h"
#include "gui/history/TagEdit.h"
#include "gui/parts/ProblemLine.h"
#include "gui/parts/UndoBar.h"
#include "gui/StoreFixture.h"
#include "history/HistoryModel.h"
#include "history/PublishMarks.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace herald;

/// Marking publishes and deleting what matches, as the user does it in the pane.
class tst_HistoryMarks : public HeraldTest {
    Q_OBJECT

    void openPane(int rows)
    {
        for (int i = 0; i < rows; ++i) {
            m_history->clock.advance(std::chrono::seconds(1));
            QVERIFY(!m_history->write(QStringLiteral("door/%1").arg(i % 2)).isNull());
        }
        m_pane = std::make_unique<HistoryPane>(m_history->store, m_history->clock);
        m_pane->resize(1000, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE(this->rows(), rows);
        QTRY_VERIFY(rows == 0 || !model()->idAt(0).isNull());
        table()->setFocus();
    }
    template <typename T> T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    HistoryTable* table() const { return child<HistoryTable>("history"); }
    HistoryModel* model() const { return static_cast<HistoryModel*>(table()->model()); }
    int rows() const { return model()->rowCount(); }
    void select(int first, int last)
    {
        table()->selectionModel()->setCurrentIndex(
            model()->index(first, 0), QItemSelectionModel::NoUpdate);
        table()->selectionModel()->select(
            QItemSelection(model()->index(first, 0), model()->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    PublishMark markAt(int row) const
    {
        const auto publish = model()->publishAt(row);
        return publish ? publish->mark : PublishMark();
    }
    QAction* action(const char* name) const { return child<QAction>(name); }
    RemovalQuestion* question() const { return child<RemovalQuestion>("removalQuestion"); }
    QPushButton* deleteButton() const
    {
        return question()->findChild<QPushButton*>(QStringLiteral("deleteMatching"));
    }

    std::unique_ptr<StoreFixture> m_history;
    std::unique_ptr<HistoryPane> m_pane;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_history = std::make_unique<StoreFixture>();
        QVERIFY(m_history->isOpen);
    }
    void cleanup()
    {
        m_pane.reset();
        m_history.reset();
    }

    void aKeyPinsWhatIsSelected()
    {
        openPane(4);
        QSignalSpy announced(m_pane.get(), &HistoryPane::announced);
        select(1, 2);
        QTest::keyClick(table(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(markAt(1).isPinned && markAt(2).isPinned);
        QVERIFY(!markAt(0).isPinned);
        QTRY_COMPARE(announced.size(), 1); // the model may hear of it first
        QCOMPARE(announced.last().first().toString(), QStringLiteral("2 publishes pinned."));
        const QModelIndex time = model()->index(1, HistoryModel::Time);
        QVERIFY(time.data(HistoryModel::IsPinnedRole).toBool());
        QVERIFY(time.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("pinned")));
        QTRY_COMPARE(action("pin")->text(), QStringLiteral("Unp&in"));
        action("pin")->trigger();
        QTRY_VERIFY(!markAt(1).isPinned && !markAt(2).isPinned);
    }

    void aNoteIsSavedByItself()
    {
        openPane(2);
        select(1, 1);
        auto* note = child<QPlainTextEdit>("note");
        QTRY_VERIFY(note->isEnabled());
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("why"));
        QTRY_COMPARE(markAt(1).note, QStringLiteral("why")); // after the pause
        // Its own news leaves the text its undo steps.
        note->undo();
        QCOMPARE(note->toPlainText(), QString());
        note->redo();
        // Another publish has another note, and what was typed last is not lost.
        QCOMPARE(note->toPlainText(), QStringLiteral("why"));
        QTest::keyClicks(note, QStringLiteral("?"));
        QCOMPARE(note->toPlainText(), QStringLiteral("why?"));
        select(0, 0);
        QTRY_COMPARE(note->toPlainText(), QString());
        QTRY_COMPARE(markAt(1).note, QStringLiteral("why?"));
        QCOMPARE(markAt(0).note, QString());
        select(1, 1);
        QTRY_COMPARE(note->toPlainText(), QStringLiteral("why?"));
    }

    void whatIsTypedLastIsKeptWhenThePaneGoes()
    {
        openPane(1);
        select(0, 0);
        const PublishId id = model()->idAt(0);
        auto* note = child<QPlainTextEdit>("note");
        QTRY_VERIFY(note->isEnabled());
        QTest::keyClicks(note, QStringLiteral("last words"));
        m_pane.reset();
        QTRY_COMPARE(loaded(id).note, QStringLiteral("last words"));
    }

    void aNoteThatIsTooLongIsSaidAndNotCut()
    {
        openPane(1);
        select(0, 0);
        auto* note = child<QPlainTextEdit>("note");
        QTRY_VERIFY(note->isEnabled());
        note->setPlainText(QString(PublishMark::longestNote + 1, u'n'));
        QTRY_VERIFY(child<QLabel>("markProblem")->isVisible());
        QCOMPARE(note->toPlainText().size(), PublishMark::longestNote + 1);
        QVERIFY(markAt(0).note.isEmpty());
        note->setPlainText(QStringLiteral("short"));
        QTRY_COMPARE(markAt(0).note, QStringLiteral("short"));
        QTRY_VERIFY(!child<QLabel>("markProblem")->isVisible());
    }

    void tagsAreWordsAndCompleted()
    {
        openPane(2);
        PublishMarks marks(m_history->store);
        const auto tagged = marks.addTag({model()->idAt(1)}, QStringLiteral("workshop"));
        QTRY_VERIFY(tagged.isFinished());
        select(0, 0);
        auto* tags = child<TagEdit>("tags");
        QTRY_VERIFY(tags->isEnabled());
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("bad "));
        QTRY_VERIFY(tags->offers(QStringLiteral("workshop")));
        QTest::keyClicks(tags, QStringLiteral("work"));
        tags->accept(QStringLiteral("workshop"));
        QCOMPARE(tags->text(), QStringLiteral("bad workshop "));
        QTRY_COMPARE(
            markAt(0).tags, QStringList({QStringLiteral("bad"), QStringLiteral("workshop")}));
        QVERIFY(model()
                    ->index(0, HistoryModel::Time)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("note")));
    }

    void aTagIsAddedToWhatIsSelected()
    {
        openPane(3);
        select(0, 1);
        action("addTag")->trigger();
        auto* dialog = child<TagDialog>("tagDialog");
        auto* tag = dialog->findChild<QLineEdit*>(QStringLiteral("tag"));
        tag->setText(QStringLiteral("two words"));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("tagProblem"))->isVisible());
        tag->setText(QStringLiteral(" replay "));
        dialog->accept();
        QTRY_COMPARE(markAt(0).tags, QStringList(QStringLiteral("replay")));
        QTRY_COMPARE(markAt(1).tags, QStringList(QStringLiteral("replay")));
        QVERIFY(markAt(2).tags.isEmpty());
    }

    void aTagIsTakenOffWhatIsSelected()
    {
        openPane(3);
        PublishMarks marks(m_history->store);
        const auto tagged
            = marks.addTag({model()->idAt(0), model()->idAt(1)}, QStringLiteral("replay"));
        QTRY_VERIFY(tagged.isFinished());
        QSignalSpy announced(m_pane.get(), &HistoryPane::announced);
        select(1, 2);
        const auto takeOff = [this] {
            action("removeTag")->trigger();
            auto* dialog = child<TagDialog>("tagDialog");
            QCOMPARE(dialog->windowTitle(), QStringLiteral("Remove tag"));
            dialog->findChild<QLineEdit*>(QStringLiteral("tag"))->setText(QStringLiteral("Replay"));
            dialog->accept();
        };
        takeOff();
        QTRY_COMPARE(announced.size(), 1);
        QCOMPARE(announced.last().first().toString(),
            QStringLiteral("Tag “Replay” taken off 1 publishes."));
        QTRY_VERIFY(markAt(1).tags.isEmpty());
        QCOMPARE(markAt(0).tags, QStringList(QStringLiteral("replay")));
        QTRY_VERIFY(!child<TagDialog>("tagDialog"));
        takeOff();
        QTRY_COMPARE(announced.size(), 2);
        QCOMPARE(announced.last().first().toString(),
            QStringLiteral("None of the selected publishes has the tag “Replay”."));
    }

    void whatASearchFoundIsMarkedInNoteAndTags()
    {
        openPane(1);
        PublishMarks marks(m_history->store);
        const PublishId id = model()->idAt(0);
        const auto noted = marks.setNote(id, QStringLiteral("It stuck. STUCK again."));
        const auto tagged = marks.setTags(id, QStringLiteral("hall stuck stuck2"));
        QTRY_VERIFY(noted.isFinished() && tagged.isFinished());
        select(0, 0);
        auto* note = child<QPlainTextEdit>("note");
        QTRY_VERIFY(!note->toPlainText().isEmpty());
        QVERIFY(note->extraSelections().isEmpty());
        const QImage before = child<TagEdit>("tags")->grab().toImage();

        child<QLineEdit>("searchHistory")->setText(QStringLiteral("stuck"));
        QTRY_COMPARE(note->extraSelections().size(), 2);
        QCOMPARE(note->extraSelections().last().cursor.selectedText(), QStringLiteral("STUCK"));
        QVERIFY(child<TagEdit>("tags")->grab().toImage() != before);
        QCOMPARE(child<TagEdit>("tags")->text(), QStringLiteral("hall stuck stuck2"));
        QVERIFY(!child<TagEdit>("tags")->isModified());
        child<QLineEdit>("searchHistory")->setText(QStringLiteral("tag:stuck"));
        QTRY_VERIFY(note->extraSelections().isEmpty());
        QVERIFY(child<TagEdit>("tags")->grab().toImage() != before);
        child<QLineEdit>("searchHistory")->clear();
        QTRY_COMPARE(child<TagEdit>("tags")->grab().toImage(), before);
    }

    void theNoteIsAsHighAsWhatItHolds()
    {
        openPane(1);
        select(0, 0);
        auto* note = child<QPlainTextEdit>("note");
        QTRY_VERIFY(note->isEnabled());
        const int oneLine = note->height();
        QCOMPARE(note->verticalScrollBar()->maximum(), 0);
        note->setPlainText(QStringLiteral("one\ntwo\nthree"));
        QTRY_VERIFY(note->height() > 2 * oneLine);
        QCOMPARE(note->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        note->setPlainText(QString(QStringLiteral("words that wrap ")).repeated(40));
        QTRY_COMPARE(note->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        QVERIFY(note->height() < 6 * oneLine);
    }

    void nothingSelectedMeansNothingToMark()
    {
        openPane(0);
        for (const char* name : {"pin", "addTag", "removeTag", "editNote", "removeMatching"})
            QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY(!child<QPlainTextEdit>("note")->isEnabled());
    }

    void theMenuHasThem()
    {
        openPane(1);
        QMenu menu;
        m_pane->actions().fillMenu(menu);
        for (const char* name : {"pin", "addTag", "removeTag", "editNote", "removeMatching"})
            QVERIFY2(menu.actions().contains(action(name)), name);
    }

    void everythingIsDeletedOnlyAfterTheQuestion()
    {
        openPane(6);
        QTRY_VERIFY(action("removeMatching")->isEnabled());
        action("removeMatching")->trigger();
        QTRY_VERIFY(question());
        QCOMPARE(question()->text(), QStringLiteral("Delete 6 publishes, the whole history?"));
        QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
        QVERIFY(!question()->checkBox());
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        QCOMPARE(rows(), 6);

        action("removeMatching")->trigger();
        QTRY_VERIFY(question());
        // What is published while the question is open stays.
        m_history->clock.advance(std::chrono::seconds(1));
        const PublishId late = m_history->write(QStringLiteral("late"));
        deleteButton()->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(model()->idAt(0), late);
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        QCOMPARE(child<QLabel>("undoText")->text(),
            QStringLiteral("6 publishes deleted from the history."));
        QTRY_VERIFY(m_pane->actions().undoRemove->isEnabled());
        m_pane->actions().undoRemove->trigger();
        QTRY_COMPARE(rows(), 7);
        QVERIFY(!m_pane->actions().undoRemove->isEnabled());
    }

    void pinnedOnesStayUnlessAskedOtherwise()
    {
        openPane(5);
        select(0, 1);
        action("pin")->trigger();
        QTRY_VERIFY(markAt(0).isPinned && markAt(1).isPinned);
        action("removeMatching")->trigger();
        QTRY_VERIFY(question());
        QCOMPARE(question()->text(), QStringLiteral("Delete 3 publishes, the whole history?"));
        QVERIFY(question()->informativeText().startsWith(QStringLiteral("2 more are pinned")));
        question()->checkBox()->setChecked(true);
        QCOMPARE(question()->text(), QStringLiteral("Delete 5 publishes, the whole history?"));
        QVERIFY(deleteButton()->text().contains(u'5'));
        question()->checkBox()->setChecked(false);
        deleteButton()->click();
        QTRY_COMPARE(rows(), 2);
        // Only the pinned ones are left: there is nothing to delete until asked otherwise.
        QTRY_VERIFY(action("removeMatching")->isEnabled() && !question());
        action("removeMatching")->trigger();
        QTRY_VERIFY(question());
        QVERIFY(!deleteButton()->isEnabled());
        question()->checkBox()->setChecked(true);
        deleteButton()->click();
        QTRY_COMPARE(rows(), 0);
    }

    void onlyWhatMatchesIsDeleted()
    {
        openPane(6);
        child<QLineEdit>("searchHistory")->setText(QStringLiteral("door/1"));
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(action("removeMatching")->isEnabled());
        action("removeMatching")->trigger();
        QTRY_VERIFY(question());
        QCOMPARE(question()->text(), QStringLiteral("Delete the 3 publishes that match?"));
        deleteButton()->click();
        QTRY_COMPARE(rows(), 0);
        child<QLineEdit>("searchHistory")->clear();
        QTRY_COMPARE(rows(), 3);
    }

private:
    PublishMark loaded(PublishId id)
    {
        const auto publish = m_history->store.load(id);
        if (!QTest::qWaitFor([&] { return publish.isFinished(); }) || !publish.result())
            return {};
        return publish.result()->mark;
    }
};

QTEST_MAIN(tst_HistoryMarks)
#include "tst_historymarks.moc"
