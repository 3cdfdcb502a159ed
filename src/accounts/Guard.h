// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <array>

namespace herald {

/// By which colour a guarded account is known; always said in words too.
enum class GuardColor { Red, Orange, Green, Teal, Purple };
inline constexpr std::array guardColors {
    GuardColor::Red, GuardColor::Orange, GuardColor::Green, GuardColor::Teal, GuardColor::Purple};

/// Events a second that a run sends at most. Source of the default: the cloud takes 10,000 requests
/// in five minutes from one address, 33 a second.
inline constexpr int defaultCeiling = 20;

/// What stands between a slip of the hand and an account that matters. Rules and colours; that the
/// account's name has been typed is GuardKeeper's to know.
struct Guard {
    enum class State {
        Off,
        On,
        Unreadable, ///< as it stands in the file: nothing is published until it is saved anew
    };

    State state = State::Off;
    GuardColor color = GuardColor::Red;
    QStringList names = {}; ///< patterns (NamePattern.h) of the event names allowed; empty: all
    int ceiling = defaultCeiling; ///< 1 to defaultCeiling
    bool refusesPublic = false;

    bool isOn() const { return state != State::Off; }

    friend bool operator==(const Guard&, const Guard&) = default;
};

Result<void> checkGuard(const Guard& guard);

} // namespace herald
