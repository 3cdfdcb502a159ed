// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryQuery.h"
#include "history/Publish.h"

#include <QVariantList>

namespace herald {

/// A query as a condition on "publish p".
struct Condition {
    QString sql; ///< never empty
    QVariantList values;
};

/// Everything in `query`, and older than `before` where that is not null. Letter case is ignored
/// for ASCII letters only, in the text as in the rows; a search index may widen that later.
/// What follows a NUL in a text is not searched.
Condition conditionOf(const HistoryQuery& query, PublishId before);

/// How many words the text has; SQLite takes some hundreds.
int wordCount(const HistoryQuery& query);

/// The same question asked of one row at hand. `publish` must hold the answer's body.
bool matches(const HistoryQuery& query, const Publish& publish);

} // namespace herald
