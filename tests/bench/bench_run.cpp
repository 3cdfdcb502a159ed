// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_run throughput ROWS: a run of a file against a bare QNetworkAccessManager with six requests
// in flight, over one loopback server. Prints events a second: bare, Herald.
// bench_run memory ROWS: checks a file and reads it as a run does. Prints the peak of resident
// memory in MiB.
// bench_run drift SECONDS: a repeat every 100 ms. Prints the first and the last event's lateness,
// and the largest, in milliseconds.

#include "accounts/AccountList.h"
#include "accounts/TokenVault.h"
#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "publishing/EnvironmentList.h"
#include "publishing/Expander.h"
#include "publishing/GuardKeeper.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "rows/RowCheck.h"
#include "runs/RateLimit.h"
#include "runs/Run.h"
#include "runs/RunSource.h"
#include "runs/RunStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace herald;

namespace {

constexpr int inFlight = 6;
constexpr qint64 intervalMs = 100;

/// Answers every request with 200 and notes when the last byte of it came.
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
    QList<qint64> receivedNs() const { return m_receivedNs; } ///< once nothing is sent any more

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
        m_receivedNs.append(m_timer.nsecsElapsed());
        request.clear();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      "11\r\n\r\n{\"ok\":true}");
    }

    const QElapsedTimer& m_timer;
    QHash<QTcpSocket*, QByteArray> m_requests;
    QList<qint64> m_receivedNs;
};

class OneToken final : public TokenVault {
public:
    QFuture<Result<AccessToken>> read(const QString&) override
    {
        return QtFuture::makeReadyFuture(AccessToken::fromText(QStringLiteral("bench-token")));
    }
    QFuture<Result<void>> write(const QString&, const AccessToken&) override { return done(); }
    QFuture<Result<void>> remove(const QString&) override { return done(); }
    void useForThisRun(const QString&, const AccessToken&) override { }
    bool isForThisRunOnly(const QString&) const override { return true; }

private:
    static QFuture<Result<void>> done() { return QtFuture::makeReadyFuture<Result<void>>({}); }
};

QString writeRows(const QString& name, qint64 count)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("name,data,ttl\n");
    for (qint64 i = 0; i < count; ++i)
        file.write("garage/door,\"{\"\"state\"\": \"\"open\"\", \"\"number\"\": "
            + QByteArray::number(i) + "}\",60\n");
    return name;
}

RunPlan filePlan(const QString& file, const Account& account)
{
    const auto report = checkRows(
        {.file = file}, [] { return false; }, [](const RowsReport&) {});
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return {.kind = RunPlan::Kind::File,
        .accountId = account.id,
        .steps = {RunStep()},
        .ratePerSecond = RunPlan::highestRate,
        .file = {.path = file,
            .fingerprint = report->fingerprint,
            .mapping = report->mapping,
            .rows = report->rows}};
}

class Bench : public QObject {
    Q_OBJECT
public:
    explicit Bench(int amount)
        : m_amount(amount)
        , m_server(m_timer)
        , m_accounts(m_folder.filePath(QStringLiteral("herald.ini")))
        , m_guards(m_accounts)
        , m_history(m_folder.filePath(QStringLiteral("data/herald.sqlite3")), m_clock)
        , m_store(m_history)
        , m_cloud(m_network, m_clock)
        , m_publisher(m_guards, m_vault, m_history, m_cloud, m_practice)
        , m_expander(
              m_history, m_clock, EnvironmentList(m_folder.filePath(QStringLiteral("herald.ini"))))
        , m_limits(m_clock)
        , m_run({.clock = m_clock,
              .history = m_history,
              .store = m_store,
              .publisher = m_publisher,
              .expander = m_expander,
              .limits = m_limits})
    {
        m_timer.start();
        m_server.moveToThread(&m_thread);
    }
    ~Bench() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    void start(const QString& what)
    {
        connect(&m_run, &Run::failed, this,
            [](const Error& error) { qFatal("%s", qPrintable(error.text)); });
        connect(&m_thread, &QThread::started, &m_server, [this, what] {
            m_server.listen(QHostAddress::LocalHost);
            QMetaObject::invokeMethod(this, [this, what] { begin(what); });
        });
        m_thread.start();
    }

private:
    void begin(const QString& what)
    {
        m_account.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
        whenDone(m_history.open(), this, [this, what](const Result<OpenReport>& opened) {
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text));
            if (what == u"throughput")
                bare();
            else
                drift();
        });
    }

    void bare()
    {
        m_beganNs = m_timer.nsecsElapsed();
        for (int i = 0; i < inFlight; ++i)
            postNext();
    }

    void postNext()
    {
        if (m_posted == m_amount)
            return;
        ++m_posted;
        QNetworkRequest request(
            QUrl(m_account.server.toString() + QStringLiteral("/v1/devices/events")));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
            QStringLiteral("application/x-www-form-urlencoded"));
        request.setRawHeader("Authorization", "Bearer bench-token");
        QNetworkReply* reply = m_bareNetwork.post(request,
            QByteArray("name=garage%2Fdoor&data=%7B%22state%22%3A+%22open%22%2C+%22number%22%3A+")
                + QByteArray::number(m_posted) + "%7D&private=true&ttl=60");
        connect(
            reply, &QNetworkReply::finished, this,
            [this, reply] {
                reply->readAll();
                reply->deleteLater();
                if (++m_answered == m_amount)
                    herald();
                else
                    postNext();
            },
            Qt::QueuedConnection);
    }

    void herald()
    {
        m_barePerSecond = perSecond();
        const RunPlan plan = filePlan(
            writeRows(m_folder.filePath(QStringLiteral("rows.csv")), m_amount), m_account);
        connect(&m_run, &Run::ended, this, [this](const RunProgress& progress) {
            if (progress.tally.accepted != m_amount)
                qFatal("only %lld were accepted", qlonglong(progress.tally.accepted));
            std::printf("%.0f %.0f\n", m_barePerSecond, perSecond());
            QCoreApplication::quit();
        });
        m_beganNs = m_timer.nsecsElapsed();
        m_run.start(plan, QStringLiteral("rows.csv"), m_account);
    }

    double perSecond() const
    {
        return m_amount / (double(m_timer.nsecsElapsed() - m_beganNs) / 1e9);
    }

    void drift()
    {
        RunPlan plan {.kind = RunPlan::Kind::Repeat,
            .accountId = m_account.id,
            .steps = {RunStep()},
            .intervalMs = intervalMs,
            .times = m_amount * 1000 / intervalMs + 1,
            .ratePerSecond = RunPlan::highestRate};
        plan.steps.first().composition.event.name = QStringLiteral("garage/door");
        connect(&m_run, &Run::ended, this, &Bench::reportDrift);
        m_run.start(plan, QStringLiteral("drift"), m_account);
    }

    void reportDrift()
    {
        const QList<qint64> received = m_server.receivedNs();
        QList<double> lateMs;
        for (qsizetype i = 0; i < received.size(); ++i)
            lateMs.append(double(received.at(i) - received.first()) / 1e6 - double(i * intervalMs));
        std::printf("%.2f %.2f %.2f\n", lateMs.first(), lateMs.last(),
            *std::max_element(lateMs.begin(), lateMs.end()));
        QCoreApplication::quit();
    }

    const int m_amount;
    QElapsedTimer m_timer;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Server m_server;
    QThread m_thread;
    OneToken m_vault;
    AccountList m_accounts;
    GuardKeeper m_guards;
    HistoryStore m_history;
    RunStore m_store;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_bareNetwork;
    CloudClient m_cloud;
    PracticeHost m_practice;
    Publisher m_publisher;
    Expander m_expander;
    RateLimits m_limits;
    Run m_run;
    Account m_account = Account::create(QStringLiteral("Bench"));
    qint64 m_beganNs = 0;
    int m_posted = 0;
    int m_answered = 0;
    double m_barePerSecond = 0;
};

/// All that a run keeps of its rows, without a cloud and a history.
int memory(qint64 count)
{
    const QTemporaryDir folder;
    const RunPlan plan
        = filePlan(writeRows(folder.filePath(QStringLiteral("rows.csv")), count), {});
    const auto source = sourceOf(plan, {});
    qint64 taken = 0;
    for (;;) {
        const auto items = source->take(64).result();
        if (!items)
            qFatal("%s", qPrintable(items.error().text));
        if (items->isEmpty())
            break;
        taken += items->size();
    }
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f\n", double(usage.ru_maxrss) / 1024);
    return taken == count ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    const int amount = application.arguments().value(2).toInt();
    if (what == u"memory")
        return memory(amount);
    Bench bench(amount);
    bench.start(what);
    return QCoreApplication::exec();
}

#include "bench_run.moc"
