// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Expansion.h"
#include "history/Publish.h"
#include "publishing/GuardKeeper.h"
#include "runs/RunHouse.h"
#include "runs/RunSource.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace herald {

class PublishJob;
struct PublishTerms;

/// Takes the rows of a run to the publisher: fills in their placeholders and claims them in the
/// order in which they come, so that each is durable, and known to be this row of this run, before
/// it is sent. More are claimed than are sent at a time, so that one flush of the disk serves many:
/// those wait at a gate that lets six through. Main thread.
class RunLane : public QObject {
    Q_OBJECT
public:
    struct Order {
        qint64 run = 0;
        RunPlan plan = {};
        Account account = {};
        std::optional<GuardPermit> permit = {};
        qint64 next = 0; ///< the first ordinal that is not recorded
    };

    RunLane(const RunHouse& house, const Order& order, QObject* parent = nullptr);
    /// What waits at the gate is cancelled, what was let through goes its way.
    ~RunLane() override;

    void send(const RunItem& item);
    /// What waits at the gate, now and until open(), ends as cancelled: nothing of it is sent.
    void close();
    void open() { m_isOpen = true; }
    /// What was not written yet becomes cancelled, what was, unknown.
    void cancel();

    static constexpr int widthOfGate = 6; ///< a network manager has as many connections to a server
    static constexpr int mostClaimed = 24; ///< that a kill may leave unknown, where nothing waits

Q_SIGNALS:
    /// A row; it ends once that is written down, which comes before whatever is claimed from now
    /// on.
    void accepted();
    // One of the three for each row:
    /// `storageError`: the outcome could not be written down.
    void ended(
        const herald::RunItem& item, const herald::Publish& publish, const QString& storageError);
    void refused(const herald::RunItem& item, const QString& problem); ///< it cannot be published
    void failed(const herald::RunItem& item, const herald::Error& error); ///< nothing is recorded

private:
    struct Preparing {
        RunItem item;
        QString problem = {};
        std::optional<Error> error = {};
        bool isDone = false;
    };

    /// A row on its way through the gate.
    struct Passing {
        QPointer<PublishJob> job;
        std::function<void()> go;
    };

    void takeClaimed(const Passing& passing);
    void letThrough();
    static void cancel(const Passing& passing);
    void prepare(const std::shared_ptr<Preparing>& preparing);
    static void take(Preparing& preparing, const Result<ExpandedEvent>& expanded);
    void publishPrepared();
    void publish(RunItem item);
    PublishTerms termsOf(const RunRow& row);
    void fail(const RunItem& item, const Error& error);

    const RunHouse m_house;
    const Order m_order;
    qint64 m_last; ///< the ordinal that was handed to the publisher last
    std::deque<std::shared_ptr<Preparing>> m_preparing; ///< in order
    QList<QPointer<PublishJob>> m_jobs;
    std::deque<Passing> m_atGate;
    int m_through = 0;
    bool m_isOpen = true;
};

} // namespace herald
