// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QList>
#include <QStringList>

namespace herald {

inline constexpr int maxAccountNameLength = 100; // characters

/// Trims the name, reads the server anew, checks the scope and the guard. Refuses what could not be
/// used.
Result<Account> checkedAccount(Account account);

/// The accounts' part of herald.ini: [accounts] current; [account-UUID] one section each;
/// [practice] the practice account's scope and receiver. Other keys and sections are never touched.
/// Written by hand, by another version or by somebody hostile: each section is believed only after
/// checkedAccount().
class AccountFile {
public:
    explicit AccountFile(const QString& path);

    struct Content {
        QList<Account> accounts; ///< in the user's order, the practice account last
        QString currentId; ///< empty: none chosen; may name an account that is no more
        QStringList problems; ///< translated: one sentence for each section that was left out

        friend bool operator==(const Content&, const Content&) = default;
    };
    Content read() const;

    // Each as changeSettings().
    Result<void> write(const Account& account) const;
    Result<void> remove(const QString& id) const;
    Result<void> writeCurrent(const QString& id) const;

private:
    QString m_path;
};

} // namespace herald
