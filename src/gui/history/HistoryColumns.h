// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryModel.h"

#include <QObject>

#include <bitset>

class QHeaderView;
class QMenu;
class QTableView;

namespace herald {

/// Which columns of the history are shown, and how wide. Where they have too little room some give
/// way: how long it took, then the account, the data, the receipt; they come back with the room.
class HistoryColumns : public QObject {
    Q_OBJECT
public:
    /// The table has its model.
    explicit HistoryColumns(QTableView& table);

    /// The user's choice; the menu is filled when it is about to be shown.
    QMenu& menu() { return *m_menu; }
    void fill(QMenu& menu);
    /// Shown while there are several, unless the user chose the columns.
    void suggestAccount(bool isShown);
    bool isWanted(int column) const { return m_wanted.test(static_cast<std::size_t>(column)); }

    /// After a change of the font.
    void size();
    /// After a change of the room.
    void fit();

    QByteArray save() const;
    bool restore(const QByteArray& state);

private:
    using Columns = std::bitset<HistoryModel::ColumnCount>;

    void want(int column, bool isShown);
    int leastWidth(int column) const;
    int leastWidth(const Columns& columns) const;
    void noteResized(int column, int width);

    QTableView& m_table;
    QHeaderView& m_header;
    QMenu* m_menu;
    Columns m_wanted;
    bool m_isUserChoice = false;
    int m_nameWidth = 0; ///< chosen by the user; 0: a share of what there is
    bool m_isSizing = false;
};

} // namespace herald
