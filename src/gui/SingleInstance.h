// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace herald {

/// One window per data folder. A lock decides who is first (it dies with its process), a local
/// socket tells the first one that a second was started.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    /// Whether this process is the first. Decided at once; creates the data folder.
    bool claim();
    /// Tells the first process to show its window: handedOver() or unreachable() follows within 5
    /// s.
    void callFirst();

Q_SIGNALS:
    void called(); ///< in the first process: another was started
    void handedOver();
    void unreachable(); ///< the first process holds the lock and does not answer

private:
    void connectToFirst();
    void retry();

    QString m_dataFolder;
    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
    int m_triesLeft = 50; // every 100 ms: the first process may still be starting
};

} // namespace herald
