// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "gui/accounts/AccountDialog.h"
#include "gui/guards/GuardDialog.h"
#include "gui/guards/GuardEditor.h"
#include "gui/guards/GuardLook.h"
#include "gui/parts/MessageBar.h"
#include "gui/parts/ProblemLine.h"
#include "gui/parts/Theme.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace herald;

namespace {

template <typename T> T* part(const QWidget& widget, const char* name)
{
    return widget.findChild<T*>(QLatin1String(name));
}

Account production()
{
    Account account = Account::create(QStringLiteral("Production <b>1</b>"));
    account.server = QUrl(QStringLiteral("https://cloud.example.org"));
    account.scope = {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
    account.guard = {.state = Guard::State::On,
        .color = GuardColor::Teal,
        .names = {QStringLiteral("test/*"), QStringLiteral("demo/*")},
        .ceiling = 5,
        .refusesPublic = true};
    return account;
}

} // namespace

class tst_GuardDialog : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void namesWhereItGoes()
    {
        const Account account = production();
        const GuardDialog dialog(GuardQuestion::forPublish(
            account, {.name = QStringLiteral("test/door"), .data = QStringLiteral("ü")}));
        QStringList texts;
        for (const auto* label : dialog.findChildren<QLabel*>())
            texts += label->text();
        for (const QString& wanted : {account.name, QStringLiteral("https://cloud.example.org"),
                 account.scope.label(), QStringLiteral("test/door")})
            QVERIFY2(texts.contains(wanted), qPrintable(wanted));
        QVERIFY(texts.contains(QStringLiteral("2 byte(s)"))
            || texts.contains(QStringLiteral("2 bytes")));
    }

    void onlyTheNameGoesOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces") << QStringLiteral("   ") << false;
        QTest::newRow("part") << QStringLiteral("Production") << false;
        QTest::newRow("right") << QStringLiteral("Production <b>1</b>") << true;
        QTest::newRow("letter case, spaces") << QStringLiteral(" production  <B>1</b> ") << true;
    }
    void onlyTheNameGoesOn()
    {
        QFETCH(QString, typed);
        QFETCH(bool, goesOn);
        for (const bool byKey : {true, false}) {
            GuardDialog dialog(GuardQuestion::forPublish(production(), {}));
            dialog.show();
            const QSignalSpy accepted(&dialog, &QDialog::accepted);
            const QSignalSpy finished(&dialog, &QDialog::finished);
            auto* field = part<QLineEdit>(dialog, "typedName");
            auto* problem = dialog.findChild<ProblemLine*>();
            field->setFocus();
            field->setText(typed);
            if (byKey)
                QTest::keyClick(field, Qt::Key_Return);
            else
                part<QPushButton>(dialog, "confirmGuarded")->click();
            QCOMPARE(accepted.count(), int(goesOn));
            QCOMPARE(finished.count(), int(goesOn));
            QCOMPARE(problem->problem().isEmpty(), goesOn);
            if (!goesOn) {
                QTest::keyClick(field, Qt::Key_P);
                QVERIFY(problem->problem().isEmpty()); // it is being mended
            }
        }
    }

    void theDefaultButtonDoesNothing()
    {
        GuardDialog dialog(GuardQuestion::forPublish(production(), {}));
        dialog.show();
        QVERIFY(part<QPushButton>(dialog, "cancelGuarded")->isDefault());
        QVERIFY(!part<QPushButton>(dialog, "confirmGuarded")->isDefault());
        QVERIFY(!part<QPushButton>(dialog, "confirmGuarded")->autoDefault());
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void aScreenReaderIsTold()
    {
        const GuardDialog dialog(GuardQuestion::forPublish(production(), {}));
        auto* interface = QAccessible::queryAccessibleInterface(
            part<QLineEdit>(dialog, "typedName"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Typed name"));
        QVERIFY(part<QLabel>(dialog, "guardText")->text().contains(QStringLiteral("(teal)")));
    }

    void theEditorHasEveryPart()
    {
        GuardEditor editor;
        QCOMPARE(*editor.guard(), Guard());
        const Guard guard = production().guard;
        editor.setGuard(guard);
        QCOMPARE(*editor.guard(), guard);
        part<QPlainTextEdit>(editor, "allowedNames")->setPlainText(QStringLiteral("a/*\n\n b "));
        QCOMPARE(editor.guard()->names, (QStringList {QStringLiteral("a/*"), QStringLiteral("b")}));
        part<QPlainTextEdit>(editor, "allowedNames")->setPlainText(QStringLiteral("tür"));
        QVERIFY(!editor.guard().has_value());
        part<QPlainTextEdit>(editor, "allowedNames")->clear();
        auto* isOn = part<QCheckBox>(editor, "guardAccount");
        QVERIFY(part<QSpinBox>(editor, "ceiling")->isEnabled());
        isOn->click();
        QVERIFY(!part<QSpinBox>(editor, "ceiling")->isEnabled());
        QCOMPARE(editor.guard()->state, Guard::State::Off);
        QCOMPARE(editor.guard()->ceiling, 5); // kept for when it is on again

        editor.setGuard({.state = Guard::State::Unreadable});
        QVERIFY(!part<QLabel>(editor, "unreadable")->isHidden());
        QCOMPARE(editor.guard()->state, Guard::State::On);
        editor.setGuard({});
        QVERIFY(part<QLabel>(editor, "unreadable")->isHidden());
    }

    void theAccountsSettingsHaveAGuard()
    {
        const QTemporaryDir folder;
        AccountList accounts(folder.filePath(QStringLiteral("herald.ini")));
        FakeVault vault;
        Account account = production();
        account.guard = {};
        QVERIFY(accounts.save(account).has_value());
        const auto check = [](const Account&, const std::optional<AccessToken>&) {
            return QtFuture::makeReadyFuture(Result<AccessTokenInfo>(AccessTokenInfo {}));
        };
        AccountDialog dialog(account, accounts, vault, check);
        dialog.show();
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto* tabs = part<QTabWidget>(dialog, "tabs");
        QCOMPARE(tabs->currentIndex(), 0);
        part<QCheckBox>(dialog, "guardAccount")->setChecked(true);
        auto* names = part<QPlainTextEdit>(dialog, "allowedNames");
        names->setPlainText(QStringLiteral("tür/*"));
        part<QPushButton>(dialog, "saveAccount")->click();
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(tabs->currentIndex(), 1); // where the mistake is
        QVERIFY(dialog.findChild<MessageBar*>()->isVisible());
        names->setPlainText(QStringLiteral("test/*"));
        part<QPushButton>(dialog, "saveAccount")->click();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(accounts.find(account.id)->guard,
            (Guard {.state = Guard::State::On, .names = {QStringLiteral("test/*")}}));

        const AccountDialog practice(Account::practice(), accounts, vault, check);
        QVERIFY(!part<QTabWidget>(practice, "tabs")->isTabVisible(1));
    }

    void everyColourCanBeReadAndSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(QColor(0xefefef));
        QTest::newRow("dark") << QPalette(QColor(0x2a2e32));
        QTest::newRow("black") << QPalette(QColor(Qt::black));
        QTest::newRow("white") << QPalette(QColor(Qt::white));
    }
    void everyColourCanBeReadAndSeen()
    {
        QFETCH(QPalette, palette);
        QStringList names;
        for (const GuardColor color : guardColors) {
            const QColor fill = guardFill(color, palette);
            QVERIFY(contrastRatio(fill, Theme(palette).textOn(fill)) >= minimumContrast);
            const double seen = contrastRatio(fill, palette.color(QPalette::Window));
            QVERIFY2(seen >= minimumShapeContrast, qPrintable(fill.name()));
            QVERIFY(!names.contains(guardColorName(color)));
            names += guardColorName(color);
        }
    }
};

QTEST_MAIN(tst_GuardDialog)
#include "tst_guarddialog.moc"
