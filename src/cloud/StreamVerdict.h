// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "cloud/HttpExchange.h"
#include "cloud/Redaction.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace herald {

/// What the end of a stream, or of the attempt to open one, means for the next attempt.
struct StreamVerdict {
    ErrorKind error = ErrorKind::Network;
    QString reason = {}; ///< a translated sentence
    QString cloudWords = {}; ///< one plain line
    bool isFinal = false; ///< the same request would get the same answer
    bool isLimited = false; ///< too many requests: wait longer than after a failure
    std::optional<std::chrono::seconds> retryAfter = {}; ///< what the server asks for
};

StreamVerdict judgeStreamEnd(
    const ExchangeEnd& end, bool wasOpen, const Redaction& redaction, const QDateTime& now);

} // namespace herald
