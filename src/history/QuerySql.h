// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"
#include "history/search/HistoryQuery.h"

#include <QVariantList>

namespace herald {

/// A query as a condition on "publish p".
struct Condition {
    QString sql; ///< never empty
    QVariantList values;
};

/// What SQLite itself can decide of `query` (period, outcome, account), and older than `before`
/// where that is not null.
Condition conditionOf(const HistoryQuery& query, PublishId before);

} // namespace herald
