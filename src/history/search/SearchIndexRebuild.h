// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>

namespace herald {

class HistoryThreads;

// The search index anew, by order of the user.

/// Says that it is outdated; its next step starts at the beginning.
QFuture<Result<bool>> forgetSearchIndex(HistoryThreads& threads);
/// Takes rows in for a moment: how many are in it, or -1 once all are.
QFuture<Result<qint64>> makeSearchIndex(HistoryThreads& threads);

} // namespace herald
