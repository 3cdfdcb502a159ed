// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace herald {

class RunFlow;
class SendQueue;

/// What quitting would stop, asked about in one question: runs, and events that wait to be sent.
class QuitFlow : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    QuitFlow(RunFlow& runs, SendQueue& queue, QWidget& window);

    /// False: the user is asked, or what is on its way is waited for; the window is closed where
    /// that is agreed to and over.
    bool mayClose();

Q_SIGNALS:
    void announced(const QString& text); ///< in one sentence for the status bar

private:
    int waitingEvents() const;
    bool isBusy() const;
    QString sentences() const;
    void ask();
    void quit();
    void refresh();

    RunFlow& m_runs;
    SendQueue& m_queue;
    QWidget& m_window;
    QPointer<QMessageBox> m_question;
    bool m_isQuitting = false;
};

} // namespace herald
