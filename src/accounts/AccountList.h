// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QList>
#include <QObject>

#include <memory>

namespace herald {

/// The accounts of herald.ini in the user's order, then the practice account, which is always there and cannot be
/// removed; and which is current (where none was chosen: the first). Two processes may share the file. Names are
/// unique, ignoring case.
class AccountList : public QObject {
    Q_OBJECT
public:
    explicit AccountList(const QString& settingsFile, QObject* parent = nullptr);

    QList<Account> accounts() const;
    std::optional<Account> find(const QString& id) const;
    std::optional<Account> findByName(const QString& name) const;

    /// Adds or, where the id is known, replaces. Refuses an empty or taken name, a bad server or scope.
    Result<void> save(const Account& account);
    Result<void> remove(const QString& id);

    Account current() const;
    Result<void> setCurrent(const QString& id);

Q_SIGNALS:
    void changed(); ///< the list, one account or the current one; also when another process did it

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace herald
