// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountList.h"
#include "base/AccessToken.h"
#include "cli/Environment.h"

#include <optional>

namespace herald {

/// Where a command publishes to.
struct ChosenAccount {
    Account account;
    std::optional<AccessToken> token = {}; ///< from HERALD_ACCESS_TOKEN, for this process only
};

/// The account of HERALD_ACCESS_TOKEN and HERALD_SERVER; the same in every process, so that its
/// rows can be found.
Account environmentAccount(const QUrl& server);

/// The account called `name`; else the one of the environment; else the current one, which is the
/// practice account where no other exists. Refuses to mix an account's name with a token of the
/// environment.
Result<ChosenAccount> chooseAccount(
    const QString& name, const Environment& environment, const AccountList& accounts);

/// By name, for the history too: the environment's account counts.
Result<Account> accountCalled(const QString& name, const AccountList& accounts);

} // namespace herald
