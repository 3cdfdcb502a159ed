// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace herald {

/// The accounts of herald.ini in the user's order, then the practice account, which is always there
/// and cannot be removed; and which is current (where none was chosen: the first). Two processes
/// may share the file. Names are unique, ignoring case, and "Practice" is taken. Main thread only;
/// reads and writes one small file at once.
class AccountList : public QObject {
    Q_OBJECT
public:
    explicit AccountList(const QString& settingsFile, QObject* parent = nullptr);
    ~AccountList() override;

    QList<Account> accounts() const;
    std::optional<Account> find(const QString& id) const;
    std::optional<Account> findByName(const QString& name) const; ///< ignoring case

    /// Adds or, where the id is known, replaces. Refuses an empty or taken name, a bad server or
    /// scope. Of the practice account only the scope and the receiver are taken.
    Result<void> save(const Account& account);
    Result<void> remove(const QString& id);

    Account current() const;
    Result<void> setCurrent(const QString& id);

    /// One translated sentence for each account in the file that could not be used and was left as
    /// it is.
    QStringList problems() const;

Q_SIGNALS:
    void changed(); ///< the list, one account or the current one; also when another process did it

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
