// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamState.h"

namespace herald {

/// Why no events come, and when it is tried again; for a place with room for a sentence or two.
/// Empty while they come.
QString streamSentence(const StreamState& state);
/// Whether it helps to try now.
bool canConnect(const StreamState& state);

} // namespace herald
