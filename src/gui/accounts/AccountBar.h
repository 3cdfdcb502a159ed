// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QWidget>

class QComboBox;

namespace herald {

class AccountList;
class ToneLabel;

/// The toolbar's part that shows, and switches, the account and where it publishes.
class AccountBar : public QWidget {
    Q_OBJECT
public:
    explicit AccountBar(AccountList& accounts, QWidget* parent = nullptr);
    void addAtEnd(QWidget& widget);

Q_SIGNALS:
    void otherScopeRequested(); ///< the user wants a product or an organisation that is not listed
    void failed(const herald::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void reloadAccounts();
    void reloadScopes();
    void chooseAccount(int index);
    void chooseScope(int index);

    AccountList& m_accounts;
    QComboBox* m_account;
    QComboBox* m_scope;
    ToneLabel* m_notice;
};

} // namespace herald
