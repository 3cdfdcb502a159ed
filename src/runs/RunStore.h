// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/Publish.h"
#include "runs/RunRecord.h"

#include <QFuture>
#include <QObject>

namespace herald {

class HistoryStore;

/// Runs and their rows in the history's database. Each call returns at once; continue its future
/// with whenDone(). A run belongs to the process that runs it, as ProcessLock tells: no two work on
/// one, and that of a process that died reads "interrupted" from then on.
class RunStore : public QObject {
    Q_OBJECT
public:
    explicit RunStore(HistoryStore& history, QObject* parent = nullptr);

    /// A new run, "running", this process's. Its number.
    QFuture<Result<qint64>> create(const RunPlan& plan, const QString& title);
    /// Of an interrupted run, which is this process's from then on. Conflict where another process
    /// has it or it has ended.
    QFuture<Result<RunPosition>> takeOver(qint64 run);
    /// Of a run of this process, anew.
    QFuture<Result<RunPosition>> position(qint64 run);
    /// What may be given anew when a run is gone on with.
    QFuture<Result<void>> replacePlan(qint64 run, const RunPlan& plan);
    /// Interrupted, Stopped and Finished let go of it. Also ends an interrupted run that no process
    /// has; Conflict where another process has it.
    QFuture<Result<void>> setState(qint64 run, RunState state);

    /// A row "sending" in the history, and that it is this row of the run, in one transaction,
    /// which many may share: resolves after the commit that made both durable. Conflict where the
    /// run is not this process's. HistoryStore::added() tells of it.
    QFuture<Result<PublishId>> claim(qint64 run, const RunRow& row, const PublishOrder& order,
        const std::optional<WithheldData>& withheld);

    /// At most `limit` runs older than `before` (0: from the newest), newest first.
    QFuture<Result<QList<RunRecord>>> list(qint64 before, int limit);
    QFuture<Result<RunRecord>> load(qint64 run);
    /// The newest runs that were interrupted, at most `limit`.
    QFuture<Result<QList<RunRecord>>> interrupted(int limit);
    /// Takes about a second for a million rows.
    QFuture<Result<RunTally>> tally(qint64 run);
    /// At most `limit` rows after that ordinal (-1: from the first), in order.
    QFuture<Result<QList<RunRowState>>> rows(qint64 run, qint64 after, int limit);

Q_SIGNALS:
    void changed(qint64 run); ///< by this process: its state, not its rows
    void changedElsewhere();

private:
    template <typename Work> QFuture<Result<void>> write(qint64 run, Work work);

    HistoryStore& m_history;
    PublishId m_lastId;
};

} // namespace herald
