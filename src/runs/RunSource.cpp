// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunSource.h"

#include "runs/FileSource.h"

#include <QPromise>

namespace herald {

namespace {

/// The steps of the plan, round after round.
class StepSource final : public RunSource {
public:
    StepSource(const RunPlan& plan, const RunPosition& position)
        : m_steps(plan.steps)
        , m_total(plan.total())
        , m_again(position.again)
        , m_next(position.next)
    {
    }

    QFuture<Result<QList<RunItem>>> take(int atMost) override
    {
        QList<RunItem> items;
        while (items.size() < atMost && !m_again.isEmpty())
            items.append(itemOf(m_again.takeFirst()));
        while (items.size() < atMost && (!m_total || m_next < *m_total))
            items.append(itemOf({.ordinal = m_next++}));
        QPromise<Result<QList<RunItem>>> promise;
        promise.start();
        promise.addResult(items);
        promise.finish();
        return promise.future();
    }

private:
    RunItem itemOf(const RunRow& row) const
    {
        const qsizetype step = row.ordinal % m_steps.size();
        return {.row = row, .step = step, .composition = m_steps.at(step).composition};
    }

    const QList<RunStep> m_steps;
    const std::optional<qint64> m_total;
    QList<RunRow> m_again;
    qint64 m_next;
};

} // namespace

std::unique_ptr<RunSource> sourceOf(const RunPlan& plan, const RunPosition& position)
{
    if (plan.kind == RunPlan::Kind::File)
        return std::make_unique<FileSource>(plan, position);
    return std::make_unique<StepSource>(plan, position);
}

} // namespace herald
