// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publish pressed to request received, Herald's whole way (rules, vault, durable row, request)
// against a bare QNetworkAccessManager::post, alternating in one process over one loopback server.
// Prints medians in milliseconds.

#include "accounts/AccountList.h"
#include "accounts/TokenVault.h"
#include "base/Clock.h"
#include "base/WhenDone.h"
#include "cloud/CloudClient.h"
#include "history/HistoryStore.h"
#include "publishing/GuardKeeper.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace herald;

namespace {

/// Answers every request with 200 and says when the last byte of it came.
class Server : public QTcpServer {
    Q_OBJECT
public:
    explicit Server(const QElapsedTimer& timer)
        : m_timer(timer)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

Q_SIGNALS:
    void received(qint64 ns);

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& request = m_requests[socket];
        request += socket->readAll();
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype at = request.toLower().indexOf("content-length:");
        if (head < 0 || at < 0)
            return;
        const qsizetype length
            = request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toInt();
        if (request.size() < head + 4 + length)
            return;
        Q_EMIT received(m_timer.nsecsElapsed());
        request.clear();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      "11\r\n\r\n{\"ok\":true}");
    }

    const QElapsedTimer& m_timer;
    QHash<QTcpSocket*, QByteArray> m_requests;
};

class OneToken final : public TokenVault {
public:
    explicit OneToken(const AccessToken& token)
        : m_token(token)
    {
    }
    QFuture<Result<AccessToken>> read(const QString&) override
    {
        return QtFuture::makeReadyFuture<Result<AccessToken>>(m_token);
    }
    QFuture<Result<void>> write(const QString&, const AccessToken&) override { return done(); }
    QFuture<Result<void>> remove(const QString&) override { return done(); }
    void useForThisRun(const QString&, const AccessToken&) override { }
    bool isForThisRunOnly(const QString&) const override { return true; }

private:
    static QFuture<Result<void>> done() { return QtFuture::makeReadyFuture<Result<void>>({}); }
    AccessToken m_token;
};

double median(QList<qint64> ns)
{
    std::sort(ns.begin(), ns.end());
    return double(ns.at(ns.size() / 2)) / 1e6;
}

class Bench : public QObject {
    Q_OBJECT
public:
    Bench()
        : m_server(m_timer)
        , m_token(*AccessToken::fromText(QStringLiteral("bench-token")))
        , m_vault(m_token)
        , m_history(m_folder.filePath(QStringLiteral("data/herald.sqlite3")), m_clock)
        , m_cloud(m_network, m_clock)
        , m_accounts(m_folder.filePath(QStringLiteral("herald.ini")))
        , m_guards(m_accounts)
        , m_publisher(m_guards, m_vault, m_history, m_cloud, m_practice)
    {
        m_timer.start();
        m_server.moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, &m_server, [this] {
            m_server.listen(QHostAddress::LocalHost);
            QMetaObject::invokeMethod(this, &Bench::begin);
        });
        connect(&m_server, &Server::received, this, [this](qint64 ns) { m_receivedNs = ns; });
        m_thread.start();
    }
    ~Bench() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    static constexpr int warmUp = 50;
    static constexpr int rounds = 1000;

    void begin()
    {
        m_account = Account::create(QStringLiteral("Bench"));
        m_account.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
        whenDone(m_history.open(), this, [this](const Result<OpenReport>& opened) {
            if (!opened) {
                std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
                return QCoreApplication::exit(1);
            }
            bare();
        });
    }

    void bare()
    {
        if (m_bare.size() == warmUp + rounds)
            return report();
        m_orderedNs = m_timer.nsecsElapsed();
        QNetworkRequest request(
            QUrl(m_account.server.toString() + QStringLiteral("/v1/devices/events")));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
            QStringLiteral("application/x-www-form-urlencoded"));
        request.setRawHeader("Authorization", "Bearer bench-token");
        QNetworkReply* reply = m_bareNetwork.post(
            request, QByteArray("name=garage%2Fdoor&data=open&private=true&ttl=60"));
        connect(
            reply, &QNetworkReply::finished, this,
            [this, reply] {
                reply->deleteLater();
                m_bare << m_receivedNs - m_orderedNs;
                herald();
            },
            Qt::QueuedConnection);
    }

    void herald()
    {
        m_orderedNs = m_timer.nsecsElapsed();
        PublishJob* job = m_publisher.publish(
            {.name = QStringLiteral("garage/door"), .data = QStringLiteral("open")}, m_account);
        connect(job, &PublishJob::failed, this, [](const Error& error) {
            std::fprintf(stderr, "%s\n", qPrintable(error.text));
            QCoreApplication::exit(1);
        });
        connect(
            job, &PublishJob::finished, this,
            [this] {
                m_herald << m_receivedNs - m_orderedNs;
                bare();
            },
            Qt::QueuedConnection);
    }

    void report()
    {
        const double bareMs = median(m_bare.mid(warmUp));
        const double heraldMs = median(m_herald.mid(warmUp));
        std::printf("%.3f %.3f\n", bareMs, heraldMs);
        QCoreApplication::quit();
    }

    QElapsedTimer m_timer;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Server m_server;
    QThread m_thread;
    AccessToken m_token;
    OneToken m_vault;
    HistoryStore m_history;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_bareNetwork;
    CloudClient m_cloud;
    PracticeHost m_practice;
    AccountList m_accounts;
    GuardKeeper m_guards;
    Publisher m_publisher;
    Account m_account;
    QList<qint64> m_bare;
    QList<qint64> m_herald;
    qint64 m_orderedNs = 0;
    qint64 m_receivedNs = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Bench bench;
    return QCoreApplication::exec();
}

#include "bench_publish.moc"
