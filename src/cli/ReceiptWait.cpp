// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ReceiptWait.h"

#include "base/Clock.h"
#include "cli/Services.h"
#include "history/HistoryStore.h"
#include "publishing/Publisher.h"

#include <utility>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto longestOpening = 10s; // then the publish goes out without a stream
} // namespace

ReceiptWait::ReceiptWait(Services& services, HistoryStore& history, const Clock& clock,
    std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_streams(services.vault, services.practice, clock)
    , m_store(history.threads())
    , m_receipts(m_streams, m_store, clock)
{
    for (QTimer* timer : {&m_opening, &m_patience})
        timer->setSingleShot(true);
    m_opening.setInterval(longestOpening);
    m_patience.setInterval(patience);
    connect(&m_opening, &QTimer::timeout, this, [this] {
        Q_EMIT problem(tr("The event stream could not be opened in time."));
        beReady();
    });
    connect(&m_patience, &QTimer::timeout, this, &ReceiptWait::endOfPatience);
    connect(&m_store, &ReceiptStore::changed, this, &ReceiptWait::take);
}

void ReceiptWait::open(const Account& account)
{
    m_opening.start();
    m_stream = m_streams.open(account);
    connect(m_stream.get(), &LiveStream::stateChanged, this, &ReceiptWait::noteState);
    noteState(m_stream->state());
}

void ReceiptWait::noteState(const StreamState& state)
{
    if (m_isReady)
        return;
    switch (state.kind) {
    case StreamState::Kind::Off:
    case StreamState::Kind::Connecting:
        return;
    case StreamState::Kind::Waiting:
    case StreamState::Kind::Refused:
        Q_EMIT problem(state.reason);
        [[fallthrough]];
    case StreamState::Kind::Connected:
        beReady();
    }
}

void ReceiptWait::beReady()
{
    m_opening.stop();
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
}

void ReceiptWait::follow(Publisher& publisher)
{
    m_receipts.follow(publisher);
    connect(&publisher, &Publisher::leaving, this, [this] { m_leftUs = m_clock.elapsedUs(); });
}

void ReceiptWait::await(PublishId id)
{
    m_awaited = id;
    m_patience.start();
    if (m_known.contains(id.value()))
        tell(m_known.value(id.value()));
}

void ReceiptWait::take(const QList<ReceiptNews>& news)
{
    for (const ReceiptNews& one : news) {
        if (!one.receipt)
            continue;
        m_known.insert(one.id.value(), *one.receipt);
        if (one.id == m_awaited)
            tell(*one.receipt);
    }
}

void ReceiptWait::endOfPatience()
{
    const qint64 sinceUs = m_stream->connectedSinceUs();
    const bool wasOpen = sinceUs >= 0 && sinceUs <= m_leftUs;
    tell({.state = wasOpen ? Receipt::State::NotSeen : Receipt::State::NotConnected});
}

void ReceiptWait::giveUp()
{
    tell({.state = Receipt::State::Awaited});
}

void ReceiptWait::tell(const Receipt& receipt)
{
    m_patience.stop();
    if (!std::exchange(m_isTold, true))
        Q_EMIT known(receipt);
}

} // namespace herald
