// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/ShownOrder.h"

#include <QObject>

class QAction;
class QHeaderView;
class QTableView;

namespace herald {

class HistoryModel;

/// The history is sorted by its time alone: newest first, or oldest first. A click on the header of
/// the time turns it round, and so does the action; the header's arrow stands there alone.
class HistorySorting : public QObject {
    Q_OBJECT
public:
    /// The table shows the model; both outlive it.
    HistorySorting(QTableView& table, HistoryModel& history);

    /// Checkable: oldest first.
    QAction& action() { return *m_action; }
    TimeOrder order() const;
    void setOrder(TimeOrder order);
    /// The header's state was restored, or it was clicked at.
    void showIndicator();

private:
    HistoryModel& m_history;
    QHeaderView& m_header;
    QAction* m_action;
};

} // namespace herald
