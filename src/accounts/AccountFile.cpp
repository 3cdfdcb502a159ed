// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountFile.h"

#include "accounts/GuardFile.h"
#include "base/SettingsFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
};

constexpr qsizetype maxAccounts = 500;

const QLatin1String sectionPrefix("account-");
const QLatin1String practiceSection("practice");
const QLatin1String currentKey("accounts/current");
const QLatin1String recordingKey("recording");

QString sectionOf(const Account& account)
{
    return account.isPractice() ? QString(practiceSection) : sectionPrefix + account.id;
}

/// The words of the file for Scope::Kind.
struct ScopeWord {
    Scope::Kind kind;
    QLatin1String word;
};
constexpr std::array scopeWords {
    ScopeWord {Scope::Kind::MyDevices, QLatin1String("devices")},
    ScopeWord {Scope::Kind::Product, QLatin1String("product")},
    ScopeWord {Scope::Kind::Organisation, QLatin1String("organisation")},
};

QString wordOf(Scope::Kind kind)
{
    const auto found = std::find_if(scopeWords.begin(), scopeWords.end(),
        [kind](const ScopeWord& entry) { return entry.kind == kind; });
    return found->word;
}

std::optional<Scope::Kind> kindOf(const QString& word)
{
    if (word.isEmpty())
        return Scope::Kind::MyDevices;
    const auto found = std::find_if(scopeWords.begin(), scopeWords.end(),
        [&word](const ScopeWord& entry) { return word == entry.word; });
    if (found == scopeWords.end())
        return std::nullopt;
    return found->kind;
}

/// The words of the file for Recording.
struct RecordingWord {
    Recording recording;
    QLatin1String word;
};
constexpr std::array recordingWords {
    RecordingWord {Recording::Everything, QLatin1String("everything")},
    RecordingWord {Recording::NoData, QLatin1String("no-data")},
    RecordingWord {Recording::Nothing, QLatin1String("nothing")},
};

QString wordOf(Recording recording)
{
    const auto found = std::find_if(recordingWords.begin(), recordingWords.end(),
        [recording](const RecordingWord& entry) { return entry.recording == recording; });
    return found->word;
}

std::optional<Recording> recordingOf(const QString& word)
{
    if (word.isEmpty())
        return Recording::Everything;
    const auto found = std::find_if(recordingWords.begin(), recordingWords.end(),
        [&word](const RecordingWord& entry) { return word == entry.word; });
    if (found == recordingWords.end())
        return std::nullopt;
    return found->recording;
}

/// An unquoted comma makes QSettings see a list.
QString textOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", ")
                                                    : value.toString();
}

Result<Scope> readScope(const QSettings& settings)
{
    const auto kind = kindOf(textOf(settings.value(QStringLiteral("scope"))));
    if (!kind)
        return failure(ErrorKind::InvalidInput, Text::tr("Its scope is unknown."));
    Scope scope {.kind = *kind,
        .id = textOf(settings.value(QStringLiteral("scopeId"))),
        .asDeviceId = textOf(settings.value(QStringLiteral("asDevice")))};
    if (const auto checked = scope.check(); !checked)
        return Failure(checked.error());
    return scope;
}

void writeScopeAndReceiver(QSettings& settings, const Account& account)
{
    settings.setValue(QStringLiteral("scope"), wordOf(account.scope.kind));
    settings.setValue(QStringLiteral("scopeId"), account.scope.id);
    settings.setValue(QStringLiteral("asDevice"), account.scope.asDeviceId);
    settings.setValue(QStringLiteral("receiverBytes"), byteLimit(account.receiver));
}

Result<Account> readAccount(const QSettings& settings, const QString& id)
{
    if (QUuid::fromString(id).toString(QUuid::WithoutBraces) != id)
        return failure(ErrorKind::InvalidInput, Text::tr("Its id is not a UUID."));
    auto scope = readScope(settings);
    if (!scope)
        return Failure(scope.error());
    // What was meant to be kept from the history must not get there because of a slip of the hand.
    const auto recording = recordingOf(textOf(settings.value(recordingKey)));
    if (!recording)
        return failure(ErrorKind::InvalidInput,
            Text::tr("What the history keeps of it is none of “everything”, “no-data” and "
                     "“nothing”."));
    Account account;
    account.id = id;
    account.recording = *recording;
    account.name = textOf(settings.value(QStringLiteral("name")));
    account.server = QUrl(textOf(settings.value(QStringLiteral("server"))));
    account.scope = *scope;
    account.guard = readGuard(settings);
    account.receiver
        = receiverClassFromLimit(settings.value(QStringLiteral("receiverBytes")).toInt());
    return checkedAccount(account);
}

Account readPractice(QSettings& settings)
{
    Account practice = Account::practice();
    settings.beginGroup(practiceSection);
    if (const auto scope = readScope(settings))
        practice.scope = *scope;
    practice.receiver
        = receiverClassFromLimit(settings.value(QStringLiteral("receiverBytes")).toInt());
    settings.endGroup();
    return practice;
}

struct Entry {
    Account account;
    int position = 0;
};

bool isNameTaken(const QList<Account>& accounts, const QString& name)
{
    return std::any_of(accounts.begin(), accounts.end(), [&name](const Account& account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Two processes may have added the same name, or a hand may have.
QString uniqueName(const QList<Account>& accounts, const QString& wanted)
{
    QString name = wanted;
    const QString practice = Account::practice().name;
    for (int i = 2; name.compare(practice, Qt::CaseInsensitive) == 0 || isNameTaken(accounts, name);
         ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    return name;
}

QList<Account> inOrder(QList<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry& a, const Entry& b) { return a.position < b.position; });
    QList<Account> accounts;
    accounts.reserve(entries.size() + 1);
    for (Entry& entry : entries) {
        entry.account.name = uniqueName(accounts, entry.account.name);
        accounts.append(entry.account);
    }
    return accounts;
}

int positionIn(const QSettings& settings)
{
    bool isNumber = false;
    const int position = settings.value(QStringLiteral("position")).toInt(&isNumber);
    return isNumber ? position : std::numeric_limits<int>::max();
}

int nextPosition(QSettings& settings)
{
    int last = 0;
    const QStringList groups = settings.childGroups();
    for (const QString& group : groups) {
        if (!group.startsWith(sectionPrefix))
            continue;
        settings.beginGroup(group);
        const int position = positionIn(settings);
        settings.endGroup();
        if (position < std::numeric_limits<int>::max() - 1)
            last = std::max(last, position);
    }
    return last + 1;
}

} // namespace

Result<Account> checkedAccount(Account account)
{
    account.name = account.name.trimmed();
    if (account.name.isEmpty())
        return failure(ErrorKind::InvalidInput, Text::tr("Give the account a name."));
    if (account.name.size() > maxAccountNameLength)
        return failure(ErrorKind::InvalidInput,
            Text::tr("The account's name is longer than %n character(s).", nullptr,
                maxAccountNameLength));
    if (std::any_of(account.name.begin(), account.name.end(), [](QChar c) { return !c.isPrint(); }))
        return failure(ErrorKind::InvalidInput,
            Text::tr("The account's name holds a character that cannot be shown."));
    auto server = parseServer(account.server.toString());
    if (!server)
        return Failure(server.error());
    account.server = *server;
    if (const auto scope = account.scope.check(); !scope)
        return Failure(scope.error());
    if (const auto guard = checkGuard(account.guard); !guard)
        return Failure(guard.error());
    return account;
}

AccountFile::AccountFile(const QString& path)
    : m_path(path)
{
}

AccountFile::Content AccountFile::read() const
{
    Content content;
    if (QFileInfo(m_path).size() > maxSettingsBytes) {
        content.problems.append(
            Text::tr("%1 is larger than any settings file of Herald and was not read.")
                .arg(QDir::toNativeSeparators(m_path)));
        content.accounts.append(Account::practice());
        return content;
    }
    QSettings settings(m_path, QSettings::IniFormat);
    QList<Entry> entries;
    const QStringList groups = settings.childGroups();
    for (const QString& group : groups) {
        if (!group.startsWith(sectionPrefix) || entries.size() == maxAccounts)
            continue;
        settings.beginGroup(group);
        const auto account = readAccount(settings, group.mid(sectionPrefix.size()));
        if (account)
            entries.append({*account, positionIn(settings)});
        else
            content.problems.append(
                Text::tr("The section [%1] of %2 is not a usable account. %3")
                    .arg(group.left(maxAccountNameLength), QDir::toNativeSeparators(m_path),
                        account.error().text));
        settings.endGroup();
    }
    content.accounts = inOrder(entries);
    content.accounts.append(readPractice(settings));
    content.currentId = textOf(settings.value(currentKey));
    return content;
}

Result<void> AccountFile::write(const Account& account) const
{
    const QString section = sectionOf(account);
    return changeSettings(m_path, [&account, &section](QSettings& settings) {
        const int next = nextPosition(settings);
        settings.beginGroup(section);
        if (!account.isPractice()) {
            settings.setValue(QStringLiteral("name"), account.name);
            settings.setValue(QStringLiteral("server"), account.server.toString());
            if (!settings.contains(QStringLiteral("position")))
                settings.setValue(QStringLiteral("position"), next);
            if (account.recording != Recording::Everything || settings.contains(recordingKey))
                settings.setValue(recordingKey, wordOf(account.recording));
            writeGuard(settings, account.guard);
        }
        writeScopeAndReceiver(settings, account);
        settings.endGroup();
    });
}

Result<void> AccountFile::remove(const QString& id) const
{
    const QString section = sectionPrefix + id;
    return changeSettings(m_path, [&section](QSettings& settings) { settings.remove(section); });
}

Result<void> AccountFile::writeCurrent(const QString& id) const
{
    return changeSettings(
        m_path, [&id](QSettings& settings) { settings.setValue(currentKey, id); });
}

} // namespace herald
