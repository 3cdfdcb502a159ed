// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace herald {

/// How long to wait before what failed is tried again: as long as the server asks for, else twice
/// as long each time, less a random part of up to a half, so that many who failed together do not
/// come back together.
class Backoff {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit Backoff(
        Milliseconds first = Milliseconds(1000), Milliseconds longest = Milliseconds(60'000));

    Milliseconds next(std::optional<Milliseconds> asked = std::nullopt);
    /// Something went well.
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; } ///< in a row

private:
    Milliseconds m_first;
    Milliseconds m_longest;
    int m_failures = 0;
    QRandomGenerator m_random {QRandomGenerator::securelySeeded()};
};

} // namespace herald
