// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QList>

namespace herald {

/// One publish to be written into a test's history.
struct Sample {
    PublishOrder order;
    PublishResult result; ///< outcome Sending: never finished
};

/// Publishes of every outcome, oldest first, as a user of the practice cloud would have them.
QList<Sample> sampleHistory();

} // namespace herald
