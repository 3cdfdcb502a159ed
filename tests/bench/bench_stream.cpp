// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_stream [SECONDS]: an event stream from a loopback server, at 5,000 events a second for so
// long (default 5), then 200,000 events as fast as they go. Prints how many of the events came (of
// the first part), how late a timer of the receiving thread came at most in milliseconds, by how
// many MiB the process grew, and the events a second of the second part.

#include "base/Clock.h"
#include "cloud/EventStream.h"
#include "cloud/OpeningBudget.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace herald;

namespace {

constexpr int eventsASecond = 5000;
constexpr int floodEvents = 200'000;
constexpr std::chrono::milliseconds pace {10};

std::string eventText(int number)
{
    return "event: bench/" + std::to_string(number)
        + "\ndata: "
          "{\"data\":\"{\\\"temperature\\\":21.5,\\\"room\\\":\\\"kitchen\\\"}\",\"ttl\":60,"
          "\"published_at\":\"2026-11-23T10:00:00.250Z\",\"coreid\":\"0123456789abcdef01234567\"}"
          "\n\n";
}

/// One connection, on a thread of its own.
class Server {
public:
    explicit Server(int paced)
        : m_paced(paced)
        , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* name = reinterpret_cast<sockaddr*>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_listener, name, size) != 0 || ::listen(m_listener, 1) != 0)
            qFatal("The server cannot listen");
        ::getsockname(m_listener, name, &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Server()
    {
        m_thread.join();
        ::close(m_listener);
    }
    quint16 port() const { return m_port; }
    void flood() { m_floods = true; }

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

private:
    void serve() const
    {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        std::string request;
        std::array<char, 4096> buffer {};
        while (request.find("\r\n\r\n") == std::string::npos) {
            const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
            if (count <= 0)
                return;
            request.append(buffer.data(), static_cast<std::size_t>(count));
        }
        send(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n");
        sendPaced(socket);
        while (!m_floods)
            std::this_thread::sleep_for(pace);
        for (int i = 0; i < floodEvents; ++i)
            send(socket, eventText(m_paced + i));
        ::recv(socket, buffer.data(), buffer.size(), 0); // until the client leaves
        ::close(socket);
    }
    void sendPaced(int socket) const
    {
        auto due = std::chrono::steady_clock::now();
        const int batch = int(eventsASecond * pace.count() / 1000);
        for (int i = 0; i < m_paced; i += batch) {
            std::string text;
            for (int k = i; k < std::min(m_paced, i + batch); ++k)
                text += eventText(k);
            send(socket, text);
            std::this_thread::sleep_until(due += pace);
        }
    }
    static void send(int socket, const std::string& text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t count = ::send(socket, text.data() + at, text.size() - at, MSG_NOSIGNAL);
            if (count <= 0)
                return;
            at += static_cast<std::size_t>(count);
        }
    }

    const int m_paced;
    const int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_floods = false;
    std::thread m_thread;
};

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE)) / 1048576;
}

/// How late a timer of a millisecond comes at most.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed() - 1'000'000);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    double longestMs() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 5);
    const int paced = seconds * eventsASecond;
    Server server(paced);
    const SystemClock clock;
    OpeningBudget budget(clock);
    QThread thread;
    thread.start();
    {
        EventStream stream(thread, clock, budget);
        std::unique_ptr<Heartbeat> heartbeat;
        double startMiB = 0;
        int received = 0;
        int pacedReceived = 0;
        bool isInOrder = true;
        QElapsedTimer flood;
        QObject::connect(&stream, &EventStream::stateChanged, [&](const StreamState& state) {
            if (state.kind != StreamState::Kind::Connected)
                return;
            startMiB = residentMiB();
            heartbeat = std::make_unique<Heartbeat>();
        });
        QObject::connect(&stream, &EventStream::received, [&](const QList<StreamEvent>& events) {
            for (const StreamEvent& event : events)
                isInOrder = isInOrder && event.name == QStringLiteral("bench/%1").arg(received++);
            if (received == paced) {
                pacedReceived = received;
                std::printf("%d %.2f %.2f ", isInOrder ? pacedReceived : 0, heartbeat->longestMs(),
                    residentMiB() - startMiB);
                flood.start();
                server.flood();
            }
            if (received == paced + floodEvents) {
                std::printf(
                    "%.0f\n", isInOrder ? floodEvents * 1000.0 / double(flood.elapsed()) : 0);
                QCoreApplication::quit();
            }
        });
        const QString token(40, u'a');
        stream.open({.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
            .scope = {},
            .token = *AccessToken::fromText(token)});
        QCoreApplication::exec();
    }
    thread.quit();
    thread.wait();
    return 0;
}
