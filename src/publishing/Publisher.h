// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/AccessToken.h"
#include "cloud/CloudClient.h"
#include "history/Publish.h"
#include "publishing/GuardKeeper.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

namespace herald {

class HistoryStore;
class PracticeHost;
class TokenVault;

/// One publish from order to row (to none where it is not recorded). Deletes itself after
/// finished() or failed().
class PublishJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Before the row is ordered: failed(Cancelled), nothing is recorded. Before the request: the
    /// row is finished as cancelled. Later the cloud client decides: cancelled, or unknown once
    /// written.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The row is on disk (null: not recorded); the request goes out now.
    void started(herald::PublishId id);
    /// The request is over, or there was none, and that is on its way to the disk; finished()
    /// follows once it is there.
    void answered(const herald::PublishResult& result);
    /// The row is finished. A publish that is not recorded has a null id; one whose data is not
    /// kept is whole here. `storageError` is not empty where the outcome is known but could not be
    /// written down.
    void finished(const herald::Publish& publish, const QString& storageError);
    void failed(const herald::Error&
            error); ///< no row, nothing sent: no token, invalid event, a guard, no storage
};

/// How a publish differs from one that is ordered by hand.
struct PublishTerms {
    /// Writes the row; resolves on this thread once it is durable. `withheld`: of data that is not
    /// kept.
    using Begin = std::function<QFuture<Result<PublishId>>(
        const PublishOrder& order, const std::optional<WithheldData>& withheld)>;

    /// The row is durable: `go` sends it, now or later; of a job that was cancelled meanwhile, or
    /// is gone, nothing is sent.
    using Gate = std::function<void(PublishJob& job, const std::function<void()>& go)>;

    /// Writes down what became of it; resolves on this thread.
    using Finish = std::function<QFuture<Result<void>>(PublishId id, const PublishResult& result)>;

    Deadlines deadlines = {};
    std::optional<GuardPermit> permit = {}; ///< of a run: needed with a guarded account
    Begin begin = {}; ///< empty: ordered by hand, HistoryStore::begin()
    Gate gate = {}; ///< empty: it goes at once
    Finish finish = {}; ///< empty: HistoryStore::finish()
};

/// The one way data takes: guard, token, row on disk, one request, outcome on disk. Of an account
/// with Recording::NoData neither the data nor what could repeat it reaches the history; with
/// Recording::Nothing there is no row, as the user chose: what becomes of that publish is told and
/// forgotten. What GuardKeeper does not allow fails with ErrorKind::Guarded: nothing is recorded,
/// nothing is sent.
class Publisher : public QObject {
    Q_OBJECT
public:
    Publisher(GuardKeeper& guards, TokenVault& vault, HistoryStore& history, CloudClient& cloud,
        PracticeHost& practice, QObject* parent = nullptr);
    /// Ends the jobs in flight without a signal; what may have been sent is recorded as unknown.
    ~Publisher() override;

    /// The event as it goes out, and where it comes from, for the history. Checks the event first;
    /// the returned job is owned by the publisher and deletes itself.
    PublishJob* publish(const Event& event, const Account& account, const Lineage& lineage = {},
        const PublishTerms& terms = {});

Q_SIGNALS:
    /// Its body is about to be handed to the network, so long after the order: from now on it may
    /// be published. All of it is here, also what is not recorded.
    void leaving(
        const herald::Publish& publish, const herald::Account& account, qint64 sinceOrderUs);
    void published(const herald::Publish& publish); ///< whichever outcome

private:
    class Job;

    GuardKeeper& m_guards;
    TokenVault& m_vault;
    HistoryStore& m_history;
    CloudClient& m_cloud;
    PracticeHost& m_practice;
};

} // namespace herald
