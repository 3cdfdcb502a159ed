// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunPlan)
};

Failure bad(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

Result<void> checkTimes(const RunPlan& plan)
{
    if (plan.times < 0)
        return bad(Text::tr("A run cannot have fewer than no events."));
    if (plan.kind == RunPlan::Kind::Repeat
        && (plan.intervalMs < 1 || plan.intervalMs > RunPlan::maxIntervalMs))
        return bad(Text::tr("The time between two events must be between 1 ms and 366 days."));
    const bool hasBadPause
        = std::any_of(plan.steps.begin(), plan.steps.end(), [](const RunStep& step) {
              return step.pauseMs < 0 || step.pauseMs > RunPlan::maxIntervalMs;
          });
    if (hasBadPause)
        return bad(Text::tr("A pause must be between 0 and 366 days."));
    return {};
}
} // namespace

std::optional<qint64> RunPlan::total() const
{
    if (kind == Kind::File)
        return file.rows;
    if (times == 0)
        return std::nullopt;
    return kind == Kind::Repeat ? times : times * steps.size();
}

Result<void> RunPlan::check() const
{
    if (accountId.isEmpty())
        return bad(Text::tr("The run has no account."));
    if (const auto checked = scope.check(); !checked)
        return checked;
    if (steps.isEmpty() || steps.size() > maxSteps)
        return bad(Text::tr("A run has 1 to %1 events to choose from.").arg(maxSteps));
    if (kind != Kind::Sequence && steps.size() != 1)
        return bad(Text::tr("Only a sequence has several events."));
    if (kind == Kind::File && file.path.isEmpty())
        return bad(Text::tr("The run has no file of rows."));
    if (!(ratePerSecond >= lowestRate && ratePerSecond <= highestRate))
        return bad(Text::tr("The rate must be between 0.001 and 1,000,000 events a second."));
    if (const auto checked = checkTimes(*this); !checked)
        return checked;
    const auto again = fromText(toText());
    if (!again)
        return tl::unexpected(again.error());
    if (*again != *this)
        return bad(Text::tr("The run holds something that cannot be kept."));
    return {};
}

} // namespace herald
