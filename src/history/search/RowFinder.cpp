// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/RowFinder.h"

#include "history/search/FoldedText.h"
#include "history/search/KeyedIds.h"
#include "history/search/QueryMatch.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowFinder)
};

constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr int sliceRows = 512; // between two looks whether the answer is still wanted
constexpr int commonRows = 1024; // looked at before the index is asked: a few milliseconds
constexpr double commonShare = 1.0 / 8; // of them, more than a screen
constexpr int mostNumbers = 1000; // of targets or templates in one search
constexpr int mostTexts = 10'000; // of targets or templates that are looked at
constexpr int fewOfRun = 10'000; // the rows of a run that are sooner looked at than looked up
constexpr qsizetype manyOfGroup = 12; // then reading what lies between costs less than asking

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
    qint64 reached = last; ///< the id that was looked at last

    /// Whether to go on.
    bool take(const SearchedRow& row)
    {
        reached = row.id.value();
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

namespace {
/// The receipt that every row wanted must have.
std::optional<Receipt::State> neededReceipt(const HistoryQuery& query)
{
    for (const SearchTerm& term : query.terms) {
        if (term.field == SearchTerm::Field::Receipt && !term.isNegated && term.receipt)
            return term.receipt;
    }
    return std::nullopt;
}
} // namespace

Result<void> RowFinder::find(
    const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken, const Visit& visit)
{
    Search search {.query = query, .isOvertaken = isOvertaken, .visit = visit};
    narrow(query, search.from, search.end);
    if (!before.isNull())
        search.end = std::min(search.end, before.value());
    auto done = findAtOnce(search);
    if (done || !tellsIndexDamage(done.error()))
        return done;
    // On from the row that was looked at last, without the index.
    m_isIndexDamaged = true;
    search.end = std::min(search.end, search.reached);
    return findAtOnce(search);
}

/// The frontier, the strays and the rows must be of one moment.
Result<void> RowFinder::findAtOnce(Search& search)
{
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
    return m_sample.refresh(m_statements, now->rows);
}

Result<void> RowFinder::findIn(Search& search)
{
    const auto known = index();
    if (!known)
        return tl::unexpected(known.error());
    search.index = *known;
    if (auto sampled = m_sample.refresh(m_statements, known->rows); !sampled)
        return sampled;
    if (known->rows > 0) {
        if (auto loaded = m_kinds.load(m_statements); !loaded)
            return loaded;
    }
    search.plan = planSearch(search.query, knowledge());
    const bool tellsIndex = search.plan.way != SearchPlan::Way::EveryRow;
    const KeyedIds keyed(m_statements);
    if (const auto run = neededRun(search.query)) {
        const auto extent = keyed.extentOfRun(*run, fewOfRun);
        if (!extent)
            return tl::unexpected(extent.error());
        if (*extent) {
            search.from = std::max(search.from, (*extent)->from);
            search.end = std::min(search.end, (*extent)->end);
        }
        if (!tellsIndex || *extent)
            return lookAtIds(
                search, [&keyed, run](const RowRange& range) { return keyed.ofRun(*run, range); });
    }
    const auto receipt = neededReceipt(search.query);
    if (receipt && !tellsIndex)
        return lookAtIds(search, [&keyed, receipt](const RowRange& range) {
            return keyed.withReceipt(*receipt, range);
        });
    const qint64 frontier
        = std::clamp(search.index.frontier, search.from, std::max(search.from, search.end));
    auto done = look(search, frontier, search.end);
    if (!done || search.isDone)
        return done;
    qint64 end = std::min(search.end, frontier);
    if (end <= search.from)
        return {};
    if (search.plan.way == SearchPlan::Way::EveryRow)
        return look(search, search.from, end);
    if (isCommon(search.query)) {
        if (const auto more = lookAtSome(search, commonRows, search.from, end); !more || !*more)
            return more ? Result<void>() : tl::unexpected(more.error());
    }
    return lookUp(search, end);
}

/// Whether some of the newest rows are likely to fill a screen. The index has to find the first row
/// of each kind that there is, or walk to its end, before it names one.
bool RowFinder::isCommon(const HistoryQuery& query) const
{
    QStringList texts;
    for (const SearchTerm& term : query.terms) {
        if (term.isNegated || term.field != SearchTerm::Field::Anything)
            return false;
        texts.append(term.text);
    }
    const bool isText = !texts.isEmpty() && !query.outcome && query.accountId.isEmpty();
    return isText && m_sample.newestShare(texts) >= commonShare;
}

/// Row by row.
Result<void> RowFinder::look(Search& search, qint64 from, qint64 end)
{
    for (;;) {
        const auto more = lookAtSome(search, sliceRows, from, end);
        if (!more || !*more)
            return more ? Result<void>() : tl::unexpected(more.error());
    }
}

/// The newest `rows` below `end`, which becomes the last one's id; whether there are more to find.
Result<bool> RowFinder::lookAtSome(Search& search, int rows, qint64 from, qint64& end)
{
    if (search.isDone || end <= from)
        return false;
    if (search.isOvertaken())
        return overtaken();
    const auto read = readSearchedRows(
        m_statements, {.from = from, .end = end, .limit = rows}, [&](const SearchedRow& row) {
            end = row.id.value();
            return search.take(row);
        });
    if (!read)
        return tl::unexpected(read.error());
    return !search.isDone && *read == rows;
}

/// The rows with ids that a table knows, where the index does not tell more.
Result<void> RowFinder::lookAtIds(Search& search, const AskIds& idsIn)
{
    for (qint64 top = search.end; !search.isDone && top > search.from;) {
        if (search.isOvertaken())
            return overtaken();
        const auto ids = idsIn({.from = search.from, .end = top, .limit = sliceRows});
        if (!ids)
            return tl::unexpected(ids.error());
        if (auto taken = takeOneByOne(search, *ids); !taken)
            return taken;
        if (ids->size() < sliceRows)
            return {};
        top = ids->last();
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
    const bool isIndexed = search.index.rows > 0 && search.plan.way == SearchPlan::Way::Index;
    if (!isIndexed)
        return takeStrays(search, search.from);
    const auto lowest = m_ids.below(search.from, search.index.rows);
    const auto behind = m_ids.below(end, search.index.rows);
    if (!lowest || !behind)
        return tl::unexpected(lowest ? behind.error() : lowest.error());
    if (search.isOvertaken())
        return overtaken();
    if (*behind > *lowest) {
        if (auto done = lookUpBetween(search, *lowest, *behind - 1); !done)
            return done;
    }
    return search.isDone ? Result<void>() : takeStrays(search, search.from);
}

/// The rows with these numbers of the index, both included: never in parts, because FTS5 begins
/// each question with the newest row that fits the expression, wherever the part is.
Result<void> RowFinder::lookUpBetween(Search& search, qint64 lowest, qint64 highest)
{
    auto rows = m_statements.rows(
        QStringLiteral("SELECT rowid FROM search WHERE search MATCH CAST(? AS TEXT)"
                       " AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"),
        {search.plan.expression.toUtf8(), lowest, highest});
    if (!rows)
        return tl::unexpected(rows.error());
    qint64 group = -1;
    QList<qint64> places; // descending
    while (!search.isDone && rows->next()) {
        const qint64 number = rows->row().value(0).toLongLong();
        if (number / SearchedIds::groupRows != group) {
            if (search.isOvertaken())
                return overtaken();
            if (auto done = takeGroup(search, group, places); !done)
                return done;
            group = number / SearchedIds::groupRows;
            places.clear();
        }
        places.append(number % SearchedIds::groupRows);
    }
    if (search.isDone)
        return {};
    if (auto end = m_statements.ended(*rows); !end)
        return end;
    return takeGroup(search, group, places);
}

Result<void> RowFinder::takeGroup(Search& search, qint64 group, const QList<qint64>& places)
{
    if (places.isEmpty())
        return {};
    const auto known = m_ids.group(group);
    if (!known)
        return tl::unexpected(known.error());
    QList<qint64> ids;
    for (const qint64 place : places) {
        if (place < known->size())
            ids.append(known->at(place));
    }
    return ids.size() < manyOfGroup ? takeOneByOne(search, ids) : takeWithin(search, ids);
}

/// `ids` descend.
Result<void> RowFinder::takeOneByOne(Search& search, const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (auto done = takeStrays(search, id + 1); !done || search.isDone)
            return done;
        if (!search.strays.isEmpty() && search.strays.last() == id)
            search.strays.removeLast();
        const auto read = readSearchedRows(m_statements, {.from = id, .end = id + 1, .limit = 1},
            [&](const SearchedRow& row) { return search.take(row); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return {};
}

/// Everything from the first to the last of them, strays in between included.
Result<void> RowFinder::takeWithin(Search& search, const QList<qint64>& ids)
{
    if (auto done = takeStrays(search, ids.first() + 1); !done || search.isDone)
        return done;
    QSet<qint64> wanted(ids.begin(), ids.end());
    while (!search.strays.isEmpty() && search.strays.last() >= ids.last())
        wanted.insert(search.strays.takeLast());
    const auto read = readSearchedRows(m_statements,
        {.from = ids.last(), .end = ids.first() + 1, .limit = std::numeric_limits<int>::max()},
        [&](const SearchedRow& row) {
            return !wanted.contains(row.id.value()) || search.take(row);
        });
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
            [&](const SearchedRow& row) { return search.take(row); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return {};
}

Result<RowFinder::Index> RowFinder::index()
{
    if (m_isIndexDamaged)
        return Index();
    const auto isThere = m_statements.value(QStringLiteral(
        "SELECT count(*) = 5 FROM sqlite_schema WHERE type = 'table' AND name IN"
        " ('search', 'search_rows', 'search_kind', 'search_stray', 'search_state')"));
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!isThere->toBool())
        return Index();
    auto rows = m_statements.rows(QStringLiteral("SELECT frontier, rows FROM search_state"));
    if (!rows)
        return tl::unexpected(rows.error());
    Index index;
    if (rows->next())
        index = {.frontier = rows->row().value(0).toLongLong(),
            .rows = rows->row().value(1).toLongLong()};
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return index;
}

SearchKnowledge RowFinder::knowledge()
{
    const auto all
        = [](const std::optional<QList<qint64>>& found) { return found.value_or(QList<qint64>()); };
    return {.kinds = m_kinds,
        .share = [this](const QString& text) { return m_sample.share(text); },
        .isKnown = [this](const QString& word) { return isKnown(word); },
        .targetsOf =
            [this](const QString& accountId) {
                return numbers(
                    QStringLiteral("SELECT id FROM target WHERE account_id = CAST(? AS TEXT)"),
                    {storedText(accountId)});
            },
        .targetsCalled =
            [this, all](const QString& text) {
                return all(numbersCalled(
                    QStringLiteral("SELECT id, CAST(account_name AS BLOB) FROM target"), text));
            },
        .originsCalled =
            [this](const QString& text) {
                return numbersCalled(
                    QStringLiteral("SELECT id, CAST(template_path AS BLOB) FROM origin"), text);
            }};
}

bool RowFinder::isKnown(const QString& word)
{
    const auto found = m_statements.value(
        QStringLiteral("SELECT rowid FROM search WHERE search MATCH CAST(? AS TEXT) LIMIT 1"),
        {storedText(u'"' + word + u'"')});
    return !found || found->isValid();
}

QList<qint64> RowFinder::numbers(const QString& sql, const QVariantList& values)
{
    QList<qint64> numbers;
    auto rows = m_statements.rows(sql, values);
    while (rows && rows->next())
        numbers.append(rows->row().value(0).toLongLong());
    return numbers;
}

/// Nothing where so many texts would have to be read, or fit, that the rows may as well be.
std::optional<QList<qint64>> RowFinder::numbersCalled(const QString& sql, const QString& text)
{
    QList<qint64> numbers;
    auto rows = m_statements.rows(sql);
    for (int read = 0; rows && rows->next(); ++read) {
        if (read >= mostTexts || numbers.size() >= mostNumbers)
            return std::nullopt;
        if (foldedText(textOf(rows->row().value(1))).contains(text))
            numbers.append(rows->row().value(0).toLongLong());
    }
    return numbers;
}

} // namespace herald
