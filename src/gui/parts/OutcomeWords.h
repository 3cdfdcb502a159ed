// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"

#include <array>

namespace herald {

/// In the order in which they are offered.
inline constexpr std::array allOutcomes {Outcome::Accepted, Outcome::Rejected, Outcome::NotSent,
    Outcome::Unknown, Outcome::Cancelled, Outcome::Sending};

/// The picture's name, for icon().
QStringView outcomeIconName(Outcome outcome);
/// The outcome as a heading: "Accepted", "Not sent".
QString outcomeHeadline(Outcome outcome);
/// What it means, in one plain sentence.
QString outcomeMeaning(Outcome outcome);
/// What to know before it is published again; empty where the reason says it all.
QString outcomeAdvice(Outcome outcome);
/// The same two of an unknown outcome that the event stream has shown.
QString seenHeadline();
QString seenAdvice();

} // namespace herald
