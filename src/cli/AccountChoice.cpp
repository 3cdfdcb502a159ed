// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/AccountChoice.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountChoice)
};

Result<ChosenAccount> fromEnvironment(const Environment& environment)
{
    auto token = AccessToken::fromText(environment.accessToken);
    if (!token)
        return failure(token.error().kind,
            Text::tr("HERALD_ACCESS_TOKEN cannot be used: %1").arg(token.error().text));
    const auto server = environment.server.isEmpty() ? Result<QUrl>(defaultServer())
                                                     : parseServer(environment.server);
    if (!server)
        return failure(server.error().kind,
            Text::tr("HERALD_SERVER cannot be used: %1").arg(server.error().text));
    return ChosenAccount {.account = environmentAccount(*server), .token = *token};
}

} // namespace

Account environmentAccount(const QUrl& server)
{
    Account account;
    account.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    account.name = QStringLiteral("HERALD_ACCESS_TOKEN");
    account.server = server;
    return account;
}

Result<Account> accountCalled(const QString& name, const AccountList& accounts)
{
    if (const auto account = accounts.findByName(name))
        return *account;
    if (const Account account = environmentAccount(defaultServer()); account.name == name)
        return account;
    return failure(ErrorKind::InvalidInput,
        Text::tr(
            "There is no account called “%1”. “herald account list” shows those that there are.")
            .arg(name));
}

Result<ChosenAccount> chooseAccount(
    const QString& name, const Environment& environment, const AccountList& accounts)
{
    if (!name.isEmpty() && !environment.accessToken.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("Both --account and HERALD_ACCESS_TOKEN are given. Leave one out: Herald does "
                     "not guess which "
                     "token is meant."));
    if (!environment.accessToken.isEmpty())
        return fromEnvironment(environment);
    if (!name.isEmpty())
        return accountCalled(name, accounts).map([](const Account& account) {
            return ChosenAccount {account};
        });
    if (!environment.server.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("HERALD_SERVER is set, but HERALD_ACCESS_TOKEN is not. Set both, or neither "
                     "to use an account."));
    return ChosenAccount {accounts.current()};
}

} // namespace herald
