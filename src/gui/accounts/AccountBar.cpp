// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accounts/AccountBar.h"

#include "accounts/AccountList.h"
#include "gui/parts/Icons.h"
#include "gui/parts/ToneLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace herald {

namespace {
QLabel* labelFor(QComboBox* box, const QString& text)
{
    auto* label = new QLabel(text, box->parentWidget());
    label->setBuddy(box); // what a screen reader reads: a combo box ignores its accessible name
    return label;
}
} // namespace

AccountBar::AccountBar(AccountList& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_account(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_notice(new ToneLabel(this))
{
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_notice->setObjectName(QStringLiteral("practiceNotice"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(labelFor(m_account, tr("Account")));
    row->addWidget(m_account);
    row->addSpacing(8);
    row->addWidget(labelFor(m_scope, tr("Scope")));
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_notice);

    connect(m_account, &QComboBox::activated, this, &AccountBar::chooseAccount);
    connect(m_scope, &QComboBox::activated, this, &AccountBar::chooseScope);
    connect(&m_accounts, &AccountList::changed, this, &AccountBar::reload);
    reload();
}

void AccountBar::addAtEnd(QWidget& widget)
{
    layout()->addWidget(&widget);
}

void AccountBar::reload()
{
    reloadAccounts();
    reloadScopes();
    const bool isPractice = m_accounts.current().isPractice();
    m_notice->setVisible(isPractice);
    if (!isPractice)
        return;
    const QString notice = tr("Practice: nothing leaves this computer");
    m_notice->reserveWidthFor(notice);
    m_notice->say(Tone::Ok, u"practice", notice);
}

void AccountBar::reloadAccounts()
{
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    const QColor color = palette().color(QPalette::ButtonText);
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account& account : accounts)
        m_account->addItem(
            icon(account.isPractice() ? u"practice" : u"account", color), account.name, account.id);
    m_account->setCurrentIndex(m_account->findData(m_accounts.current().id));
}

void AccountBar::reloadScopes()
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    const Scope current = m_accounts.current().scope;
    m_scope->addItem(Scope {}.label());
    if (current.kind != Scope::Kind::MyDevices) {
        m_scope->addItem(current.label());
        m_scope->setCurrentIndex(1);
    }
    m_scope->insertSeparator(m_scope->count());
    m_scope->addItem(tr("Product or organisation…"));
}

void AccountBar::chooseAccount(int index)
{
    const Result<void> chosen = m_accounts.setCurrent(m_account->itemData(index).toString());
    if (!chosen)
        Q_EMIT failed(chosen.error());
    reload();
}

void AccountBar::chooseScope(int index)
{
    if (index == m_scope->count() - 1) {
        reloadScopes();
        Q_EMIT otherScopeRequested();
        return;
    }
    Account account = m_accounts.current();
    if (index != 0 || account.scope == Scope {})
        return;
    account.scope = {};
    const Result<void> saved = m_accounts.save(account);
    if (!saved)
        Q_EMIT failed(saved.error());
    reload();
}

void AccountBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reloadAccounts();
}

} // namespace herald
