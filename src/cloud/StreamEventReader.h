// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/SseParser.h"
#include "cloud/StreamEvent.h"

namespace herald {

/// The event that a block of the stream stands for. What cannot be read becomes an event with a
/// defect: nothing is dropped. The times of receipt are left to the caller.
/// Source: Particle Cloud API reference, "Events"; ttl occurs as a number and as a string.
StreamEvent readStreamEvent(const SseBlock& block);

} // namespace herald
