// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

/// What became of one publish, decided by what is known. The numbers are stored; never renumber.
enum class Outcome {
    Sending = 0,
    Accepted = 1, ///< 2xx, and the body does not say ok:false. Not "delivered".
    Rejected = 2, ///< any other HTTP answer
    NotSent = 3, ///< provably nothing was written
    Unknown = 4, ///< written, and no readable answer: it may have been published
    Cancelled = 5, ///< the user stopped it before anything was written
};

/// The stable English word of product.md: "sending", "accepted", "rejected", "not sent", "unknown",
/// "cancelled".
QString outcomeKeyword(Outcome outcome);
/// Reads a keyword, also written not-sent or not_sent, in any letter case.
std::optional<Outcome> outcomeFromKeyword(QStringView text);
/// The word in the user's language.
QString outcomeWord(Outcome outcome);

} // namespace herald
