// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/exchange/RowsText.h"

#include <QObject>

class QAction;

namespace herald {

class HistoryActions;
class HistorySelection;
class HistoryTable;

/// Copies publishes to the clipboard: a cell, or the selected rows as text, JSON or commands, and
/// says how many. Never a token: it is not known here.
class HistoryCopy : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRows = 10'000;

    /// Adds its actions. All of them outlive it.
    HistoryCopy(HistoryStore& store, HistoryTable& table, HistorySelection& selection,
        HistoryActions& actions);

    void enableFor(int selectedRows);

    QAction* cell;
    QAction* rows;
    QAction* json;
    QAction* curl;
    QAction* particle;

Q_SIGNALS:
    void announced(const QString& text);
    void failed(const herald::Error& error);

private:
    void copyCell();
    enum class Kind { Rows, Commands };
    void copyRows(Kind kind, const RowText& textOf);
    void take(Kind kind, const RowsText& copied, int selected);

    HistoryStore& m_store;
    HistoryTable& m_table;
    HistorySelection& m_selection;
    quint64 m_generation = 0; ///< what was asked for last is what the clipboard gets
};

} // namespace herald
