// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/EditorLook.h"
#include "gui/composer/FindBar.h"
#include "gui/composer/ValueEdit.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

/// The composer with placeholders, files and several drafts; what it does without: tst_composer.
class tst_ComposerValues : public HeraldTest {
    Q_OBJECT

    struct Form {
        Form()
        {
            composer.resize(900, 700);
            composer.show();
        }
        template <typename T> T* part(const char* name)
        {
            return composer.findChild<T*>(QString::fromLatin1(name));
        }
        DataEditor& editor() { return *composer.findChild<DataEditor*>(); }
        QString said(const char* label) { return part<ToneLabel>(label)->text(); }
        void set(const char* name, const char* data, const PlaceholderValues& values = {})
        {
            composer.setDraft({.content
                = {.event = {.name = QString::fromUtf8(name), .data = QString::fromUtf8(data)}},
                .values = values});
        }
        Composer composer;
    };

private Q_SLOTS:
    void tabGoesFromTheNameThroughTheValuesToTheData()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.composer));
        form.set("{{a}}", "{{b}} {{c}} {{d}}");
        form.composer.focusName();
        QStringList order;
        for (int step = 0; step < 7; ++step) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.join(u' '),
            QStringLiteral(
                "eventName valueOfA valueOfB valueOfC valueOfD editPlaceholders eventData"));
    }

    void theFindBarFollowsTheDataInTheTabOrder()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.composer));
        form.composer.findChild<FindBar*>()->open(false);
        form.editor().setFocus();
        QTest::keyClick(&form.editor(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("findInData"));
    }

    void typingGoesOnWhereItWasWhenAFieldAppears()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.composer));
        form.editor().setFocus();
        QTest::keyClicks(&form.editor(), QStringLiteral("{{room}}"));
        QTRY_VERIFY(form.part<ValueEdit>("valueOfRoom") != nullptr);
        QVERIFY(form.editor().hasFocus());
        QTest::keyClicks(&form.editor(), QStringLiteral("!"));
        QVERIFY(form.composer.event().data.endsWith(u'!'));
        form.composer.publish(); // what is missing gets the focus
        form.composer.focusName();
        QTest::keyClicks(form.part<QLineEdit>("eventName"), QStringLiteral("a"));
        form.composer.publish();
        QVERIFY(form.part<ValueEdit>("valueOfRoom")->hasFocus());
    }

    void valuesAreSentAndCounted()
    {
        Form form;
        form.set(
            "a", "{\"room\": \"{{room}}\"}", {{QStringLiteral("room"), QStringLiteral("ü\"")}});
        QVERIFY2(form.said("dataSize").startsWith(QStringLiteral("16 of ")),
            qPrintable(form.said("dataSize"))); // {"room": "ü\""}
        QSignalSpy edited(&form.composer, &Composer::edited);
        QTest::keyClicks(form.part<ValueEdit>("valueOfRoom"), QStringLiteral("x"));
        QCOMPARE(edited.size(), 1);
        QVERIFY(form.said("dataSize").startsWith(QStringLiteral("17 of ")));
        QCOMPARE(
            form.composer.draft().values.value(QStringLiteral("room")), QStringLiteral("ü\"x"));
    }

    void whatIsWrongWithAValueIsMarkedAtItsPlaceholder()
    {
        Form form;
        form.set("a", "{\n  \"n\": {{n}}\n}", {{QStringLiteral("n"), QStringLiteral("1,\"x\":2")}});
        QVERIFY2(form.said("eventProblems").contains(QStringLiteral("Line 2, column 8")),
            qPrintable(form.said("eventProblems")));
        QVERIFY(
            form.editor().SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, ProblemIndicator, 9L)
            != 0);
        QVERIFY(!form.part<QAbstractButton>("publish")->isEnabled());
    }

    void formatAndMinifyKeepPlaceholdersAndUndo()
    {
        Form form;
        const char* text = "{\"a\":\"{{a}}\",\"b\":{{b}}}";
        form.set("a", "");
        QTest::keyClicks(&form.editor(), QStringLiteral("x"));
        form.editor().setContent(QString::fromUtf8(text));
        form.composer.refresh();
        form.part<QAbstractButton>("format")->click();
        QCOMPARE(form.composer.event().data,
            QStringLiteral("{\n  \"a\": \"{{a}}\",\n  \"b\": {{b}}\n}"));
        form.part<QAbstractButton>("minify")->click();
        QCOMPARE(form.composer.event().data, QString::fromUtf8(text));
        for (int step = 0; step < 3; ++step)
            form.editor().undo();
        QCOMPARE(form.composer.event().data, QStringLiteral("x"));
        form.editor().undo();
        QCOMPARE(form.composer.event().data, QString());
    }

    void theModeIsChosenByContentAndCanBeSwitched()
    {
        Form form;
        auto& mode = *form.part<QComboBox>("dataType");
        form.set("a", "{\"a\": 1}");
        QVERIFY(form.editor().isJson());
        QSignalSpy edited(&form.composer, &Composer::edited);
        mode.setCurrentIndex(mode.findData(int(DataMode::Text)));
        QVERIFY(!form.editor().isJson());
        QCOMPARE(form.said("eventProblems"), QStringLiteral("Text, sent as it is"));
        QCOMPARE(edited.size(), 1);
        form.set("a", "12");
        QVERIFY(!form.editor().isJson());
        mode.setCurrentIndex(mode.findData(int(DataMode::Json)));
        QVERIFY(form.editor().isJson());
        QCOMPARE(form.composer.draft().content.dataMode, DataMode::Json);
    }

    void savingsAreSaidAndMinifyingIsMeasured()
    {
        Form form;
        form.set("a", "{ \"a\" : 1 }");
        auto& minified = *form.part<QAbstractButton>("sendMinified");
        QVERIFY(minified.isVisible());
        QVERIFY2(minified.text().contains(u'4'), qPrintable(minified.text()));
        minified.click();
        QVERIFY(form.said("dataSize").startsWith(QStringLiteral("7 of")));
        QCOMPARE(form.composer.event().data, QStringLiteral("{ \"a\" : 1 }"));
        QVERIFY(form.composer.draft().content.isSentMinified);
    }

    void theReceiverOfADraftIsOfTheDraft()
    {
        Form form;
        ComposerDraft draft {.content = {.receiver = ReceiverClass::DeviceOsBefore08}};
        form.composer.setDraft(draft);
        QSignalSpy edited(&form.composer, &Composer::edited);
        auto& receiver = *form.part<QComboBox>("receiver");
        receiver.setCurrentIndex(receiver.findData(byteLimit(ReceiverClass::DeviceOs3Gen3)));
        QCOMPARE(edited.size(), 1); // else it would not be saved
        QCOMPARE(form.composer.draft().content.receiver, ReceiverClass::DeviceOs3Gen3);
        form.composer.setReceiver(ReceiverClass::CloudEvent63); // the account's
        QCOMPARE(form.composer.receiver(), ReceiverClass::DeviceOs3Gen3);
    }

    void schemaProblemsAreMarkedAndOnlyTheirs()
    {
        Form form;
        ComposerDraft draft {.content
            = {.event = {.name = QStringLiteral("a"), .data = QStringLiteral("{\"n\": \"x\"}")},
                .schema = QStringLiteral("{\"properties\": {\"n\": {\"type\": \"number\"}}}")}};
        form.composer.showDraft(1, draft);
        QTRY_VERIFY(form.said("eventProblems").contains(QStringLiteral("column 7")));
        QCOMPARE(
            form.editor().SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, ProblemIndicator, 6L),
            1L);
        QVERIFY(form.part<QAbstractButton>("publish")->isEnabled()); // a warning
        ComposerDraft text = draft;
        text.content.dataMode = DataMode::Text;
        form.composer.showDraft(3, text);
        QVERIFY(!form.said("eventProblems").contains(QStringLiteral("column 7")));
        form.composer.showDraft(1, draft);
        QTRY_VERIFY(form.said("eventProblems").contains(QStringLiteral("column 7")));
        draft.content.schema = QStringLiteral("{}");
        form.composer.showDraft(2, draft);
        QVERIFY(!form.said("eventProblems").contains(QStringLiteral("column 7")));
    }

    void aFileIsLoadedInOneUndoStep()
    {
        Form form;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("from\r\nfile") > 0);
        file.close();
        form.set("a", "before");
        Q_EMIT form.editor().fileDropped(file.fileName());
        QTRY_COMPARE(form.composer.event().data, QStringLiteral("from\r\nfile"));
        form.editor().undo();
        QCOMPARE(form.composer.event().data, QStringLiteral("before"));
        QSignalSpy failed(&form.composer, &Composer::failed);
        Q_EMIT form.editor().fileDropped(folder.path());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(form.composer.event().data, QStringLiteral("before"));
    }

    void aFileThatComesLateIsNotForAnotherDraft()
    {
        Form form;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("late") > 0);
        file.close();
        form.composer.showDraft(1, {});
        Q_EMIT form.editor().fileDropped(file.fileName());
        form.composer.showDraft(2, {});
        QSignalSpy failed(&form.composer, &Composer::failed);
        Q_EMIT form.editor().fileDropped(QStringLiteral("/no/such/file")); // behind the first
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(form.composer.event().data, QString());
    }

    void anotherDraftBringsItsOwnCaretAndFolds()
    {
        Form form;
        form.composer.showDraft(1, {});
        form.editor().setContent(QStringLiteral("abc"));
        form.editor().setCursorPosition(0, 2);
        const ComposerDraft first = form.composer.draft();
        form.composer.showDraft(2, {});
        form.composer.showDraft(1, first);
        int line = 0;
        int index = 0;
        form.editor().getCursorPosition(&line, &index);
        QCOMPARE(index, 2);
        form.composer.forgetDraft(2);
        QCOMPARE(form.composer.event().data, QStringLiteral("abc"));
    }

    void dialogsCloseByEscape()
    {
        Form form;
        form.set("a", "{{n}}");
        for (const char* action : {"editPlaceholdersAction", "editSchema"}) {
            const auto actions = form.composer.dataMenu().actions();
            for (QAction* each : actions) {
                if (each->objectName() == QLatin1String(action))
                    each->trigger();
            }
            QPointer<QDialog> dialog;
            QTRY_VERIFY((dialog = form.composer.findChild<QDialog*>()) != nullptr);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(dialog.isNull());
        }
        form.composer.preview();
        auto* preview = form.composer.findChild<QDialog*>();
        QTest::keyClick(preview, Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
    }
};

QTEST_MAIN(tst_ComposerValues)
#include "tst_composervalues.moc"
