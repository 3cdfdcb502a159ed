// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Guard.h"

class QSettings;

namespace herald {

// An account's guard in its section of herald.ini: guard=on, guardColor=red, guardNames=test/*,
// guardCeiling=5, guardNoPublic=true. One that cannot be understood, in whole or in part, is
// Guard::State::Unreadable, never none.

Guard readGuard(const QSettings& section);
/// Leaves what is unreadable as it stands.
void writeGuard(QSettings& section, const Guard& guard);

} // namespace herald
