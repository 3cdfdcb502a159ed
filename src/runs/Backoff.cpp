// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/Backoff.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int mostDoublings = 20;
constexpr Backoff::Milliseconds jitterOnAsked {250}; // a second is the server's finest word
} // namespace

Backoff::Backoff(Milliseconds first, Milliseconds longest)
    : m_first(first)
    , m_longest(longest)
{
}

Backoff::Milliseconds Backoff::next(std::optional<Milliseconds> asked)
{
    const int doublings = std::min(m_failures, mostDoublings);
    ++m_failures;
    if (asked)
        return *asked + Milliseconds(m_random.bounded(int(jitterOnAsked.count())));
    const qint64 whole = std::min(m_first.count() << doublings, m_longest.count());
    return Milliseconds(whole - qint64(m_random.bounded(double(whole) / 2)));
}

} // namespace herald
