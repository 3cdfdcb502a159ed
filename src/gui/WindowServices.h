// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountList.h"
#include "accounts/KeychainTokenVault.h"
#include "base/Clock.h"
#include "base/Paths.h"
#include "cloud/CloudClient.h"
#include "cloud/NetworkWatch.h"
#include "history/HistoryStore.h"
#include "history/ReceiptStore.h"
#include "publishing/Expander.h"
#include "publishing/GuardKeeper.h"
#include "publishing/LiveStreams.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "publishing/Receipts.h"
#include "publishing/SendQueue.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePlace.h"

#include <QNetworkAccessManager>

namespace herald {

/// Everything below the window, wired once for the process and handed down by reference.
/// The order of the members is the order of dependence.
struct WindowServices {
    explicit WindowServices(const Paths& where, KeychainTokenVault::Patience patience = {})
        : paths(where)
        , accounts(paths.settingsFile())
        , guards(accounts)
        , vault(patience)
        , history(paths.databaseFile(), clock)
        , templates(templatePlace(paths).folder)
        , cloud(network, clock)
        , expander(history, clock, EnvironmentList(paths.settingsFile()))
        , publisher(guards, vault, history, cloud, practice)
        , streams(vault, practice, clock)
        , receiptStore(history.threads())
        , receipts(streams, receiptStore, clock)
    {
        receipts.follow(publisher);
    }

    const Paths paths;
    SystemClock clock;
    QNetworkAccessManager network;
    NetworkWatch networkWatch; ///< tells nothing before start()
    AccountList accounts;
    GuardKeeper guards;
    KeychainTokenVault vault;
    HistoryStore history;
    TemplateLibrary templates;
    PracticeHost practice;
    CloudClient cloud;
    Expander expander;
    Publisher publisher;
    WaitingStore waiting {history};
    SendQueue queue {waiting, accounts, guards, publisher, clock};
    LiveStreams streams;
    ReceiptStore receiptStore;
    Receipts receipts;
};

} // namespace herald
