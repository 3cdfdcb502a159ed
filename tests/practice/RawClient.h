// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace herald {

/// One answer, taken apart.
struct RawAnswer {
    int status = 0; ///< 0: the connection ended without one
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    QByteArray header(const QByteArray& name) const;
    QJsonObject json() const;
};

/// One connection that sends exactly the bytes it is given: what a real client library would never
/// send, too.
class RawClient {
public:
    explicit RawClient(const QUrl& server);

    void send(const QByteArray& bytes);
    /// Method, target and whole header lines; Host and Content-Length are added.
    void request(const QByteArray& head, const QByteArray& body = {}, const QByteArray& host = {});
    /// Waits with the event loop running; status 0 where the server closed.
    RawAnswer answer();
    RawAnswer ask(const QByteArray& head, const QByteArray& body = {});

    QByteArray received() const
    {
        return m_received;
    } ///< of a stream: headers and chunks, as they came
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket& socket() { return m_socket; }

private:
    std::optional<RawAnswer> takeAnswer();

    QUrl m_server;
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// One request on a connection of its own.
RawAnswer ask(const QUrl& server, const QByteArray& head, const QByteArray& body = {});
QByteArray bearer(const QString& token); ///< as a header line
QByteArray formType(); ///< as a header line
QByteArray jsonType(); ///< as a header line

} // namespace herald
