// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/RateLimit.h"
#include "runs/Run.h"
#include "runs/RunStore.h"
#include "runs/SleepWatch.h"

#include <QObject>

namespace herald {

struct WindowServices;

/// The runs that this process works on. Main thread.
class LiveRuns : public QObject {
    Q_OBJECT
public:
    explicit LiveRuns(WindowServices& services, QObject* parent = nullptr);
    /// Runs that have not ended are let go of: interrupted.
    ~LiveRuns() override;

    void start(const RunPlan& plan, const QString& title, const Account& account,
        const GuardPermit& permit);
    /// One that was interrupted; its plan can be read.
    void resume(const RunRecord& record, const Account& account, const GuardPermit& permit);

    /// Null: no run of this process, or it has ended.
    Run* find(qint64 run) const;
    int count() const { return int(m_runs.size()); }
    /// What is in flight is finished; idle() follows.
    void interruptAll();

    RunStore& store() { return m_store; }

Q_SIGNALS:
    void began(qint64 run);
    void progressed(const herald::RunProgress& progress);
    void ended(const herald::RunProgress& progress, const QString& title);
    void failed(const herald::Error& error); ///< it could not be begun
    void idle(); ///< the last one has ended

private:
    Run* add(const QString& title, const Account& account);
    void remove(Run* run);

    WindowServices& m_services;
    RunStore m_store;
    RateLimits m_limits;
    std::unique_ptr<SleepWatch> m_sleep; ///< since the first run
    QList<Run*> m_runs; ///< children
};

} // namespace herald
