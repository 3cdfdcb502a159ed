// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace herald {

struct Deadlines {
    std::chrono::milliseconds connect {10'000}; ///< until the request could be written
    /// Wall clock, from the order to the last byte of the answer.
    std::chrono::milliseconds total {30'000};
};

} // namespace herald
