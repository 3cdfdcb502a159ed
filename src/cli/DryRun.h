// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Lineage.h"
#include "event/PublishPlan.h"

#include <QJsonObject>

namespace herald {

/// Where a dry run would have sent it. The practice cloud finds its port when it starts, and in a
/// dry run it does not.
QUrl plannedServer(const Account& account);

/// With a guarded account, `guard` tells the option that a publish needs.
QJsonObject dryRunJson(
    const PublishPlan& plan, const Event& event, const Account& account, const Lineage& lineage);

} // namespace herald
