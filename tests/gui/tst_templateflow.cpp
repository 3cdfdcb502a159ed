// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/TemplateFlow.h"
#include "gui/templates/TemplateMemory.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"
#include "templates/Shelf.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace herald;

/// Drafts and a real library, whose files are also changed by another hand.
class tst_TemplateFlow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        Desk()
            : keeper(composer, history())
            , memory(fixture.store())
            , flow(
                  *shelf.library, memory, keeper, messages,
                  [] { return SaveTemplateDialog::Context {}; }, window)
        {
            window.show();
            (void)wait(shelf.library->load()); // from here on other hands are noticed
        }
        HistoryStore& history()
        {
            (void)fixture.open();
            return fixture.store();
        }
        bool put(const QString& path, const QString& data)
        {
            return wait(shelf.library->save(path, carrying(data))).has_value();
        }
        bool rewrite(const QString& path, const QString& data)
        {
            EventTemplate content = shelf.library->find(path)->content;
            content.event.data = data;
            return shelf.replace(path, content.toFile());
        }
        QString onDisk(const QString& path) const
        {
            return EventTemplate::fromFile(shelf.bytes(path))->event.data;
        }
        QString data() const { return composer.event().data; }
        void type(const QString& text)
        {
            QTest::keyClicks(composer.findChild<DataEditor*>(), text);
        }
        QPushButton* wayOn(const QString& text) const
        {
            for (QPushButton* button : messages.findChildren<QPushButton*>()) {
                if (button->text() == text && !button->isHidden())
                    return button;
            }
            return nullptr;
        }
        QString message() const
        {
            QString all;
            for (const QLabel* label : messages.findChildren<QLabel*>())
                all += label->text();
            return messages.isHidden() ? QString() : all;
        }

        HistoryFixture fixture;
        Shelf shelf;
        QWidget window;
        MessageBar messages {&window};
        Composer composer;
        DraftKeeper keeper;
        TemplateMemory memory;
        TemplateFlow flow;
    };
    const QString open = QStringLiteral("Doors/open");
    const QString shut = QStringLiteral("Doors/shut");

private Q_SLOTS:
    void loadingMakesAScratchCopy()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        const QByteArray before = desk.shelf.bytes(open);
        desk.flow.load(open);
        QCOMPARE(desk.data(), QStringLiteral("1"));
        QVERIFY(!desk.flow.isModified(desk.keeper.draft()));
        desk.type(QStringLiteral("x"));
        QVERIFY(desk.flow.isModified(desk.keeper.draft()));
        desk.composer.findChild<DataEditor*>()->undo();
        QVERIFY(!desk.flow.isModified(desk.keeper.draft()));
        QCOMPARE(desk.shelf.bytes(open), before);
    }

    void loadingNeverLosesAModifiedDraft()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        QVERIFY(desk.put(shut, QStringLiteral("2")));
        desk.type(QStringLiteral("typed"));
        desk.flow.load(open);
        desk.type(QStringLiteral("x"));
        desk.flow.load(shut);
        QCOMPARE(desk.keeper.count(), 3);
        QCOMPARE(desk.keeper.draft(0).content.event.data, QStringLiteral("typed"));
        QCOMPARE(desk.keeper.draft(1).content.event.data, QStringLiteral("x1"));
        // Once more: its own draft is shown, with what was typed, and that is said.
        QSignalSpy announced(&desk.flow, &TemplateFlow::announced);
        desk.flow.load(open);
        QCOMPARE(desk.keeper.count(), 3);
        QCOMPARE(desk.data(), QStringLiteral("x1"));
        QCOMPARE(announced.size(), 1);
        desk.flow.load(QStringLiteral("not there"));
        QCOMPARE(desk.keeper.count(), 3);
    }

    void anEventOfTheHistoryComesWithItsBraces()
    {
        Desk desk;
        desk.type(QStringLiteral("typed"));
        desk.flow.useEvent({.name = QStringLiteral("a"), .data = QStringLiteral("{{x}} {{{{")});
        QCOMPARE(desk.keeper.count(), 2);
        QCOMPARE(desk.data(), QStringLiteral("{{{{x}} {{{{{{{{"));
    }

    void savingWritesAndKeepsTheCaretAndTheUndoSteps()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        desk.flow.load(open);
        auto& name = *desk.composer.findChild<QLineEdit*>(QStringLiteral("eventName"));
        name.setCursorPosition(2);
        desk.type(QStringLiteral("x"));
        QSignalSpy announced(&desk.flow, &TemplateFlow::announced);
        desk.flow.save();
        QVERIFY(announced.wait(20'000));
        QCOMPARE(desk.onDisk(open), QStringLiteral("x1"));
        QVERIFY(!desk.flow.isModified(desk.keeper.draft()));
        QCOMPARE(desk.keeper.draft().revision, desk.shelf.library->find(open)->revision);
        QCOMPARE(name.cursorPosition(), 2);
        desk.composer.findChild<DataEditor*>()->undo();
        QCOMPARE(desk.data(), QStringLiteral("1"));
    }

    void aSaveBelongsToItsDraftWhateverIsShownThen()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        QVERIFY(desk.put(shut, QStringLiteral("2")));
        desk.flow.load(open);
        desk.type(QStringLiteral("x"));
        QSignalSpy announced(&desk.flow, &TemplateFlow::announced);
        desk.flow.save();
        desk.flow.load(shut);
        QVERIFY(announced.wait(20'000));
        QCOMPARE(desk.keeper.draft(1).templatePath, shut);
        QCOMPARE(desk.keeper.draft(1).content.event.data, QStringLiteral("2"));
        QCOMPARE(desk.keeper.draft(0).templatePath, open);
        QVERIFY(!desk.flow.isModified(desk.keeper.draft(0)));
        QVERIFY(!desk.flow.isModified(desk.keeper.draft(1)));
    }

    void savingOverAnotherHandsWorkIsRefusedWithWaysOn()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        desk.flow.load(open);
        desk.type(QStringLiteral("x"));
        QVERIFY(desk.rewrite(open, QStringLiteral("theirs")));
        desk.flow.save();
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Replace it")) != nullptr);
        QVERIFY(desk.wayOn(QStringLiteral("Show the difference")) != nullptr);
        QVERIFY(desk.wayOn(QStringLiteral("Save as…")) != nullptr);
        QCOMPARE(desk.onDisk(open), QStringLiteral("theirs"));
        QCOMPARE(desk.data(), QStringLiteral("x1"));
        desk.wayOn(QStringLiteral("Replace it"))->click();
        QTRY_COMPARE(desk.onDisk(open), QStringLiteral("x1"));
        QTRY_VERIFY(!desk.flow.isModified(desk.keeper.draft()));
    }

    void anUntouchedDraftFollowsItsFileInAnyTab()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        QVERIFY(desk.put(shut, QStringLiteral("2")));
        desk.flow.load(open);
        desk.flow.load(shut);
        QVERIFY(desk.rewrite(open, QStringLiteral("one")));
        QTRY_COMPARE(desk.keeper.draft(0).content.event.data, QStringLiteral("one"));
        QCOMPARE(desk.data(), QStringLiteral("2"));
        QVERIFY(desk.rewrite(shut, QStringLiteral("two")));
        QTRY_COMPARE(desk.data(), QStringLiteral("two"));
        QVERIFY(!desk.flow.isModified(desk.keeper.draft(0)));
        QVERIFY(desk.message().isEmpty());
        QSignalSpy announced(&desk.flow, &TemplateFlow::announced);
        desk.type(QStringLiteral("x"));
        desk.flow.save(); // on the state that the draft has followed to: no conflict
        QVERIFY(announced.wait(20'000));
        QCOMPARE(desk.onDisk(shut), QStringLiteral("xtwo"));
    }

    void aChangedDraftStaysAndItsOwnerIsTold()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        desk.flow.load(open);
        desk.type(QStringLiteral("x"));
        QVERIFY(desk.rewrite(open, QStringLiteral("theirs")));
        QTRY_VERIFY(desk.message().contains(open));
        QCOMPARE(desk.data(), QStringLiteral("x1"));
        desk.wayOn(QStringLiteral("Show the difference"))->click();
        auto* dialog = desk.window.findChild<QDialog*>(QStringLiteral("difference"));
        QVERIFY(dialog != nullptr);
        auto* text = dialog->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("− ")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("theirs")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("x1")));
        dialog->close();
    }

    void aRestoredUntouchedDraftFollowsToo()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        const TemplateEntry entry = *desk.shelf.library->find(open);
        desk.keeper.open({.content = entry.content, // as DraftKeeper::restore() brings it
            .templatePath = open,
            .revision = entry.revision});
        QVERIFY(wait(desk.shelf.library->load()).has_value());
        QVERIFY(desk.put(shut, QStringLiteral("2")));
        QVERIFY(desk.rewrite(open, QStringLiteral("one")));
        QTRY_COMPARE(desk.data(), QStringLiteral("one"));
    }

    void draftsAndWhatIsRememberedFollowARename()
    {
        Desk desk;
        EventTemplate byHand = carrying(QStringLiteral("1"));
        byHand.id.clear();
        QVERIFY(desk.shelf.write(open, byHand.toFile()));
        QVERIFY(wait(desk.shelf.library->load()).has_value());
        desk.flow.load(open);
        desk.type(QStringLiteral("x"));
        ComposerDraft used = desk.keeper.draft();
        used.values = {{QStringLiteral("side"), QStringLiteral("left")}};
        desk.memory.noteUse(used, 17);
        const QString moved = QStringLiteral("Gates/open");
        QVERIFY(
            wait(desk.shelf.library->renameFolder(QStringLiteral("Doors"), QStringLiteral("Gates")))
                .has_value());
        QCOMPARE(desk.keeper.draft().templatePath, moved);
        QCOMPARE(desk.data(), QStringLiteral("x1"));
        QCOMPARE(desk.memory.values(*desk.shelf.library->find(moved)), used.values);
        QSignalSpy announced(&desk.flow, &TemplateFlow::announced);
        desk.flow.save();
        QVERIFY(announced.wait(20'000));
        QCOMPARE(desk.onDisk(moved), QStringLiteral("x1"));
    }

    void lastValuesAreRememberedOverARestart()
    {
        HistoryFixture fixture;
        VERIFY_RESULT(fixture.open());
        const TemplateEntry entry {.path = open, .content = carrying(QStringLiteral("1"))};
        const PlaceholderValues values {{QStringLiteral("n"), QStringLiteral("ü \"2\"")}};
        {
            TemplateMemory memory(fixture.store());
            QSignalSpy changed(&memory, &TemplateMemory::changed);
            memory.restore();
            QVERIFY(changed.wait(20'000));
            memory.setFavourite(templateKey(entry), true);
            memory.noteUse(
                {.content = entry.content, .values = values, .templatePath = open}, 1'000);
            memory.noteUse({.content = {}, .values = values}, 2'000); // of no template
        }
        VERIFY_RESULT(fixture.open());
        TemplateMemory memory(fixture.store());
        memory.noteUse({.content = entry.content, .values = values, .templatePath = open}, 3'000);
        QSignalSpy changed(&memory, &TemplateMemory::changed);
        memory.restore(); // what was noted before it came is newer; the mark is not lost
        QVERIFY(changed.wait(20'000));
        QTRY_VERIFY(memory.marks().favourites.contains(templateKey(entry)));
        QCOMPARE(memory.marks().lastUsedMs.value(templateKey(entry)), 3'000);
        QCOMPARE(memory.values(entry), values);
        QCOMPARE(memory.marks().lastUsedMs.size(), 1);
    }
};

QTEST_MAIN(tst_TemplateFlow)
#include "tst_templateflow.moc"
