// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;
class QTableView;

namespace herald {

/// How wide the columns of the live events are, and in which order they stand. Where they have too
/// little room the device gives way: the details have it.
class LiveEventsColumns : public QObject {
    Q_OBJECT
public:
    /// The table has its model.
    explicit LiveEventsColumns(QTableView& table);

    /// After a change of the font.
    void size();
    /// After a change of the room.
    void fit();

    QByteArray save() const;
    bool restore(const QByteArray& state);

private:
    QTableView& m_table;
    QHeaderView& m_header;
    int m_nameWidth = 0; ///< chosen by the user; 0: a share of what there is
    bool m_isSizing = false;
};

} // namespace herald
