// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QToolBar;
class QWidget;

namespace herald {

class AccountList;
class GuardBadge;
class GuardEdge;
class GuardKeeper;
class PrimaryButton;

/// Shows in the window that the current account is guarded: the Publish button and the window's
/// edge in its colour, its name and a shield in words beside the account.
class GuardShow : public QObject {
    Q_OBJECT
public:
    GuardShow(AccountList& accounts, GuardKeeper& keeper, QToolBar& bar, PrimaryButton& publish,
        QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    AccountList& m_accounts;
    GuardKeeper& m_keeper;
    PrimaryButton& m_publish;
    GuardBadge* m_badge;
    GuardEdge* m_edge;
    QAction* m_badgeInBar;
};

} // namespace herald
