// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchIndex.h"

#include "history/search/SearchedIds.h"
#include "history/search/SearchedRows.h"
#include "history/search/SearchWords.h"

#include <limits>

namespace herald {

namespace {
constexpr int format = 2; // of the words that a row becomes, and of the tables
constexpr int stepRows = 512; // some 10 ms
constexpr qint64 mostStrays = 2000; // 10 ms a search
constexpr qint64 strayShare = 50; // or one in so many rows

QStringList tableNames()
{
    return {QStringLiteral("search"), QStringLiteral("search_rows"), QStringLiteral("search_kind"),
        QStringLiteral("search_stray"), QStringLiteral("search_state")};
}

QStringList triggers()
{
    const auto trigger = [](const QString& name, const QString& event) {
        return QStringLiteral("CREATE TRIGGER %1 AFTER %2"
                              " WHEN new.id < (SELECT frontier FROM search_state)"
                              " BEGIN INSERT OR IGNORE INTO search_stray (id) VALUES (new.id); END")
            .arg(name, event);
    };
    return {trigger(QStringLiteral("search_added"), QStringLiteral("INSERT ON publish")),
        trigger(QStringLiteral("search_changed"),
            QStringLiteral("UPDATE OF target, name, outcome, data, done_us, answer_flags,"
                           " answer_body ON publish")),
        trigger(QStringLiteral("search_marked"), QStringLiteral("INSERT ON mark")),
        trigger(QStringLiteral("search_remarked"), QStringLiteral("UPDATE ON mark"))};
}

Result<void> inOrder(Database& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> withoutCount(const Result<qint64>& done)
{
    if (!done)
        return tl::unexpected(done.error());
    return {};
}
} // namespace

Result<bool> SearchIndex::step()
{
    return step(stepRows);
}

Result<bool> SearchIndex::step(int rows)
{
    auto hasMore = stepAtOnce(rows);
    if (!hasMore && tellsIndexDamage(hasMore.error())) {
        distrust();
        hasMore = stepAtOnce(rows);
    }
    if (!hasMore)
        m_isReady = false; // what was made is rolled back
    return hasMore;
}

Result<bool> SearchIndex::stepAtOnce(int rows)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        if (const auto ready = makeReady(); !ready)
            return tl::unexpected(ready.error());
        auto now = state();
        if (!now)
            return tl::unexpected(now.error());
        const auto isOld = isWorn(*now);
        if (!isOld)
            return isOld;
        if (*isOld) {
            if (const auto done = reset(); !done)
                return tl::unexpected(done.error());
            now = State();
        }
        return takeIn(*now, rows);
    });
}

Result<void> SearchIndex::makeReady()
{
    if (m_isReady && !m_mustBeMadeAnew)
        return {};
    const auto isGood = isCurrent();
    if (!isGood)
        return tl::unexpected(isGood.error());
    if (!*isGood || m_mustBeMadeAnew) {
        auto done = drop();
        if (done)
            done = create();
        if (!done)
            return done;
    }
    m_isReady = true;
    m_mustBeMadeAnew = false;
    return {};
}

/// Whether all of it is there, as this version makes it.
Result<bool> SearchIndex::isCurrent()
{
    const auto parts = m_database.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('search', 'search_rows',"
                       " 'search_kind', 'search_stray', 'search_state', 'search_added',"
                       " 'search_changed', 'search_marked', 'search_remarked')"));
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->toLongLong() != tableNames().size() + triggers().size())
        return false;
    const auto stored = m_database.value(QStringLiteral("SELECT format FROM search_state"));
    if (!stored)
        return tl::unexpected(stored.error());
    return stored->toInt() == format;
}

Result<void> SearchIndex::create()
{
    // Recovery tells the records of tables apart by how many columns they have and which of them
    // are numbers: no table may look like one of the schema's.
    const QStringList statements {
        // The words alone (content='', detail=none, columnsize=0): a third of what FTS5 can keep,
        // and enough to ask which rows have all of some words. Words: SearchWords.h.
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(words, content='', detail='none',"
                       " columnsize=0, tokenize='ascii')"),
        QStringLiteral("CREATE TABLE search_rows (number INTEGER PRIMARY KEY,"
                       " first INTEGER NOT NULL, last INTEGER NOT NULL, rows INTEGER NOT NULL,"
                       " ids BLOB NOT NULL) STRICT"), // SearchedIds
        QStringLiteral("CREATE TABLE search_kind (number INTEGER PRIMARY KEY,"
                       " make INTEGER NOT NULL, learnt_from INTEGER NOT NULL,"
                       " size INTEGER NOT NULL, trigrams BLOB NOT NULL) STRICT"), // SearchKinds
        QStringLiteral("CREATE TABLE search_stray (id INTEGER PRIMARY KEY) STRICT"),
        QStringLiteral("CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1),"
                       " format INTEGER NOT NULL, frontier INTEGER NOT NULL,"
                       " rows INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO search_state VALUES (1, %1, 0, 0)").arg(format),
    };
    return inOrder(m_database, statements + triggers());
}

Result<void> SearchIndex::drop()
{
    QStringList statements;
    for (const auto& name : {QStringLiteral("search_added"), QStringLiteral("search_changed"),
             QStringLiteral("search_marked"), QStringLiteral("search_remarked")})
        statements.append(QStringLiteral("DROP TRIGGER IF EXISTS ") + name);
    if (auto done = inOrder(m_database, statements); !done)
        return done;
    if (auto done = dropWords(); !done)
        return done;
    statements.clear();
    for (const QString& name : tableNames())
        statements.append(QStringLiteral("DROP TABLE IF EXISTS ") + name);
    return inOrder(m_database, statements);
}

Result<void> SearchIndex::dropWords()
{
    auto done = m_database.execute(QStringLiteral("DROP TABLE IF EXISTS search"));
    if (done || !tellsIndexDamage(done.error()))
        return done;
    // FTS5 does not even drop what it cannot read: its tables have to go one by one.
    return inOrder(m_database,
        {QStringLiteral("PRAGMA writable_schema = ON"),
            QStringLiteral("DELETE FROM sqlite_schema WHERE type = 'table' AND name = 'search'"),
            QStringLiteral("PRAGMA writable_schema = RESET"),
            QStringLiteral("DROP TABLE IF EXISTS search_data"),
            QStringLiteral("DROP TABLE IF EXISTS search_idx"),
            QStringLiteral("DROP TABLE IF EXISTS search_config")});
}

Result<void> SearchIndex::reset()
{
    return inOrder(m_database,
        {QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"),
            QStringLiteral("DELETE FROM search_rows"), QStringLiteral("DELETE FROM search_kind"),
            QStringLiteral("DELETE FROM search_stray"),
            QStringLiteral("UPDATE search_state SET frontier = 0, rows = 0")});
}

Result<qint64> SearchIndex::rows()
{
    const auto now = state();
    if (!now)
        return tl::unexpected(now.error());
    return now->rows;
}

Result<SearchIndex::State> SearchIndex::state()
{
    auto rows = m_statements.rows(QStringLiteral("SELECT frontier, rows FROM search_state"));
    if (!rows)
        return tl::unexpected(rows.error());
    State state;
    if (rows->next())
        state = {.frontier = rows->row().value(0).toLongLong(),
            .rows = rows->row().value(1).toLongLong()};
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return state;
}

/// Whether making it anew is better than living with its strays and the words of rows that are
/// gone.
Result<bool> SearchIndex::isWorn(const State& state)
{
    const qint64 bearable = std::max(mostStrays, state.rows / strayShare);
    const auto stray = m_statements.value(
        QStringLiteral("SELECT id FROM search_stray ORDER BY id LIMIT 1 OFFSET ?"), {bearable});
    if (!stray)
        return tl::unexpected(stray.error());
    if (stray->isValid() || m_isWearKnown)
        return stray->isValid();
    m_isWearKnown = true; // once a start: it reads a part of every row
    const auto living = m_statements.value(
        QStringLiteral("SELECT count(*) FROM publish WHERE id < ?"), {state.frontier});
    if (!living)
        return tl::unexpected(living.error());
    return state.rows > 2 * living->toLongLong() + stepRows;
}

Result<bool> SearchIndex::takeIn(State state, int rows)
{
    // A row that is still being sent changes yet.
    const auto sending = m_statements.value(
        QStringLiteral("SELECT min(id) FROM publish WHERE outcome = 0 AND outcome <> 1"));
    if (!sending)
        return tl::unexpected(sending.error());
    const qint64 end
        = sending->isNull() ? std::numeric_limits<qint64>::max() : sending->toLongLong();

    std::vector<Read> batch;
    const auto read = readSearchedRows(m_statements,
        {.from = state.frontier, .end = end, .limit = rows, .order = RowOrder::OldestFirst},
        [&](const SearchedRow& row) {
            batch.push_back({row, trigramsOf(ownText(row)), makeOf(row)});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (batch.empty())
        return false;
    auto done = m_kinds.load(m_statements);
    if (done)
        done = learnKinds(batch);
    for (size_t i = 0; i < batch.size() && done; ++i)
        done = addRow(state.rows + qint64(i), batch.at(i));
    if (done)
        done = addIds(state, batch);
    if (done)
        done = withoutCount(
            m_statements.run(QStringLiteral("UPDATE search_state SET frontier = ?, rows = ?"),
                {batch.back().row.id.value() + 1, state.rows + qint64(batch.size())}));
    if (!done)
        return tl::unexpected(done.error());
    m_rows = state.rows + qint64(batch.size());
    m_hasMore = *read == rows;
    return m_hasMore;
}

std::optional<double> SearchIndex::progress()
{
    constexpr qint64 manyRows = 20'000; // some seconds
    constexpr qint64 parts = 100;
    if (m_hasMore && m_allRows < 0) {
        const auto all = m_database.value(QStringLiteral("SELECT count(*) FROM publish"));
        m_allRows = all ? all->toLongLong() : 0;
        m_toldRows = m_rows;
    }
    if (m_allRows < manyRows || m_rows - m_toldRows < m_allRows / parts)
        return std::nullopt;
    m_toldRows = m_rows;
    return std::min(double(m_rows) / double(m_allRows), 1.0);
}

/// From rows that have no kind yet.
Result<void> SearchIndex::learnKinds(const std::vector<Read>& rows)
{
    QHash<qint64, QList<std::vector<Trigram>>> byMake;
    for (const Read& read : rows) {
        if (!m_kinds.of(read.make, read.trigrams))
            byMake[read.make].append(read.trigrams);
    }
    for (auto make = byMake.begin(); make != byMake.end(); ++make) {
        if (auto learnt = m_kinds.learn(m_statements, make.key(), make.value()); !learnt)
            return learnt;
    }
    return {};
}

Result<void> SearchIndex::addRow(qint64 number, const Read& read)
{
    const SearchedRow& row = read.row;
    const SearchKind* kind = m_kinds.of(read.make, read.trigrams);
    QStringList words {
        kindMark(kind ? kind->number : 0), outcomeMark(int(row.outcome)), targetMark(row.target)};
    for (const Trigram trigram : read.trigrams) {
        if (!kind || !std::binary_search(kind->trigrams.begin(), kind->trigrams.end(), trigram))
            words.append(trigramWord(trigram));
    }
    if (row.tookUs)
        words.append(tookMarks(*row.tookUs));
    if (row.origin != 0)
        words.append(originMark(row.origin));
    if (row.hasUsualAnswer)
        words.append(usualAnswerMark());
    if (row.isPinned)
        words.append(pinnedMark());
    if (!row.note.isEmpty() || !row.tags.isEmpty())
        words.append(notedMark());
    return withoutCount(m_statements.run(
        QStringLiteral("INSERT INTO search (rowid, words) VALUES (?, CAST(? AS TEXT))"),
        {number, storedText(words.join(u' '))}));
}

Result<void> SearchIndex::addIds(const State& state, const std::vector<Read>& rows)
{
    qint64 group = state.rows / SearchedIds::groupRows;
    auto ids = SearchedIds(m_statements).group(group); // it may have begun
    if (!ids)
        return tl::unexpected(ids.error());
    for (size_t i = 0; i < rows.size(); ++i) {
        ids->append(rows.at(i).row.id.value());
        const bool isFull = ids->size() == SearchedIds::groupRows;
        if (!isFull && i + 1 < rows.size())
            continue;
        const auto kept = m_statements.run(
            QStringLiteral("INSERT OR REPLACE INTO search_rows (number, first, last, rows, ids)"
                           " VALUES (?, ?, ?, ?, ?)"),
            {group, ids->first(), ids->last(), ids->size(), SearchedIds::packed(*ids)});
        if (!kept)
            return tl::unexpected(kept.error());
        ++group;
        ids->clear();
    }
    return {};
}

Result<qint64> deadIndexPages(Statements& statements, qint64 livingRows)
{
    const auto number = [&statements](const QString& sql) {
        return statements.value(sql).map([](const QVariant& value) { return value.toLongLong(); });
    };
    const auto tables = number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN"
                       " ('search_idx', 'search_state')"));
    if (!tables || *tables < 2)
        return tables ? 0 : tables;
    const auto rows = number(QStringLiteral("SELECT rows FROM search_state"));
    if (!rows || *rows <= livingRows)
        return rows ? 0 : rows;
    // In each segment FTS5 numbers the pages one after the other: fts5_index.c, "%_idx".
    const auto pages = number(
        QStringLiteral("SELECT ifnull(sum(pages), 0) FROM (SELECT max(pgno >> 1) - min(pgno >> 1)"
                       " + 1 AS pages FROM search_idx GROUP BY segid)"));
    return pages.map([dead = *rows - livingRows, all = *rows](qint64 count) {
        return qint64(double(count) * double(dead) / double(all));
    });
}

} // namespace herald
