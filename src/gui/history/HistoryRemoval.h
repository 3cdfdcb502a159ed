// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/RowRemoval.h"

#include <QFuture>
#include <QObject>

class QAction;
class QWidget;

namespace herald {

class HistoryActions;
class HistoryModel;
class HistorySelection;
class UndoBar;
class WorkBar;

/// Deletes what is selected or all that match, tells how far it is, and offers the way back.
class HistoryRemoval : public QObject {
    Q_OBJECT
public:
    HistoryRemoval(HistoryStore& store, HistoryModel& model, HistorySelection& selection,
        HistoryActions& actions, UndoBar& undoBar, WorkBar& workBar, QWidget& pane);

    void enableFor(int selectedRows, int rows);

Q_SIGNALS:
    void failed(const QString& text); ///< empty: all is well again
    void announced(const QString& text);
    void restored();

private:
    static QString deleting(qint64 rows);
    void removeSelected();
    void measure();
    void ask(const RemovalExtent& extent);
    void removeMatching(const RemovalExtent& extent, KeepPinned keep);
    void finishRemoval(const RemovalEnd& end, qint64 wished);
    void undo();
    void finishUndo(const RemovalEnd& end);
    void stop();
    void begin(const QString& what, qint64 total);
    void end();
    void refresh();

    HistoryModel& m_model;
    HistorySelection& m_selection;
    HistoryActions& m_actions;
    UndoBar& m_undoBar;
    WorkBar& m_workBar;
    QWidget& m_pane;
    RowRemoval m_removal;
    QAction* m_removeMatching;
    HistoryQuery m_query; ///< of the question that is asked
    QFuture<void> m_measuring;
    qint64 m_total = 0; ///< of the work under way; 0: not known
    qint64 m_removed = 0; ///< what an undo brings back
    bool m_isBusy = false;
    int m_selectedRows = 0;
    int m_rows = 0;
};

} // namespace herald
