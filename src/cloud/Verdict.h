// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/HttpExchange.h"
#include "cloud/Redaction.h"

namespace herald {

/// What became of a publish, by the table of outcomes: decided by what is known, not by Qt's error
/// code. No part of the result holds the token.
PublishResult publishVerdict(ExchangeEnd end, const Redaction& redaction, const QDateTime& now);

/// The answer without the token in its body, headers and reason.
Answer redacted(Answer answer, const Redaction& redaction);

/// 200 to 599: a status that ends a request. Qt takes 1xx for one; HTTP does not.
bool isFinalStatus(int status);

} // namespace herald
