// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <deque>

namespace herald::practice {

/// A thread for each connection, because an open stream keeps its own: threads are started as they
/// are needed, up to a number that leaves room for publishes beside every stream that may be open.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> task) override;
    void shutdown() override; ///< runs what waits, then joins

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_isEnding = false;
};

} // namespace herald::practice
