// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/RowRemoval.h"

#include <QMessageBox>

class QCheckBox;

namespace herald {

/// Asks whether everything that matches is to be deleted: says how many that is, and what becomes
/// of those that are pinned.
class RemovalQuestion : public QMessageBox {
    Q_OBJECT
public:
    /// `isWhole`: it is the whole history, not what a search or a filter found.
    RemovalQuestion(const RemovalExtent& extent, bool isWhole, QWidget* parent);

Q_SIGNALS:
    void confirmed(herald::KeepPinned keep);

private:
    void say();
    KeepPinned keep() const;

    RemovalExtent m_extent;
    bool m_isWhole;
    QPushButton* m_delete;
    QCheckBox* m_pinnedToo = nullptr;
};

} // namespace herald
