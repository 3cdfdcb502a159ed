// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace herald {

/// Says what takes a while, how far it is, and lets it be stopped. Quick work is not shown.
class WorkBar : public QFrame {
    Q_OBJECT
public:
    explicit WorkBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    /// Of a total that is known; nothing else tells how far it is.
    void setProgress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QTimer m_patience;
};

} // namespace herald
