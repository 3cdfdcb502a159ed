// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/ApiError.h"
#include "event/PublishResult.h"

#include <QDateTime>

namespace herald {

/// What an answer that is not a yes means and what to do about it, in the user's language.
QString statusSentence(const Answer& answer, const ApiError& error, const QDateTime& now);

} // namespace herald
