// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "cloud/CloudClient.h"

#include <functional>

namespace herald {

class PracticeHost;
class TokenVault;

/// Finds where the account publishes to and with which token: the practice cloud's, or the vault's.
/// Answers once, from the event loop of `context`, and not at all after the context's end.
void lookUpDestination(const Account& account, TokenVault& vault, PracticeHost& practice,
    QObject* context, const std::function<void(const Result<Destination>&)>& answer);

} // namespace herald
