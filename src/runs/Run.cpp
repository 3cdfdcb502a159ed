// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/Run.h"

#include "runs/RunEngine.h"

namespace herald {

Run::Run(const RunHouse& house, const RunPatience& patience, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, house, patience))
{
}

Run::~Run() = default;

void Run::start(const RunPlan& plan, const QString& title, const Account& account,
    const std::optional<GuardPermit>& permit)
{
    d->start(plan, title, account, permit);
}

void Run::resume(qint64 run, const RunPlan& plan, const Account& account,
    const std::optional<GuardPermit>& permit)
{
    d->resume(run, plan, account, permit);
}

void Run::pause()
{
    d->hold(RunPause::ByUser);
}

void Run::goOn()
{
    d->goOn();
}

void Run::stop()
{
    d->end(RunState::Stopped);
}

void Run::interrupt()
{
    d->end(RunState::Interrupted);
}

void Run::cancelInFlight()
{
    d->cancelInFlight();
}

void Run::setOnline(bool isOnline)
{
    d->setPassing(RunPause::Offline, !isOnline);
}

void Run::setAsleep(bool isAsleep)
{
    d->setPassing(RunPause::Asleep, isAsleep);
}

RunProgress Run::progress() const
{
    return d->progress();
}

const RunPlan& Run::plan() const
{
    return d->plan();
}

} // namespace herald
