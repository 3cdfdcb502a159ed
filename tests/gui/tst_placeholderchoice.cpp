// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/PlaceholderChoiceDialog.h"
#include "gui/live/PlaceholderChoiceModel.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Event sample()
{
    return {.name = u("room/12"), .data = u("{\"t\":21.5,\"at\":1764000000}")};
}

} // namespace

class tst_PlaceholderChoice : public HeraldTest {
    Q_OBJECT

    struct Desk {
        PlaceholderChoiceDialog dialog {sample()};
        QTableView& table = *dialog.findChild<QTableView*>(u("likelyPlaceholders"));
        QAbstractItemModel& model = *table.model();
        QAbstractItemModelTester tester {
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        QString name() const
        {
            return dialog.findChild<QLineEdit*>(u("templateEventName"))->text();
        }
        QString data() const
        {
            return dialog.findChild<QPlainTextEdit*>(u("templateEventData"))->toPlainText();
        }
        void check(int row, bool isChosen)
        {
            model.setData(model.index(row, PlaceholderChoiceModel::Text),
                isChosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        void rename(int row, const char* use)
        {
            model.setData(model.index(row, PlaceholderChoiceModel::Use), u(use), Qt::EditRole);
        }
        bool canSave() const
        {
            return dialog.findChild<QDialogButtonBox*>()
                ->button(QDialogButtonBox::Save)
                ->isEnabled();
        }
        QString problem() const { return dialog.findChild<QLabel*>(u("choiceProblem"))->text(); }
    };

private Q_SLOTS:
    void showsWhatItWillBe()
    {
        Desk desk;
        QVERIFY(desk.dialog.hasChoices());
        QCOMPARE(desk.name(), u("room/{{room}}"));
        QCOMPARE(desk.data(), u("{\"t\":{{t}},\"at\":{{$unix}}}"));
        desk.check(1, false);
        QCOMPARE(desk.data(), u("{\"t\":21.5,\"at\":{{$unix}}}"));
        desk.rename(2, "{{when}}");
        QCOMPARE(desk.data(), u("{\"t\":21.5,\"at\":{{when}}}"));
        desk.dialog.findChild<QPushButton*>(u("chooseNone"))->click();
        QCOMPARE(desk.dialog.composition().event, sample());
        desk.dialog.findChild<QPushButton*>(u("chooseAll"))->click();
        QCOMPARE(desk.dialog.composition().placeholders.size(), 3);
    }

    void saysWhatCannotBe_data()
    {
        QTest::addColumn<QString>("use");
        QTest::newRow("no name") << u("");
        QTest::newRow("a space") << u("a b");
        QTest::newRow("no such built-in") << u("$nowhere");
        QTest::newRow("another's name") << u("room");
    }

    void saysWhatCannotBe()
    {
        QFETCH(QString, use);
        Desk desk;
        QVERIFY(desk.canSave());
        desk.rename(1, qPrintable(use));
        QVERIFY(!desk.canSave());
        QVERIFY(!desk.problem().isEmpty());
        desk.rename(1, "other");
        QVERIFY(desk.canSave());
        QVERIFY(desk.problem().isEmpty());
    }

    void offersWhatIsBuiltIn()
    {
        Desk desk;
        desk.dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
        desk.table.edit(desk.model.index(2, PlaceholderChoiceModel::Use));
        auto* editor = desk.table.findChild<QComboBox*>(u("placeholderUse"));
        QVERIFY(editor);
        QCOMPARE(editor->count(), 2);
        QCOMPARE(editor->currentText(), u("$unix"));
        editor->setCurrentText(u("at"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.data(), u("{\"t\":{{t}},\"at\":{{at}}}"));
    }

    void asksNothingWhereThereIsNothing()
    {
        const Event event {.name = u("a"), .data = u("open")};
        const PlaceholderChoiceDialog dialog(event);
        QVERIFY(!dialog.hasChoices());
        QCOMPARE(dialog.composition().event, event);
    }
};

QTEST_MAIN(tst_PlaceholderChoice)
#include "tst_placeholderchoice.moc"
