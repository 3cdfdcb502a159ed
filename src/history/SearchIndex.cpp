// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchIndex.h"

#include "history/SearchedRows.h"
#include "history/SearchTokens.h"

#include <limits>

namespace herald {

namespace {
constexpr int format = 1; // of what indexedText() makes of a row, and of the tables
constexpr int blockRows = 4; // more: a smaller file, more rows to look at that are not wanted
constexpr int fewestRows = 64; // so that the index does not crumble
constexpr int stepRows = 512; // some 10 ms
constexpr qint64 mostStrays = 2000; // 10 ms a search
constexpr qint64 strayShare = 50; // or one in so many rows

QStringList tableNames()
{
    return {QStringLiteral("search"), QStringLiteral("search_block"),
        QStringLiteral("search_stray"), QStringLiteral("search_state")};
}

/// Statement, then what it is about.
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
    if (m_isReady)
        return {};
    const auto isGood = isCurrent();
    if (!isGood)
        return tl::unexpected(isGood.error());
    if (!*isGood) {
        auto done = drop();
        if (done)
            done = create();
        if (!done)
            return done;
    }
    m_isReady = true;
    return {};
}

/// Whether all of it is there, as this version makes it.
Result<bool> SearchIndex::isCurrent()
{
    const auto parts = m_database.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('search', 'search_block',"
                       " 'search_stray', 'search_state', 'search_added', 'search_changed',"
                       " 'search_marked', 'search_remarked')"));
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
    QStringList statements {
        // The words alone (content='', detail=none, columnsize=0): a third of the size of all that
        // FTS5 can keep, and enough to ask which blocks hold all of some words.
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(text, content='', detail='none',"
                       " columnsize=0, tokenize='trigram case_sensitive 1')"),
        // first: the smallest id of the block, which ends where the next one begins.
        QStringLiteral("CREATE TABLE search_block (number INTEGER PRIMARY KEY,"
                       " first INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE search_stray (id INTEGER PRIMARY KEY) STRICT"),
        QStringLiteral("CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1),"
                       " format INTEGER NOT NULL, frontier INTEGER NOT NULL,"
                       " next_block INTEGER NOT NULL, rows INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO search_state VALUES (1, %1, 0, 0, 0)").arg(format),
    };
    return inOrder(m_database, statements + triggers());
}

Result<void> SearchIndex::drop()
{
    QStringList statements;
    for (const auto& name : {QStringLiteral("search_added"), QStringLiteral("search_changed"),
             QStringLiteral("search_marked"), QStringLiteral("search_remarked")})
        statements.append(QStringLiteral("DROP TRIGGER IF EXISTS ") + name);
    for (const QString& name : tableNames())
        statements.append(QStringLiteral("DROP TABLE IF EXISTS ") + name);
    return inOrder(m_database, statements);
}

Result<void> SearchIndex::reset()
{
    return inOrder(m_database,
        {QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"),
            QStringLiteral("DELETE FROM search_block"), QStringLiteral("DELETE FROM search_stray"),
            QStringLiteral("UPDATE search_state SET frontier = 0, next_block = 0, rows = 0")});
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
    auto rows
        = m_statements.rows(QStringLiteral("SELECT frontier, next_block, rows FROM search_state"));
    if (!rows)
        return tl::unexpected(rows.error());
    State state;
    if (rows->next())
        state = {.frontier = rows->row().value(0).toLongLong(),
            .nextBlock = rows->row().value(1).toLongLong(),
            .rows = rows->row().value(2).toLongLong()};
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

    QString text;
    qint64 first = 0;
    qint64 frontier = state.frontier;
    int inBlock = 0;
    int taken = 0;
    Result<void> added;
    const auto take = [&](const SearchedRow& row, qint64 target) {
        if (inBlock == 0)
            first = row.id.value();
        text += indexedText(row, target);
        if (++inBlock < blockRows)
            return true;
        added = addBlock(state.nextBlock++, first, text);
        frontier = row.id.value() + 1;
        taken += inBlock;
        inBlock = 0;
        text.clear();
        return added.has_value();
    };
    const auto read = readSearchedRows(m_statements,
        {.from = state.frontier, .end = end, .limit = rows, .order = RowOrder::OldestFirst}, take);
    if (!read || !added)
        return tl::unexpected(read ? added.error() : read.error());
    const auto saved = m_statements.run(
        QStringLiteral("UPDATE search_state SET frontier = ?, next_block = ?, rows = ?"),
        {frontier, state.nextBlock, state.rows + taken});
    if (!saved)
        return tl::unexpected(saved.error());
    return *read == rows;
}

Result<void> SearchIndex::addBlock(qint64 number, qint64 first, const QString& text)
{
    auto done = m_statements.run(
        QStringLiteral("INSERT INTO search (rowid, text) VALUES (?, CAST(? AS TEXT))"),
        {number, storedText(text)});
    if (done)
        done = m_statements.run(
            QStringLiteral("INSERT INTO search_block (number, first) VALUES (?, ?)"),
            {number, first});
    return withoutCount(done);
}

} // namespace herald
