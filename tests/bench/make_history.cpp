// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_history FILE ROWS: a history with realistic names and JSON data, written through the store
// itself.

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "history/HistoryStore.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace herald;

namespace {

/// Steps 40 s a row, so that a million rows span more than a year.
class SteppingClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    qint64 elapsedUs() const override { return m_ms * 1000; }
    void step() { m_ms += 40'000; }

private:
    std::atomic<qint64> m_ms = 1'700'000'000'000;
};

constexpr std::array outcomes {Outcome::Accepted, Outcome::Accepted, Outcome::Accepted,
    Outcome::Accepted, Outcome::Accepted, Outcome::Accepted, Outcome::Rejected, Outcome::NotSent,
    Outcome::Unknown, Outcome::Cancelled};

PublishOrder makeOrder(QRandomGenerator& random)
{
    static const QStringList subjects {QStringLiteral("garage/door"),
        QStringLiteral("sensors/room"), QStringLiteral("orders/created"),
        QStringLiteral("battery/low"), QStringLiteral("alarm/test")};
    PublishOrder order;
    order.event.name = subjects.at(random.bounded(int(subjects.size())))
        + QStringLiteral("/%1").arg(random.bounded(200));
    order.event.data
        = QStringLiteral("{\"state\":\"%1\",\"at\":\"2026-01-01T00:00:%2Z\",\"level\":%3,\"note\":"
                         "\"batch %4 of the day\"}")
              .arg(random.bounded(2) ? QStringLiteral("open") : QStringLiteral("closed"))
              .arg(random.bounded(60), 2, 10, QLatin1Char('0'))
              .arg(random.bounded(1000) / 10.0)
              .arg(random.bounded(1'000'000));
    order.server = QUrl(QStringLiteral("https://api.particle.io"));
    order.accountId = QStringLiteral("bench");
    order.accountName = QStringLiteral("Workshop");
    return order;
}

class Maker : public QObject {
public:
    Maker(const QString& file, int rows)
        : m_left(rows)
        , m_store(file, m_clock)
    {
        whenDone(m_store.open(), this, [this](const Result<OpenReport>& opened) {
            if (!opened)
                return fail(opened.error());
            nextChunk();
        });
    }

private:
    void nextChunk()
    {
        const int chunk = std::min(m_left, 5000);
        m_left -= chunk;
        m_waiting = chunk;
        if (chunk == 0)
            return QCoreApplication::quit();
        for (int i = 0; i < chunk; ++i) {
            m_clock.step();
            whenDone(m_store.begin(makeOrder(m_random)), this, [this](const Result<PublishId>& id) {
                if (!id)
                    return fail(id.error());
                finish(*id);
            });
        }
    }

    void finish(PublishId id)
    {
        PublishResult result;
        result.outcome = outcomes.at(size_t(m_random.bounded(int(outcomes.size()))));
        if (result.outcome == Outcome::Accepted)
            result.answer = {.httpStatus = 200, .body = "{\"ok\":true}"};
        result.timings = {.queuedUs = 300,
            .connectedUs = 20'000,
            .encryptedUs = 40'000,
            .writtenUs = 41'000,
            .firstByteUs = 80'000,
            .doneUs = 81'000 + m_random.bounded(20'000)};
        whenDone(m_store.finish(id, result), this, [this](const Result<void>& finished) {
            if (!finished)
                return fail(finished.error());
            if (--m_waiting == 0)
                nextChunk();
        });
    }

    void fail(const Error& error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.text + u' ' + error.detail));
        QCoreApplication::exit(1);
    }

    int m_left;
    int m_waiting = 0;
    SteppingClock m_clock;
    QRandomGenerator m_random {42};
    HistoryStore m_store;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: make_history FILE ROWS\n", stderr);
        return 2;
    }
    const Maker maker(arguments.at(1), arguments.at(2).toInt());
    return QCoreApplication::exec();
}
