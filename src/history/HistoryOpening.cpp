// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryOpening.h"

#include "history/database/DatabaseFile.h"
#include "history/exchange/HistoryImportMerge.h"
#include "history/HistoryTables.h"
#include "history/Schema.h"
#include "history/upkeep/Replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryOpening)
};

constexpr qint64 checkedWhollyBytes = 4'194'304; // some 10 ms

QString damageMark(const QString& file)
{
    return file + QStringLiteral("-check");
}

/// A -wal without its database would be played into a new one of the same name.
Result<void> clearTheWay(const QString& file, const QDateTime& now, OpenReport& report)
{
    const QString log = file + QStringLiteral("-wal");
    const bool isLost = QFileInfo(log).size() > 0;
    const auto aside = setAside(file, now);
    if (!aside)
        return tl::unexpected(aside.error());
    if (isLost)
        report.setAsideFile = *aside + QStringLiteral("-wal");
    return {};
}

Failure damaged(const QString& file, const QString& detail)
{
    QSqlError error({}, detail, QSqlError::UnknownError, QString::number(int(SqliteCode::Corrupt)));
    return storageFailure(error, file);
}

Result<void> checkWholly(Database& database)
{
    const auto answer = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != QStringLiteral("ok"))
        return damaged(database.file(), answer->toString());
    return {};
}

Result<void> refuseNewer(Database& database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > currentSchema())
        return newerSchemaFailure(database.file());
    if (version->toInt() < 1)
        return damaged(database.file(), QStringLiteral("no schema version"));
    return {};
}

/// A connection that is ready for use, or an error that tellsDamage().
Result<QString> connectAndCheck(Database& database, const QString& file, const QDateTime& now)
{
    auto done = database.open(file, Database::Mode::ReadWrite);
    if (done)
        done = refuseNewer(database);
    const QStringList settings {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA cell_size_check = ON"), // finds damage before it spreads
        QStringLiteral("PRAGMA trusted_schema = OFF"),
    };
    for (const QString& setting : settings) {
        if (done)
            done = database.execute(setting);
    }
    const bool mustCheck
        = QFile::exists(damageMark(file)) || QFileInfo(file).size() <= checkedWhollyBytes;
    if (done && mustCheck)
        done = checkWholly(database);
    if (!done)
        return tl::unexpected(done.error());
    auto backup = backUpBefore(database, schemaSteps(), now);
    if (!backup)
        return backup;
    done = migrate(database);
    if (done)
        done = checkSchema(database);
    if (!done)
        return tl::unexpected(done.error());
    return backup;
}

Failure damagedElsewhere(const QString& file)
{
    return failure(ErrorKind::Storage,
        Text::tr(
            "The history database is damaged (%1), and another Herald is using it. Close the other "
            "one, then start Herald again: it keeps the damaged file and recovers what can be "
            "read.")
            .arg(QDir::toNativeSeparators(file)));
}

Result<OpenReport> makeReady(
    const QString& file, const Clock& clock, const ProcessLock& lock, Database& database)
{
    const QDateTime now = clock.now();
    OpenReport report;
    if (const auto finished = finishReplacement(file, report); !finished)
        return tl::unexpected(finished.error());
    const auto state = examine(file);
    if (!state)
        return tl::unexpected(state.error());
    Result<void> made;
    if (*state == FileState::Missing)
        made = clearTheWay(file, now, report);
    if (made && *state == FileState::Missing)
        made = createDatabase(file);
    if (!made)
        return tl::unexpected(made.error());
    auto connected = *state == FileState::Damaged
        ? Result<QString>(damaged(file, QStringLiteral("header")))
        : connectAndCheck(database, file, now);
    if (!connected && tellsDamage(connected.error())) {
        database.close();
        if (lock.othersAlive())
            return damagedElsewhere(file);
        if (const auto replaced = replaceDamaged(file, now, report); !replaced)
            return tl::unexpected(replaced.error());
        connected = connectAndCheck(database, file, now);
    }
    if (!connected)
        return tl::unexpected(connected.error());
    report.backupFile = *connected;
    QFile::remove(damageMark(file));
    makePrivate(file);
    return report;
}

QString interruptedReason()
{
    return Text::tr("Herald ended before the answer came. The event may have been published.");
}
} // namespace

Result<int> settleTheDead(Database& database, const ProcessLock& lock, qint64 owner)
{
    HistoryTables tables(database, owner);
    int interrupted = 0;
    const auto senders = tables.sendingOwners();
    const auto removers = senders ? tables.removers() : senders;
    if (!removers)
        return tl::unexpected(removers.error());
    for (const qint64 sender : *senders) {
        if (lock.isAlive(sender))
            continue;
        auto resolved = tables.resolveInterrupted(sender, interruptedReason());
        if (!resolved)
            return resolved;
        interrupted += *resolved;
    }
    for (const qint64 remover : *removers) {
        if (lock.isAlive(remover))
            continue;
        if (const auto left = tables.leaveRemovals(remover); !left)
            return tl::unexpected(left.error());
    }
    return interrupted;
}

void noteDamage(const QString& file)
{
    QFile mark(damageMark(file));
    static_cast<void>(
        mark.open(QIODevice::WriteOnly)); // where it cannot be written, the next start asks less
}

Result<OpenHistory> openHistory(
    const QString& file, const Clock& clock, ProcessLock& lock, Database& database)
{
    if (auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return tl::unexpected(folder.error());
    if (auto entered = lock.enter(); !entered)
        return tl::unexpected(entered.error());
    auto ready = [&]() -> Result<OpenHistory> {
        auto report = makeReady(file, clock, lock, database);
        if (!report)
            return tl::unexpected(report.error());
        const auto owner = lock.takeToken();
        if (!owner)
            return tl::unexpected(owner.error());
        const auto interrupted
            = inTransaction(database, [&] { return settleTheDead(database, lock, *owner); });
        if (!interrupted)
            return tl::unexpected(interrupted.error());
        report->interrupted = *interrupted;
        // Where it fails the history is still good, and the next start tries again.
        report->undoneImports = undoDeadImports(database, lock).value_or(0);
        return OpenHistory {*report, *owner};
    }();
    lock.release();
    if (!ready)
        database.close();
    return ready;
}

} // namespace herald
