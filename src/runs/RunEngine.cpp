// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunEngine.h"

#include "base/WhenDone.h"
#include "runs/RunStore.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int fetchAtOnce = 256;
constexpr qint64 us = 1000; // in a millisecond

bool isEarlier(const RunItem& a, const RunItem& b)
{
    return a.row.ordinal < b.row.ordinal;
}
} // namespace

Run::Private::Private(Run& run, const RunHouse& house, const RunPatience& patience)
    : m_run(run)
    , m_house(house)
    , m_patience(patience)
    , m_backoff(patience.first, patience.longest)
    , m_meter(house.clock)
{
    for (QTimer* timer : {&m_wake, &m_wait, &m_telling})
        timer->setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Private::work);
    connect(&m_wait, &QTimer::timeout, this, &Private::goOn);
    connect(&m_telling, &QTimer::timeout, this, &Private::tell);
}

Run::Private::~Private()
{
    if (m_number != 0 && !m_hasEnded && !hasEnded(m_stored) && m_stored != RunState::Interrupted)
        m_house.store.setState(m_number, RunState::Interrupted);
}

bool Run::Private::prepareFor(
    const RunPlan& plan, const Account& account, const std::optional<GuardPermit>& permit)
{
    m_plan = plan;
    m_account = account;
    m_account.scope = plan.scope;
    m_account.receiver = plan.receiver;
    m_permit = permit;
    Result<void> ready = plan.check();
    if (ready && account.recording == Recording::Nothing)
        ready = failure(ErrorKind::InvalidInput,
            tr("The account “%1” leaves nothing in the history. A run needs its rows there: "
               "without them nobody could tell what was sent.")
                .arg(account.name));
    if (ready && account.id != plan.accountId)
        ready = failure(ErrorKind::InvalidInput, tr("The run was begun for another account."));
    if (ready)
        return true;
    QMetaObject::invokeMethod(
        this, [this, error = ready.error()] { Q_EMIT m_run.failed(error); }, Qt::QueuedConnection);
    return false;
}

void Run::Private::start(const RunPlan& plan, const QString& title, const Account& account,
    const std::optional<GuardPermit>& permit)
{
    if (!prepareFor(plan, account, permit))
        return;
    whenDone(m_house.store.create(plan, title), this, [this](const Result<qint64>& number) {
        if (!number) {
            Q_EMIT m_run.failed(number.error());
            return;
        }
        m_number = *number;
        Q_EMIT m_run.began(m_number);
        take({});
    });
}

void Run::Private::resume(qint64 number, const RunPlan& plan, const Account& account,
    const std::optional<GuardPermit>& permit)
{
    if (!prepareFor(plan, account, permit))
        return;
    whenDone(
        m_house.store.takeOver(number), this, [this, number](const Result<RunPosition>& position) {
            if (!position) {
                Q_EMIT m_run.failed(position.error());
                return;
            }
            m_number = number;
            m_house.store.replacePlan(number, m_plan);
            Q_EMIT m_run.began(m_number);
            take(*position);
        });
}

void Run::Private::take(const RunPosition& position)
{
    m_tally = position.tally;
    m_source = sourceOf(m_plan, position);
    m_isSourceEmpty = false;
    m_lane = std::make_unique<RunLane>(m_house,
        RunLane::Order {.run = m_number,
            .plan = m_plan,
            .account = m_account,
            .permit = m_permit,
            .next = position.next});
    connect(m_lane.get(), &RunLane::accepted, this, &Private::takeAccepted);
    connect(m_lane.get(), &RunLane::ended, this, &Private::takeOutcome);
    // Queued: a row that cannot be published tells so from within send().
    connect(m_lane.get(), &RunLane::refused, this, &Private::takeRefused, Qt::QueuedConnection);
    connect(m_lane.get(), &RunLane::failed, this, &Private::takeFailed, Qt::QueuedConnection);
    m_schedule = std::make_unique<Schedule>(m_plan);
    m_isScheduled = false;
    const bool isGuarded = m_account.guard.isOn();
    const double ceiling = m_account.ceiling();
    m_ownLimit = std::make_unique<RateLimit>(
        isGuarded ? std::min(ceiling, m_plan.ratePerSecond) : m_plan.ratePerSecond, m_house.clock);
    m_accountLimit = m_house.limits.of(
        m_account.id, isGuarded ? ceiling : std::max(ceiling, m_plan.ratePerSecond));
    tell();
    work();
}

void Run::Private::work()
{
    if (!m_lane || m_hasEnded || m_isLooking)
        return;
    if (m_wanted == RunState::Running && m_pause == RunPause::None) {
        while (maySend())
            send();
        fetch();
        finishIfDone();
    }
    settle();
}

/// A step of a sequence waits for the end of the one before; other rows only for what a kill now
/// would leave unknown.
bool Run::Private::isFull() const
{
    if (m_plan.kind == RunPlan::Kind::Sequence)
        return m_inFlight > 0;
    return m_inFlight - m_accepted >= RunLane::mostClaimed;
}

/// Else `m_wake` is set, or something that is awaited calls work().
bool Run::Private::maySend()
{
    if (m_wanted != RunState::Running || m_pause != RunPause::None || m_items.empty() || isFull()
        || isOver())
        return false;
    const RunItem& next = m_items.front();
    const qint64 nowUs = m_house.clock.elapsedUs();
    qint64 waitUs = std::max(m_ownLimit->waitUs(), m_accountLimit->waitUs());
    if (next.row.attempt == 1) {
        if (!std::exchange(m_isScheduled, true))
            m_schedule->begin(next.row.ordinal, nowUs);
        m_schedule->catchUp(next.row.ordinal, nowUs);
        waitUs = std::max(waitUs, m_schedule->dueUs(next.row.ordinal) - nowUs);
    }
    if (m_plan.until.isValid())
        waitUs = std::min(waitUs, m_house.clock.now().msecsTo(m_plan.until) * us);
    if (waitUs > 0)
        m_wake.start(std::chrono::milliseconds((waitUs + us - 1) / us));
    return waitUs <= 0;
}

void Run::Private::send()
{
    const RunItem item = m_items.front();
    m_items.pop_front();
    m_ownLimit->take();
    m_accountLimit->take();
    ++m_inFlight;
    m_lane->send(item);
}

void Run::Private::fetch()
{
    if (m_isFetching || m_isSourceEmpty || m_items.size() >= fetchAtOnce / 2 || isOver())
        return;
    m_isFetching = true;
    whenDone(m_source->take(fetchAtOnce), this,
        [this](const Result<QList<RunItem>>& items) { takeItems(items); });
}

void Run::Private::takeItems(const Result<QList<RunItem>>& items)
{
    m_isFetching = false;
    if (!items) {
        hold(RunPause::Failed, items.error().text, items.error().kind);
        return;
    }
    m_isSourceEmpty = items->isEmpty();
    for (const RunItem& item : *items)
        putBack(item);
    work();
}

void Run::Private::putBack(RunItem item)
{
    const auto place = std::upper_bound(m_items.begin(), m_items.end(), item, isEarlier);
    m_items.insert(place, std::move(item));
}

bool Run::Private::isOver() const
{
    return m_plan.until.isValid() && m_house.clock.now() >= m_plan.until;
}

bool Run::Private::isDrained() const
{
    return m_inFlight == 0 && !m_isFetching && (isOver() || (m_isSourceEmpty && m_items.empty()));
}

void Run::Private::finishIfDone()
{
    if (!isDrained())
        return;
    if (isOver())
        return end(RunState::Finished);
    look();
}

/// The database has the last word on what is done.
void Run::Private::look()
{
    m_isLooking = true;
    whenDone(m_house.store.position(m_number), this, [this](const Result<RunPosition>& position) {
        m_isLooking = false;
        if (position)
            takeLook(*position);
        else
            hold(RunPause::Failed, position.error().text, position.error().kind);
    });
}

void Run::Private::takeLook(const RunPosition& position)
{
    const bool isAllDone = m_isSourceEmpty && m_items.empty() && position.again.isEmpty();
    if (!isAllDone)
        return take(position);
    m_tally = position.tally;
    end(RunState::Finished);
}

} // namespace herald
