// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryIndexCheck.h"

#include "history/database/Database.h"
#include "history/HistoryQueries.h"
#include "history/search/FoldedText.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCheck)
};

constexpr int samples = 300;
constexpr qsizetype shortestWord = 3; // shorter ones are looked for without the index
constexpr qsizetype longestWord = 24;

Result<bool> hasIndex(Database& database)
{
    const auto table = database.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'search'"));
    if (!table)
        return tl::unexpected(table.error());
    return table->toInt() == 1;
}

/// A text that the publish holds and few others do; empty where it holds none.
QString wordOf(const Publish& publish)
{
    const QString& data = publish.order.event.data;
    const QString text = data.size() >= shortestWord ? data : publish.order.event.name;
    return text.size() >= shortestWord ? foldedText(text.left(longestWord)) : QString();
}

class Sampling {
public:
    explicit Sampling(Database& database)
        : m_database(database)
        , m_queries(database)
    {
    }

    /// How many of the sampled rows are not found.
    Result<int> run()
    {
        const auto first = number(QStringLiteral("SELECT ifnull(min(id), 0) FROM publish"));
        const auto last = number(QStringLiteral("SELECT ifnull(max(id), 0) FROM publish"));
        if (!first || !last)
            return tl::unexpected(first ? last.error() : first.error());
        const qint64 step = std::max<qint64>((*last - *first) / samples, 1);
        int missed = 0;
        for (qint64 from = *first; from > 0 && from <= *last;) {
            const auto id
                = number(QStringLiteral("SELECT min(id) FROM publish WHERE id >= %1").arg(from));
            const auto isFound
                = id ? isFindable(PublishId(*id)) : Result<bool>(tl::unexpected(id.error()));
            if (!isFound)
                return tl::unexpected(isFound.error());
            missed += *isFound ? 0 : 1;
            from = std::max(from + step, *id + 1);
        }
        return missed;
    }
    bool isIndexDamaged() { return m_queries.finder().isIndexDamaged(); }

private:
    Result<qint64> number(const QString& sql)
    {
        const auto value = m_database.value(sql);
        if (!value)
            return tl::unexpected(value.error());
        return value->toLongLong();
    }

    /// The newest publish up to this one that holds its word is this one itself.
    Result<bool> isFindable(PublishId id)
    {
        const auto publish = m_queries.load(id);
        if (!publish && publish.error().kind == ErrorKind::NotFound)
            return true; // removed meanwhile
        if (!publish)
            return tl::unexpected(publish.error());
        HistoryQuery query;
        query.terms = {{.text = wordOf(*publish)}};
        if (query.terms.first().text.isEmpty())
            return true;
        const auto found
            = m_queries.page(query, PublishId(id.value() + 1), 1, [] { return false; });
        if (!found)
            return tl::unexpected(found.error());
        return !found->isEmpty() && found->first().id == id;
    }

    Database& m_database;
    HistoryQueries m_queries;
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
    Sampling sampling(database);
    const auto missed = sampling.run();
    const bool isUnreadable = !missed && tellsDamage(missed.error());
    if (!missed && !isUnreadable)
        return tl::unexpected(missed.error());
    if (isUnreadable || sampling.isIndexDamaged())
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
