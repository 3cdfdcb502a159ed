// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/OpenConnections.h"

#include <sys/socket.h>

namespace herald::practice {

bool OpenConnections::enter(int socket, int port)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isEnded)
        m_ports.insert_or_assign(socket, port);
    return !m_isEnded;
}

void OpenConnections::leave(int socket)
{
    const std::scoped_lock lock(m_mutex);
    m_ports.erase(socket);
}

void OpenConnections::cut(int port)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto& [socket, clientPort] : m_ports)
        if (clientPort == port)
            ::shutdown(socket, SHUT_RDWR);
}

void OpenConnections::endAll()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    for (const auto& [socket, port] : m_ports)
        ::shutdown(socket, SHUT_RDWR);
    m_ended.notify_all();
}

void OpenConnections::pause(std::chrono::seconds duration)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait_for(lock, duration, [this] { return m_isEnded; });
}

} // namespace herald::practice
