// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/PublishId.h"
#include "history/Removal.h"
#include "history/search/HistoryQuery.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace herald {

class HistoryStore;
class HistoryTables;

/// What a removal of everything that matches would take.
struct RemovalExtent {
    qint64 rows = 0;
    qint64 pinned = 0; ///< of them
    PublishId newest; ///< of the whole history then: what comes later is not touched
};

/// How a removal or its undoing ended.
struct RemovalEnd {
    qint64 rows = 0; ///< removed or restored, also where it did not come to its end
    bool wasCancelled = false;
    std::optional<Error> error = {};
    bool hasBegun = false; ///< a removal: what was removed before cannot be restored any more
};

/// Removes any number of rows from the history, and puts them back: in steps of some milliseconds,
/// each whole or not done at all, that publishing gets in between. One thing at a time. What is
/// removed can be put back until the next removal or the program's end; a kill in the middle leaves
/// each row either in the history or removed, and an undo that was begun is finished by the next
/// start. The store tells with rowsCameOrWent(), in long removals about once a second.
class RowRemoval : public QObject {
    Q_OBJECT
public:
    RowRemoval(HistoryStore& store, QObject* parent = nullptr);
    ~RowRemoval() override;

    /// Counted anew; takes as long as counting does.
    QFuture<Result<RemovalExtent>> measure(const HistoryQuery& query);

    // Each ends the undo of the removal before; not while isRunning().
    QFuture<RemovalEnd> remove(const QList<PublishId>& ids);
    /// What matches now and is not newer than `newest`; rows that are pinned, now, may be kept.
    QFuture<RemovalEnd> removeMatching(
        const HistoryQuery& query, PublishId newest, KeepPinned keep);
    /// Puts back what was removed last.
    QFuture<RemovalEnd> restore();

    /// After the step under way. What is done stays done, and can be undone.
    void cancel();
    bool isRunning() const { return m_task != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows); ///< so many are done

private:
    struct Task;
    using Step = std::function<Result<qint64>(HistoryTables&, qint64 removal)>;

    QFuture<RemovalEnd> start(std::unique_ptr<Task> task);
    void goOn();
    void removeNext();
    void findNext();
    void run(const Step& step);
    void count(qint64 rows);
    void end(const std::optional<Error>& error = {});

    HistoryStore& m_store;
    std::unique_ptr<Task> m_task;
};

} // namespace herald
