// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/DestinationLookup.h"

#include "accounts/TokenVault.h"
#include "base/WhenDone.h"
#include "publishing/PracticeHost.h"

namespace herald {

void lookUpDestination(const Account& account, TokenVault& vault, PracticeHost& practice,
    QObject* context, const std::function<void(const Result<Destination>&)>& answer)
{
    const auto destination = [scope = account.scope](const QUrl& server) {
        return [scope, server](const AccessToken& token) {
            return Destination {.server = server, .scope = scope, .token = token};
        };
    };
    if (account.isPractice()) {
        whenDone(practice.access(), context, [=](const Result<PracticeHost::Access>& access) {
            if (access)
                answer(AccessToken::fromText(access->token).map(destination(access->url)));
            else
                answer(Failure(access.error()));
        });
        return;
    }
    whenDone(vault.read(account.id), context,
        [=, server = account.server](
            const Result<AccessToken>& token) { answer(token.map(destination(server))); });
}

} // namespace herald
