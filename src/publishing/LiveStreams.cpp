// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/LiveStreams.h"

#include "accounts/TokenVault.h"
#include "publishing/DestinationLookup.h"
#include "publishing/PracticeHost.h"

namespace herald {

namespace {

/// As whom an event is sent is no matter of the stream's.
QString keyOf(const Account& account)
{
    return QStringLiteral("%1 %2 %3")
        .arg(account.id, account.server.toString(),
            QString::fromLatin1(account.scope.publishPath()));
}

} // namespace

LiveStream::LiveStream(const Account& account, LiveStreams& streams)
    : QObject(&streams)
    , m_account(account)
    , m_streams(streams)
    , m_events(streams.m_thread, streams.m_clock, streams.m_budget, streams.m_times)
{
    connect(&m_events, &EventStream::stateChanged, this, &LiveStream::setState);
    connect(&m_events, &EventStream::received, this, &LiveStream::take);
}

qint64 LiveStream::connectedSinceUs() const
{
    return m_state.kind == StreamState::Kind::Connected ? m_state.sinceUs : -1;
}

void LiveStream::tryNow()
{
    if (m_streams.isSwitchedOn(m_account.id))
        start();
}

void LiveStream::start()
{
    setState({.kind = StreamState::Kind::Connecting, .sinceUs = m_streams.m_clock.elapsedUs()});
    lookUpDestination(m_account, m_streams.m_vault, m_streams.m_practice, this,
        [this, lookUp = ++m_lookUp](const Result<Destination>& where) {
            if (lookUp != m_lookUp)
                return;
            if (where) {
                m_events.open(*where);
                return;
            }
            setState({.kind = StreamState::Kind::Refused,
                .reason = where.error().text,
                .sinceUs = m_streams.m_clock.elapsedUs(),
                .error = where.error().kind});
        });
}

void LiveStream::stop(const QString& reason)
{
    ++m_lookUp;
    {
        const QSignalBlocker quiet(m_events); // says less than `reason`
        m_events.close();
    }
    setState({.reason = reason, .sinceUs = m_streams.m_clock.elapsedUs()});
}

void LiveStream::take(const QList<StreamEvent>& events)
{
    using Defect = StreamEvent::Defect;
    const StreamCounts before = m_counts;
    m_counts.received += events.size();
    for (const StreamEvent& event : events) {
        m_counts.tooLarge += event.defect == Defect::TooLarge ? 1 : 0;
        m_counts.unreadable
            += event.defect == Defect::NotJson || event.defect == Defect::CutOff ? 1 : 0;
    }
    if (m_counts.tooLarge != before.tooLarge || m_counts.unreadable != before.unreadable)
        Q_EMIT flawed();
    Q_EMIT received(events);
}

void LiveStream::setState(const StreamState& state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

LiveStreams::LiveStreams(TokenVault& vault, PracticeHost& practice, const Clock& clock,
    const StreamTimes& times, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_practice(practice)
    , m_clock(clock)
    , m_times(times)
    , m_budget(clock)
{
    m_thread.setObjectName(QStringLiteral("event streams"));
    connect(&practice, &PracticeHost::stopped, this, &LiveStreams::stopPractice);
    connect(&vault, &TokenVault::replaced, this, [this](const QString& accountId) {
        const auto streams = heldOf(accountId);
        for (const auto& stream : streams)
            stream->tryNow();
    });
}

LiveStreams::~LiveStreams()
{
    // Before the thread that they use. Whoever still holds one holds nothing from now on.
    qDeleteAll(findChildren<LiveStream*>(Qt::FindDirectChildrenOnly));
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<LiveStream> LiveStreams::open(const Account& account)
{
    m_thread.start(); // nothing where it runs
    auto stream = find(account);
    if (!stream) {
        auto* made = new LiveStream(account, *this);
        // Not at once: it may be the stream's own signal that made the last holder let go.
        stream = {made, [guard = QPointer(made)](LiveStream*) {
                      if (!guard)
                          return;
                      guard->disconnect();
                      guard->stop({});
                      guard->deleteLater();
                  }};
        m_streams.insert(keyOf(account), stream);
    }
    if (stream->state().kind == StreamState::Kind::Off)
        begin(*stream);
    return stream;
}

std::shared_ptr<LiveStream> LiveStreams::find(const Account& account) const
{
    return m_streams.value(keyOf(account)).lock();
}

void LiveStreams::setSwitchedOn(const QString& accountId, bool isOn)
{
    if (isOn == isSwitchedOn(accountId))
        return;
    if (isOn)
        m_switchedOff.remove(accountId);
    else
        m_switchedOff.insert(accountId);
    const auto streams = heldOf(accountId);
    for (const auto& stream : streams)
        begin(*stream);
}

void LiveStreams::renew(const QString& reason)
{
    for (const auto& weak : std::as_const(m_streams)) {
        if (const auto stream = weak.lock())
            stream->m_events.renew(reason);
    }
}

void LiveStreams::begin(LiveStream& stream)
{
    if (isSwitchedOn(stream.account().id))
        stream.start();
    else
        stream.stop(tr("You switched the event stream of this account off."));
}

QList<std::shared_ptr<LiveStream>> LiveStreams::heldOf(const QString& accountId) const
{
    QList<std::shared_ptr<LiveStream>> held;
    for (const auto& weak : m_streams) {
        auto stream = weak.lock();
        if (stream && stream->account().id == accountId)
            held.append(std::move(stream));
    }
    return held;
}

/// Its next address is another one: who wants the stream then opens it again.
void LiveStreams::stopPractice()
{
    const auto streams = heldOf(Account::practice().id);
    for (const auto& stream : streams)
        stream->stop(tr("The practice cloud was stopped."));
}

} // namespace herald
