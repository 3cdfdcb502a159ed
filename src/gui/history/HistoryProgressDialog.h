// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;

namespace herald {

/// How far something with the history is, and the way to stop it. Not modal; closing it cancels.
class HistoryProgressDialog : public QDialog {
    Q_OBJECT
public:
    HistoryProgressDialog(const QString& title, QWidget* parent);

    /// `total` 0: nobody knows.
    void show(const QString& text, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled(); ///< by the button, Esc or the close box; it is gone then

private:
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace herald
