// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "gui/accounts/AccountDialog.h"
#include "gui/parts/MessageBar.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

class tst_AccountDialog : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<FakeVault> m_vault;
    std::optional<AccessToken> m_asked;

    AccountDialog::TokenCheck check(const Result<AccessTokenInfo>& answer)
    {
        return [this, answer](const Account&, const std::optional<AccessToken>& token) {
            m_asked = token;
            return QtFuture::makeReadyFuture(answer);
        };
    }
    std::unique_ptr<AccountDialog> open(
        const Account& account, const Result<AccessTokenInfo>& answer = AccessTokenInfo {})
    {
        auto dialog
            = std::make_unique<AccountDialog>(account, *m_accounts, *m_vault, check(answer));
        dialog->show();
        return dialog;
    }
    static void type(const AccountDialog& dialog, const char* name, const QString& text)
    {
        dialog.findChild<QLineEdit*>(QLatin1String(name))->setText(text);
    }
    static void click(const AccountDialog& dialog, const char* name)
    {
        dialog.findChild<QPushButton*>(QLatin1String(name))->click();
    }
    static QString message(const AccountDialog& dialog)
    {
        const auto* bar = dialog.findChild<MessageBar*>();
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("message"))->text()
                                : QString();
    }
    static QPushButton* wayOn(const AccountDialog& dialog, const QString& text)
    {
        const auto buttons = dialog.findChild<MessageBar*>()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    static QString token() { return QStringLiteral("pasted-into-the-form"); }

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        QFile::remove(m_folder.filePath(QStringLiteral("herald.ini")));
        m_accounts = std::make_unique<AccountList>(m_folder.filePath(QStringLiteral("herald.ini")));
        m_vault = std::make_unique<FakeVault>();
        m_asked.reset();
    }

    void savesTheAccountAndItsToken()
    {
        const Account fresh = Account::create(QString());
        const auto dialog = open(fresh);
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        type(*dialog, "accountName", QStringLiteral(" Workshop "));
        type(*dialog, "server", QStringLiteral("https://cloud.example.org/"));
        auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("scopeKind"));
        kind->setCurrentIndex(kind->findData(int(Scope::Kind::Product)));
        type(*dialog, "scopeId", QStringLiteral("my-product"));
        type(*dialog, "token", token());
        click(*dialog, "saveAccount");
        QTRY_COMPARE(accepted.size(), 1);

        const auto saved = m_accounts->find(fresh.id);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->name, QStringLiteral("Workshop"));
        QCOMPARE(saved->server, QUrl(QStringLiteral("https://cloud.example.org")));
        QCOMPARE(saved->scope.id, QStringLiteral("my-product"));
        QCOMPARE(m_vault->read(fresh.id).result()->secretText(), token());
    }

    void whatTheHistoryKeepsIsChosenAndExplained()
    {
        Account account = Account::create(QStringLiteral("Workshop"));
        account.recording = Recording::NoData;
        QVERIFY(m_accounts->save(account));
        const auto dialog = open(account);
        auto* recording = dialog->findChild<QComboBox*>(QStringLiteral("recording"));
        const auto* note = dialog->findChild<QLabel*>(QStringLiteral("recordingNote"));
        QCOMPARE(recording->currentData().toInt(), int(Recording::NoData));
        QVERIFY(note->text().contains(QStringLiteral("SHA-256")));
        recording->setCurrentIndex(recording->findData(int(Recording::Nothing)));
        QVERIFY(note->text().contains(QStringLiteral("not even before the send")));
        QVERIFY(note->text().contains(QStringLiteral("Drafts")));
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        click(*dialog, "saveAccount");
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(m_accounts->find(account.id)->recording, Recording::Nothing);
    }

    void thePracticeAccountHasNoSuchChoice()
    {
        const auto dialog = open(Account::practice());
        QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("recording"))->isVisible());
    }

    void saysWhatIsWrongAndStaysOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("token");
        QTest::newRow("no name") << QString() << QString() << QString();
        QTest::newRow("plain HTTP")
            << QStringLiteral("A") << QStringLiteral("http://example.org") << QString();
        QTest::newRow("bad token")
            << QStringLiteral("A") << QString() << QStringLiteral("two words");
    }
    void saysWhatIsWrongAndStaysOpen()
    {
        QFETCH(QString, name);
        QFETCH(QString, server);
        QFETCH(QString, token);
        const Account fresh = Account::create(QString());
        const auto dialog = open(fresh);
        type(*dialog, "accountName", name);
        type(*dialog, "server", server);
        type(*dialog, "token", token);
        click(*dialog, "saveAccount");
        QVERIFY(!message(*dialog).isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_accounts->find(fresh.id));
    }

    void aKeychainThatFailsOffersWaysOn()
    {
        m_vault->failWith({ErrorKind::KeychainLocked, QStringLiteral("The keyring is locked.")});
        const Account fresh = Account::create(QString());
        const auto dialog = open(fresh);
        type(*dialog, "accountName", QStringLiteral("Workshop"));
        type(*dialog, "token", token());
        click(*dialog, "saveAccount");
        QTRY_COMPARE(message(*dialog), QStringLiteral("The keyring is locked."));
        QVERIFY(dialog->isVisible());

        m_vault->work();
        wayOn(*dialog, QStringLiteral("Try again"))->click();
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(!m_vault->isForThisRunOnly(fresh.id));
    }

    void withoutAKeychainTheTokenServesThisRun()
    {
        m_vault->failWith({ErrorKind::KeychainNoService, QStringLiteral("No keychain.")});
        const Account fresh = Account::create(QString());
        const auto dialog = open(fresh);
        type(*dialog, "accountName", QStringLiteral("Workshop"));
        type(*dialog, "token", token());
        click(*dialog, "saveAccount");
        QTRY_VERIFY(wayOn(*dialog, QStringLiteral("Use for this run only")));
        wayOn(*dialog, QStringLiteral("Use for this run only"))->click();
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(m_vault->isForThisRunOnly(fresh.id));
    }

    void checksTheTokenThatWasTyped()
    {
        const AccessTokenInfo info {.client = QStringLiteral("particle"),
            .scopes = {QStringLiteral("events:send")},
            .organisations = {},
            .expiresAt = {}};
        const auto dialog = open(Account::create(QStringLiteral("Workshop")), info);
        type(*dialog, "token", token());
        click(*dialog, "checkToken");
        QTRY_VERIFY(message(*dialog).contains(QStringLiteral("particle")));
        QVERIFY(message(*dialog).contains(QStringLiteral("events:send")));
        QVERIFY(m_asked && m_asked->secretText() == token());
        QVERIFY(!message(*dialog).contains(token()));
    }

    void aTokenThatIsRefusedIsSaid()
    {
        const auto dialog = open(Account::create(QStringLiteral("Workshop")),
            failure(ErrorKind::Unauthorized, QStringLiteral("The token has expired.")));
        click(*dialog, "checkToken");
        QTRY_COMPARE(message(*dialog), QStringLiteral("The token has expired."));
    }

    void expiryIsSaidInDays()
    {
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        const AccessTokenInfo info {
            .client = {}, .scopes = {}, .organisations = {}, .expiresAt = now.addDays(90)};
        QVERIFY(AccountDialog::describe(info, now).contains(QStringLiteral("90")));
        const AccessTokenInfo never;
        QVERIFY(AccountDialog::describe(never, now).contains(QStringLiteral("never expires")));
    }

    void closingWhileTheKeychainIsSlowIsSafe()
    {
        auto dialog = open(Account::create(QStringLiteral("Workshop")));
        type(*dialog, "token", token());
        click(*dialog, "saveAccount");
        dialog.reset();
        QCoreApplication::sendPostedEvents();
    }

    void theFieldsStandInOneColumn()
    {
        const auto dialog = open(Account::create(QString()));
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        const auto leftOf = [&dialog](const char* name) {
            const auto* field = dialog->findChild<QWidget*>(QLatin1String(name));
            return field->mapTo(dialog.get(), QPoint()).x();
        };
        for (const char* name : {"server", "scopeKind", "receiver", "token"})
            QTRY_COMPARE(leftOf(name), leftOf("accountName"));
    }

    void eachFieldHasALabel()
    {
        const auto dialog = open(Account::create(QString()));
        for (const char* name :
            {"accountName", "server", "receiver", "token", "scopeKind", "scopeId", "asDeviceId"}) {
            auto* field = dialog->findChild<QWidget*>(QLatin1String(name));
            const auto labels = dialog->findChildren<QLabel*>();
            const bool isLabelled = std::any_of(labels.begin(), labels.end(),
                [field](const QLabel* label) { return label->buddy() == field; });
            QVERIFY2(isLabelled, name);
        }
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("token"))->echoMode(),
            QLineEdit::Password);
    }
};

QTEST_MAIN(tst_AccountDialog)
#include "tst_accountdialog.moc"
