// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/upkeep/RetentionRule.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RetentionDialog;
}

namespace herald {

class HistoryStore;

/// Asks how much of the history is kept, and says beforehand what that deletes now.
class RetentionDialog : public QDialog {
    Q_OBJECT
public:
    RetentionDialog(HistoryStore& store, const RetentionRule& rule, QWidget* parent = nullptr);
    ~RetentionDialog() override;

    RetentionRule rule() const;

private:
    void refresh();
    void showExtent(qint64 rows);

    HistoryStore& m_store;
    std::unique_ptr<Ui::RetentionDialog> m_ui;
    quint64 m_generation = 0;
};

} // namespace herald
