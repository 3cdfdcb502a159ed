// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamWorker.h"

#include "cloud/OpeningBudget.h"
#include "cloud/StreamEventReader.h"
#include "cloud/TokenRequest.h"
#include "event/ServerUrl.h"

#include <algorithm>
#include <utility>

namespace herald {

namespace {

using std::chrono::milliseconds;

constexpr qint64 bytesAtOnce = 64 * 1024;
constexpr qint64 bytesATurn = 1024 * 1024; // then timers and orders have their turn
constexpr qsizetype maxBatch = 1000;
constexpr qsizetype maxPending = 5000; // events; what is more stays with the server
constexpr qint64 maxPendingBytes = 8 * 1024 * 1024;
constexpr int maxDoublings = 20;
constexpr milliseconds longestLookPause {5000};
constexpr qint64 sleepMs = 10'000; // by which the wall clock went on without the monotonic one

qint64 bytesOf(const StreamEvent& event)
{
    const qsizetype characters
        = event.name.size() + event.coreId.size() + (event.data ? event.data->size() : 0);
    return static_cast<qint64>(sizeof event) + 2 * characters;
}

} // namespace

StreamWorker::StreamWorker(const Clock& clock, OpeningBudget& budget, const StreamTimes& times)
    : m_clock(clock)
    , m_budget(budget)
    , m_times(times)
    , m_retry(new QTimer(this))
    , m_look(new QTimer(this))
    , m_delivery(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_delivery->setSingleShot(true);
    m_delivery->setTimerType(Qt::PreciseTimer);
    m_look->setInterval(std::min(longestLookPause, times.silence / 4));
    connect(m_retry, &QTimer::timeout, this, &StreamWorker::connectNow);
    connect(m_look, &QTimer::timeout, this, &StreamWorker::look);
    connect(m_delivery, &QTimer::timeout, this, &StreamWorker::deliver);
}

StreamWorker::~StreamWorker() = default;

void StreamWorker::open(const Destination& where, int generation)
{
    close();
    m_where = where;
    m_generation = generation;
    m_state = {};
    m_failures = 0;
    m_notBeforeMs = 0;
    m_lookedUs = m_clock.elapsedUs();
    m_lookedMs = m_clock.now().toMSecsSinceEpoch();
    m_look->start();
    connectNow();
}

void StreamWorker::close()
{
    dropConnection();
    m_retry->stop();
    m_look->stop();
    m_delivery->stop();
    m_where.reset();
    m_pending.clear();
    m_pendingBytes = 0;
}

void StreamWorker::renew(const QString& reason)
{
    if (!m_where || m_state.kind == StreamState::Kind::Refused)
        return;
    const milliseconds asked(m_notBeforeMs - m_clock.now().toMSecsSinceEpoch());
    if (m_state.kind == StreamState::Kind::Waiting && asked > m_times.settle) {
        m_retry->start(asked); // the server's wish stands; the timer did not count a sleep
        return;
    }
    dropConnection();
    m_failures = 0;
    wait(m_times.settle, {.reason = reason});
}

void StreamWorker::batchTaken()
{
    m_isBatchOut = false;
    deliver();
    if (m_connection)
        read();
}

void StreamWorker::connectNow()
{
    dropConnection();
    const milliseconds untilFree = m_budget.take(m_where->server.authority());
    if (untilFree > milliseconds::zero()) {
        wait(untilFree,
            {.error = ErrorKind::Rejected,
                .reason = tr("Herald has opened as many event streams in five minutes as it "
                             "allows itself: the cloud counts them for the whole internet "
                             "address.")});
        return;
    }
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    const QUrl url = endpointUrl(m_where->server, m_where->scope.publishPath());
    auto request = m_where->scope.check().and_then(
        [&] { return tokenRequest(*m_network, url, m_where->token); });
    if (!request) {
        setState({.kind = StreamState::Kind::Refused,
            .reason = request.error().text,
            .error = ErrorKind::Rejected});
        return;
    }
    request->setRawHeader("Accept", "text/event-stream");
    request->setRawHeader("Accept-Encoding", "identity"); // packed bytes would wait in a buffer
    request->setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // has no back pressure
    setState({.kind = StreamState::Kind::Connecting});
    m_connection = std::make_unique<StreamConnection>(m_clock, m_times);
    connect(m_connection.get(), &StreamConnection::opened, this, &StreamWorker::begin);
    connect(m_connection.get(), &StreamConnection::readable, this, &StreamWorker::read);
    connect(m_connection.get(), &StreamConnection::ended, this, [this](const ExchangeEnd& end) {
        m_end = end;
        read();
    });
    m_connection->open(*m_network, *request);
}

void StreamWorker::dropConnection()
{
    m_end.reset();
    m_parser.reset();
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection.release()->deleteLater(); // it may be the one that calls
}

void StreamWorker::begin()
{
    m_parser.emplace(maxStreamEventBytes);
    setState({.kind = StreamState::Kind::Connected});
}

/// Reads while there is room for what is read, and settles the end once everything is.
void StreamWorker::read()
{
    bool isDrained = !m_connection->isOpen();
    for (qint64 left = bytesATurn; left > 0 && hasRoom() && !isDrained;) {
        const QByteArray bytes = m_connection->read(bytesAtOnce);
        isDrained = bytes.isEmpty();
        left -= bytes.size();
        QList<SseBlock> blocks;
        m_parser->feed(bytes, blocks);
        take(blocks);
    }
    if (isDrained && m_end)
        settleEnd();
    else if (!isDrained && hasRoom())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_connection)
                    read();
            },
            Qt::QueuedConnection);
    deliver();
}

void StreamWorker::take(const QList<SseBlock>& blocks)
{
    const qint64 us = m_clock.elapsedUs();
    const qint64 ms = m_clock.now().toMSecsSinceEpoch();
    for (const SseBlock& block : blocks) {
        StreamEvent event = readStreamEvent(block);
        event.receivedUs = us;
        event.receivedMs = ms;
        m_pendingBytes += bytesOf(event);
        m_pending.append(std::move(event));
    }
}

bool StreamWorker::hasRoom() const
{
    return m_pending.size() < maxPending && m_pendingBytes < maxPendingBytes;
}

/// At once after a pause, else in the rhythm of the deliveries.
void StreamWorker::deliver()
{
    if (m_isBatchOut || m_pending.isEmpty() || m_delivery->isActive())
        return;
    const QList<StreamEvent> batch = m_pending.first(std::min(maxBatch, m_pending.size()));
    m_pending.remove(0, batch.size());
    for (const StreamEvent& event : batch)
        m_pendingBytes -= bytesOf(event);
    m_isBatchOut = true;
    m_delivery->start(m_times.delivery);
    Q_EMIT received(batch, m_generation);
}

void StreamWorker::settleEnd()
{
    if (m_parser) {
        if (const auto block = m_parser->finish())
            take({*block});
    }
    const bool wasOpen = m_connection->isOpen();
    const StreamVerdict verdict
        = judgeStreamEnd(*m_end, wasOpen, Redaction(m_where->token), m_clock.now());
    dropConnection();
    if (verdict.isFinal) {
        setState({.kind = StreamState::Kind::Refused,
            .reason = verdict.reason,
            .cloudWords = verdict.cloudWords,
            .error = verdict.error});
        return;
    }
    using std::chrono::microseconds;
    if (wasOpen && microseconds(m_clock.elapsedUs() - m_state.sinceUs) >= m_times.stableAfter)
        m_failures = 0;
    const milliseconds pause = nextPause(verdict);
    if (verdict.isLimited || verdict.retryAfter)
        m_notBeforeMs = m_clock.now().toMSecsSinceEpoch() + pause.count();
    wait(pause, verdict);
}

/// Exponential, half of it by chance: many clients that lost one server do not come back as one.
milliseconds StreamWorker::nextPause(const StreamVerdict& verdict)
{
    const int doublings = std::min(m_failures++, maxDoublings);
    const milliseconds first = verdict.isLimited ? m_times.limitPause : m_times.firstPause;
    const milliseconds longest = std::max(m_times.longestPause, first * 4);
    const milliseconds full = std::min(longest, first * (1 << doublings));
    const milliseconds pause = full / 2 + full * m_random.bounded(1000) / 2000;
    return std::max(pause, milliseconds(verdict.retryAfter.value_or(std::chrono::seconds())));
}

void StreamWorker::wait(milliseconds pause, const StreamVerdict& why)
{
    m_retry->start(pause);
    setState({.kind = StreamState::Kind::Waiting,
        .reason = why.reason,
        .cloudWords = why.cloudWords,
        .retryAtMs = m_clock.now().toMSecsSinceEpoch() + pause.count(),
        .error = why.error});
}

void StreamWorker::look()
{
    noteSleep();
    if (m_connection)
        m_connection->look();
}

/// The monotonic clock stands still while the computer sleeps (Linux, CLOCK_MONOTONIC).
void StreamWorker::noteSleep()
{
    const qint64 us = m_clock.elapsedUs();
    const qint64 ms = m_clock.now().toMSecsSinceEpoch();
    const qint64 sleptMs
        = (ms - std::exchange(m_lookedMs, ms)) - (us - std::exchange(m_lookedUs, us)) / 1000;
    if (sleptMs > sleepMs)
        renew(tr("This computer was asleep."));
}

void StreamWorker::setState(StreamState state)
{
    state.sinceUs = m_clock.elapsedUs();
    m_state = state;
    Q_EMIT stateChanged(state, m_generation);
}

} // namespace herald
