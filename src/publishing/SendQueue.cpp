// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/SendQueue.h"

#include "accounts/AccountList.h"
#include "base/Clock.h"
#include "base/WhenDone.h"
#include "event/EventLint.h"
#include "publishing/Publisher.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace herald {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::microseconds firstPause = 15s;
constexpr std::chrono::microseconds longestPause = 30min;
constexpr std::chrono::milliseconds turnPause = 3s; // between looks whether another's turn is over
constexpr qint64 second = 1'000'000; // us

/// Doubles; a quarter more or less, so that not all computers of a house come at once.
qint64 pauseAfter(int failures)
{
    const qint64 doubled = firstPause.count() << std::min(failures, 10);
    const auto pause = double(std::min<qint64>(doubled, longestPause.count()));
    return qint64(pause * (0.75 + 0.5 * QRandomGenerator::global()->generateDouble()));
}

template <typename T> QFuture<Result<T>> refused(ErrorKind kind, const QString& text)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(kind, text)));
}

} // namespace

SendQueue::SendQueue(WaitingStore& store, AccountList& accounts, GuardKeeper& guards,
    Publisher& publisher, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_guards(guards)
    , m_publisher(publisher)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SendQueue::pump);
    connect(&store, &WaitingStore::changedElsewhere, this, &SendQueue::reload);
    connect(&accounts, &AccountList::changed, this, &SendQueue::releaseHeld);
}

void SendQueue::start()
{
    m_isStarted = true;
    reload();
}

QFuture<Result<qint64>> SendQueue::add(
    const Event& event, const Account& account, const Lineage& lineage)
{
    const QList<Finding> findings = lintEvent(event, account.receiver);
    if (!canPublish(findings))
        return refused<qint64>(ErrorKind::InvalidInput, findings.first().text);
    if (account.recording != Recording::Everything)
        return refused<qint64>(ErrorKind::InvalidInput,
            tr("It cannot wait: what waits is written to the disk, and this publish is not to be "
               "recorded."));
    if (const GuardVerdict verdict = m_guards.check(account, event); !verdict.isAllowed())
        return refused<qint64>(ErrorKind::Guarded, verdict.reason);
    const auto added = m_store.add({.accountId = account.id,
        .accountName = account.name,
        .scope = account.scope,
        .event = event,
        .lineage = lineage,
        .seal = m_guards.sealOf(account)});
    reload(); // read behind it
    return added;
}

QFuture<Result<void>> SendQueue::cancel(qint64 id)
{
    const auto removed = m_store.remove(id);
    m_reasons.remove(id);
    reload(); // read behind it
    return removed;
}

void SendQueue::sendNow()
{
    m_isOnline = true;
    m_patience.clear();
    releaseHeld();
}

void SendQueue::stop()
{
    m_isStopped = true;
    pump();
}

void SendQueue::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    if (isOnline)
        sendNow();
    else
        pump();
}

/// What held them may be gone.
void SendQueue::releaseHeld()
{
    for (Entry& entry : m_entries)
        entry.isHeld = false;
    pump();
}

void SendQueue::reload()
{
    if (!m_isStarted)
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    whenDone(m_store.list(), this, [this](const Result<QList<WaitingEvent>>& waiting) {
        m_isReading = false;
        if (std::exchange(m_isStale, false))
            return reload();
        if (waiting)
            take(*waiting);
        else
            Q_EMIT failed(waiting.error());
    });
}

void SendQueue::take(const QList<WaitingEvent>& waiting)
{
    QHash<qint64, bool> held;
    for (const Entry& entry : std::as_const(m_entries))
        held.insert(entry.waiting.id, entry.isHeld);
    m_entries.clear();
    for (const WaitingEvent& event : waiting)
        m_entries.append({event, m_reasons.value(event.id), held.value(event.id)});
    Q_EMIT changed();
    pump();
}

/// The oldest of an account that need not wait: none overtakes another of its account.
void SendQueue::pump()
{
    if (!m_isStarted || m_isReading || m_job)
        return;
    if (m_isStopped || !m_isOnline)
        return leaveTurn();
    const qint64 nowUs = m_clock.elapsedUs();
    qint64 nextUs = std::numeric_limits<qint64>::max();
    QSet<QString> seen;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString account = entry.waiting.accountId;
        if (seen.contains(account))
            continue;
        seen.insert(account);
        if (entry.isHeld)
            continue;
        const qint64 dueUs = m_patience.value(account).dueUs;
        if (dueUs <= nowUs)
            return m_turn == Turn::Ours ? send(WaitingEvent(entry.waiting)) : askForTurn();
        nextUs = std::min(nextUs, dueUs);
    }
    if (nextUs == std::numeric_limits<qint64>::max())
        leaveTurn();
    else
        m_pause.start(int((nextUs - nowUs) / 1000 + 1));
}

void SendQueue::askForTurn()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    whenDone(m_store.takeTurn(), this, [this](const Result<bool>& isOurs) { takeTurn(isOurs); });
}

void SendQueue::takeTurn(const Result<bool>& isOurs)
{
    m_isAsking = false;
    if (!isOurs) {
        setTurn(Turn::Unknown);
        Q_EMIT failed(isOurs.error());
        return;
    }
    setTurn(*isOurs ? Turn::Ours : Turn::Elsewhere);
    if (*isOurs)
        reload(); // what whoever had it before has left
    else
        m_pause.start(turnPause);
}

void SendQueue::leaveTurn()
{
    if (m_turn == Turn::Ours)
        m_store.leaveTurn();
    setTurn(Turn::Unknown);
}

void SendQueue::setTurn(Turn turn)
{
    const bool wasElsewhere = isSentElsewhere();
    m_turn = turn;
    if (wasElsewhere != isSentElsewhere())
        Q_EMIT changed();
}

void SendQueue::send(const WaitingEvent& waiting)
{
    auto account = m_accounts.find(waiting.accountId);
    if (!account)
        return hold(
            waiting.id, tr("The account “%1” is no longer in the list.").arg(waiting.accountName));
    if (account->recording == Recording::Nothing)
        return hold(waiting.id, tr("The account keeps nothing of its publishes any more."));
    const auto permit = m_guards.permitFor(*account, waiting.seal);
    if (!permit)
        return hold(waiting.id, permit.error().text);
    account->scope = waiting.scope;
    const PublishTerms terms {.permit = *permit,
        .begin =
            [this, id = waiting.id](
                const PublishOrder& order, const std::optional<WithheldData>& withheld) {
                return m_store.begin(id, order, withheld);
            },
        .finish = [this, waiting](PublishId id,
                      const PublishResult& result) { return m_store.finish(waiting, id, result); }};
    m_patience[waiting.accountId].dueUs = m_clock.elapsedUs() + second / account->ceiling();
    m_job = m_publisher.publish(waiting.event, *account, waiting.lineage, terms);
    connect(m_job, &PublishJob::finished, this,
        [this, waiting](const Publish& publish, const QString& storageError) {
            finish(waiting, publish, storageError);
        });
    connect(m_job, &PublishJob::failed, this, [this, waiting](const Error& error) {
        endJob();
        if (error.kind == ErrorKind::Conflict) // cancelled, or another process was quicker
            reload();
        else
            hold(waiting.id, error.text);
    });
    Q_EMIT changed();
}

void SendQueue::finish(
    const WaitingEvent& waiting, const Publish& publish, const QString& storageError)
{
    endJob();
    if (!storageError.isEmpty())
        Q_EMIT failed({.kind = ErrorKind::Storage, .text = storageError});
    Patience& patience = m_patience[waiting.accountId];
    if (publish.result.outcome == Outcome::NotSent) {
        patience.dueUs = m_clock.elapsedUs() + pauseAfter(patience.failures++);
        m_reasons.insert(waiting.id, publish.result.reason);
    } else {
        patience.failures = 0;
        m_reasons.remove(waiting.id);
    }
    reload();
}

void SendQueue::endJob()
{
    m_job.clear();
    if (m_isStopped)
        Q_EMIT idle();
}

void SendQueue::hold(qint64 id, const QString& problem)
{
    m_reasons.insert(id, problem);
    for (Entry& entry : m_entries) {
        if (entry.waiting.id == id) {
            entry.isHeld = true;
            entry.problem = problem;
        }
    }
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &SendQueue::pump, Qt::QueuedConnection);
}

} // namespace herald
