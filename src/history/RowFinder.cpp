// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/RowFinder.h"

#include "history/QueryMatch.h"

#include <QCoreApplication>

#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowFinder)
};

constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr int sliceRows = 512; // between two looks whether the answer is still wanted
constexpr qint64 windowBlocks = 200'000; // likewise, where the index finds nothing
constexpr int mostTokens = 300; // of one short word
constexpr int mostTargets = 1000; // of one account

Failure overtaken()
{
    return failure(ErrorKind::Cancelled, Text::tr("The search was stopped."));
}
} // namespace

struct RowFinder::Search {
    const HistoryQuery& query;
    const IsOvertaken& isOvertaken;
    const Visit& visit;
    Index index = {};
    SearchPlan plan = {};
    qint64 from = 0; ///< the smallest id that may be wanted
    qint64 end = last;
    QList<qint64> strays = {}; ///< ascending; what is looked at is taken off the end
    bool isDone = false;

    /// Whether to go on.
    bool take(const SearchedRow& row)
    {
        if (matches(query, row) && !visit(row.id))
            isDone = true;
        return !isDone;
    }
};

namespace {
void narrow(const HistoryQuery& query, qint64& from, qint64& end)
{
    const auto notBefore = [&from](const QDateTime& moment) {
        from = std::max(from, PublishId::earliest(moment).value());
    };
    const auto notFrom = [&end](const QDateTime& moment) {
        end = std::min(end, PublishId::earliest(moment).value());
    };
    if (query.since)
        notBefore(*query.since);
    if (query.until)
        notFrom(*query.until);
    for (const SearchTerm& term : query.terms) {
        if (term.field == SearchTerm::Field::After)
            term.isNegated ? notFrom(term.moment) : notBefore(term.moment);
        if (term.field == SearchTerm::Field::Before)
            term.isNegated ? notBefore(term.moment) : notFrom(term.moment);
    }
}
} // namespace

Result<void> RowFinder::find(
    const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken, const Visit& visit)
{
    Search search {.query = query, .isOvertaken = isOvertaken, .visit = visit};
    narrow(query, search.from, search.end);
    if (!before.isNull())
        search.end = std::min(search.end, before.value());
    // The frontier, the strays and the rows must be of one moment.
    if (auto begun = m_database.execute(QStringLiteral("BEGIN")); !begun)
        return begun;
    auto done = findIn(search);
    if (const auto ended = m_database.execute(QStringLiteral("COMMIT")); done && !ended)
        done = ended;
    return done;
}

Result<void> RowFinder::prepare()
{
    const auto now = index();
    if (!now)
        return tl::unexpected(now.error());
    return m_sample.refresh(m_statements, now->rows, now->blocks);
}

Result<void> RowFinder::findIn(Search& search)
{
    const auto known = index();
    if (!known)
        return tl::unexpected(known.error());
    search.index = *known;
    if (auto sampled = m_sample.refresh(m_statements, known->rows, known->blocks); !sampled)
        return sampled;
    search.plan = planSearch(search.query, knowledge());
    const qint64 frontier
        = std::clamp(search.index.frontier, search.from, std::max(search.from, search.end));
    auto done = look(search, frontier, search.end);
    if (!done || search.isDone)
        return done;
    const qint64 end = std::min(search.end, frontier);
    if (end <= search.from)
        return {};
    return search.plan.usesIndex() ? lookUp(search, end) : look(search, search.from, end);
}

/// Row by row.
Result<void> RowFinder::look(Search& search, qint64 from, qint64 end)
{
    for (qint64 top = end; !search.isDone && top > from;) {
        if (search.isOvertaken())
            return overtaken();
        const auto read = readSearchedRows(m_statements,
            {.from = from, .end = top, .limit = sliceRows}, [&](const SearchedRow& row, qint64) {
                top = row.id.value();
                return search.take(row);
            });
        if (!read)
            return tl::unexpected(read.error());
        if (*read < sliceRows)
            return {};
    }
    return {};
}

/// Below the frontier: the blocks that the index names, and the strays between them.
Result<void> RowFinder::lookUp(Search& search, qint64 end)
{
    auto strays = m_statements.rows(
        QStringLiteral("SELECT id FROM search_stray WHERE id >= ? AND id < ? ORDER BY id"),
        {search.from, end});
    if (!strays)
        return tl::unexpected(strays.error());
    while (strays->next())
        search.strays.append(strays->row().value(0).toLongLong());
    if (auto ended = m_statements.ended(*strays); !ended)
        return ended;
    search.end = end;
    const bool hasBlocks = search.index.blocks > 0 && end > search.from;
    if (hasBlocks && !search.plan.isHopeless()) {
        const auto lowest = blockOf(search.from, search.index.blocks);
        const auto highest = blockOf(end - 1, search.index.blocks);
        if (!lowest || !highest)
            return tl::unexpected(lowest ? highest.error() : lowest.error());
        for (qint64 high = *highest; high >= *lowest && !search.isDone; high -= windowBlocks) {
            if (search.isOvertaken())
                return overtaken();
            const qint64 low = std::max(*lowest, high - windowBlocks + 1);
            if (auto done = lookUpBlocks(search, low, high); !done)
                return done;
        }
    }
    return takeStrays(search, search.from);
}

Result<void> RowFinder::lookUpBlocks(Search& search, qint64 lowest, qint64 highest)
{
    auto blocks = m_statements.rows(
        QStringLiteral("SELECT rowid FROM search WHERE search MATCH CAST(? AS TEXT)"
                       " AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"),
        {search.plan.matchExpression().toUtf8(), lowest, highest});
    if (!blocks)
        return tl::unexpected(blocks.error());
    while (!search.isDone && blocks->next()) {
        if (search.isOvertaken())
            return overtaken();
        if (auto done = takeBlock(search, blocks->row().value(0).toLongLong()); !done)
            return done;
    }
    return search.isDone ? Result<void>() : m_statements.ended(*blocks);
}

Result<void> RowFinder::takeBlock(Search& search, qint64 number)
{
    const auto begin = beginOf(number, search.index);
    const auto end = beginOf(number + 1, search.index);
    if (!begin || !end)
        return tl::unexpected(begin ? end.error() : begin.error());
    if (auto done = takeStrays(search, *end); !done || search.isDone)
        return done;
    while (!search.strays.isEmpty() && search.strays.last() >= *begin)
        search.strays.removeLast(); // it is read with its block
    const auto read = readSearchedRows(m_statements,
        {.from = std::max(*begin, search.from),
            .end = std::min(*end, search.end),
            .limit = std::numeric_limits<int>::max()},
        [&](const SearchedRow& row, qint64) { return search.take(row); });
    if (!read)
        return tl::unexpected(read.error());
    return {};
}

/// Those with this id or a larger one.
Result<void> RowFinder::takeStrays(Search& search, qint64 above)
{
    while (!search.isDone && !search.strays.isEmpty() && search.strays.last() >= above) {
        const qint64 id = search.strays.takeLast();
        const auto read = readSearchedRows(m_statements, {.from = id, .end = id + 1, .limit = 1},
            [&](const SearchedRow& row, qint64) { return search.take(row); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return {};
}

Result<RowFinder::Index> RowFinder::index()
{
    const auto isThere = m_statements.value(
        QStringLiteral("SELECT count(*) = 4 FROM sqlite_schema WHERE type = 'table' AND name IN"
                       " ('search', 'search_block', 'search_stray', 'search_state')"));
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!isThere->toBool())
        return Index();
    auto rows
        = m_statements.rows(QStringLiteral("SELECT frontier, next_block, rows FROM search_state"));
    if (!rows)
        return tl::unexpected(rows.error());
    Index index;
    if (rows->next())
        index = {.frontier = rows->row().value(0).toLongLong(),
            .blocks = rows->row().value(1).toLongLong(),
            .rows = rows->row().value(2).toLongLong()};
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return index;
}

/// The block whose rows lie around this id: blocks are in the order of their ids.
Result<qint64> RowFinder::blockOf(qint64 id, qint64 blocks)
{
    qint64 low = 0;
    qint64 high = blocks - 1;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        const auto first = m_statements.value(
            QStringLiteral("SELECT first FROM search_block WHERE number = ?"), {middle});
        if (!first)
            return tl::unexpected(first.error());
        if (first->toLongLong() <= id)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

Result<qint64> RowFinder::beginOf(qint64 block, const Index& index)
{
    if (block >= index.blocks)
        return index.frontier;
    const auto first = m_statements.value(
        QStringLiteral("SELECT first FROM search_block WHERE number = ?"), {block});
    if (!first)
        return tl::unexpected(first.error());
    return first->toLongLong();
}

SearchKnowledge RowFinder::knowledge()
{
    return {.share = [this](const QString& text) { return m_sample.share(text); },
        .tokensFrom = [this](const QString& beginning) { return tokensFrom(beginning); },
        .targets = [this](const QString& accountId) { return targetsOf(accountId); }};
}

std::optional<QStringList> RowFinder::tokensFrom(const QString& beginning)
{
    if (!m_hasVocabulary) {
        const auto made = m_database.execute(
            QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_token USING "
                           "fts5vocab(main, search, row)"));
        if (!made)
            return std::nullopt;
        m_hasVocabulary = true;
    }
    const QByteArray from = beginning.toUtf8();
    auto rows = m_statements.rows(
        QStringLiteral("SELECT CAST(term AS BLOB) FROM temp.search_token"
                       " WHERE term >= CAST(? AS TEXT) AND term < CAST(? AS TEXT) LIMIT ?"),
        {from, from + QByteArray("\xf4\x8f\xbf\xbf"), mostTokens});
    if (!rows)
        return std::nullopt;
    QStringList tokens;
    while (rows->next())
        tokens.append(textOf(rows->row().value(0)));
    if (!m_statements.ended(*rows) || tokens.size() == mostTokens)
        return std::nullopt;
    return tokens;
}

QList<qint64> RowFinder::targetsOf(const QString& accountId)
{
    QList<qint64> targets;
    auto rows = m_statements.rows(
        QStringLiteral("SELECT id FROM target WHERE account_id = CAST(? AS TEXT) LIMIT ?"),
        {storedText(accountId), mostTargets});
    while (rows && rows->next())
        targets.append(rows->row().value(0).toLongLong());
    return targets;
}

} // namespace herald
