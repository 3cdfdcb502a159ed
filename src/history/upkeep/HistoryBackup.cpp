// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryBackup.h"

#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"
#include "history/database/DiskSync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <optional>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryBackup)
};

const QString kind = QStringLiteral("backup-weekly");

QString unfinishedName(const QString& target)
{
    return target + QStringLiteral("-unfinished");
}

void removeCopy(const QString& copy)
{
    for (const char* companion : {"", "-journal", "-wal", "-shm"})
        QFile::remove(copy + QLatin1String(companion));
}

/// What tells whether somebody has written, and how much there is.
struct Contents {
    qint64 version = 0;
    qint64 rows = 0;
};

Result<Contents> contentsOf(Database& database)
{
    // data_version stays when this connection itself writes: who calls does not.
    const auto version = database.value(QStringLiteral("PRAGMA data_version"));
    const auto rows
        = version ? database.value(QStringLiteral("SELECT count(*) FROM publish")) : version;
    if (!rows)
        return tl::unexpected(rows.error());
    return Contents {version->toLongLong(), rows->toLongLong()};
}

Failure notWhole(const QString& target, const QString& detail)
{
    return failure(ErrorKind::Storage,
        Text::tr("The backup %1 could not be made: what was written is not whole. Check the disk.")
            .arg(QDir::toNativeSeparators(target)),
        detail);
}

/// How many publishes the copy holds.
Result<qint64> verify(const QString& copy, const QString& target)
{
    Database database;
    if (const auto opened = database.open(copy, Database::Mode::ReadOnly); !opened)
        return tl::unexpected(opened.error());
    const auto whole = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->toString() != QStringLiteral("ok"))
        return notWhole(target, whole->toString());
    const auto rows = database.value(QStringLiteral("SELECT count(*) FROM publish"));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->toLongLong();
}

Result<qint64> copyAndVerify(Database& source, const QString& copy, const QString& target)
{
    const auto before = contentsOf(source);
    if (!before)
        return tl::unexpected(before.error());
    QString quoted = copy;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (const auto made = source.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !made)
        return tl::unexpected(made.error());
    const auto after = contentsOf(source);
    if (!after)
        return tl::unexpected(after.error());
    const auto rows = verify(copy, target);
    if (!rows)
        return rows;
    if (before->version == after->version && before->rows == after->rows && *rows != after->rows)
        return notWhole(target, QStringLiteral("%1 of %2 rows").arg(*rows).arg(after->rows));
    return rows;
}

Result<void> rename(const QString& from, const QString& to)
{
    // QFile::rename() never replaces a file.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        syncFolder(to);
        return {};
    }
    return failure(ErrorKind::Storage,
        //: %1: a file, %2: the system's reason
        Text::tr("The backup %1 could not be made: %2.")
            .arg(QDir::toNativeSeparators(to), QString::fromLocal8Bit(std::strerror(errno))));
}

std::optional<QDateTime> momentOf(const QString& databaseFile, const QString& backup)
{
    constexpr qsizetype length = 19;
    const QString prefix = QStringLiteral("%1-%2-").arg(databaseFile, kind);
    QDateTime moment = QDateTime::fromString(
        backup.mid(prefix.size(), length), QStringLiteral("yyyy-MM-ddTHH-mm-ss"));
    moment.setTimeSpec(Qt::UTC);
    if (!backup.startsWith(prefix) || !moment.isValid() || backup.endsWith(u'd'))
        return std::nullopt;
    return moment;
}

void removeTooMany(const QString& databaseFile, const BackupPolicy& policy)
{
    qint64 bytes = 0;
    int number = 0;
    for (const QString& backup : ownBackups(databaseFile)) {
        bytes += QFileInfo(backup).size();
        const bool isNewest = number++ == 0;
        if (!isNewest && (number > policy.kept || bytes > policy.budgetBytes))
            QFile::remove(backup);
    }
}

/// What one copy takes at most: what is in the log is not in the file yet.
qint64 sizeOf(const QString& databaseFile)
{
    return QFileInfo(databaseFile).size() + QFileInfo(databaseFile + QStringLiteral("-wal")).size();
}
} // namespace

Result<qint64> backUp(Database& source, const QString& target)
{
    const QString copy = unfinishedName(target);
    removeCopy(copy); // what an interrupted one left
    if (const auto made = makePrivateFile(copy); !made)
        return failure(ErrorKind::Storage,
            Text::tr("The backup %1 could not be made. Check the permissions of the folder and the "
                     "free space of its disk.")
                .arg(QDir::toNativeSeparators(target)),
            made.error().detail);
    auto rows = copyAndVerify(source, copy, target);
    auto placed = rows ? syncFile(copy) : Result<void>(tl::unexpected(rows.error()));
    if (placed)
        placed = rename(copy, target);
    if (placed)
        return rows;
    removeCopy(copy);
    return tl::unexpected(placed.error());
}

Result<qint64> backUp(const QString& databaseFile, const QString& target)
{
    if (QFileInfo(databaseFile).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return failure(ErrorKind::InvalidInput,
            Text::tr("This is the history itself. Choose another place for the backup."));
    Database database;
    if (const auto opened = database.open(databaseFile, Database::Mode::ReadOnly); !opened)
        return tl::unexpected(opened.error());
    return backUp(database, target);
}

QStringList ownBackups(const QString& databaseFile)
{
    const QFileInfo info(databaseFile);
    QList<std::pair<QDateTime, QString>> found;
    const QString pattern = QStringLiteral("%1-%2-*").arg(info.fileName(), kind);
    for (const QString& name : info.dir().entryList({pattern}, QDir::Files)) {
        const QString backup = info.dir().filePath(name);
        if (const auto moment = momentOf(info.dir().filePath(info.fileName()), backup))
            found.append({*moment, backup});
    }
    std::sort(found.begin(), found.end(), std::greater<> {});
    QStringList backups;
    for (const auto& [moment, backup] : found)
        backups.append(backup);
    return backups;
}

Result<BackupReport> backUpIfDue(
    const QString& databaseFile, const QDateTime& now, const BackupPolicy& policy)
{
    const QStringList backups = ownBackups(databaseFile);
    const auto last = backups.isEmpty()
        ? std::nullopt
        : momentOf(QFileInfo(databaseFile).dir().filePath(QFileInfo(databaseFile).fileName()),
            backups.first());
    const QDateTime nowUtc = now.toUTC();
    // One of the future: the clock was wrong, then or now.
    if (last && *last <= nowUtc && last->addDays(policy.daysBetween) > nowUtc)
        return BackupReport {.state = BackupState::NotDue};
    const qint64 size = sizeOf(databaseFile);
    if (size > policy.budgetBytes)
        return BackupReport {.state = BackupState::OverBudget};
    const QStorageInfo disk(QFileInfo(databaseFile).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < 2 * size)
        return BackupReport {.state = BackupState::NoRoom};
    const QString target = nameBeside(databaseFile, kind, nowUtc);
    const auto rows = backUp(databaseFile, target);
    if (!rows)
        return tl::unexpected(rows.error());
    removeTooMany(databaseFile, policy);
    return BackupReport {.state = BackupState::Made, .file = target, .publishes = *rows};
}

} // namespace herald
