// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/LiveRuns.h"

#include "gui/WindowServices.h"
#include "runs/RunWatching.h"

#include <algorithm>

namespace herald {

LiveRuns::LiveRuns(WindowServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_store(services.history)
    , m_limits(services.clock)
{
}

LiveRuns::~LiveRuns()
{
    qDeleteAll(std::exchange(m_runs, {})); // before what they stand on
}

void LiveRuns::start(
    const RunPlan& plan, const QString& title, const Account& account, const GuardPermit& permit)
{
    add(title, account)->start(plan, title, account, permit);
}

void LiveRuns::resume(const RunRecord& record, const Account& account, const GuardPermit& permit)
{
    add(record.title, account)->resume(record.id, *record.plan, account, permit);
}

Run* LiveRuns::find(qint64 run) const
{
    const auto found = std::find_if(
        m_runs.begin(), m_runs.end(), [run](const Run* one) { return one->progress().run == run; });
    return found == m_runs.end() ? nullptr : *found;
}

void LiveRuns::interruptAll()
{
    const QList<Run*> all = m_runs; // one that has nothing in flight ends at once
    for (Run* run : all)
        run->interrupt();
}

Run* LiveRuns::add(const QString& title, const Account& account)
{
    auto* run = new Run({.clock = m_services.clock,
                            .history = m_services.history,
                            .store = m_store,
                            .publisher = m_services.publisher,
                            .expander = m_services.expander,
                            .limits = m_limits},
        {}, this);
    m_runs.append(run);
    if (!m_sleep)
        m_sleep = std::make_unique<SleepWatch>(QDBusConnection::systemBus());
    letWait(*run, account, m_services.networkWatch, *m_sleep);
    connect(run, &Run::began, this, &LiveRuns::began);
    connect(run, &Run::progressed, this, &LiveRuns::progressed);
    connect(run, &Run::ended, this, [this, run, title](const RunProgress& progress) {
        remove(run);
        Q_EMIT ended(progress, title);
        if (m_runs.isEmpty())
            Q_EMIT idle();
    });
    connect(run, &Run::failed, this, [this, run](const Error& error) {
        remove(run);
        Q_EMIT failed(error);
        if (m_runs.isEmpty())
            Q_EMIT idle();
    });
    return run;
}

void LiveRuns::remove(Run* run)
{
    m_runs.removeOne(run);
    run->deleteLater();
}

} // namespace herald
