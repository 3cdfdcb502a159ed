// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchKinds.h"

namespace herald {

/// The index that makes a search quick: which rows have which three characters in a row, in FTS5
/// (https://www.sqlite.org/fts5.html). Made from the rows behind their back: nothing is lost with
/// it, and it is made again where it is missing, outdated or damaged. All rows below the frontier
/// are in it, those from there on are read one by one. Triggers note each row that came or changed
/// below the frontier (strays, also read one by one); rows that are gone leave their words behind
/// until the next rebuild. The tables are described in SearchIndex.cpp.
class SearchIndex {
public:
    /// On the thread of `database`; drop before it closes.
    explicit SearchIndex(Database& database)
        : m_database(database)
        , m_statements(database)
    {
    }

    /// Takes some rows in, in a transaction of its own of some 10 ms; true where there are more.
    Result<bool> step();
    /// The same with so many rows: for the bench and for imports.
    Result<bool> step(int rows);
    /// It is made anew from the next step on.
    void distrust() { m_mustBeMadeAnew = true; }
    /// While it is made of many rows, after every hundredth of them: from 0 to 1, once at the end.
    std::optional<double> progress();
    /// Rows that the index holds, those that are gone included.
    Result<qint64> rows();

private:
    struct State {
        qint64 frontier = 0; ///< the id below which all rows are in the index
        qint64 rows = 0; ///< numbered from 0 in the order of their ids
    };

    struct Read {
        SearchedRow row;
        std::vector<Trigram> trigrams;
        qint64 make = 0;
    };

    Result<void> makeReady();
    Result<bool> isCurrent();
    Result<void> create();
    Result<void> drop();
    Result<void> dropWords();
    Result<void> reset();
    Result<bool> stepAtOnce(int rows);
    Result<State> state();
    Result<bool> isWorn(const State& state);
    Result<bool> takeIn(State state, int rows);
    Result<void> learnKinds(const std::vector<Read>& rows);
    Result<void> addRow(qint64 number, const Read& row);
    Result<void> addIds(const State& state, const std::vector<Read>& rows);

    Database& m_database;
    Statements m_statements;
    SearchKinds m_kinds;
    bool m_isReady = false;
    bool m_mustBeMadeAnew = false;
    bool m_isWearKnown = false;
    bool m_hasMore = false; ///< after the last step
    qint64 m_rows = 0; ///< in the index after the last step
    qint64 m_allRows = -1; ///< of the history, while there is much to do; -1: not counted
    qint64 m_toldRows = 0;
};

/// Database pages that the words of rows that are gone take in the index, about, where the history
/// has so many rows. 0 where there is no index.
Result<qint64> deadIndexPages(Statements& statements, qint64 livingRows);

} // namespace herald
