// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/TemplateDockActions.h"

#include "gui/parts/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace herald {

TemplateDockActions::TemplateDockActions(QWidget& tree, QWidget& dock)
    : QObject(&dock)
    , load(new QAction(tr("&Load into composer"), this))
    , rename(new QAction(tr("&Rename"), this))
    , duplicate(new QAction(tr("D&uplicate"), this))
    , favourite(new QAction(tr("&Favourite"), this))
    , newFolder(new QAction(tr("&New folder"), this))
    , remove(new QAction(tr("&Delete"), this))
    , undo(new QAction(this))
    , readAgain(new QAction(tr("Read templates &again"), this))
    , chooseFolder(new QAction(tr("&Choose library folder…"), this))
    , orders(new QMenu(tr("&Show in order"), &dock))
    , m_orders(new QActionGroup(this))
{
    favourite->setCheckable(true);
    remove->setShortcut(QKeySequence::Delete);
    duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    rename->setShortcut(Qt::Key_F2);
    for (QAction* action : {remove, duplicate, rename}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        tree.addAction(action);
    }
    undo->setShortcut(QKeySequence::Undo);
    readAgain->setShortcut(Qt::Key_F5);
    for (QAction* action : {undo, readAgain}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        dock.addAction(action);
    }
    createOrders();
    offerUndo({});
}

void TemplateDockActions::createOrders()
{
    using Order = TemplateFilter::Order;
    const std::pair<Order, QString> choices[] {
        {Order::ByName, tr("By &name")},
        {Order::RecentlyUsedFirst, tr("&Recently used first")},
        {Order::FavouritesFirst, tr("&Favourites first")},
    };
    for (const auto& [order, text] : choices) {
        QAction* choice = m_orders->addAction(text);
        choice->setCheckable(true);
        choice->setData(static_cast<int>(order));
        orders->addAction(choice);
    }
    setOrder(Order::ByName);
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction* choice) {
        Q_EMIT orderChosen(static_cast<Order>(choice->data().toInt()));
    });
}

void TemplateDockActions::setOrder(TemplateFilter::Order order)
{
    for (QAction* choice : m_orders->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(order));
}

void TemplateDockActions::offerUndo(const QString& text)
{
    undo->setEnabled(!text.isEmpty());
    // A name may hold what a menu would take for a mnemonic.
    undo->setText(text.isEmpty() ? tr("U&ndo") : QString(text).replace(u'&', QStringLiteral("&&")));
    undo->setToolTip(text.isEmpty() ? tr("Nothing to undo") : text.toHtmlEscaped());
}

void TemplateDockActions::fillMenu(QMenu& menu) const
{
    menu.addActions({load, favourite});
    menu.addSeparator();
    menu.addActions({rename, duplicate, newFolder, remove});
    menu.addSeparator();
    menu.addAction(undo);
    menu.addSeparator();
    menu.addMenu(orders);
    menu.addActions({readAgain, chooseFolder});
}

/// A bar that is too narrow keeps the last ones behind its arrow.
void TemplateDockActions::fillBar(QToolBar& bar) const
{
    for (QAction* action : {load, favourite, duplicate, rename, newFolder, remove, undo}) {
        bar.addAction(action);
        bar.widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
    bar.addAction(orders->menuAction());
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(orders->menuAction()));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
}

void TemplateDockActions::refreshIcons(const QPalette& palette)
{
    const std::pair<QAction*, QStringView> pictures[] {
        {load, u"template"},
        {rename, u"edit"},
        {duplicate, u"duplicate"},
        {favourite, u"star"},
        {newFolder, u"folder-add"},
        {remove, u"delete"},
        {undo, u"undo"},
        {chooseFolder, u"folder"},
        {orders->menuAction(), u"sort"},
    };
    for (const auto& [action, name] : pictures)
        action->setIcon(icon(name, palette));
}

} // namespace herald
