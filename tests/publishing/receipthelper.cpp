// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second Herald for the test of kill -9: publishes once to a server, with its event stream open,
// and waits for an echo that does not come.
//   receipthelper FOLDER SERVER
// Prints "awaited ID" once the outcome is on disk and the receipt is waited for.

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "history/ReceiptStore.h"
#include "publishing/GuardKeeper.h"
#include "publishing/LiveStreams.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "publishing/Receipts.h"
#include "support/FakeVault.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace herald;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().at(1);
    const SystemClock clock;
    QNetworkAccessManager network;
    AccountList accounts(folder + QStringLiteral("/config/herald.ini"));
    GuardKeeper guards(accounts);
    FakeVault vault;
    HistoryStore history(folder + QStringLiteral("/data/herald.sqlite3"), clock);
    CloudClient cloud(network, clock);
    PracticeHost practice;
    Publisher publisher(guards, vault, history, cloud, practice);
    LiveStreams streams(vault, practice, clock);
    ReceiptStore store(history.threads());
    Receipts receipts(streams, store, clock);
    receipts.follow(publisher);
    history.open();

    Account account = Account::create(QStringLiteral("Workshop"));
    account.server = QUrl(QCoreApplication::arguments().at(2));
    vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
    const auto stream = streams.open(account);
    QObject::connect(
        stream.get(), &LiveStream::stateChanged, &publisher, [&](const StreamState& state) {
            if (state.kind == StreamState::Kind::Connected)
                publisher.publish({.name = QStringLiteral("garage/door"), .data = {}}, account);
        });
    QObject::connect(&publisher, &Publisher::published, &store, [&](const Publish& publish) {
        const auto receipt = store.of(publish);
        if (!receipt || receipt->state != Receipt::State::Awaited)
            return QCoreApplication::exit(1);
        std::printf("awaited %s\n", qPrintable(publish.id.toString()));
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
