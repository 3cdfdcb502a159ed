// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace herald {

class AccountDialog;
class MessageBar;
struct WindowServices;

/// What the Account menu does: add, edit, remove, switch, check the token.
class AccountFlow : public QObject {
    Q_OBJECT
public:
    AccountFlow(WindowServices& services, MessageBar& messages, QWidget& window);

    void add();
    void edit();
    void editScope();
    void enterToken(const Account& account);
    void remove();
    void checkToken();
    /// Lists the accounts at the end of the menu, the current one marked.
    void fillMenu(QMenu& menu);

private:
    AccountDialog* open(const Account& account);
    void removeNow(const Account& account);
    void showError(const Error& error);

    WindowServices& m_services;
    MessageBar& m_messages;
    QWidget& m_window;
    QList<QAction*> m_accountActions;
};

} // namespace herald
