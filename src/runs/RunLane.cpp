// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunLane.h"

#include "base/WhenDone.h"
#include "event/EventLint.h"
#include "event/FindingText.h"
#include "publishing/Expander.h"
#include "publishing/Publisher.h"
#include "runs/RunStore.h"

#include <algorithm>
#include <utility>

namespace herald {

RunLane::RunLane(const RunHouse& house, const Order& order, QObject* parent)
    : QObject(parent)
    , m_house(house)
    , m_order(order)
    , m_last(order.next - 1)
{
}

RunLane::~RunLane()
{
    close();
}

void RunLane::send(const RunItem& item)
{
    const auto preparing = std::make_shared<Preparing>(Preparing {.item = item});
    m_preparing.push_back(preparing);
    prepare(preparing);
    publishPrepared();
}

void RunLane::cancel()
{
    for (const auto& job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
}

void RunLane::prepare(const std::shared_ptr<Preparing>& preparing)
{
    RunItem& item = preparing->item;
    if (item.filled) {
        preparing->isDone = true;
        return;
    }
    if (!m_order.plan.steps.at(item.step).fillsPlaceholders) {
        take(*preparing,
            ExpandedEvent {.event = item.composition.event,
                .findings = lintEvent(item.composition.event, m_order.account.receiver),
                .used = {},
                .data = {}});
        return;
    }
    const auto expanded = m_house.expander.expand(item.composition, m_order.account.receiver);
    if (expanded.isFinished() && expanded.resultCount() > 0) {
        take(*preparing, expanded.result());
        return;
    }
    whenDone(expanded, this, [this, preparing](const Result<ExpandedEvent>& result) {
        take(*preparing, result);
        publishPrepared();
    });
}

void RunLane::take(Preparing& preparing, const Result<ExpandedEvent>& expanded)
{
    preparing.isDone = true;
    if (!expanded)
        preparing.error = expanded.error();
    else if (!canPublish(expanded->findings))
        preparing.problem = findingText(expanded->findings.first());
    else
        preparing.item.filled = RunItem::Filled {expanded->event, expanded->used};
}

/// Those at the front that are ready: a row never overtakes another on its way to the disk.
void RunLane::publishPrepared()
{
    while (!m_preparing.empty() && m_preparing.front()->isDone) {
        const auto next = m_preparing.front();
        m_preparing.pop_front();
        if (next->error)
            Q_EMIT failed(next->item, *next->error);
        else if (!next->problem.isEmpty())
            Q_EMIT refused(next->item, next->problem);
        else
            publish(next->item);
    }
}

void RunLane::publish(RunItem item)
{
    if (item.row.attempt == 1)
        item.row.previous = std::exchange(m_last, item.row.ordinal);
    Lineage lineage = m_order.plan.steps.at(item.step).lineage;
    lineage.values = item.filled->values;
    PublishJob* job = m_house.publisher.publish(
        item.filled->event, m_order.account, lineage, termsOf(item.row));
    m_jobs.removeAll(QPointer<PublishJob>());
    m_jobs.append(job);
    // One that was accepted makes room at once; of another it is first decided whether to go on.
    connect(job, &PublishJob::answered, this, [this](const PublishResult& result) {
        if (result.outcome != Outcome::Accepted)
            return;
        --m_through;
        letThrough();
        Q_EMIT accepted();
    });
    connect(job, &PublishJob::finished, this,
        [this, item](const Publish& publish, const QString& storageError) {
            if (publish.result.outcome != Outcome::Accepted)
                --m_through;
            const QPointer<RunLane> self(this);
            Q_EMIT ended(item, publish, storageError);
            if (self) // whoever heard of it may have closed the gate, or be done with the lane
                letThrough();
        });
    connect(
        job, &PublishJob::failed, this, [this, item](const Error& error) { fail(item, error); });
}

/// The lane may be gone by the time they are asked for.
PublishTerms RunLane::termsOf(const RunRow& row)
{
    const QPointer<RunLane> self(this);
    return {.permit = m_order.permit,
        .begin =
            [self, row](const PublishOrder& order, const std::optional<WithheldData>& withheld) {
                return self ? self->m_house.store.claim(self->m_order.run, row, order, withheld)
                            : QtFuture::makeReadyFuture<Result<PublishId>>(
                                failure(ErrorKind::Cancelled, {}));
            },
        .gate =
            [self](PublishJob& job, const std::function<void()>& go) {
                if (self)
                    self->takeClaimed({&job, go});
                else
                    cancel({&job, go});
            }};
}

void RunLane::takeClaimed(const Passing& passing)
{
    m_atGate.push_back(passing);
    letThrough();
    if (!m_isOpen)
        close();
}

void RunLane::letThrough()
{
    while (m_isOpen && m_through < widthOfGate && !m_atGate.empty()) {
        const Passing next = m_atGate.front();
        m_atGate.pop_front();
        ++m_through;
        next.go();
    }
}

void RunLane::close()
{
    m_isOpen = false;
    for (const Passing& passing : std::exchange(m_atGate, {})) {
        ++m_through; // its end takes it off again
        cancel(passing);
    }
}

/// The job finishes its row as cancelled.
void RunLane::cancel(const Passing& passing)
{
    if (passing.job)
        passing.job->cancel();
    passing.go();
}

/// What was claimed after it fails as well: the next to be claimed is this one.
void RunLane::fail(const RunItem& item, const Error& error)
{
    if (item.row.attempt == 1)
        m_last = std::min(m_last, item.row.previous);
    Q_EMIT failed(item, error);
}

} // namespace herald
