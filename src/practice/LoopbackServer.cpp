// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LoopbackServer.h"

#include "practice/ConnectionThreads.h"
#include "practice/ErrorBodies.h"
#include "practice/EventHub.h"
#include "practice/SocketStream.h"

namespace herald::practice {

namespace {

constexpr std::size_t maxBodyBytes = 1024 * 1024;
constexpr int backlog = 128; // httplib's 5 makes a burst of clients wait for a second
// Longer than QNetworkAccessManager keeps an idle connection (120 s), so that none dies just as a
// publish leaves on it.
constexpr std::chrono::seconds keepAlive {180};
constexpr std::size_t maxRequestsOfConnection = 1'000'000;
constexpr std::chrono::milliseconds heartbeat {
    8'000}; // clients of the Particle Cloud give up after 15 s of silence
constexpr std::chrono::milliseconds glance {500}; // how soon the end of a client is noticed

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// A web page that lets its own name point to 127.0.0.1 is no client of ours.
bool isLoopbackHost(const httplib::Request& request)
{
    QByteArray host = bytes(request.get_header_value("Host")).toLower();
    const qsizetype colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']'))
        host.truncate(colon);
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

/// Whether the end of the body can be reached; where not, the connection ends with the answer.
bool isBodyBounded(const httplib::Request& request)
{
    if (!request.has_header("Content-Length"))
        return true;
    bool isNumber = false;
    const quint64 length = bytes(request.get_header_value("Content-Length")).toULongLong(&isNumber);
    return isNumber && length <= maxSkippedBytes;
}

WireRequest wireRequest(const httplib::Request& request, const std::string& body)
{
    std::optional<QByteArray> authorization;
    if (request.has_header("Authorization"))
        authorization = bytes(request.get_header_value("Authorization"));
    return WireRequest::read(bytes(request.method), bytes(request.target), std::move(authorization),
        bytes(request.get_header_value("Content-Type")), bytes(body));
}

/// Leaves httplib nothing to route, to cut, to compress or to take apart.
void simplify(httplib::Request& request)
{
    request.path = "/";
    request.ranges.clear();
    request.headers.erase("Accept-Encoding");
    if (request.is_multipart_form_data()) // no address here wants one
        request.headers.erase("Content-Type");
}

bool write(httplib::DataSink& sink, const QByteArray& text)
{
    return sink.write(text.constData(), static_cast<std::size_t>(text.size()));
}

/// One turn of an open stream: what waits, or a line end after a long silence.
class StreamWriter {
public:
    explicit StreamWriter(std::shared_ptr<Subscription> subscription)
        : m_subscription(std::move(subscription))
    {
    }

    bool operator()(std::size_t offset, httplib::DataSink& sink)
    {
        if (offset == 0)
            return write(sink, ":ok\n\n");
        const auto text = m_subscription->take(glance);
        if (!text || !sink.is_writable())
            return false;
        const auto now = std::chrono::steady_clock::now();
        if (text->isEmpty() && now - m_lastWrite < heartbeat)
            return true;
        m_lastWrite = now;
        return write(sink, text->isEmpty() ? QByteArrayLiteral("\n") : *text);
    }

private:
    std::shared_ptr<Subscription> m_subscription;
    std::chrono::steady_clock::time_point m_lastWrite = std::chrono::steady_clock::now();
};

} // namespace

LoopbackServer::LoopbackServer(Answerer answerer)
    : m_answerer(std::move(answerer))
{
    new_task_queue = [] { return new ConnectionThreads; };
    set_tcp_nodelay(true);
    set_payload_max_length(maxBodyBytes);
    set_keep_alive_timeout(keepAlive.count());
    set_keep_alive_max_count(maxRequestsOfConnection);
    // httplib's own choice, SO_REUSEPORT, would let two practice clouds share one port.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });

    // Every path was replaced by "/" (simplify): our own routes read the target.
    const auto withoutBody = [this](const httplib::Request& request, httplib::Response& response) {
        reply(request, request.body, response);
    };
    const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                              const httplib::ContentReader& reader) {
        std::string body;
        const bool isComplete
            = isBodyBounded(request) && reader([&](const char* data, std::size_t size) {
                  body.append(data, size);
                  return body.size() <= maxBodyBytes;
              });
        const bool isTooLarge
            = !isBodyBounded(request) || response.status == 413 || body.size() > maxBodyBytes;
        if (isComplete)
            reply(request, body, response);
        else if (isTooLarge)
            send(refusal(413, QStringLiteral("request entity too large")), request.remote_port,
                response);
        else
            send(
                refusal(400, QStringLiteral("the body ends early")), request.remote_port, response);
    };
    Get("/", withoutBody);
    Options("/", withoutBody);
    Post("/", withBody);
    Put("/", withBody);
    Patch("/", withBody);
    Delete("/", withBody);
    Delete("/", withoutBody);
}

std::optional<quint16> LoopbackServer::bind(quint16 port)
{
    const int bound
        = port == 0 ? bind_to_any_port("127.0.0.1") : (bind_to_port("127.0.0.1", port) ? port : -1);
    if (bound <= 0)
        return std::nullopt;
    ::listen(svr_sock_, backlog);
    return static_cast<quint16>(bound);
}

void LoopbackServer::serve()
{
    listen_after_bind();
}

void LoopbackServer::end()
{
    m_connections.endAll();
    stop();
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    serveConnection(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void LoopbackServer::serveConnection(socket_t socket)
{
    SocketStream stream(socket);
    std::string ip;
    int port = -1;
    stream.get_remote_ip_and_port(ip, port);
    if (!m_connections.enter(socket, port))
        return;
    bool isLast = false;
    while (!isLast && stream.awaitRequest(keepAlive)) {
        bool isClosed = false;
        const bool isServed
            = process_request(stream, false, isClosed, [&](httplib::Request& request) {
                  stream.beginBody();
                  isLast = !isBodyBounded(request);
                  simplify(request);
              });
        isLast = isLast || isClosed || !isServed;
    }
    m_connections.leave(socket);
}

void LoopbackServer::reply(
    const httplib::Request& request, const std::string& body, httplib::Response& response)
{
    if (!isLoopbackHost(request)) {
        send(refusal(
                 403, QStringLiteral("The practice cloud answers on 127.0.0.1 and localhost only")),
            request.remote_port, response);
        return;
    }
    send(m_answerer(wireRequest(request, body)), request.remote_port, response);
}

void LoopbackServer::send(const WireAnswer& answer, int clientPort, httplib::Response& response)
{
    if (answer.delay.count() > 0)
        m_connections.pause(answer.delay);
    if (answer.isDropped) {
        m_connections.cut(clientPort);
        return;
    }
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    const std::string contentType = answer.contentType.toStdString();
    if (answer.stream)
        response.set_chunked_content_provider(contentType,
            [writer = std::make_shared<StreamWriter>(answer.stream)](
                std::size_t offset, httplib::DataSink& sink) { return (*writer)(offset, sink); });
    else
        response.set_content(answer.body.toStdString(), contentType);
}

} // namespace herald::practice
