// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"
#include "runs/RunRecord.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace herald {

/// One event of a run that is to be published.
struct RunItem {
    /// As it goes out, and what was filled in: as Lineage has it.
    struct Filled {
        Event event = {};
        PlaceholderValues values = {};
    };

    RunRow row = {};
    qsizetype step = 0; ///< of the plan
    Composition composition = {};
    std::optional<Filled> filled = {}; ///< once it was; tried again it is the same event
};

/// The events of a run in order, a few at a time. Main thread; what reads a file does so on
/// another.
class RunSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The next ones, fewer than `atMost` only where the end is near; none: the end. Ask again when
    /// it has answered. An error is the end, too: Conflict where the file is not the one it was,
    /// InvalidInput where a row cannot be read that could be before.
    virtual QFuture<Result<QList<RunItem>>> take(int atMost) = 0;
};

/// From `position` on: those that are tried again first.
std::unique_ptr<RunSource> sourceOf(const RunPlan& plan, const RunPosition& position);

} // namespace herald
