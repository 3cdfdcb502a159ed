// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace herald {

struct Deadlines {
    /// Until the request could be written; waiting for one of the six connections to a server
    /// counts.
    std::chrono::milliseconds connect {10'000};
    /// Wall clock, from the order to the last byte of the answer.
    std::chrono::milliseconds total {30'000};
};

} // namespace herald
