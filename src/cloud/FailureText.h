// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/HttpExchange.h"

#include <QString>

namespace herald {

/// Why nothing could be sent and what to do about it, in the user's language. Qt's own texts are
/// not used: they hold the address.
QString notSentSentence(const ExchangeEnd& end);

/// Why it is not known whether the cloud took the request.
QString unknownSentence(const ExchangeEnd& end);

/// Why a question that changes nothing got no answer.
QString unansweredSentence(const ExchangeEnd& end);

} // namespace herald
