// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistorySorting.h"

#include "history/HistoryModel.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace herald {

HistorySorting::HistorySorting(QTableView& table, HistoryModel& history)
    : QObject(&table)
    , m_history(history)
    , m_header(*table.horizontalHeader())
    , m_action(new QAction(tr("Oldest &first"), &table))
{
    m_action->setObjectName(QStringLiteral("oldestFirst"));
    m_action->setCheckable(true);
    m_action->setStatusTip(tr("Lists the history from its beginning: the newest is at the end."));
    connect(m_action, &QAction::toggled, this, [this](bool isOldestFirst) {
        m_history.setTimeOrder(isOldestFirst ? TimeOrder::OldestFirst : TimeOrder::NewestFirst);
        showIndicator();
    });
    connect(&m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == HistoryModel::Time)
            m_action->toggle();
        showIndicator(); // Qt moves it to whatever column was clicked
    });
    showIndicator();
}

TimeOrder HistorySorting::order() const
{
    return m_action->isChecked() ? TimeOrder::OldestFirst : TimeOrder::NewestFirst;
}

void HistorySorting::setOrder(TimeOrder order)
{
    m_action->setChecked(order == TimeOrder::OldestFirst);
}

void HistorySorting::showIndicator()
{
    m_header.setSortIndicatorShown(true);
    m_header.setSortIndicator(HistoryModel::Time,
        order() == TimeOrder::OldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
}

} // namespace herald
