// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HistoryActions.h"

#include "gui/Icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace herald {

HistoryActions::HistoryActions(QWidget& table, QWidget& pane)
    : QObject(&pane)
    , useInComposer(new QAction(tr("&Use in composer"), this))
    , publishAgain(new QAction(tr("&Publish again"), this))
    , copyAsCurl(new QAction(tr("Copy as &curl"), this))
    , copyAsParticle(new QAction(tr("Copy as p&article command"), this))
    , remove(new QAction(tr("&Delete from history"), this))
    , undoRemove(new QAction(tr("U&ndo delete"), this))
    , m_pane(pane)
{
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(remove);
    // Elsewhere in the window Ctrl+Z belongs to the editor.
    undoRemove->setShortcut(QKeySequence::Undo);
    undoRemove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    undoRemove->setEnabled(false);
    pane.addAction(undoRemove);

    add(Group::Publish, useInComposer, QStringLiteral("edit"));
    add(Group::Publish, publishAgain, QStringLiteral("publish"));
    add(Group::Copy, copyAsCurl, QStringLiteral("copy"));
    add(Group::Copy, copyAsParticle, QStringLiteral("copy"));
    add(Group::Delete, remove, QStringLiteral("delete"));
    add(Group::Delete, undoRemove, QStringLiteral("undo"));
}

void HistoryActions::add(Group group, QAction* action, const QString& iconName, Place place)
{
    const auto after = std::upper_bound(m_entries.cbegin(), m_entries.cend(), group,
        [](Group wanted, const Entry& entry) { return wanted < entry.group; });
    const Entry entry {group, action, iconName, place};
    m_entries.insert(after - m_entries.cbegin(), entry);
    setIcon(entry);
}

void HistoryActions::fillMenu(QMenu& menu) const
{
    fill(menu, false);
}

void HistoryActions::fillContextMenu(QMenu& menu) const
{
    fill(menu, true);
}

void HistoryActions::fill(QMenu& menu, bool isContextMenu) const
{
    std::optional<Group> last;
    for (const Entry& entry : m_entries) {
        if (isContextMenu && entry.place == Place::MenuBar)
            continue;
        if (last && *last != entry.group)
            menu.addSeparator();
        menu.addAction(entry.action);
        last = entry.group;
    }
}

void HistoryActions::enableFor(int selectedRows)
{
    for (QAction* action : {useInComposer, publishAgain, copyAsCurl, copyAsParticle})
        action->setEnabled(selectedRows == 1);
    remove->setEnabled(selectedRows > 0);
}

void HistoryActions::refreshIcons()
{
    for (const Entry& entry : std::as_const(m_entries))
        setIcon(entry);
}

void HistoryActions::setIcon(const Entry& entry) const
{
    if (!entry.iconName.isEmpty())
        entry.action->setIcon(icon(entry.iconName, m_pane.palette()));
}

} // namespace herald
