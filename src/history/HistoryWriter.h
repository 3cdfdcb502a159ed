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

namespace herald {

class ChangeWatcher;

/// Something to write. `run` may be called again after a rollback.
struct WriteJob {
    std::function<Result<void>(HistoryTables&)> run;
    std::function<void(const Result<void>& committed)>
        settle; ///< after the commit, or why there was none
};

/// The writing connection. Lives on a thread of its own; what waits is written in one transaction,
/// so that many orders cost one disk flush.
class HistoryWriter : public QObject {
    Q_OBJECT
public:
    HistoryWriter(const QString& file, const Clock& clock);
    ~HistoryWriter() override;

    /// From any thread. Jobs wait for open(); where that fails they fail with its error.
    void order(WriteJob job);

    // On the writer's thread:
    Result<OpenReport> open();
    /// Writes what waits, then closes.
    void close();

Q_SIGNALS:
    void changedElsewhere();

private:
    void postWork();
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
    qint64 m_owner = 0;
    std::optional<Result<OpenReport>> m_opened;
};

} // namespace herald
