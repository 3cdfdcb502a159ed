// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryIndexCheck.h"

#include "history/Database.h"
#include "history/SearchedRows.h"
#include "history/SearchTokens.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCheck)
};

constexpr int samples = 500;

Result<bool> hasIndex(Database& database)
{
    const auto tables = database.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN"
                       " ('search', 'search_block', 'search_stray', 'search_state')"));
    if (!tables)
        return tl::unexpected(tables.error());
    constexpr int allTables = 4;
    return tables->toInt() == allTables;
}

class Sampling {
public:
    explicit Sampling(Database& database)
        : m_statements(database)
    {
    }

    /// How many of the sampled rows are not found.
    Result<int> run()
    {
        const auto frontier = number(QStringLiteral("SELECT frontier FROM search_state"));
        const auto first = number(QStringLiteral("SELECT ifnull(min(id), 0) FROM publish"));
        if (!frontier || !first)
            return tl::unexpected(frontier ? first.error() : frontier.error());
        int missed = 0;
        const qint64 step = std::max<qint64>((*frontier - *first) / samples, 1);
        qint64 from = *first;
        while (from < *frontier) {
            qint64 next = 0;
            const auto found = findNext(from, *frontier, next);
            if (!found)
                return tl::unexpected(found.error());
            if (next == 0)
                break;
            missed += *found ? 0 : 1;
            from = std::max(from + step, next + 1);
        }
        return missed;
    }

private:
    Result<qint64> number(const QString& sql, const QVariantList& values = {})
    {
        const auto value = m_statements.value(sql, values);
        if (!value)
            return tl::unexpected(value.error());
        return value->toLongLong();
    }

    /// Whether the first row from there on is found; its id, or 0 where there is none.
    Result<bool> findNext(qint64 from, qint64 frontier, qint64& id)
    {
        QString word;
        const auto read = readSearchedRows(m_statements,
            {.from = from, .end = frontier, .limit = 1, .order = RowOrder::OldestFirst},
            [&](const SearchedRow& row, qint64) {
                id = row.id.value();
                word = tokensOf(row.name + u'\n' + row.data).value(0);
                return true;
            });
        if (!read)
            return tl::unexpected(read.error());
        const auto stray
            = number(QStringLiteral("SELECT count(*) FROM search_stray WHERE id = ?"), {id});
        if (!stray)
            return tl::unexpected(stray.error());
        if (id == 0 || *stray > 0 || word.isEmpty() || word.contains(QChar(u'\0')))
            return true;
        return isIndexed(word, id);
    }

    Result<bool> isIndexed(QString word, qint64 id)
    {
        const auto block = number(
            QStringLiteral("SELECT number FROM search_block WHERE first <= ? ORDER BY number DESC"
                           " LIMIT 1"),
            {id});
        if (!block)
            return tl::unexpected(block.error());
        word.replace(u'"', QStringLiteral("\"\""));
        const auto found
            = number(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH CAST(? AS TEXT)"
                                    " AND rowid = ?"),
                {storedText(u'"' + word + u'"'), *block});
        if (!found)
            return tl::unexpected(found.error());
        return *found > 0;
    }

    Statements m_statements;
};
} // namespace

Result<IndexCheck> checkSearchIndex(Database& database)
{
    const auto isThere = hasIndex(database);
    if (!isThere)
        return tl::unexpected(isThere.error());
    IndexCheck check {.isThere = *isThere};
    if (!check.isThere)
        return check; // it is made while Herald is idle
    const auto missed = Sampling(database).run();
    if (!missed && !tellsDamage(missed.error()))
        return tl::unexpected(missed.error());
    if (!missed)
        check.findings += Text::tr("The search index is damaged.");
    else if (*missed > 0)
        check.findings
            += Text::tr("The search index misses words of %Ln of the publishes that were tried.",
                nullptr, *missed);
    return check;
}

Result<IndexCheck> checkIndexStructure(const QString& databaseFile)
{
    Database database;
    if (const auto opened = database.open(databaseFile, Database::Mode::ReadWrite); !opened)
        return tl::unexpected(opened.error());
    const auto isThere = hasIndex(database);
    if (!isThere)
        return tl::unexpected(isThere.error());
    IndexCheck check {.isThere = *isThere};
    if (!check.isThere)
        return check;
    const auto done = database.execute(
        QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')"));
    if (!done && !tellsDamage(done.error()))
        return tl::unexpected(done.error());
    if (!done)
        check.findings += Text::tr("The search index is damaged.");
    return check;
}

} // namespace herald
