// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QStringView>

namespace herald {

/// A bound for the time that a publish took.
struct SearchDuration {
    SearchTerm::Comparison comparison = SearchTerm::Comparison::AtLeast;
    qint64 us = 0; ///< microseconds
};

enum class DurationFault { None, NoNumber, NoUnit, NotUnderstood };

struct SearchDurationReading {
    SearchDuration duration = {};
    DurationFault fault = DurationFault::None;
    QStringView number = {}; ///< as it is written
    bool isUnfinished = false; ///< more of it may put it right
};

/// Reads >500ms, >=1.5s, <2min, <=80us; without a sign it is "at least". At most nine digits before
/// the point, six after it. The number is a view of the text.
SearchDurationReading readSearchDuration(QStringView text);

} // namespace herald
