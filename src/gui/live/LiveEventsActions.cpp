// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsActions.h"

#include "gui/live/LiveEvent.h"
#include "gui/parts/Icons.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

namespace herald {

LiveEventsActions::LiveEventsActions(QWidget& table, QWidget& pane)
    : QObject(&pane)
    , pause(new QAction(tr("&Pause"), this))
    , clear(new QAction(tr("C&lear"), this))
    , undoClear(new QAction(tr("&Undo clearing"), this))
    , save(new QAction(tr("&Save to a file…"), this))
    , details(new QAction(tr("Show &details"), this))
    , publishThis(new QAction(tr("&Use in the composer"), this))
    , saveAsTemplate(new QAction(tr("Save as &template…"), this))
    , showInHistory(new QAction(tr("Show in the &history"), this))
    , onlyName(new QAction(tr("Only events of this &name"), this))
    , onlyDevice(new QAction(tr("Only events of this de&vice"), this))
    , copyData(new QAction(tr("Copy d&ata"), this))
    , copyJson(new QAction(tr("Copy as &JSON"), this))
    , copyCurl(new QAction(tr("Copy as c&url"), this))
{
    pause->setCheckable(true);
    pause->setToolTip(tr("Pause: the table stands still, what comes waits"));
    clear->setToolTip(tr("Clear the table"));
    copyJson->setShortcut(QKeySequence::Copy);
    copyData->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* action : {copyJson, copyData}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    pause->setShortcut(Qt::Key_Pause);
    undoClear->setShortcut(QKeySequence::Undo);
    for (QAction* action : {pause, undoClear}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        pane.addAction(action);
    }
}

void LiveEventsActions::fillBar(QToolBar& bar) const
{
    for (QAction* action : {pause, clear, save, details, publishThis, saveAsTemplate}) {
        bar.addAction(action);
        bar.widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
}

void LiveEventsActions::fillContextMenu(QMenu& menu) const
{
    menu.addActions({details, publishThis, saveAsTemplate, showInHistory});
    menu.addSeparator();
    menu.addActions({copyData, copyJson, copyCurl});
    menu.addSeparator();
    menu.addActions({onlyName, onlyDevice});
    menu.addSeparator();
    menu.addActions({pause, clear, undoClear, save});
}

void LiveEventsActions::enableFor(const LiveEvent* current, bool hasEvents, bool canUndoClear)
{
    for (QAction* action : {details, copyJson})
        action->setEnabled(current != nullptr);
    const bool isWhole = current && current->event.defect == StreamEvent::Defect::None;
    for (QAction* action : {publishThis, saveAsTemplate, copyCurl})
        action->setEnabled(isWhole);
    copyData->setEnabled(current && current->event.data);
    onlyName->setEnabled(current && !current->event.name.isEmpty());
    onlyDevice->setEnabled(current && !current->event.coreId.isEmpty());
    showInHistory->setEnabled(current && !current->mine.isNull());
    clear->setEnabled(hasEvents);
    save->setEnabled(hasEvents);
    undoClear->setEnabled(canUndoClear);
}

void LiveEventsActions::refreshIcons(const QPalette& palette)
{
    const std::pair<QAction*, QStringView> pictures[] {
        {pause, u"pause"},
        {clear, u"delete"},
        {undoClear, u"undo"},
        {save, u"save"},
        {details, u"details"},
        {publishThis, u"edit"},
        {saveAsTemplate, u"template"},
        {copyData, u"copy"},
    };
    for (const auto& [action, name] : pictures)
        action->setIcon(icon(name, palette));
}

} // namespace herald
