// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace herald {

/// Of the processes that share a history, one at a time has this turn. The kernel takes it from a
/// process that ends, however it ends. Not thread-safe. Open file description locks: fcntl(2),
/// Linux 3.15 or newer.
class TurnLock {
public:
    /// The file is made when it is needed and stays, since removing a lock file is a race.
    explicit TurnLock(const QString& file);
    ~TurnLock();
    Q_DISABLE_COPY_MOVE(TurnLock)

    /// Never waits. False: another has it. True also where it is ours already.
    Result<bool> take();
    void giveBack();

private:
    const QString m_file;
    int m_descriptor = -1;
};

} // namespace herald
