// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/DataEditor.h"
#include "gui/composer/FindBar.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace herald;

class tst_FindBar : public HeraldTest {
    Q_OBJECT

    struct Form {
        explicit Form(const QString& data)
        {
            auto* rows = new QVBoxLayout(&window);
            rows->addWidget(editor = new DataEditor);
            rows->addWidget(bar = new FindBar(*editor));
            window.show();
            editor->setContent(data);
        }
        QLineEdit& field(const char* name) const
        {
            return *bar->findChild<QLineEdit*>(QString::fromLatin1(name));
        }
        void click(const char* name) const
        {
            bar->findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
        }
        void look(const QString& text) const
        {
            field("findInData").clear();
            field("findInData").insert(text); // as input methods do: also what no key has
        }
        QString found() const { return bar->findChild<ToneLabel*>()->text(); }
        int selectedFrom() const
        {
            return int(editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
        }
        QWidget window;
        DataEditor* editor = nullptr;
        FindBar* bar = nullptr;
    };

private Q_SLOTS:
    void findsWhileItIsTypedAndAroundTheEnd()
    {
        Form form(QStringLiteral("ab Ab\nüab"));
        QVERIFY(!form.bar->isVisible());
        form.bar->open(false);
        QVERIFY(form.bar->isVisible());
        form.look(QStringLiteral("ab"));
        QCOMPARE(form.selectedFrom(), 0);
        QCOMPARE(form.found(), QStringLiteral("3 time(s) in the data."));
        form.bar->findNext();
        QCOMPARE(form.selectedFrom(), 3);
        form.bar->findNext();
        QCOMPARE(form.selectedFrom(), 8); // bytes: ü has two
        QCOMPARE(form.editor->selectedText(), QStringLiteral("ab"));
        form.bar->findNext();
        QCOMPARE(form.selectedFrom(), 0);
        form.bar->findPrevious();
        QCOMPARE(form.selectedFrom(), 8);
        form.click("matchCase");
        QCOMPARE(form.found(), QStringLiteral("2 time(s) in the data."));
        form.look(QStringLiteral("nothing"));
        QCOMPARE(form.found(), QStringLiteral("Not in the data."));
        QCOMPARE(form.editor->content(), QStringLiteral("ab Ab\nüab"));
    }

    void onlyAsciiLettersHaveACase()
    {
        Form form(QStringLiteral("ÜBER über"));
        form.bar->open(false);
        form.look(QStringLiteral("über"));
        QCOMPARE(form.found(), QStringLiteral("1 time(s) in the data."));
        form.look(QStringLiteral("BER"));
        QCOMPARE(form.found(), QStringLiteral("2 time(s) in the data."));
    }

    void replacesOneOrAll()
    {
        Form form(QStringLiteral("a a a"));
        form.bar->open(true);
        form.look(QStringLiteral("a"));
        form.field("replaceWith").setText(QStringLiteral("aa")); // holds what is looked for
        form.click("replace");
        QCOMPARE(form.editor->content(), QStringLiteral("aa a a"));
        QSignalSpy changed(form.editor, &QsciScintilla::textChanged);
        form.click("replaceAll");
        QCOMPARE(form.editor->content(), QStringLiteral("aaaa aa aa"));
        QVERIFY(
            changed.size() <= 2); // taken away, put in; else it would take a minute in a large text
        QVERIFY(form.found().startsWith(QStringLiteral("4 ")));
        form.editor->undo();
        QCOMPARE(form.editor->content(), QStringLiteral("aa a a"));
        form.look(QStringLiteral("x"));
        form.click("replaceAll");
        form.look(QString());
        form.click("replaceAll");
        form.click("replace");
        QCOMPARE(form.editor->content(), QStringLiteral("aa a a"));
    }

    void replacesAllOfALargeText()
    {
        Form form(QString(500'000, u'a') + QStringLiteral("é\r\n"));
        form.bar->open(true);
        form.look(QStringLiteral("a"));
        QCOMPARE(form.found(), QStringLiteral("More than 1000 time(s) in the data."));
        form.field("replaceWith").setText(QStringLiteral("bc"));
        form.click("replaceAll");
        QCOMPARE(form.editor->content(),
            QStringLiteral("bc").repeated(500'000) + QStringLiteral("é\r\n"));
    }

    void theSelectionIsLookedFor()
    {
        Form form(QStringLiteral("one two\ntwo"));
        form.editor->setSelection(0, 4, 0, 7);
        form.bar->open(false);
        QCOMPARE(form.field("findInData").text(), QStringLiteral("two"));
        QCOMPARE(form.field("findInData").selectedText(), QStringLiteral("two"));
        form.editor->setSelection(0, 4, 1, 3); // several lines are no text to look for
        form.bar->open(false);
        QCOMPARE(form.field("findInData").text(), QStringLiteral("two"));
    }

    void keysDoIt()
    {
        Form form(QStringLiteral("a b a"));
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.bar->open(true);
        QVERIFY(form.field("findInData").hasFocus());
        form.look(QStringLiteral("a"));
        QTest::keyClick(&form.field("findInData"), Qt::Key_Return);
        QCOMPARE(form.selectedFrom(), 4);
        QTest::keyClick(&form.field("findInData"), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(form.selectedFrom(), 0);
        form.field("replaceWith").setFocus();
        form.field("replaceWith").setText(QStringLiteral("c"));
        QTest::keyClick(&form.field("replaceWith"), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(form.editor->content(), QStringLiteral("c b a"));
        QStringList order;
        form.field("findInData").setFocus();
        for (int step = 0; step < 8; ++step) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.join(u' '),
            QStringLiteral("findInData findPrevious findNext matchCase replaceWith replace "
                           "replaceAll closeFind"));
        QTest::keyClick(&form.field("findInData"), Qt::Key_Escape);
        QVERIFY(!form.bar->isVisible());
        QVERIFY(form.editor->hasFocus());
    }

    void everyControlHasAName()
    {
        Form form({});
        form.bar->open(true);
        for (const QWidget* widget : form.bar->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
            QVERIFY(!widget->objectName().isEmpty());
        }
        form.bar->findNext(); // with nothing to look for: the bar asks for it
        QVERIFY(form.bar->isVisible());
    }
};

QTEST_MAIN(tst_FindBar)
#include "tst_findbar.moc"
