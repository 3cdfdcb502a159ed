// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace herald {

class SendQueue;

/// One line that says how many events wait to be sent. Hidden while none does.
class QueueBar : public QFrame {
    Q_OBJECT
public:
    explicit QueueBar(SendQueue& queue, QWidget* parent = nullptr);

Q_SIGNALS:
    void showRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void refreshIcon();

    SendQueue& m_queue;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_sendNow;
};

} // namespace herald
