// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"
#include "history/PublishId.h"

namespace herald {

/// An event of the stream as it is kept for the table.
struct LiveEvent {
    qint64 number = 0; ///< counts from 1, in the order of the stream; never used again
    StreamEvent event = {};
    PublishId mine = {}; ///< the publish whose echo it is; null: none is known
};

} // namespace herald
