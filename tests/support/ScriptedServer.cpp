// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ScriptedServer.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

namespace herald {

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers
        + "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Script Script::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return Script().readRequest().send(httpAnswer(status, body, headers));
}

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

QList<QByteArray> headerLines(const QByteArray& raw)
{
    QList<QByteArray> lines = raw.left(raw.indexOf(headEnd)).split('\n');
    lines.removeFirst();
    return lines;
}

bool isHeader(const QByteArray& line, const QByteArray& name)
{
    return line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray RecordedRequest::requestLine() const
{
    return raw.left(raw.indexOf("\r\n"));
}

QByteArray RecordedRequest::header(const QByteArray& name) const
{
    for (const QByteArray& line : headerLines(raw)) {
        if (isHeader(line, name))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

int RecordedRequest::headerCount(const QByteArray& name) const
{
    int count = 0;
    for (const QByteArray& line : headerLines(raw))
        count += isHeader(line, name) ? 1 : 0;
    return count;
}

QByteArray RecordedRequest::body() const
{
    return isHeadComplete() ? raw.mid(raw.indexOf(headEnd) + headEnd.size()) : QByteArray();
}

bool RecordedRequest::isHeadComplete() const
{
    return raw.contains(headEnd);
}

bool RecordedRequest::isComplete() const
{
    return isHeadComplete() && body().size() >= header("Content-Length").toLongLong();
}

/// One connection playing its script.
class ScriptedServer::Connection : public QObject {
public:
    Connection(QTcpSocket* socket, ScriptedServer* server)
        : QObject(server)
        , m_server(server)
        , m_socket(socket)
        , m_script(server->nextScript())
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::deleteLater);
        m_pause.setSingleShot(true);
        m_pause.setTimerType(Qt::PreciseTimer);
        connect(&m_pause, &QTimer::timeout, this, &Connection::play);
        play();
        if (m_socket->bytesAvailable() > 0)
            read();
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (bytes.isEmpty())
            return;
        const bool isRest = m_request >= 0 && !request().isComplete();
        if (hasPlayed() && !isRest) {
            m_script = m_server->nextScript();
            m_next = 0;
            m_request = -1;
        }
        if (m_request < 0)
            m_request = m_server->beginRequest();
        request().raw += bytes;
        play();
    }

    void play()
    {
        while (!hasPlayed() && !m_pause.isActive()) {
            const bool isDone = std::visit(
                [this](const auto& step) { return run(step); }, m_script.steps()[m_next]);
            if (!isDone)
                return;
            ++m_next;
        }
    }

    bool hasPlayed() const { return m_next == m_script.steps().size(); }
    RecordedRequest& request() { return m_server->m_requests[m_request]; }

    bool run(const Script::ReadHead&) { return m_request >= 0 && request().isHeadComplete(); }
    bool run(const Script::ReadRequest&)
    {
        if (m_request < 0 || !request().isComplete())
            return false;
        Q_EMIT m_server->requestCompleted();
        return true;
    }
    bool run(const Script::Send& step)
    {
        m_socket->write(step.bytes);
        m_socket->flush();
        return true;
    }
    bool run(const Script::Dribble& step)
    {
        if (m_dribbled == step.bytes.size()) {
            m_dribbled = 0;
            return true;
        }
        run(Script::Send {step.bytes.mid(m_dribbled++, 1)});
        m_pause.start(step.pause);
        return false;
    }
    bool run(const Script::Wait& step)
    {
        m_hasWaited = !m_hasWaited;
        if (m_hasWaited)
            m_pause.start(step.time);
        return !m_hasWaited;
    }
    bool run(const Script::Close&)
    {
        m_socket->disconnectFromHost();
        return true;
    }
    bool run(const Script::HalfClose&)
    {
        m_socket->flush();
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
        return true;
    }
    bool run(const Script::Reset&)
    {
        const linger now {.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
            sizeof now);
        m_socket->abort();
        return true;
    }
    bool run(const Script::Hang&) { return false; }

    ScriptedServer* m_server;
    QTcpSocket* m_socket;
    Script m_script;
    std::size_t m_next = 0;
    qsizetype m_request = -1; ///< index in m_server->m_requests
    qsizetype m_dribbled = 0;
    bool m_hasWaited = false;
    QTimer m_pause;
};

ScriptedServer::ScriptedServer(const std::optional<QSslConfiguration>& tls, QObject* parent)
    : QObject(parent)
    , m_isTls(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
        &ScriptedServer::takeConnections);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen: %s", qPrintable(m_server->errorString()));
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

qsizetype ScriptedServer::bodyCount() const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
        [](const RecordedRequest& request) { return !request.body().isEmpty(); });
}

void ScriptedServer::stopListening()
{
    m_server->close();
}

void ScriptedServer::closeConnections()
{
    const auto connections = findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : connections)
        socket->disconnectFromHost();
}

void ScriptedServer::takeConnections()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        new Connection(socket, this);
    }
}

Script ScriptedServer::nextScript()
{
    return m_queue.isEmpty() ? m_standing : m_queue.takeFirst();
}

qsizetype ScriptedServer::beginRequest()
{
    m_requests += RecordedRequest {};
    return m_requests.size() - 1;
}

} // namespace herald
