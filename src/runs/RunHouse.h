// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <chrono>

namespace herald {

class Expander;
class HistoryStore;
class Publisher;
class RateLimits;
class RunStore;

/// What a run stands on; all of it outlives the run.
struct RunHouse {
    const Clock& clock;
    HistoryStore& history;
    RunStore& store;
    Publisher& publisher;
    Expander& expander;
    RateLimits& limits;
};

/// How patient a run is.
struct RunPatience {
    std::chrono::milliseconds first {1000}; ///< after the first failure; then twice as long
    std::chrono::milliseconds longest {60'000};
    int failures = 10; ///< waves of them in a row; then the run pauses for the user: some 6 minutes
};

} // namespace herald
