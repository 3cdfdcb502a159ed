// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryOpening.h"
#include "history/HistoryTables.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace herald {

class ChangeWatcher;

/// Something to write. `run` may be called again after a rollback.
struct WriteJob {
    std::function<Result<void>(HistoryTables&)> run;
    std::function<void(const Result<void>& committed)>
        settle; ///< after the commit, or why there was none
};

/// What is done on the writing thread while nothing waits to be written: one step of some
/// milliseconds in transactions of its own, true where more is to be done. A failed step is tried
/// again after the next write, not at once.
using IdleWork = std::function<Result<bool>(Database&)>;

/// Gets the database, or the reason why there is none.
using MaintenanceJob = std::function<void(const Result<Database*>&)>;

/// The writing connection. Lives on a thread of its own; what waits is written in one transaction,
/// so that many orders cost one disk flush.
class HistoryWriter : public QObject {
    Q_OBJECT
public:
    HistoryWriter(const QString& file, const Clock& clock);
    ~HistoryWriter() override;

    /// From any thread. Jobs wait for open(); where that fails they fail with its error.
    void order(WriteJob job);
    /// From any thread: runs alone, after what was ordered before it.
    void maintain(MaintenanceJob job);
    /// Before open(). Steps of the first that has something to do, then of the next.
    void addIdleWork(IdleWork work) { m_idleWork.push_back(std::move(work)); }

    // On the writer's thread:
    Result<OpenReport> open();
    /// Writes what waits, then closes.
    void close();

Q_SIGNALS:
    void changedElsewhere();

private:
    void postWork();
    void workWhileIdle();
    void run(const MaintenanceJob& job);
    void onChangedElsewhere();
    void settleOthers();
    void work();
    void writeTogether(std::deque<WriteJob>& jobs);
    Result<void> attempt(const std::deque<WriteJob>& jobs);

    const QString m_file;
    const Clock& m_clock;

    QMutex m_mutex; // guards the two below
    std::deque<WriteJob> m_waiting;
    bool m_isWorkPosted = false;

    ProcessLock m_lock;
    Database m_database;
    std::unique_ptr<HistoryTables> m_tables;
    std::unique_ptr<ChangeWatcher> m_watcher;
    std::unique_ptr<QTimer> m_othersPause; ///< runs only while another process has rows "sending"
    std::vector<MaintenanceJob> m_maintenance; ///< waits for open()
    std::vector<IdleWork> m_idleWork;
    std::unique_ptr<QTimer> m_idlePause;
    qint64 m_owner = 0;
    std::optional<Result<OpenReport>> m_opened;
};

} // namespace herald
