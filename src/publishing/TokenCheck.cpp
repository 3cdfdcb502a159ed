// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/TokenCheck.h"

#include "base/WhenDone.h"
#include "publishing/DestinationLookup.h"

#include <QPromise>

namespace herald {

namespace {

using Info = Result<AccessTokenInfo>;

void finish(QPromise<Info>& promise, const Info& info)
{
    promise.addResult(info);
    promise.finish();
}

} // namespace

QFuture<Info> checkToken(const Account& account, std::optional<AccessToken> token,
    TokenVault& vault, CloudClient& cloud, PracticeHost& practice, QObject* context)
{
    if (token && !account.isPractice())
        return cloud.checkToken(account.server, *token);
    auto promise = std::make_shared<QPromise<Info>>();
    promise->start();
    lookUpDestination(account, vault, practice, context,
        [promise, context, &cloud](const Result<Destination>& destination) {
            if (!destination) {
                finish(*promise, Failure(destination.error()));
                return;
            }
            whenDone(cloud.checkToken(destination->server, destination->token), context,
                [promise](const Info& info) { finish(*promise, info); });
        });
    return promise->future();
}

} // namespace herald
