// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace herald {

/// Result codes of SQLite that Herald acts on (https://www.sqlite.org/rescode.html).
enum class SqliteCode {
    Busy = 5,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26,
};
/// "SQLITE_CORRUPT_VTAB", an extended code: the search index, not the rows.
inline constexpr int sqliteCorruptIndex = 267;

/// One connection to one SQLite file, used, closed and destroyed on the thread that opened it.
/// Every query made of it must be gone before it is closed.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    Database() = default;
    ~Database() { close(); }
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens an existing file; reads and writes nothing yet.
    Result<void> open(const QString& file, Mode mode);
    void close();
    bool isOpen() const { return m_connection.isValid(); }
    QString file() const { return m_file; }

    Result<void> execute(const QString& sql);
    /// The same of what comes again and again: compiled at first use and kept until close().
    Result<void> executeOften(const QString& sql);
    /// The first column of the first row; invalid where there is no row.
    Result<QVariant> value(const QString& sql);
    /// A statement to keep: forward only, compiled once.
    Result<QSqlQuery> prepare(const QString& sql);

    /// What a failed query means to the user: where, why, what to do.
    Failure failureOf(const QSqlQuery& query) const;

private:
    QSqlDatabase m_connection;
    QString m_file;
    std::map<QString, QSqlQuery> m_often;
};

/// Runs `work` between BEGIN IMMEDIATE and COMMIT; an error rolls everything back.
template <typename Work> auto inTransaction(Database& database, Work work) -> decltype(work())
{
    if (const auto begun = database.executeOften(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    auto result = work();
    Result<void> ended;
    if (result)
        ended = database.executeOften(QStringLiteral("COMMIT"));
    if (result && ended)
        return result;
    static_cast<void>(
        database.execute(QStringLiteral("ROLLBACK"))); // SQLite may have done it already
    if (!ended)
        return tl::unexpected(ended.error());
    return result;
}

bool isSqlite(const QSqlError& error, SqliteCode code);
Failure storageFailure(const QSqlError& error, const QString& file);
/// The file cannot be read as what it should be.
bool tellsDamage(const QSqlError& error);
bool tellsDamage(const Error& error);
/// The search index is not what it should be; the rows are.
bool tellsIndexDamage(const Error& error);

/// Text goes in as CAST(? AS TEXT) and comes out as CAST(column AS BLOB), in UTF-8, because in
/// UTF-16 SQLite drops a leading U+FEFF, replaces U+FFFE and U+FFFF, and garbles lone surrogates.
QByteArray storedText(const QString& text); ///< never null
QByteArray storedBytes(const QByteArray& bytes); ///< never null, which SQLite takes for NULL
QString textOf(const QVariant& stored); ///< a leading U+FEFF stays, unlike in QString::fromUtf8()

} // namespace herald
