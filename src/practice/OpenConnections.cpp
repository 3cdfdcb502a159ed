// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/OpenConnections.h"

#include <sys/socket.h>

namespace herald::practice {

bool OpenConnections::enter(int port, int socket)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isEnded)
        m_sockets.insert_or_assign(port, socket);
    return !m_isEnded;
}

void OpenConnections::leave(int port)
{
    const std::scoped_lock lock(m_mutex);
    m_sockets.erase(port);
}

void OpenConnections::cut(int port)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_sockets.find(port);
    if (found != m_sockets.end())
        ::shutdown(found->second, SHUT_RDWR);
}

void OpenConnections::endAll()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    for (const auto& [port, socket] : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
    m_ended.notify_all();
}

void OpenConnections::pause(std::chrono::seconds duration)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait_for(lock, duration, [this] { return m_isEnded; });
}

} // namespace herald::practice
