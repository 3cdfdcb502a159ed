// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

// How a receipt reads in the history. None: nothing.

QString receiptText(const std::optional<Receipt>& receipt); ///< "seen +61 ms", "not seen"
QString spokenReceiptText(const std::optional<Receipt>& receipt); ///< in full words
/// One sentence: what is known.
QString receiptSentence(const std::optional<Receipt>& receipt);
/// No answer came, but the stream showed that it was published.
bool isUnknownButSeen(const Publish& publish);
/// The outcome's word; "unknown, seen" where the stream showed it.
QString outcomeText(const Publish& publish);
QString spokenOutcomeText(const Publish& publish); ///< "unknown, seen in the event stream"

} // namespace herald
