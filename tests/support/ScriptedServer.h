// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace herald {

/// What a scripted server does with one request, step by step. After the last step the connection
/// stays open, and more bytes begin the next script of the queue.
class Script {
public:
    struct ReadHead { }; ///< wait for the blank line after the headers
    struct ReadRequest { }; ///< wait for the headers and as much body as Content-Length names
    struct Send {
        QByteArray bytes;
    };
    struct Dribble { ///< one byte at a time
        QByteArray bytes;
        std::chrono::milliseconds pause;
    };
    struct Wait {
        std::chrono::milliseconds time;
    };
    struct Close { }; ///< all that was sent arrives, then the end
    struct HalfClose { }; ///< says the end, keeps reading
    struct Reset { }; ///< TCP RST
    struct Hang { }; ///< nothing more, ever
    using Step
        = std::variant<ReadHead, ReadRequest, Send, Dribble, Wait, Close, HalfClose, Reset, Hang>;

    Script& readHead() { return add(ReadHead {}); }
    Script& readRequest() { return add(ReadRequest {}); }
    Script& send(const QByteArray& bytes) { return add(Send {bytes}); }
    Script& dribble(const QByteArray& bytes, std::chrono::milliseconds pause)
    {
        return add(Dribble {bytes, pause});
    }
    Script& wait(std::chrono::milliseconds time) { return add(Wait {time}); }
    Script& close() { return add(Close {}); }
    Script& halfClose() { return add(HalfClose {}); }
    Script& reset() { return add(Reset {}); }
    Script& hang() { return add(Hang {}); }

    const std::vector<Step>& steps() const { return m_steps; }

    /// Reads the request and answers; `headers` are whole lines, each with its line end.
    static Script answer(int status, const QByteArray& body, const QByteArray& headers = {});
    static Script accepted() { return answer(200, R"({"ok":true})"); }

private:
    Script& add(Step step)
    {
        m_steps.push_back(std::move(step));
        return *this;
    }
    std::vector<Step> m_steps;
};

/// One whole HTTP/1.1 answer with Content-Length.
QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& headers = {});

/// One request as it came over the wire.
struct RecordedRequest {
    QByteArray raw;

    QByteArray requestLine() const;
    /// The value of the first header of this name, in any letter case; null where there is none.
    QByteArray header(const QByteArray& name) const;
    int headerCount(const QByteArray& name) const;
    QByteArray body() const;
    bool isHeadComplete() const;
    bool isComplete() const; ///< the body is as long as Content-Length says
};

/// A real server on 127.0.0.1 and a free port, in the thread of the test, that misbehaves as told.
/// With a TLS configuration it speaks HTTPS.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    explicit ScriptedServer(
        const std::optional<QSslConfiguration>& tls = std::nullopt, QObject* parent = nullptr);
    ~ScriptedServer() override;

    /// Played once, in this order, before the standing script.
    void enqueue(const Script& script) { m_queue += script; }
    /// Played whenever the queue is empty; at first: accepted.
    void setStanding(const Script& script) { m_standing = script; }

    QUrl url() const; ///< http(s)://127.0.0.1:PORT
    quint16 port() const;
    int connectionCount() const { return m_connectionCount; }
    /// Begun requests: one byte is enough to count.
    qsizetype requestCount() const { return m_requests.size(); }
    /// Requests of which a byte of the body came.
    qsizetype bodyCount() const;
    const QList<RecordedRequest>& requests() const { return m_requests; }
    const RecordedRequest& lastRequest() const { return m_requests.last(); }

    /// No further connection: "connection refused" from now on. Open connections stay.
    void stopListening();
    /// Closes the idle connections, as a server does after its keep-alive time.
    void closeConnections();

Q_SIGNALS:
    void requestCompleted(); ///< a whole request was read by a readRequest step

private:
    class Connection;
    void takeConnections();
    Script nextScript();
    qsizetype beginRequest();

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QList<Script> m_queue;
    Script m_standing = Script::accepted();
    QList<RecordedRequest> m_requests;
    int m_connectionCount = 0;
};

} // namespace herald
