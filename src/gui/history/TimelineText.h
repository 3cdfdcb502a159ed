// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineAnswer.h"

#include <QDateTime>
#include <QString>

namespace herald {

// The timeline in words, in the user's language and time zone.

/// "12 accepted, 1 rejected": what occurs, in the order of allOutcomes.
QString outcomeCounts(const TimelineBin& bin);
/// "Half took at most 84 ms, 95 of 100 at most 210 ms."; empty where no time is known.
QString tookText(const TimelineBin& bin);
QString tookText(quint32 us); ///< as durationText(); empty where it is not known
/// When, how many, what became of them, how long they took.
QString binText(
    const TimelineAnswer& answer, qsizetype first, qsizetype last, const QDateTime& now);
/// The whole picture in a few sentences, for those who do not see it.
QString summaryText(const TimelineAnswer& answer, const QDateTime& now);
/// Under the axis, at the beginning of a bin of such a width: "14:00", "21 Nov", "Nov 2026".
QString tickText(const QDateTime& moment, TimelineWidth width);

} // namespace herald
