// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/SocketStream.h"

#include <poll.h>

#include <algorithm>

namespace herald::practice {

namespace {

constexpr std::chrono::milliseconds readPatience {10'000};
constexpr std::chrono::milliseconds writePatience {5'000};
constexpr std::size_t maxHeadBytes = 64 * 1024;

short pollFor(socket_t socket, short events, std::chrono::milliseconds patience)
{
    pollfd descriptor {.fd = socket, .events = events, .revents = 0};
    int ready = 0;
    do {
        ready = ::poll(&descriptor, 1, static_cast<int>(patience.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 ? descriptor.revents : short {0};
}

using NameOfEnd = int (*)(int, sockaddr*, socklen_t*);

void describe(socket_t socket, NameOfEnd nameOfEnd, std::string& ip, int& port)
{
    sockaddr_in address {};
    socklen_t size = sizeof(address);
    if (nameOfEnd(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return;
    std::array<char, INET_ADDRSTRLEN> text {};
    if (::inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size()) != nullptr)
        ip = text.data();
    port = ntohs(address.sin_port);
}

} // namespace

bool SocketStream::awaitRequest(std::chrono::milliseconds patience)
{
    m_budget = maxHeadBytes;
    return m_begin < m_end || (pollFor(m_socket, POLLIN, patience) & POLLIN) != 0;
}

void SocketStream::beginBody()
{
    m_budget = maxSkippedBytes;
}

bool SocketStream::is_readable() const
{
    return m_begin < m_end || (pollFor(m_socket, POLLIN, readPatience) & POLLIN) != 0;
}

bool SocketStream::is_writable() const
{
    const int state = pollFor(m_socket, POLLOUT | POLLRDHUP, writePatience);
    return (state & POLLOUT) != 0 && (state & (POLLRDHUP | POLLHUP | POLLERR)) == 0;
}

bool SocketStream::fill()
{
    if (!is_readable())
        return false;
    const ssize_t count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    m_begin = 0;
    m_end = count > 0 ? static_cast<std::size_t>(count) : 0;
    return m_end > 0;
}

ssize_t SocketStream::read(char* target, size_t size)
{
    if (m_begin == m_end && !fill())
        return -1;
    const std::size_t count = std::min({size, m_end - m_begin, m_budget});
    if (count == 0)
        return -1;
    std::copy_n(m_buffer.data() + m_begin, count, target);
    m_begin += count;
    m_budget -= count;
    return static_cast<ssize_t>(count);
}

ssize_t SocketStream::write(const char* source, size_t size)
{
    std::size_t written = 0;
    while (written < size) {
        if ((pollFor(m_socket, POLLOUT, writePatience) & POLLOUT) == 0)
            return -1;
        const ssize_t count
            = ::send(m_socket, source + written, size - written, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return -1;
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return static_cast<ssize_t>(written);
}

void SocketStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    describe(m_socket, ::getpeername, ip, port);
}

void SocketStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    describe(m_socket, ::getsockname, ip, port);
}

} // namespace herald::practice
