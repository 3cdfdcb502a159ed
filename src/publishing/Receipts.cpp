// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/Receipts.h"

#include "history/ReceiptStore.h"
#include "publishing/HookAnswers.h"
#include "publishing/LiveStreams.h"
#include "publishing/Publisher.h"
#include "publishing/ReceiptMatcher.h"

#include <QSet>

#include <algorithm>

namespace herald {

namespace {
constexpr qint64 soonestMs = 100; // deadlines are looked at together

StreamLink linkOf(const StreamState& state)
{
    switch (state.kind) {
    case StreamState::Kind::Connected:
        return StreamLink::Open;
    case StreamState::Kind::Connecting:
    case StreamState::Kind::Waiting:
        return StreamLink::Opening;
    case StreamState::Kind::Off:
    case StreamState::Kind::Refused:
        break;
    }
    return StreamLink::Shut;
}
} // namespace

/// A stream, as long as somebody waits for something of it. The one without a stream is for
/// publishes of accounts whose stream nobody holds.
struct Receipts::Watch {
    std::shared_ptr<LiveStream> stream;
    ReceiptMatcher echoes;
    HookAnswers hooks;
    QSet<qint64> hooked; ///< publishes whose hook answers are to be kept
    QList<QMetaObject::Connection> connections;

    Watch() = default;
    ~Watch()
    {
        for (const auto& connection : std::as_const(connections))
            QObject::disconnect(connection);
    }
    Q_DISABLE_COPY_MOVE(Watch)

    void noteState() { echoes.setLink(linkOf(stream->state()), stream->state().sinceUs); }
    bool isOpenOrOpening() const { return stream && linkOf(stream->state()) != StreamLink::Shut; }
    bool isIdle() const { return echoes.awaited() == 0 && hooks.isEmpty(); }
};

Receipts::Receipts(LiveStreams& streams, ReceiptStore& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Receipts::advance);
}

Receipts::~Receipts()
{
    for (const auto& watch : m_watches) {
        watch->echoes.close();
        keepNews(*watch);
    }
}

void Receipts::follow(Publisher& publisher)
{
    connect(&publisher, &Publisher::leaving, this, &Receipts::begin);
    connect(&publisher, &Publisher::published, this,
        [this](const Publish& publish) { end(publish.id, publish.result.outcome); });
}

void Receipts::begin(const Publish& publish, const Account& account, qint64 sinceOrderUs)
{
    if (publish.id.isNull())
        return;
    const qint64 nowUs = m_clock.elapsedUs();
    Watch& watch = watchOf(account);
    m_watchOf[publish.id.value()] = &watch;
    if (watch.isOpenOrOpening())
        m_store.expect(publish.id);
    const Event& event = publish.order.event;
    watch.echoes.begin({.id = publish.id,
        .name = event.name,
        .data = event.data,
        .asDeviceId = publish.order.scope.asDeviceId,
        .orderedUs = nowUs - sinceOrderUs,
        .leavesUs = nowUs});
    if (watch.stream)
        watch.hooks.begin({.id = publish.id,
            .name = event.name,
            .orderedUs = nowUs - sinceOrderUs,
            .leavesUs = nowUs,
            .keepsText = account.recording == Recording::Everything});
    keepNews(watch);
    planNext();
}

void Receipts::end(PublishId id, Outcome outcome)
{
    const auto found = m_watchOf.find(id.value());
    if (found == m_watchOf.end())
        return;
    Watch& watch = *found->second;
    m_watchOf.erase(found);
    watch.echoes.end(id, outcome, m_clock.elapsedUs());
    if (outcome != Outcome::Accepted && outcome != Outcome::Unknown) {
        watch.hooks.drop(id);
        m_store.forget(id);
    }
    keepNews(watch);
    planNext();
}

Receipts::Watch& Receipts::watchOf(const Account& account)
{
    const auto stream = m_streams.find(account);
    const auto known = std::find_if(m_watches.begin(), m_watches.end(),
        [&](const auto& watch) { return watch->stream == stream; });
    if (known != m_watches.end())
        return **known;
    Watch& watch = *m_watches.emplace_back(std::make_unique<Watch>());
    watch.stream = stream;
    if (!stream)
        return watch;
    watch.noteState();
    watch.connections = {
        connect(stream.get(), &LiveStream::stateChanged, this,
            [this, &watch] {
                watch.noteState();
                keepNews(watch);
            }),
        connect(stream.get(), &LiveStream::received, this,
            [this, &watch](const QList<StreamEvent>& events) { take(watch, events); }),
    };
    return watch;
}

void Receipts::take(Watch& watch, const QList<StreamEvent>& events)
{
    for (const StreamEvent& event : events) {
        if (event.defect != StreamEvent::Defect::None)
            continue;
        if (const auto match = watch.echoes.take(event))
            Q_EMIT matched(match->id, event, match->isSure);
        if (const auto id = watch.hooks.take(event))
            watch.hooked.insert(id->value());
    }
    keepNews(watch);
}

void Receipts::keepNews(Watch& watch)
{
    const auto verdicts = watch.echoes.takeVerdicts();
    for (const EchoVerdict& verdict : verdicts) {
        m_store.keep(verdict.id,
            {.state = verdict.state,
                .seenAfterUs = verdict.seenAfterUs,
                .hooks = watch.hooks.answersTo(verdict.id)});
        watch.hooked.remove(verdict.id.value());
    }
    for (const qint64 id : std::as_const(watch.hooked))
        m_store.keepHooks(PublishId(id), watch.hooks.answersTo(PublishId(id)));
    watch.hooked.clear();
    const auto letGo = watch.echoes.takeLetGo();
    for (const PublishId id : letGo) {
        m_watchOf.erase(id.value());
        m_store.forget(id);
    }
}

void Receipts::advance()
{
    const qint64 nowUs = m_clock.elapsedUs();
    for (const auto& watch : m_watches) {
        watch->echoes.advance(nowUs);
        watch->hooks.advance(nowUs);
        keepNews(*watch);
    }
    std::erase_if(m_watches, [](const auto& watch) { return watch->isIdle(); });
    planNext();
}

void Receipts::planNext()
{
    std::optional<qint64> nextUs;
    for (const auto& watch : m_watches) {
        for (const auto& deadline :
            {watch->echoes.nextDeadlineUs(), watch->hooks.nextDeadlineUs()}) {
            if (deadline)
                nextUs = std::min(nextUs.value_or(*deadline), *deadline);
        }
    }
    if (!nextUs)
        return;
    const auto leftMs = std::max((*nextUs - m_clock.elapsedUs() + 999) / 1000, soonestMs);
    if (!m_timer.isActive() || m_timer.remainingTime() > leftMs)
        m_timer.start(std::chrono::milliseconds(leftMs));
}

} // namespace herald
