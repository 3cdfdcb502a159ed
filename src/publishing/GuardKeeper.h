// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Event.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace herald {

class AccountList;

/// What a guard says to one publish.
struct GuardVerdict {
    enum class Kind {
        Allowed,
        NameWanted, ///< the account's name must be typed first: open(), or a permit
        Refused, ///< whoever types what: the name, a public event, an unreadable guard
    };

    Kind kind = Kind::Allowed;
    QString reason = {}; ///< translated; empty where it is allowed

    bool isAllowed() const { return kind == Kind::Allowed; }
};

/// What a confirmation was given for: it holds for nothing else.
struct GuardedPlace {
    QString accountId;
    QString accountName;
    QUrl server;
    Guard guard;

    friend bool operator==(const GuardedPlace&, const GuardedPlace&) = default;
};

/// For one run, or for one event that waits to be sent: GuardKeeper alone makes it. The run keeps
/// it and shows it with each of its publishes (PublishTerms); a run that is resumed after a restart
/// asks anew. It holds until the account's guard, name or server changes.
class GuardPermit {
    friend class GuardKeeper;
    GuardPermit(GuardedPlace place, quint64 change)
        : m_place(std::move(place))
        , m_change(change)
    {
    }

    GuardedPlace m_place;
    quint64 m_change; ///< of the account, at that time
};

/// Knows, for this process, which guarded accounts are open: their name has been typed since the
/// start. What is asked about is the account as it is in the list now, whatever copy of it the
/// caller holds; one that is not in the list (HERALD_ACCESS_TOKEN's) is taken as it is given. A
/// change of the guard or of the account's name or server closes it again. Main thread only.
class GuardKeeper : public QObject {
    Q_OBJECT
public:
    /// Who orders a publish: what a program orders needs a permit of its own, open or not.
    enum class By { Hand, Program };

    explicit GuardKeeper(AccountList& accounts, QObject* parent = nullptr);

    GuardVerdict check(const Account& account, const Event& event,
        const GuardPermit* permit = nullptr, By by = By::Hand) const;
    /// Whether the account's name must still be typed before a publish by hand.
    bool isNameWanted(const Account& account) const;

    /// For all publishes by hand until the process ends. Fails, with the sentence for the user,
    /// where that is not the account's name (see isNameTyped); for an account without a guard any
    /// text will do.
    Result<void> open(const Account& account, const QString& typedName);
    /// Before each run, and again before it is resumed: the same, whether or not the account is
    /// open.
    Result<GuardPermit> confirmRun(const Account& account, const QString& typedName) const;

    /// Stands for the place that an open account is now, to be kept on disk with what waits to be
    /// sent; empty for an account without a guard.
    QByteArray sealOf(const Account& account) const;
    /// With the seal of what was confirmed then; nothing where none is needed. Fails, with the
    /// sentence for the user, where the account, its server or its guard is another by now.
    Result<std::optional<GuardPermit>> permitFor(
        const Account& account, const QByteArray& seal) const;

Q_SIGNALS:
    void changed(); ///< an account was opened or closed

private:
    GuardedPlace placeOf(const Account& account) const;
    Result<GuardedPlace> confirmed(const Account& account, const QString& typedName) const;
    bool holds(const GuardPermit& permit, const GuardedPlace& place) const;
    void takeAccounts();

    AccountList& m_accounts;
    QHash<QString, GuardedPlace> m_open; ///< by the account's id
    QHash<QString, GuardedPlace> m_known; ///< as the list had them last
    QHash<QString, quint64> m_changes; ///< how often each account has changed
};

/// Ignores letter case, as names of accounts do, and space around and between the words.
bool isNameTyped(const QString& accountName, const QString& typed);

} // namespace herald
