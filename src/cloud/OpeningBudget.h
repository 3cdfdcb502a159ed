// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>

namespace herald {

/// How many event streams this process may still open, counted for each server. Shared by all
/// streams. Thread-safe.
///
/// The Particle Cloud allows 100 openings in five minutes for one internet address (API reference,
/// "API rate limits"). One Herald takes a quarter: the address may be a whole office's, and where
/// an answer breaks off in its head, Qt asks by itself up to three times more.
class OpeningBudget {
public:
    static constexpr int maxOpenings = 25;
    static constexpr std::chrono::minutes period {5};

    explicit OpeningBudget(const Clock& clock);

    /// Takes one opening and returns 0, or takes none and says in how long there will be one.
    std::chrono::milliseconds take(const QString& server);

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    QHash<QString, std::deque<qint64>> m_openings; ///< Clock::elapsedUs() of each
};

} // namespace herald
