// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OpenConnections.h"
#include "practice/Wire.h"

#include <httplib.h>

#include <functional>

namespace herald::practice {

/// HTTP on 127.0.0.1, and nothing else of the practice cloud: every request becomes a WireRequest,
/// every WireAnswer goes out. cpp-httplib parses and frames; connections, threads and limits are
/// ours.
class LoopbackServer final : public httplib::Server {
public:
    using Answerer = std::function<WireAnswer(const WireRequest&)>;

    explicit LoopbackServer(Answerer answerer);

    /// The port, or nothing where the wanted one (0: any) is taken.
    std::optional<quint16> bind(quint16 port);
    /// Serves until end() is called from another thread.
    void serve();
    void end();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serveConnection(socket_t socket);

    void reply(
        const httplib::Request& request, const std::string& body, httplib::Response& response);
    void send(const WireAnswer& answer, int clientPort, httplib::Response& response);

    const Answerer m_answerer;
    OpenConnections m_connections;
};

} // namespace herald::practice
