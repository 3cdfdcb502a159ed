// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/Draft.h"
#include "history/PublishRow.h"
#include "history/search/HistoryQuery.h"
#include "history/search/RowFinder.h"
#include "history/Survey.h"
#include "history/TemplateUse.h"

#include <QHash>

#include <functional>

namespace herald {

/// What is read, on a read-only connection. Costs are of 1,000,000 rows of about 95 bytes of data.
class HistoryQueries {
public:
    /// Asked between slices of a long scan: true gives it up, with ErrorKind::Cancelled.
    using IsOvertaken = std::function<bool()>;

    explicit HistoryQueries(Database& database)
        : m_statements(database)
        , m_finder(database, m_statements)
    {
    }

    /// For the other classes of this room, which ask in their own words.
    Statements& statements() { return m_statements; }

    Result<QList<Publish>> page(
        const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken);
    /// How many rows older than `before`, as far as the limit lets it come (at least one landmark).
    Result<Survey> survey(const HistoryQuery& query, PublishId before, int stride,
        const SurveyLimit& limit, const IsOvertaken& isOvertaken);
    Result<qint64> count(
        const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken);
    /// At most `limit` ids of rows older than `before`, newest first.
    Result<QList<PublishId>> ids(
        const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken);
    /// The ids of every stride-th row older than `before`: at most `atMost`, fewer at the end.
    Result<QList<PublishId>> landmarks(const HistoryQuery& query, PublishId before, int stride,
        int atMost, const IsOvertaken& isOvertaken);
    RowFinder& finder() { return m_finder; }
    Result<void> prepareSearch() { return m_finder.prepare(); }
    Result<Publish> load(PublishId id);
    /// page() with the answers' bodies.
    Result<QList<Publish>> completePage(
        const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken);
    /// Those of them that are in the history, in their order.
    Result<QList<Publish>> completeRows(
        const QList<PublishId>& ids, const IsOvertaken& isOvertaken);
    Result<QStringList> names(const QString& prefix, int limit);
    Result<QStringList> beginningsOf(const QString& name);
    Result<QList<Draft>> loadDrafts();
    Result<QHash<QString, qint64>> counts(const QStringList& names);
    Result<QList<TemplateUse>> templateUses();

private:
    using IsEnough = std::function<bool(const Survey&)>;

    Result<QList<Publish>> plainPage(const HistoryQuery& query, PublishId before, int limit);
    Result<QList<Publish>> foundPage(
        const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken);
    Result<Survey> plainSurvey(const HistoryQuery& query, PublishId before, int stride,
        const IsEnough& isEnough, const IsOvertaken& isOvertaken);
    Result<Survey> foundSurvey(const HistoryQuery& query, PublishId before, int stride,
        const IsEnough& isEnough, const IsOvertaken& isOvertaken);
    Result<QList<Publish>> complete(const QString& where, const QVariantList& values);

    Statements m_statements;
    RowFinder m_finder;
};

} // namespace herald
