// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/ValueEdit.h"
#include "gui/composer/ValuesPanel.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace herald;

class tst_ValuesPanel : public HeraldTest {
    Q_OBJECT

    struct Form {
        Form()
        {
            auto* rows = new QVBoxLayout(&window);
            rows->addWidget(panel = new ValuesPanel);
            window.resize(600, 200);
            window.show();
        }
        ValueEdit* field(const char* objectName) const
        {
            return panel->findChild<ValueEdit*>(QString::fromLatin1(objectName));
        }
        QWidget window;
        ValuesPanel* panel = nullptr;
    };
    static Placeholder text(const char* name, const char* defaultValue = "")
    {
        return {.name = QString::fromUtf8(name), .defaultValue = QString::fromUtf8(defaultValue)};
    }
    static Placeholder choice(const char* name)
    {
        return {.name = QString::fromUtf8(name),
            .kind = Placeholder::Kind::Choice,
            .choices = {QStringLiteral("left"), QStringLiteral("right & up")}};
    }
    static QString spoken(QWidget* widget, QAccessible::Text what)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(what);
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

private Q_SLOTS:
    void isHiddenWhileThereIsNothingToFillIn()
    {
        Form form;
        QVERIFY(!form.panel->isVisible());
        form.panel->setPlaceholders({text("room")});
        QVERIFY(form.panel->isVisible());
        QVERIFY(form.field("valueOfRoom")->isVisible());
        form.panel->setPlaceholders({});
        QVERIFY(!form.panel->isVisible());
        QVERIFY(form.field("valueOfRoom") == nullptr);
    }

    void aFloodOfPlaceholdersIsSaid()
    {
        Form form;
        QList<Placeholder> flood;
        for (int i = 0; i < 50'000; ++i)
            flood.append({.name = QStringLiteral("p%1").arg(i)});
        form.panel->setPlaceholders(flood);
        QCOMPARE(form.panel->findChildren<ValueEdit*>().size(), 200);
        auto* word = form.panel->findChild<QLabel*>(QStringLiteral("tooManyPlaceholders"));
        QVERIFY(word->isVisible());
        form.panel->setPlaceholders({text("room")});
        QVERIFY(!word->isVisible());
    }

    void fieldsAreKnownByNameAndToEverybody()
    {
        Form form;
        Placeholder described = text("room", "hall");
        described.description = QStringLiteral("<b>Where</b> it rings");
        form.panel->setPlaceholders({described});
        auto* field = form.field("valueOfRoom");
        QCOMPARE(spoken(field, QAccessible::Name), QStringLiteral("Value of room"));
        QCOMPARE(spoken(field, QAccessible::Description), described.description);
        QCOMPARE(QAccessible::queryAccessibleInterface(field)->role(), QAccessible::EditableText);
        QCOMPARE(field->placeholderText(), QStringLiteral("hall"));
        QVERIFY(!field->toolTip().contains(QStringLiteral("<b>Where")));
        const auto* label = form.panel->findChild<QScrollArea*>()->findChild<QLabel*>();
        QCOMPARE(label->buddy(), field);
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void typingIsTheUsersFillingInIsNot()
    {
        Form form;
        form.panel->setPlaceholders({text("a"), text("b")});
        QSignalSpy edited(form.panel, &ValuesPanel::edited);
        form.panel->setValues({{QStringLiteral("a"), QStringLiteral("1")},
            {QStringLiteral("unused"), QStringLiteral("kept")}});
        QCOMPARE(edited.size(), 0);
        QCOMPARE(form.field("valueOfA")->text(), QStringLiteral("1"));
        QTest::keyClicks(form.field("valueOfB"), QStringLiteral("2"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(form.panel->values(),
            PlaceholderValues({{QStringLiteral("a"), QStringLiteral("1")},
                {QStringLiteral("b"), QStringLiteral("2")},
                {QStringLiteral("unused"), QStringLiteral("kept")}}));
        form.field("valueOfB")->selectAll();
        QTest::keyClick(form.field("valueOfB"), Qt::Key_Delete);
        QVERIFY(!form.panel->values().contains(QStringLiteral("b"))); // the default again
    }

    void aFieldThatStaysKeepsFocusCaretAndUndo()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.panel->setPlaceholders({text("a"), text("b")});
        auto* field = form.field("valueOfB");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("xyz"));
        field->setCursorPosition(1);
        form.panel->setPlaceholders({text("new"), text("b", "now with a default"), text("a")});
        form.panel->setValues(form.panel->values());
        QCOMPARE(form.field("valueOfB"), field);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->cursorPosition(), 1);
        QVERIFY(field->isUndoAvailable());
        QCOMPARE(field->placeholderText(), QStringLiteral("now with a default"));
        QVERIFY(form.field("valueOfNew")->isVisible());
        form.panel->setPlaceholders({text("a")});
        form.panel->setPlaceholders({text("a"), text("b")});
        QCOMPARE(form.field("valueOfB")->text(), QStringLiteral("xyz")); // it was not forgotten
    }

    void tabGoesThroughTheFieldsInTheirOrder()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.panel->setPlaceholders({text("c"), text("a")});
        form.panel->setPlaceholders({text("c"), text("b"), text("a")});
        form.field("valueOfC")->setFocus();
        QStringList order;
        for (int step = 0; step < 4; ++step) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order,
            QStringList({QStringLiteral("valueOfC"), QStringLiteral("valueOfB"),
                QStringLiteral("valueOfA"), QStringLiteral("editPlaceholders")}));
    }

    void theListOpensByKeyAndTellsWhatIsChosen()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.panel->setPlaceholders({choice("side")});
        QSignalSpy edited(form.panel, &ValuesPanel::edited);
        auto* field = form.field("valueOfSide");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(openMenu() != nullptr);
        QCOMPARE(openMenu()->actions().size(), 2);
        QCOMPARE(openMenu()->actions().last()->text(), QStringLiteral("right && up"));
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Return);
        QTRY_VERIFY(openMenu() == nullptr);
        QCOMPARE(field->text(), QStringLiteral("right & up"));
        QCOMPARE(form.panel->values().value(QStringLiteral("side")), QStringLiteral("right & up"));
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(openMenu() != nullptr);
        QVERIFY(openMenu()->actions().last()->isChecked());
        QTest::keyClick(openMenu(), Qt::Key_Escape);
        QCOMPARE(edited.size(), 1);
    }

    void trueOrFalseCanBeChosenToo()
    {
        Form form;
        form.panel->setPlaceholders(
            {{.name = QStringLiteral("on"), .kind = Placeholder::Kind::Boolean}});
        QTest::keyClick(form.field("valueOfOn"), Qt::Key_Down);
        QTRY_VERIFY(openMenu() != nullptr);
        QCOMPARE(openMenu()->actions().first()->text(), QStringLiteral("true"));
        openMenu()->close();
        form.panel->setPlaceholders({text("on")}); // no list any more
        QTest::keyClick(form.field("valueOfOn"), Qt::Key_Down);
        QVERIFY(openMenu() == nullptr);
    }

    void theFieldToMendFirstGetsTheFocus()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.panel->setPlaceholders({text("a", "1"), text("b"), text("c")});
        QVERIFY(form.panel->focusFirstEmpty());
        QVERIFY(form.field("valueOfB")->hasFocus());
        form.panel->setValues({{QStringLiteral("b"), QStringLiteral("x")},
            {QStringLiteral("c"), QStringLiteral("y")}});
        QVERIFY(!form.panel->focusFirstEmpty());
    }

    void manyFieldsScrollInsteadOfGrowing()
    {
        Form form;
        QList<Placeholder> many;
        for (int number = 0; number < 30; ++number)
            many += text(qPrintable(QStringLiteral("p%1").arg(number)));
        form.panel->setPlaceholders(many);
        QVERIFY(form.panel->findChild<QScrollArea*>()->height() <= 160);
        QCOMPARE(form.panel->findChildren<ValueEdit*>().size(), 30);
    }

    void iconsFollowThePalette()
    {
        Form form;
        form.panel->setPlaceholders({choice("side")});
        auto* define = form.panel->findChild<QToolButton*>(QStringLiteral("editPlaceholders"));
        const qint64 before = define->icon().cacheKey();
        form.window.setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
        QVERIFY(define->icon().cacheKey() != before);
        QSignalSpy requested(form.panel, &ValuesPanel::editPlaceholdersRequested);
        define->click();
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(tst_ValuesPanel)
#include "tst_valuespanel.moc"
