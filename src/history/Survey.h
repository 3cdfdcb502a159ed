// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/PublishId.h"

#include <QList>

#include <chrono>
#include <limits>

namespace herald {

/// How much is looked at before what is known is told.
struct SurveyLimit {
    std::chrono::milliseconds longest = std::chrono::milliseconds::max();
    qsizetype mostLandmarks = std::numeric_limits<qsizetype>::max();
};

/// How many rows a query has, and where far jumps start: as far as it is known.
struct Survey {
    qint64 rows = 0;
    QList<PublishId> landmarks = {}; ///< every stride-th row
    bool isComplete = false;
    PublishId next = {}; ///< where it goes on: the last landmark, where it is not complete
};

} // namespace herald
