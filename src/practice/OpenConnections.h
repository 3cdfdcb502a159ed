// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

namespace herald::practice {

/// The open connections by the client's port, so that one can be cut and all can be ended at once.
/// Thread-safe.
class OpenConnections {
public:
    bool enter(int socket, int port); ///< false after endAll()
    void leave(int socket);
    void cut(int port); ///< its client gets no further byte
    void endAll();
    /// Waits that long, or until endAll().
    void pause(std::chrono::seconds duration);

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::map<int, int>
        m_ports; ///< by socket: a port can be used again while its last socket still works
    bool m_isEnded = false;
};

} // namespace herald::practice
