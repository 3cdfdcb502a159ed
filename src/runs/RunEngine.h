// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/Backoff.h"
#include "runs/RateLimit.h"
#include "runs/Run.h"
#include "runs/RunLane.h"
#include "runs/RunMeter.h"
#include "runs/Schedule.h"

#include <QTimer>

#include <deque>

namespace herald {

/// The inside of a Run.
class Run::Private : public QObject {
    Q_OBJECT
public:
    Private(Run& run, const RunHouse& house, const RunPatience& patience);
    ~Private() override;

    void start(const RunPlan& plan, const QString& title, const Account& account,
        const std::optional<GuardPermit>& permit);
    void resume(qint64 number, const RunPlan& plan, const Account& account,
        const std::optional<GuardPermit>& permit);
    void end(RunState state);
    void hold(RunPause pause, const QString& reason = {}, ErrorKind kind = ErrorKind::Storage);
    void goOn();
    void setPassing(RunPause pause, bool isOn);
    void cancelInFlight();

    RunProgress progress() const;
    const RunPlan& plan() const { return m_plan; }

private:
    // RunEngine.cpp: from row to row
    bool prepareFor(
        const RunPlan& plan, const Account& account, const std::optional<GuardPermit>& permit);
    void take(const RunPosition& position);
    void work();
    bool isFull() const;
    bool maySend();
    void send();
    void fetch();
    void takeItems(const Result<QList<RunItem>>& items);
    void putBack(RunItem item);
    void finishIfDone();
    void look();
    void takeLook(const RunPosition& position);
    bool isOver() const;
    bool isDrained() const;

    // RunOutcomes.cpp: what becomes of them, and when to pause
    void takeOutcome(const RunItem& item, const Publish& publish, const QString& storageError);
    void takeRejected(const RunItem& item, const PublishResult& result);
    void takeAccepted();
    void takeRefused(const RunItem& item, const QString& problem);
    void takeFailed(const RunItem& item, const Error& error);
    void tryAgain(const RunItem& item);
    void waitFor(RunPause pause, const QString& reason,
        std::optional<std::chrono::milliseconds> asked = std::nullopt);
    void closeLane();
    void settle();
    void store(RunState state);
    void takeStored(RunState state, const Result<void>& stored);
    void tell();
    void tellSoon();
    std::optional<std::chrono::milliseconds> timeLeft() const;

    Run& m_run;
    const RunHouse m_house;
    const RunPatience m_patience;
    RunPlan m_plan;
    Account m_account;
    std::optional<GuardPermit> m_permit;
    qint64 m_number = 0;

    std::unique_ptr<RunSource> m_source;
    std::unique_ptr<RunLane> m_lane;
    std::unique_ptr<Schedule> m_schedule;
    std::unique_ptr<RateLimit> m_ownLimit;
    std::shared_ptr<RateLimit> m_accountLimit;
    Backoff m_backoff;
    RunMeter m_meter;

    std::deque<RunItem> m_items; ///< to be sent, by their ordinals
    int m_inFlight = 0; ///< from send() until its end was taken
    int m_accepted = 0; ///< of these: being written down
    bool m_isFetching = false;
    bool m_isSourceEmpty = false;
    bool m_isLooking = false; ///< in the database, whether all is done
    bool m_isScheduled = false;

    RunState m_state = RunState::Running;
    RunState m_wanted = RunState::Running; ///< what it becomes when nothing is in flight
    RunState m_stored = RunState::Running;
    bool m_isStoring = false;
    bool m_hasEnded = false;
    bool m_isOffline = false;
    bool m_isAsleep = false;
    RunPause m_pause = RunPause::None;
    QString m_reason;
    ErrorKind m_failure = ErrorKind::Storage;
    RunTally m_tally;
    qint64 m_passedOver = 0;

    QTimer m_wake; ///< the next row is due, or may go
    QTimer m_wait; ///< a pause ends
    QTimer m_telling;
};

} // namespace herald
