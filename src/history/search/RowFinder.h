// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/HistoryQuery.h"
#include "history/search/SearchedIds.h"
#include "history/search/SearchedRows.h"
#include "history/search/SearchPlan.h"
#include "history/search/SearchSample.h"

#include <functional>

namespace herald {

/// Finds the rows of a query, newest first, with the index as far as it goes and by looking at
/// every row where it does not. On a reading connection, each call in one view of the database.
class RowFinder {
public:
    /// Asked now and then: true gives up, with ErrorKind::Cancelled.
    using IsOvertaken = std::function<bool()>;
    using Visit = std::function<bool(PublishId id)>; ///< false: enough

    RowFinder(Database& database, Statements& statements)
        : m_database(database)
        , m_statements(statements)
        , m_ids(statements)
    {
    }

    /// Those older than `before`; null: from the newest.
    Result<void> find(const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken,
        const Visit& visit);
    /// Whether the index was found damaged; it is not used from there on.
    bool isIndexDamaged() const { return m_isIndexDamaged; }
    /// It was made anew.
    void trustIndex() { m_isIndexDamaged = false; }
    /// Reads what a search will want to know beforehand.
    Result<void> prepare();

private:
    struct Index {
        qint64 frontier = 0;
        qint64 rows = 0;
    };
    struct Search; // one call of find()
    using AskIds = std::function<Result<QList<qint64>>(const RowRange& range)>; // newest first

    Result<Index> index();
    Result<void> findAtOnce(Search& search);
    Result<void> findIn(Search& search);
    bool isCommon(const HistoryQuery& query) const;
    Result<void> look(Search& search, qint64 from, qint64 end);
    Result<bool> lookAtSome(Search& search, int rows, qint64 from, qint64& end);
    Result<void> lookAtIds(Search& search, const AskIds& idsIn);
    Result<void> lookUp(Search& search, qint64 end);
    Result<void> lookUpBetween(Search& search, qint64 lowest, qint64 highest);
    Result<void> takeGroup(Search& search, qint64 group, const QList<qint64>& places);
    Result<void> takeOneByOne(Search& search, const QList<qint64>& ids);
    Result<void> takeWithin(Search& search, const QList<qint64>& ids);
    Result<void> takeStrays(Search& search, qint64 above);
    SearchKnowledge knowledge();
    bool isKnown(const QString& word);
    QList<qint64> numbers(const QString& sql, const QVariantList& values);
    std::optional<QList<qint64>> numbersCalled(const QString& sql, const QString& text);

    Database& m_database;
    Statements& m_statements;
    SearchedIds m_ids;
    SearchSample m_sample;
    SearchKinds m_kinds;
    bool m_isIndexDamaged = false;
};

} // namespace herald
