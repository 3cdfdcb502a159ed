// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/RawClient.h"

#include <QJsonDocument>
#include <QTest>

namespace herald {

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(const QUrl& server)
    : m_server(server)
{
    QObject::connect(
        &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

void RawClient::request(const QByteArray& head, const QByteArray& body, const QByteArray& host)
{
    const qsizetype end = head.indexOf("\r\n");
    QByteArray text = (end < 0 ? head : head.left(end)) + " HTTP/1.1\r\nHost: ";
    text += host.isEmpty() ? m_server.authority().toLatin1() : host;
    text += "\r\n" + (end < 0 ? QByteArray() : head.mid(end + 2));
    if (!body.isEmpty() || head.startsWith("POST"))
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(text + "\r\n" + body);
}

std::optional<RawAnswer> RawClient::takeAnswer()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_received.left(end).split('\n');
    RawAnswer answer {.status = lines.first().split(' ').value(1).toInt()};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = answer.header("Content-Length").toLongLong();
    if (m_received.size() < end + 4 + length)
        return std::nullopt;
    answer.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

RawAnswer RawClient::answer()
{
    std::optional<RawAnswer> taken;
    const bool isOver = QTest::qWaitFor(
        [&] {
            taken = takeAnswer();
            return taken.has_value() || (isClosed() && m_socket.bytesAvailable() == 0);
        },
        15'000);
    return isOver ? taken.value_or(RawAnswer {}) : RawAnswer {.status = -1};
}

RawAnswer RawClient::ask(const QByteArray& head, const QByteArray& body)
{
    request(head, body);
    return answer();
}

RawAnswer ask(const QUrl& server, const QByteArray& head, const QByteArray& body)
{
    return RawClient(server).ask(head, body);
}

QByteArray bearer(const QString& token)
{
    return "Authorization: Bearer " + token.toLatin1() + "\r\n";
}

QByteArray formType()
{
    return "Content-Type: application/x-www-form-urlencoded\r\n";
}

QByteArray jsonType()
{
    return "Content-Type: application/json\r\n";
}

} // namespace herald
