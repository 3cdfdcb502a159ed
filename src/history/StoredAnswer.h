// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/PublishResult.h"

namespace herald {

/// An answer as the columns of table publish hold it; http_status apart.
struct StoredAnswer {
    QByteArray shape; ///< a phrase; empty: there was no answer
    QByteArray own; ///< never null
    int flags = 0; ///< of AnswerFlag
    QByteArray body; ///< never null
};

StoredAnswer storedAnswer(const Answer& answer);

} // namespace herald
