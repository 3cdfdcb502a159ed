// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/EventLint.h"

namespace herald {

/// The finding with its place, where it has one: "Line 3, column 9: …".
QString findingText(const Finding& finding);
/// One a line.
QString findingTexts(const QList<Finding>& findings);

} // namespace herald
