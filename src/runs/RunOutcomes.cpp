// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunEngine.h"

#include "base/WhenDone.h"
#include "cloud/RetryAfter.h"
#include "runs/RunStore.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int unauthorized = 401;
constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;
constexpr int overloaded = 529; // Particle's, see the API's limits
constexpr auto tellingPause = std::chrono::milliseconds(100);

bool isForNow(int status)
{
    return status == tooManyRequests || status == unavailable || status == overloaded;
}
} // namespace

void Run::Private::takeAccepted()
{
    ++m_accepted;
    work();
}

void Run::Private::takeOutcome(
    const RunItem& item, const Publish& publish, const QString& storageError)
{
    --m_inFlight;
    const PublishResult& result = publish.result;
    switch (result.outcome) {
    case Outcome::Accepted:
        --m_accepted;
        ++m_tally.accepted;
        m_meter.count();
        m_backoff.reset();
        break;
    case Outcome::Rejected:
        takeRejected(item, result);
        break;
    case Outcome::NotSent:
        tryAgain(item);
        waitFor(RunPause::NotSent, result.reason);
        break;
    case Outcome::Cancelled:
        tryAgain(item);
        break;
    case Outcome::Sending:
    case Outcome::Unknown:
        ++m_tally.unknown;
        m_meter.count();
        if (m_plan.onUnknown == RunPlan::OnUnknown::Stop)
            hold(RunPause::UnknownOutcome, result.reason);
        break;
    }
    if (!storageError.isEmpty())
        hold(RunPause::Failed, storageError, ErrorKind::Storage);
    Q_EMIT m_run.rowEnded(item.row, publish);
    tellSoon();
    work();
}

void Run::Private::takeRejected(const RunItem& item, const PublishResult& result)
{
    const int status = result.answer.httpStatus;
    if (isForNow(status)) {
        tryAgain(item);
        waitFor(RunPause::Refused, result.reason, retryAfter(result.answer, m_house.clock.now()));
        return;
    }
    if (status == unauthorized) {
        tryAgain(item);
        hold(RunPause::TokenRefused, result.reason);
        return;
    }
    ++m_tally.rejected;
    m_meter.count();
    m_backoff.reset();
}

/// As it was the same row when the run was begun: passed over where bad rows are, else the user
/// must know.
void Run::Private::takeRefused(const RunItem& item, const QString& problem)
{
    --m_inFlight;
    if (m_plan.kind == RunPlan::Kind::File && m_plan.file.bad > 0) {
        ++m_passedOver;
        Q_EMIT m_run.rowRefused(item.row, problem);
        return work();
    }
    putBack(item);
    //: %1: a line's number, %2: a sentence
    hold(RunPause::Failed,
        item.row.line > 0 ? tr("Line %1: %2").arg(QString::number(item.row.line), problem)
                          : problem,
        ErrorKind::InvalidInput);
}

/// Nothing is recorded of it, nor of what comes after it.
void Run::Private::takeFailed(const RunItem& item, const Error& error)
{
    --m_inFlight;
    putBack(item);
    hold(RunPause::Failed, error.text, error.kind); // the first that failed tells why
    work();
}

void Run::Private::tryAgain(const RunItem& item)
{
    RunItem again = item;
    ++again.row.attempt;
    putBack(again);
}

void Run::Private::waitFor(
    RunPause pause, const QString& reason, std::optional<std::chrono::milliseconds> asked)
{
    // Those that were in flight together fail together: that is one failure.
    const bool isSameWave = m_pause == pause;
    if (m_wanted != RunState::Running || (m_pause != RunPause::None && !isSameWave))
        return;
    if (isSameWave && (!asked || *asked <= m_wait.remainingTimeAsDuration()))
        return;
    if (!isSameWave && m_backoff.failures() >= m_patience.failures)
        return hold(RunPause::GaveUp, reason);
    m_pause = pause;
    m_reason = reason;
    m_ownLimit->slowDown();
    closeLane();
    m_wait.start(isSameWave ? *asked : m_backoff.next(asked));
    tell();
}

void Run::Private::hold(RunPause pause, const QString& reason, ErrorKind kind)
{
    if (m_wanted != RunState::Running)
        return;
    m_wait.stop();
    m_pause = pause;
    m_reason = reason;
    m_failure = kind;
    m_wanted = RunState::Paused;
    closeLane();
    tell();
    settle();
}

void Run::Private::goOn()
{
    if (hasEnded(m_wanted) || m_wanted == RunState::Interrupted)
        return;
    const bool hasFailed = m_pause == RunPause::Failed;
    m_wait.stop();
    if (m_wanted == RunState::Paused)
        m_backoff.reset();
    m_wanted = RunState::Running;
    m_pause = RunPause::None;
    m_reason.clear();
    m_isOffline = m_isAsleep = false; // whoever says go on knows better
    if (m_lane)
        m_lane->open();
    m_isScheduled = m_isScheduled && m_plan.kind == RunPlan::Kind::Repeat;
    settle();
    tell();
    // After a failure the file, say, is read anew.
    if (hasFailed && m_lane && m_inFlight == 0 && !m_isFetching && !m_isLooking) {
        m_items.clear();
        m_isSourceEmpty = false;
        look();
    } else {
        work();
    }
}

void Run::Private::setPassing(RunPause pause, bool isOn)
{
    (pause == RunPause::Offline ? m_isOffline : m_isAsleep) = isOn;
    if (m_wanted != RunState::Running)
        return;
    if (!isOn && m_pause == pause)
        return goOn();
    if (!isOn || (m_pause == RunPause::Offline || m_pause == RunPause::Asleep))
        return;
    m_wait.stop();
    m_pause = pause;
    m_reason.clear();
    closeLane();
    tell();
}

void Run::Private::closeLane()
{
    if (m_lane)
        m_lane->close();
}

void Run::Private::end(RunState state)
{
    if (m_hasEnded || hasEnded(m_wanted))
        return;
    m_wait.stop();
    m_wanted = state;
    closeLane();
    settle();
}

void Run::Private::cancelInFlight()
{
    if (m_lane)
        m_lane->cancel();
}

/// Becomes what it is wanted to be, once nothing is in flight.
void Run::Private::settle()
{
    if (!m_lane || m_isStoring || m_wanted == m_stored || m_inFlight > 0)
        return;
    store(m_wanted);
}

void Run::Private::store(RunState state)
{
    m_isStoring = true;
    whenDone(m_house.store.setState(m_number, state), this,
        [this, state](const Result<void>& stored) { takeStored(state, stored); });
}

void Run::Private::takeStored(RunState state, const Result<void>& stored)
{
    m_isStoring = false;
    m_stored = state;
    m_state = state;
    if (!stored) {
        m_pause = RunPause::Failed;
        m_reason = stored.error().text;
    }
    const bool isOver = hasEnded(state) || state == RunState::Interrupted;
    if (isOver)
        m_hasEnded = true;
    tell();
    if (isOver)
        Q_EMIT m_run.ended(progress());
    else
        work();
}

void Run::Private::tellSoon()
{
    if (!m_telling.isActive())
        m_telling.start(tellingPause);
}

void Run::Private::tell()
{
    m_telling.stop();
    Q_EMIT m_run.progressed(progress());
}

RunProgress Run::Private::progress() const
{
    RunProgress progress {.run = m_number,
        .state = m_wanted == RunState::Running || m_wanted == RunState::Paused ? m_wanted : m_state,
        .pause = m_pause,
        .reason = m_reason,
        .failure = m_failure,
        .tally = m_tally,
        .passedOver = m_passedOver,
        .total = m_plan.total(),
        .perSecond = m_meter.perSecond(),
        .left = timeLeft()};
    if (m_hasEnded)
        progress.state = m_state;
    progress.tally.waiting = std::count_if(
        m_items.begin(), m_items.end(), [](const RunItem& item) { return item.row.attempt > 1; });
    progress.tally.sending = m_inFlight;
    if (m_wait.isActive())
        progress.wait = m_wait.remainingTimeAsDuration();
    return progress;
}

std::optional<std::chrono::milliseconds> Run::Private::timeLeft() const
{
    const auto total = m_plan.total();
    if (!total || m_tally.done() >= *total)
        return std::nullopt;
    const auto events = double(*total - m_tally.done());
    if (m_plan.kind == RunPlan::Kind::Repeat)
        return std::chrono::milliseconds(
            qint64(events * std::max(double(m_plan.intervalMs), 1000 / m_plan.ratePerSecond)));
    const double measured = m_meter.perSecond();
    const double rate = measured > 0 ? measured : m_plan.ratePerSecond;
    return std::chrono::milliseconds(qint64(events / rate * 1000));
}

} // namespace herald
