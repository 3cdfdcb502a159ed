// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/Account.h"

#include <QUuid>

namespace herald {

Account Account::create(const QString& name)
{
    Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.name = name;
    return account;
}

Account Account::practice()
{
    Account account;
    account.id = QStringLiteral("00000000-0000-4000-8000-000000000000");
    account.name = QStringLiteral("Practice"); // not translated: scripts name it too
    account.kind = Kind::Practice;
    account.server = {};
    return account;
}

} // namespace herald
