// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "history/WaitingStore.h"
#include "publishing/GuardKeeper.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace herald {

class AccountList;
class Clock;
class Publisher;
class PublishJob;

/// Sends what waits for a connection, each account's events in order, one at a time. An event that
/// turns out as "not sent" waits again, longer each time; whatever may have been sent never does.
/// What speaks against sending one (its account is gone, no token, a guard that was changed) holds
/// the account's events until that changes. Several processes may have a queue: one of them sends,
/// the next where that has nothing more to send or ends. Main thread only.
class SendQueue : public QObject {
    Q_OBJECT
public:
    SendQueue(WaitingStore& store, AccountList& accounts, GuardKeeper& guards, Publisher& publisher,
        const Clock& clock, QObject* parent = nullptr);

    struct Entry {
        WaitingEvent waiting;
        QString problem = {}; ///< why it could not be sent, translated
        bool isHeld = false; ///< it is not tried again by itself
    };

    /// Looks at what waits, and begins to send. Once.
    void start();

    /// Resolves once it is on the disk. Fails, with the reason, where the event cannot be
    /// published, the guard does not let it through now (its name must have been typed), or the
    /// account's data is not written down.
    QFuture<Result<qint64>> add(
        const Event& event, const Account& account, const Lineage& lineage = {});
    /// NotFound where it has been sent, or is being sent.
    QFuture<Result<void>> cancel(qint64 id);

    /// Tries at once, whatever was to be waited for, the network too: the user knows better.
    void sendNow();
    /// While there is no network nothing is tried.
    void setOnline(bool isOnline);

    const QList<Entry>& entries() const { return m_entries; } ///< oldest first
    bool isSending() const { return !m_job.isNull(); }
    /// Another process sends what waits; this one looks after it.
    bool isSentElsewhere() const { return m_turn == Turn::Elsewhere; }

    /// Begins with none any more; idle() follows where one is on its way.
    void stop();

Q_SIGNALS:
    void changed(); ///< the entries, one of their problems, or who sends them
    void idle(); ///< after stop(): none is on its way any more
    void failed(const herald::Error& error); ///< what waits could not be read or written

private:
    enum class Turn { Unknown, Ours, Elsewhere };

    struct Patience {
        qint64 dueUs = 0; ///< not before
        int failures = 0;
    };

    void reload();
    void take(const QList<WaitingEvent>& waiting);
    void releaseHeld();
    void pump();
    void askForTurn();
    void takeTurn(const Result<bool>& isOurs);
    void leaveTurn();
    void setTurn(Turn turn);
    void send(const WaitingEvent& waiting);
    void finish(const WaitingEvent& waiting, const Publish& publish, const QString& storageError);
    void endJob();
    void hold(qint64 id, const QString& problem);

    WaitingStore& m_store;
    AccountList& m_accounts;
    GuardKeeper& m_guards;
    Publisher& m_publisher;
    const Clock& m_clock;
    QList<Entry> m_entries;
    QHash<QString, Patience> m_patience; ///< by account
    QHash<qint64, QString> m_reasons; ///< of the last try
    QPointer<PublishJob> m_job;
    QTimer m_pause;
    bool m_isStarted = false;
    bool m_isOnline = true;
    bool m_isStopped = false;
    bool m_isAsking = false; ///< for the turn
    Turn m_turn = Turn::Unknown;
    bool m_isReading = false;
    bool m_isStale = false; ///< while it is being read, it changed
};

} // namespace herald
