// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"

#include "accounts/AccountFile.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QUuid>

#include <algorithm>

namespace herald {

class AccountList::Private {
public:
    Private(AccountList& list, const QString& path)
        : q(list)
        , m_path(path)
        , m_file(path)
        , m_content(m_file.read())
    {
        // A file replaced by rename, as QSettings does, is lost to the watcher: its folder is
        // watched too.
        const QString folder = QFileInfo(m_path).path();
        QDir().mkpath(folder);
        if (QFileInfo(folder).isDir())
            m_watcher.addPath(folder);
        watchFile();
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &q, [this] { reload(); });
        connect(&m_watcher, &QFileSystemWatcher::fileChanged, &q, [this] { reload(); });
    }

    const AccountFile::Content& content() const { return m_content; }

    /// Reads the file again; tells where something differs.
    void reload()
    {
        watchFile();
        AccountFile::Content fresh = m_file.read();
        if (fresh == m_content)
            return;
        m_content = std::move(fresh);
        Q_EMIT q.changed();
    }

    Result<void> refuseUnlessNameIsFree(const Account& account) const
    {
        const auto sameName = [&account](const Account& other) {
            return other.id != account.id
                && other.name.compare(account.name, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(m_content.accounts.begin(), m_content.accounts.end(), sameName))
            return {};
        return failure(ErrorKind::InvalidInput,
            tr("There is an account called “%1” already. Choose another name.").arg(account.name));
    }

    Result<void> then(const Result<void>& written)
    {
        if (written)
            reload();
        return written;
    }

    AccountList& q;
    const QString m_path;
    const AccountFile m_file;

private:
    void watchFile()
    {
        if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
            m_watcher.addPath(m_path);
    }

    AccountFile::Content m_content;
    QFileSystemWatcher m_watcher;
};

AccountList::AccountList(const QString& settingsFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, settingsFile))
{
}

AccountList::~AccountList() = default;

QList<Account> AccountList::accounts() const
{
    return d->content().accounts;
}

std::optional<Account> AccountList::find(const QString& id) const
{
    for (const Account& account : d->content().accounts) {
        if (account.id == id)
            return account;
    }
    return std::nullopt;
}

std::optional<Account> AccountList::findByName(const QString& name) const
{
    for (const Account& account : d->content().accounts) {
        if (account.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

Result<void> AccountList::save(const Account& account)
{
    d->reload();
    if (account.id == Account::practice().id) {
        if (const auto scope = account.scope.check(); !scope)
            return scope;
        Account practice = Account::practice();
        practice.scope = account.scope;
        practice.receiver = account.receiver;
        return d->then(d->m_file.write(practice));
    }
    if (account.isPractice()
        || QUuid::fromString(account.id).toString(QUuid::WithoutBraces) != account.id)
        return failure(
            ErrorKind::InvalidInput, tr("This account cannot be saved: its id is not a UUID."));
    const auto checked = checkedAccount(account);
    if (!checked)
        return Failure(checked.error());
    if (const auto isFree = d->refuseUnlessNameIsFree(*checked); !isFree)
        return isFree;
    return d->then(d->m_file.write(*checked));
}

Result<void> AccountList::remove(const QString& id)
{
    d->reload();
    if (id == Account::practice().id)
        return failure(ErrorKind::InvalidInput,
            tr("The practice account is always there and cannot be removed."));
    if (!find(id))
        return failure(ErrorKind::NotFound, tr("There is no such account (any more)."));
    return d->then(d->m_file.remove(id));
}

Account AccountList::current() const
{
    return find(d->content().currentId).value_or(d->content().accounts.first());
}

Result<void> AccountList::setCurrent(const QString& id)
{
    d->reload();
    if (!find(id))
        return failure(ErrorKind::NotFound, tr("There is no such account (any more)."));
    return d->then(d->m_file.writeCurrent(id));
}

QStringList AccountList::problems() const
{
    return d->content().problems;
}

} // namespace herald
