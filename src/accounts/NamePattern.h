// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

namespace herald {

/// Event names as a guard allows them: "*" is any number of characters, "?" one, everything else
/// itself; letter case counts, as it does for subscriptions. "test/*" allows test/a and test/a/b,
/// but not test.
bool matchesPattern(QStringView pattern, QStringView name);
bool matchesAnyPattern(const QStringList& patterns, QStringView name);

/// One pattern a line; empty lines are left out. Refuses, with the line, what no event's name could
/// match, and more than maxNamePatterns.
Result<QStringList> readPatterns(const QString& text);
Result<void> checkPatterns(const QStringList& patterns);

inline constexpr int maxNamePatterns = 100;
inline constexpr int maxNamePatternLength = 100; // characters

} // namespace herald
