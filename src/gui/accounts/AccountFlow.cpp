// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accounts/AccountFlow.h"

#include "base/WhenDone.h"
#include "gui/accounts/AccountDialog.h"
#include "gui/parts/MessageBar.h"
#include "gui/WindowServices.h"
#include "publishing/TokenCheck.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace herald {

AccountFlow::AccountFlow(WindowServices& services, MessageBar& messages, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_messages(messages)
    , m_window(window)
{
}

AccountDialog* AccountFlow::open(const Account& account)
{
    const auto check = [this](const Account& asked, const std::optional<AccessToken>& token) {
        return herald::checkToken(
            asked, token, m_services.vault, m_services.cloud, m_services.practice, this);
    };
    auto* dialog
        = new AccountDialog(account, m_services.accounts, m_services.vault, check, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void AccountFlow::add()
{
    const Account fresh = Account::create(QString());
    connect(open(fresh), &QDialog::accepted, this, [this, fresh] {
        if (const Result<void> chosen = m_services.accounts.setCurrent(fresh.id); !chosen)
            showError(chosen.error());
    });
}

void AccountFlow::edit()
{
    open(m_services.accounts.current());
}

void AccountFlow::editScope()
{
    open(m_services.accounts.current())->focusScope();
}

void AccountFlow::enterToken(const Account& account)
{
    open(account)->focusToken();
}

void AccountFlow::remove()
{
    const Account account = m_services.accounts.current();
    if (account.isPractice())
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove account"),
        tr("Remove the account “%1” and its token from the keychain?").arg(account.name),
        QMessageBox::Cancel, &m_window);
    question->setObjectName(QStringLiteral("removeAccountQuestion"));
    question->setInformativeText(
        tr("Its publishes stay in the history. The token cannot be brought back from here."));
    question->addButton(tr("Remove"), QMessageBox::DestructiveRole)
        ->setObjectName(QStringLiteral("removeAccountNow"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this,
        [this, question, account](QAbstractButton* button) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                removeNow(account);
        });
    question->open();
}

void AccountFlow::removeNow(const Account& account)
{
    // The token first: an account that is gone could not be asked to give it up.
    whenDone(
        m_services.vault.remove(account.id), this, [this, account](const Result<void>& removed) {
            if (!removed) {
                m_messages.showMessage(MessageBar::Level::Warning,
                    tr("The account “%1” was kept, because its token could not be removed: %2")
                        .arg(account.name, removed.error().text));
                m_messages.addWayOn(tr("Try again"), [this, account] { removeNow(account); });
                m_messages.addWayOn(tr("Remove the account only"), [this, account] {
                    if (const Result<void> gone = m_services.accounts.remove(account.id); !gone)
                        showError(gone.error());
                });
                return;
            }
            if (const Result<void> gone = m_services.accounts.remove(account.id); !gone)
                showError(gone.error());
        });
}

void AccountFlow::checkToken()
{
    const Account account = m_services.accounts.current();
    m_messages.showMessage(MessageBar::Level::Information,
        tr("Asking the server of “%1” about the token…").arg(account.name));
    const auto answer = herald::checkToken(
        account, std::nullopt, m_services.vault, m_services.cloud, m_services.practice, this);
    whenDone(answer, this, [this](const Result<AccessTokenInfo>& info) {
        if (!info)
            return showError(info.error());
        m_messages.showMessage(
            MessageBar::Level::Information, AccountDialog::describe(*info, m_services.clock.now()));
    });
}

void AccountFlow::fillMenu(QMenu& menu)
{
    qDeleteAll(m_accountActions);
    m_accountActions.clear();
    const QString current = m_services.accounts.current().id;
    const QList<Account> accounts = m_services.accounts.accounts();
    for (const Account& account : accounts) {
        QString name = account.name;
        auto* action = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(account.id == current);
        connect(action, &QAction::triggered, this, [this, id = account.id] {
            if (const Result<void> chosen = m_services.accounts.setCurrent(id); !chosen)
                showError(chosen.error());
        });
        m_accountActions << action;
    }
}

void AccountFlow::showError(const Error& error)
{
    m_messages.showMessage(MessageBar::Level::Error, error.text);
}

} // namespace herald
