// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Event.h"
#include "event/Lineage.h"
#include "event/Scope.h"
#include "history/Publish.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace herald {

class HistoryStore;
class TurnLock;

/// An event that waits until there is a connection.
struct WaitingEvent {
    qint64 id = 0; ///< in order of queueing; 0: not stored yet
    QDateTime queued = {}; ///< UTC
    QString accountId = {};
    QString accountName = {}; ///< as it was called then
    Scope scope = {};
    Event event = {}; ///< as it goes out
    Lineage lineage = {};
    QByteArray seal = {}; ///< GuardKeeper::sealOf(); empty: the account had no guard

    friend bool operator==(const WaitingEvent&, const WaitingEvent&) = default;
};

/// What waits to be sent, in the history's database. Each call returns at once and resolves after
/// the commit that made it durable; continue with whenDone(). What stands there may be anything:
/// what cannot be read is listed with an empty account id.
class WaitingStore : public QObject {
    Q_OBJECT
public:
    explicit WaitingStore(HistoryStore& history, QObject* parent = nullptr);

    /// Its id. One with an id gets that again, and with it its place.
    QFuture<Result<qint64>> add(const WaitingEvent& event);
    QFuture<Result<QList<WaitingEvent>>> list(); ///< the oldest maxListed, oldest first
    /// NotFound where it does not wait any more.
    QFuture<Result<void>> remove(qint64 id);
    /// Takes it away and writes its row "sending" in one transaction: whatever happens, it waits or
    /// it has a row, never both. Conflict where it does not wait any more. HistoryStore::added()
    /// tells of the row.
    QFuture<Result<PublishId>> begin(
        qint64 id, const PublishOrder& order, const std::optional<WithheldData>& withheld);

    /// Writes what became of one that was begun and, where nothing of it was sent, puts it back in
    /// its place, in one transaction. HistoryStore::updated() tells of the row.
    QFuture<Result<void>> finish(
        const WaitingEvent& event, PublishId id, const PublishResult& result);

    /// Whether this process may send what waits: one at a time does, so that nothing is overtaken.
    /// It has its turn until leaveTurn() or its end, however it ends.
    QFuture<Result<bool>> takeTurn();
    void leaveTurn();

    static constexpr int maxListed = 1000;

Q_SIGNALS:
    void changedElsewhere(); ///< perhaps: another process wrote to the history

private:
    HistoryStore& m_history;
    PublishId m_lastId;
    const std::shared_ptr<TurnLock> m_turn; ///< used on the writing thread
};

} // namespace herald
