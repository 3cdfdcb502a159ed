// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/RunPlan.h"

namespace herald::run_samples {

// What the tests of runs have in common.

inline RunStep step(const char* name, const char* data = "open")
{
    RunStep step;
    step.composition.event.name = QString::fromLatin1(name);
    step.composition.event.data = QString::fromLatin1(data);
    return step;
}

inline RunPlan repeat(qint64 times, qint64 intervalMs = 1)
{
    return {.kind = RunPlan::Kind::Repeat,
        .accountId = QStringLiteral("account"),
        .accountName = QStringLiteral("Workshop"),
        .steps = {step("door")},
        .intervalMs = intervalMs,
        .times = times,
        .ratePerSecond = RunPlan::highestRate};
}

} // namespace herald::run_samples
