// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace herald {

/// Tells which processes that share a history are alive. Each holds a lock on one byte, its token,
/// of a small file beside the database; the kernel lets go of it when the process ends, however it
/// ends. (A process number would lie after a restart of the machine and between containers.) Open
/// file description locks: fcntl(2), Linux 3.15 or newer.
class ProcessLock {
public:
    /// `databaseFile` + "-lock"; the file stays, since removing a lock file is a race.
    explicit ProcessLock(const QString& databaseFile);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// Waits for the right to create, migrate or repair the database; call release() soon.
    Result<void> enter();
    void release() const;

    /// Takes a random token and holds it until this object is gone.
    Result<qint64> takeToken();
    bool isAlive(qint64 token) const;
    /// Whether any other process has the history open.
    bool othersAlive() const;

private:
    QString m_file;
    int m_descriptor = -1;
    qint64 m_token = 0;
};

} // namespace herald
