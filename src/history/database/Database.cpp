// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QStringDecoder>
#include <QUuid>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// Long enough for another process's large deletion; waits on the database's own thread.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=15000";
constexpr auto damagePrefix = "damaged: ";
constexpr auto indexDamagePrefix = "damaged index: ";

bool isIndexDamage(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() == sqliteCorruptIndex;
}

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the rest is SQLite's extended code
}

QString sentence(const QSqlError& error, const QString& file)
{
    const QString where = QDir::toNativeSeparators(file);
    switch (SqliteCode(primaryCode(error))) {
    case SqliteCode::Busy:
        return Text::tr("Another program keeps the history busy (%1). Try again in a moment.")
            .arg(where);
    case SqliteCode::ReadOnly:
        return Text::tr(
            "The history cannot be written: %1 is read-only. Check the permissions of the "
            "file and its folder.")
            .arg(where);
    case SqliteCode::Full:
        return Text::tr(
            "The disk that holds the history is full (%1). Free some space and try again.")
            .arg(where);
    case SqliteCode::CantOpen:
        return Text::tr(
            "The history cannot be opened: %1. Check the permissions of the file and its "
            "folder.")
            .arg(where);
    case SqliteCode::IoError:
        return Text::tr(
            "The disk reported an error while the history was used (%1). Check the disk and "
            "its free space.")
            .arg(where);
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return Text::tr(
            "The history database is damaged (%1). At its next start Herald keeps the damaged "
            "file and recovers what can be read.")
            .arg(where);
    case SqliteCode::Constraint:
    case SqliteCode::Mismatch:
        break;
    }
    return Text::tr("The history could not be used (%1).").arg(where);
}
} // namespace

Result<void> Database::open(const QString& file, Mode mode)
{
    close();
    m_file = file;
    // Unique, because a connection belongs to one thread and Qt looks it up by name.
    m_connection = QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_connection.setDatabaseName(file);
    QString options = QLatin1String(busyTimeout);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    if (m_connection.open())
        return {};
    const auto failed = storageFailure(m_connection.lastError(), file);
    close();
    return failed;
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_often.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failureOf(query);
    return {};
}

Result<void> Database::executeOften(const QString& sql)
{
    auto kept = m_often.find(sql);
    if (kept == m_often.end()) {
        auto compiled = prepare(sql);
        if (!compiled)
            return tl::unexpected(compiled.error());
        kept = m_often.emplace(sql, std::move(*compiled)).first;
    }
    QSqlQuery& query = kept->second;
    const bool isDone = query.exec();
    const auto failed = isDone ? std::optional<Failure>() : failureOf(query);
    query.finish();
    if (failed)
        return *failed;
    return {};
}

Result<QVariant> Database::value(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failureOf(query);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failureOf(query);
    return QVariant();
}

Result<QSqlQuery> Database::prepare(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failureOf(query);
    return query;
}

Failure Database::failureOf(const QSqlQuery& query) const
{
    return storageFailure(query.lastError(), m_file);
}

bool isSqlite(const QSqlError& error, SqliteCode code)
{
    return primaryCode(error) == int(code);
}

bool tellsDamage(const QSqlError& error)
{
    return !isIndexDamage(error)
        && (isSqlite(error, SqliteCode::Corrupt) || isSqlite(error, SqliteCode::NotADatabase));
}

bool tellsDamage(const Error& error)
{
    return error.kind == ErrorKind::Storage && error.detail.startsWith(QLatin1String(damagePrefix));
}

bool tellsIndexDamage(const Error& error)
{
    return error.kind == ErrorKind::Storage
        && error.detail.startsWith(QLatin1String(indexDamagePrefix));
}

Failure storageFailure(const QSqlError& error, const QString& file)
{
    QString detail
        = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
    if (tellsDamage(error))
        detail.prepend(QLatin1String(damagePrefix));
    if (isIndexDamage(error))
        detail.prepend(QLatin1String(indexDamagePrefix));
    return failure(ErrorKind::Storage, sentence(error, file), detail);
}

QByteArray storedText(const QString& text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

QByteArray storedBytes(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString textOf(const QVariant& stored)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(stored.toByteArray());
}

} // namespace herald
