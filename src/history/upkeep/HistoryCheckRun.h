// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/upkeep/HistoryCheck.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace herald {

/// checkHistory() on a thread of its own; `progress` is called on the thread of `context`, while
/// that lives.
QFuture<Result<HistoryCheckReport>> runCheck(const QString& databaseFile,
    const std::shared_ptr<std::atomic<bool>>& isCancelled, QObject* context,
    const HistoryCheckProgress& progress);

} // namespace herald
