// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/PublishId.h"

#include <QList>

namespace herald {

/// How many rows a query has, and where far jumps start: as far as it is known.
struct Survey {
    qint64 rows = 0;
    QList<PublishId> landmarks = {}; ///< every stride-th row
    bool isComplete = false;
    PublishId next = {}; ///< where it goes on: the last landmark, where it is not complete
};

} // namespace herald
