// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountList.h"
#include "base/Clock.h"
#include "history/HistoryStore.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "publishing/SendQueue.h"
#include "support/FakeVault.h"

#include <QNetworkAccessManager>

namespace herald {

/// All that a queue stands on, in a folder that outlives it.
struct QueueHouse {
    explicit QueueHouse(const QString& folder)
        : accounts(folder + QStringLiteral("/config/herald.ini"))
        , history(folder + QStringLiteral("/data/herald.sqlite3"), clock)
        , cloud(network, clock)
    {
        for (const Account& account : accounts.accounts())
            vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
    }

    SystemClock clock;
    QNetworkAccessManager network;
    AccountList accounts;
    GuardKeeper guards {accounts};
    FakeVault vault;
    HistoryStore history;
    CloudClient cloud;
    PracticeHost practice;
    Publisher publisher {guards, vault, history, cloud, practice};
    WaitingStore waiting {history};
    SendQueue queue {waiting, accounts, guards, publisher, clock};
};

} // namespace herald
