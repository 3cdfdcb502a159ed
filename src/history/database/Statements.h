// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Database.h"

#include <QStringList>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace herald {

/// The rows of a running statement. Its end resets the statement, so that no read transaction stays
/// open.
class Rows {
public:
    explicit Rows(QSqlQuery& query)
        : m_query(&query)
    {
    }
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }
    Rows(Rows&& other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows& operator=(Rows&&) = delete;
    Q_DISABLE_COPY(Rows)

    bool next() { return m_query->next(); }
    const QSqlQuery& row() const { return *m_query; }

private:
    QSqlQuery* m_query;
};

/// Statements of one connection, compiled at first use and kept for its life; drop before it
/// closes. Each '?' stands for a value, and is nowhere else.
class Statements {
public:
    explicit Statements(Database& database)
        : m_database(database)
    {
    }

    /// Runs a statement without rows; how many rows it changed.
    Result<qint64> run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid where there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// The first column of all rows.
    Result<QList<qint64>> numbers(const QString& sql, const QVariantList& values = {});
    /// After the last next() ask ended().
    Result<Rows> rows(const QString& sql, const QVariantList& values = {});
    /// Whether next() ended by an error rather than after the last row.
    Result<void> ended(const Rows& rows) const;

private:
    Result<QSqlQuery*> started(const QString& sql, const QVariantList& values);
    Result<QSqlQuery> compiled(const QString& sql);

    Database& m_database;
    QStringList m_placeholders; ///< by the places of the values
    struct Hash {
        size_t operator()(const QString& text) const { return qHash(text); }
    };
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, Hash> m_queries;
};

} // namespace herald
