// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryActions.h"

#include "gui/parts/Icons.h"

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
    , publishAnew(new QAction(tr("Publish again with &today's values…"), this))
    , saveAsTemplate(new QAction(tr("&Save as template…"), this))
    , compare(new QAction(tr("Co&mpare…"), this))
    , remove(new QAction(tr("&Delete from history"), this))
    , undoRemove(new QAction(tr("U&ndo delete"), this))
    , m_pane(pane)
{
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(remove);
    compare->setShortcut(Qt::CTRL | Qt::Key_D);
    compare->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(compare);
    // Elsewhere in the window Ctrl+Z belongs to the editor.
    undoRemove->setShortcut(QKeySequence::Undo);
    undoRemove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    undoRemove->setEnabled(false);
    pane.addAction(undoRemove);

    add(Group::Publish, useInComposer, QStringLiteral("edit"));
    add(Group::Publish, publishAgain, QStringLiteral("publish"));
    add(Group::Publish, publishAnew, QStringLiteral("template"));
    add(Group::Publish, saveAsTemplate);
    add(Group::Publish, compare);
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

QString HistoryActions::whyNotAgain(const Selected& selected)
{
    if (selected.rows != 1)
        return tr("Select one publish for this.");
    if (!selected.publish)
        return tr("The publish is still being read.");
    if (selected.publish->withheld)
        return tr("The data of this publish was not kept.");
    return {};
}

void HistoryActions::enableFor(const Selected& selected)
{
    const auto allow = [](QAction* action, const QString& whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setStatusTip(whyNot);
    };
    const QString whyNot = whyNotAgain(selected);
    for (QAction* action : {useInComposer, saveAsTemplate})
        allow(action, whyNot);
    const bool isOnItsWay
        = selected.publish && selected.publish->result.outcome == Outcome::Sending;
    allow(publishAgain,
        whyNot.isEmpty() && isOnItsWay ? tr("This publish is still on its way.") : whyNot);
    // The template has the data.
    allow(publishAnew, selected.publish ? selected.whyNoTemplate : whyNot);
    allow(compare, selected.rows == 2 ? QString() : tr("Select two publishes to compare them."));
    allow(remove, selected.rows > 0 ? QString() : tr("Select what is to be deleted."));
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
