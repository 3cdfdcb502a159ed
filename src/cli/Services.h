// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountList.h"
#include "accounts/KeychainTokenVault.h"
#include "cli/Environment.h"
#include "cloud/CloudClient.h"
#include "publishing/GuardKeeper.h"
#include "publishing/PracticeHost.h"

#include <QNetworkAccessManager>

namespace herald {

/// What the commands that talk to a cloud stand on.
struct Services {
    explicit Services(const Environment& environment)
        : accounts(environment.paths.settingsFile())
        , guards(accounts)
        , cloud(network, environment.clock)
    {
    }

    AccountList accounts;
    GuardKeeper guards;
    KeychainTokenVault vault {{}};
    QNetworkAccessManager network;
    CloudClient cloud;
    PracticeHost practice;
};

} // namespace herald
