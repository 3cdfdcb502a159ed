// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/GuardKeeper.h"

#include "accounts/AccountList.h"
#include "accounts/GuardRules.h"

#include <QCryptographicHash>

namespace herald {

GuardKeeper::GuardKeeper(AccountList& accounts, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    takeAccounts();
    connect(&m_accounts, &AccountList::changed, this, &GuardKeeper::takeAccounts);
}

namespace {

/// No part can be taken for another: each is as long as it says.
QByteArray sealOfPlace(const GuardedPlace& place)
{
    const Guard& guard = place.guard;
    const QStringList parts
        = QStringList {place.accountId, place.accountName, place.server.toString(),
              QString::number(int(guard.state)), QString::number(int(guard.color)),
              QString::number(guard.ceiling), QString::number(int(guard.refusesPublic))}
        + guard.names;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

} // namespace

bool isNameTyped(const QString& accountName, const QString& typed)
{
    return accountName.simplified().compare(typed.simplified(), Qt::CaseInsensitive) == 0;
}

GuardedPlace GuardKeeper::placeOf(const Account& account) const
{
    const Account listed = m_accounts.find(account.id).value_or(account);
    return {.accountId = listed.id,
        .accountName = listed.name,
        .server = account.server, // where it would go, which may be an older copy's
        .guard = listed.guard};
}

GuardVerdict GuardKeeper::check(
    const Account& account, const Event& event, const GuardPermit* permit, By by) const
{
    const GuardedPlace place = placeOf(account);
    if (!place.guard.isOn())
        return {};
    Account judged = account;
    judged.name = place.accountName;
    judged.guard = place.guard;
    if (const QList<Finding> findings = guardFindings(judged, event); !findings.isEmpty())
        return {.kind = GuardVerdict::Kind::Refused, .reason = findings.first().text};
    if (permit != nullptr && !holds(*permit, place))
        return {.kind = GuardVerdict::Kind::Refused,
            .reason = tr("The account “%1” or its guard was changed since this was confirmed. "
                         "Nothing more is published until it is confirmed again.")
                          .arg(place.accountName)};
    if (permit == nullptr && by == By::Program)
        return {.kind = GuardVerdict::Kind::NameWanted,
            .reason = tr("The account “%1” is guarded: its name must be typed before each run.")
                          .arg(place.accountName)};
    if (permit == nullptr && m_open.value(place.accountId) != place)
        return {.kind = GuardVerdict::Kind::NameWanted,
            .reason = tr("The account “%1” is guarded: its name must be typed before the first "
                         "publish after a start.")
                          .arg(place.accountName)};
    return {};
}

bool GuardKeeper::isNameWanted(const Account& account) const
{
    const GuardedPlace place = placeOf(account);
    return place.guard.isOn() && m_open.value(place.accountId) != place;
}

Result<GuardedPlace> GuardKeeper::confirmed(const Account& account, const QString& typedName) const
{
    GuardedPlace place = placeOf(account);
    if (place.guard.isOn() && !isNameTyped(place.accountName, typedName))
        return failure(ErrorKind::Guarded,
            tr("That is not the name of the account. It is called “%1”.").arg(place.accountName));
    return place;
}

Result<void> GuardKeeper::open(const Account& account, const QString& typedName)
{
    const auto place = confirmed(account, typedName);
    if (!place)
        return Failure(place.error());
    m_open.insert(place->accountId, *place);
    Q_EMIT changed();
    return {};
}

Result<GuardPermit> GuardKeeper::confirmRun(const Account& account, const QString& typedName) const
{
    const auto place = confirmed(account, typedName);
    if (!place)
        return Failure(place.error());
    return GuardPermit(*place, m_changes.value(place->accountId));
}

QByteArray GuardKeeper::sealOf(const Account& account) const
{
    const GuardedPlace place = placeOf(account);
    return place.guard.isOn() ? sealOfPlace(place) : QByteArray();
}

Result<std::optional<GuardPermit>> GuardKeeper::permitFor(
    const Account& account, const QByteArray& seal) const
{
    const GuardedPlace place = placeOf(account);
    if (!place.guard.isOn())
        return std::nullopt;
    if (seal != sealOfPlace(place))
        return failure(ErrorKind::Guarded,
            tr("The account “%1” or its guard was changed since this was queued. Look at the event "
               "and publish it anew.")
                .arg(place.accountName));
    return GuardPermit(place, m_changes.value(place.accountId));
}

bool GuardKeeper::holds(const GuardPermit& permit, const GuardedPlace& place) const
{
    return permit.m_place == place && permit.m_change == m_changes.value(place.accountId);
}

/// An account that was changed and changed back is closed all the same.
void GuardKeeper::takeAccounts()
{
    QHash<QString, GuardedPlace> known;
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account& account : accounts)
        known.insert(account.id, placeOf(account));
    bool hasClosed = false;
    for (auto before = m_known.cbegin(); before != m_known.cend(); ++before) {
        const auto now = known.constFind(before.key());
        if (now != known.cend() && *now == *before)
            continue;
        ++m_changes[before.key()];
        hasClosed = m_open.remove(before.key()) > 0 || hasClosed;
    }
    m_known = known;
    if (hasClosed)
        Q_EMIT changed();
}

} // namespace herald
