// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardShow.h"

#include "accounts/AccountList.h"
#include "gui/guards/GuardBadge.h"
#include "gui/guards/GuardEdge.h"
#include "gui/guards/GuardLook.h"
#include "gui/parts/Icons.h"
#include "gui/parts/PlainText.h"
#include "gui/parts/PrimaryButton.h"
#include "publishing/GuardKeeper.h"

#include <QEvent>
#include <QToolBar>

namespace herald {

GuardShow::GuardShow(AccountList& accounts, GuardKeeper& keeper, QToolBar& bar,
    PrimaryButton& publish, QWidget& window)
    : QObject(&window)
    , m_accounts(accounts)
    , m_keeper(keeper)
    , m_publish(publish)
    , m_badge(new GuardBadge(&bar))
    , m_edge(new GuardEdge(window))
    , m_badgeInBar(bar.addWidget(m_badge))
{
    m_badge->setContentsMargins(8, 0, 12, 0); // as wide as the account's own row has it
    connect(&accounts, &AccountList::changed, this, &GuardShow::refresh);
    connect(&keeper, &GuardKeeper::changed, this, &GuardShow::refresh);
    window.installEventFilter(this);
    refresh();
}

void GuardShow::refresh()
{
    const Account account = m_accounts.current();
    const bool isOn = account.guard.isOn();
    m_badgeInBar->setVisible(isOn);
    m_edge->setVisible(isOn);
    if (!isOn) {
        m_publish.setFill({});
        m_publish.setIcon({});
        return;
    }
    m_badge->setAccount(account);
    m_badge->setToolTip(toolTipOf(guardSentence(account, m_keeper.isNameWanted(account))));
    m_edge->setColor(account.guard.color);
    const QPalette palette = m_publish.palette();
    const QColor fill = guardFill(account.guard.color, palette);
    const Theme theme(palette);
    m_publish.setFill(fill);
    m_publish.setIcon(icon(u"shield",
        {.normal = theme.textOn(fill),
            .disabled = theme.mutedText(),
            .selected = theme.textOn(fill)}));
}

bool GuardShow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    return false;
}

} // namespace herald
