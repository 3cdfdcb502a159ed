// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace herald {

struct HistoryFinding {
    QString what = {}; ///< one sentence
    QString remedy = {}; ///< what to do; one sentence
};

struct HistoryCheckReport {
    QList<HistoryFinding> findings = {}; ///< at most mostFindings
    qint64 publishes = 0; ///< looked at
    bool isIndexed = false; ///< there is a search index, and it was looked at too

    static constexpr qsizetype mostFindings = 100;
};

/// How far a check is: the name of the step, translated, and its place.
using HistoryCheckProgress = std::function<void(const QString& step, int number, int count)>;

/// Looks at every part of a history without changing it: the file, what its rows must fulfil, and
/// its search index. Blocks for some seconds with 1,000,000 rows, so on a thread of its own;
/// publishing goes on meanwhile. A history that is not there yet has no findings. An error where it
/// cannot be looked at: Storage, NewerSchema, Cancelled (asked between the steps).
Result<HistoryCheckReport> checkHistory(const QString& databaseFile,
    const std::function<bool()>& isCancelled, const HistoryCheckProgress& progress);

QString checkSummary(const HistoryCheckReport& report); ///< one sentence

} // namespace herald
