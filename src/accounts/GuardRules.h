// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/EventLint.h"

namespace herald {

/// What the account's guard has against the event: errors, since it is not published then. Nothing
/// for an account that is not guarded.
QList<Finding> guardFindings(const Account& account, const Event& event);

} // namespace herald
