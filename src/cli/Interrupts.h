// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace herald {

/// SIGINT and SIGTERM as a signal of the event loop. Create it before any thread is started: they
/// are blocked in this thread and in those that it starts, and read from a descriptor instead
/// (signalfd(2)).
class Interrupts : public QObject {
    Q_OBJECT
public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    void read();

    const int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace herald
