// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <array>

namespace herald::practice {

/// A body of up to so many bytes is read to its end even where it is only refused: a client that is
/// still writing would not see the answer.
inline constexpr std::size_t maxSkippedBytes = 16 * 1024 * 1024;

/// A connection as httplib wants it, on poll (httplib's own uses select, which ends at descriptor
/// 1023), with a limit of bytes for each request and an eye for a client that has left.
class SocketStream final : public httplib::Stream {
public:
    explicit SocketStream(socket_t socket)
        : m_socket(socket)
    {
    }

    /// Whether the first byte of another request comes within `patience`; from here on the limit
    /// for headers holds.
    bool awaitRequest(std::chrono::milliseconds patience);
    /// The headers were read: from here on the limit for a body holds.
    void beginBody();

    using Stream::write;
    bool is_readable() const override;
    bool is_writable() const override; ///< false as well when the client has left
    ssize_t read(char* target, size_t size) override;
    ssize_t write(const char* source, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool fill();

    const socket_t m_socket;
    std::array<char, 16 * 1024> m_buffer {};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_budget = 0;
};

} // namespace herald::practice
