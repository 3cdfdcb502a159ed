// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/DatabaseFile.h"

#include "history/database/Database.h"
#include "history/database/DiskSync.h"
#include "history/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseFile)
};

constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

qint64 pageSizeOf(const QByteArray& header)
{
    constexpr qsizetype offset = 16;
    constexpr qint64 largest = 65536; // stored as 1
    const auto stored = qFromBigEndian<quint16>(header.constData() + offset);
    return stored > 1 ? stored : largest;
}

Failure fileFailure(const QString& file, const QString& detail)
{
    return failure(ErrorKind::Storage,
        Text::tr("The history cannot be kept in %1. Check the permissions of the folder and the "
                 "free space "
                 "of its disk.")
            .arg(QDir::toNativeSeparators(file)),
        detail);
}

QStringList companions(const QString& file)
{
    return {file + QStringLiteral("-wal"), file + QStringLiteral("-shm")};
}

Result<void> fill(const QString& file)
{
    Database database;
    auto done = database.open(file, Database::Mode::ReadWrite);
    const QStringList settings {
        QStringLiteral(
            "PRAGMA auto_vacuum = INCREMENTAL"), // can only be chosen before the first table
        QStringLiteral("PRAGMA application_id = %1").arg(historyApplicationId),
        QStringLiteral("PRAGMA synchronous = FULL"),
    };
    for (const QString& setting : settings) {
        if (done)
            done = database.execute(setting);
    }
    if (done)
        done = migrate(database);
    if (done)
        done = database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    return done;
}
} // namespace

Result<FileState> examine(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return FileState::Missing;
    if (!info.isFile())
        return failure(ErrorKind::Storage,
            Text::tr("The history cannot be opened: %1 is not a file. Move it away, then start "
                     "Herald again.")
                .arg(QDir::toNativeSeparators(file)));
    QFile handle(file);
    if (!handle.open(QIODevice::ReadOnly))
        return fileFailure(file, handle.errorString());
    const QByteArray header = handle.read(headerSize);
    if (handle.error() != QFileDevice::NoError)
        return fileFailure(file, handle.errorString());
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return FileState::Damaged;
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != historyApplicationId)
        return FileState::Damaged;
    if (qFromBigEndian<qint32>(header.constData() + userVersionOffset) > currentSchema())
        return newerSchemaFailure(file);
    // SQLite reads a last page that is cut as if zeros followed. While there is a log it may be
    // right.
    const bool hasLog = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    if (!hasLog && info.size() % pageSizeOf(header) != 0)
        return FileState::Damaged;
    return FileState::Ours;
}

Result<void> makeFolder(const QString& folder)
{
    const auto onlyUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder))
        return fileFailure(folder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(
        folder, onlyUser); // of a folder that is not ours: the best that can be had
    return {};
}

void makePrivate(const QString& databaseFile)
{
    for (const QString& file : companions(databaseFile) + QStringList {databaseFile}) {
        if (QFile::exists(file))
            QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

Result<void> makePrivateFile(const QString& file)
{
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileFailure(file, QString::fromLocal8Bit(std::strerror(errno)));
    ::close(descriptor);
    return {};
}

Result<QString> makeUnfinished(const QString& file)
{
    const QString unfinished = file + QStringLiteral("-new");
    for (const QString& left : companions(unfinished) + QStringList {unfinished}) {
        if (QFile::exists(left) && !QFile::remove(left))
            return fileFailure(left, QStringLiteral("an unfinished database cannot be replaced"));
    }
    if (const auto made = makePrivateFile(unfinished); !made)
        return tl::unexpected(made.error());
    if (const auto filled = fill(unfinished); !filled)
        return tl::unexpected(filled.error());
    return unfinished;
}

Result<void> putInPlace(const QString& from, const QString& file)
{
    if (!QFile::rename(from, file)) // never replaces a file
        return fileFailure(file, QStringLiteral("a new database cannot be renamed"));
    syncFolder(file);
    return {};
}

Result<void> createDatabase(const QString& file)
{
    const auto unfinished = makeUnfinished(file);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    return putInPlace(*unfinished, file);
}

Result<QString> setAside(const QString& file, const QDateTime& now)
{
    const QString target = nameBeside(file, QStringLiteral("damaged"), now);
    const QStringList from = QStringList {file} + companions(file);
    const QStringList to = QStringList {target} + companions(target);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFile::exists(from.at(i)) && !QFile::rename(from.at(i), to.at(i)))
            return fileFailure(
                from.at(i), QStringLiteral("the damaged database cannot be set aside"));
    }
    syncFolder(file);
    return target;
}

QString nameBeside(const QString& file, const QString& what, const QDateTime& now)
{
    const QString base = QStringLiteral("%1-%2-%3")
                             .arg(file, what, now.toString(QStringLiteral("yyyy-MM-ddTHH-mm-ss")));
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

} // namespace herald
