// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "history/Publish.h"
#include "publishing/GuardKeeper.h"
#include "runs/RunHouse.h"
#include "runs/RunProgress.h"
#include "runs/RunSource.h"

#include <QObject>

#include <memory>

namespace herald {

/// Many publishes from one order. Every row is durable, and known to be this row of this run,
/// before it is sent; so a run survives the end of its process, sends no row twice and leaves none
/// out. At most six are in flight; of a sequence one, for its order. What was not sent, or was
/// refused for now (429, 503, 529), is tried again after a pause, in a publish of its own; what may
/// have been sent never is. Main thread.
class Run : public QObject {
    Q_OBJECT
public:
    Run(const RunHouse& house, const RunPatience& patience = {}, QObject* parent = nullptr);
    /// Lets go of a run that has not ended, as interrupt() does, without waiting.
    ~Run() override;

    // One of the two, once. `permit`: of a guarded account.
    /// began() or failed() follows. Of an account that leaves nothing in the history no run can be
    /// begun: without rows nobody could tell what was sent.
    void start(const RunPlan& plan, const QString& title, const Account& account,
        const std::optional<GuardPermit>& permit = std::nullopt);
    /// Of a run that was interrupted: takes it over and goes on. `plan` is the run's, perhaps with
    /// another rate or another word on unknown outcomes.
    void resume(qint64 run, const RunPlan& plan, const Account& account,
        const std::optional<GuardPermit>& permit = std::nullopt);

    /// What is in flight is finished; nothing more is sent until goOn().
    void pause();
    /// Also ends the wait of a pause that would end by itself.
    void goOn();
    /// What is in flight is finished, then the run is over for good: ended().
    void stop();
    /// What is in flight is finished, then the run can be resumed later: ended().
    void interrupt();
    /// What is in flight is not waited for: cancelled where it was not written yet, else unknown.
    void cancelInFlight();

    /// The network came or went, the computer falls asleep or wakes up.
    void setOnline(bool isOnline);
    void setAsleep(bool isAsleep);

    RunProgress progress() const;
    const RunPlan& plan() const;

Q_SIGNALS:
    void began(qint64 run);
    /// About ten times a second while something happens, and whenever the state or the pause
    /// changes.
    void progressed(const herald::RunProgress& progress);
    void rowEnded(const herald::RunRow& row, const herald::Publish& publish);
    void rowRefused(const herald::RunRow& row, const QString& problem); ///< passed over
    /// Finished, stopped or interrupted; nothing follows.
    void ended(const herald::RunProgress& progress);
    /// It could not be begun or taken over; nothing follows. InvalidInput, Conflict, Storage.
    void failed(const herald::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
