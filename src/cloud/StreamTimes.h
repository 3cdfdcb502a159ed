// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace herald {

/// How patient an event stream is.
struct StreamTimes {
    /// From the order to the head of the answer, and a refusal's body. Particle's own client waits
    /// as long (particle-api-js, EventStream.ts).
    std::chrono::milliseconds answer {15'000};
    /// Without one byte. The API reference speaks of a "60 second ping", servers were seen to send
    /// one every 9 s, and Particle's client gives up after 15 s: a client that hangs up before 60 s
    /// would cut streams that live.
    std::chrono::milliseconds silence {75'000};
    /// The first pause; it doubles with each failure up to the longest, and half of it is chance.
    std::chrono::milliseconds firstPause {1'000};
    std::chrono::milliseconds longestPause {120'000};
    /// The first pause after 429 or 529 without Retry-After: the limits count five minutes.
    std::chrono::milliseconds limitPause {60'000};
    /// A connection that lasted so long begins with the first pause again.
    std::chrono::milliseconds stableAfter {30'000};
    /// After a wake from sleep and after the network came back: names and routes need a moment.
    std::chrono::milliseconds settle {2'000};
    /// Between two deliveries of events.
    std::chrono::milliseconds delivery {40};
};

} // namespace herald
