// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/SendQueue.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class QueueDialog;
}

namespace herald {

/// What waits to be sent, oldest first: looked at, sent now, or taken out.
class QueueDialog : public QDialog {
    Q_OBJECT
public:
    explicit QueueDialog(SendQueue& queue, QWidget* parent = nullptr);
    ~QueueDialog() override;

private:
    void refresh();
    QString stateOf(const SendQueue::Entry& entry) const;
    void showCurrent();
    void cancelSelected();

    SendQueue& m_queue;
    std::unique_ptr<Ui::QueueDialog> m_ui;
};

} // namespace herald
