// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

namespace herald {

// The values of a lineage as they are stored: one JSON object of strings.

QByteArray storedValues(const PlaceholderValues& values);
/// What is not a string in an object is left out; nothing can be read: no values.
PlaceholderValues valuesOf(const QByteArray& stored);

} // namespace herald
