// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/PublishResult.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace herald {

/// How long the server asks to wait (Retry-After, seconds or HTTP date): from 0 to one day.
std::optional<std::chrono::seconds> retryAfter(const Answer& answer, const QDateTime& now);

} // namespace herald
