// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/AccessToken.h"
#include "cloud/AccessTokenInfo.h"

#include <QFuture>

namespace herald {

class CloudClient;
class PracticeHost;
class TokenVault;

/// Asks the account's server about the account's token, or about `token` where one is given (not
/// yet saved).
QFuture<Result<AccessTokenInfo>> checkToken(const Account& account,
    std::optional<AccessToken> token, TokenVault& vault, CloudClient& cloud, PracticeHost& practice,
    QObject* context);

} // namespace herald
