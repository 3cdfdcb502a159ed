// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Draft.h"
#include "history/HistoryQuery.h"
#include "history/PublishRow.h"
#include "history/Statements.h"
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
    {
    }

    /// For the other classes of this room, which ask in their own words.
    Statements& statements() { return m_statements; }

    Result<QList<Publish>> page(
        const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken);
    Result<qint64> count(
        const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken);
    /// The ids of every stride-th row older than `before`: at most `atMost`, fewer at the end. A
    /// walk over the rows between (25 ns each without a text), in place of an OFFSET from the top
    /// for every page.
    Result<QList<PublishId>> landmarks(const HistoryQuery& query, PublishId before, int stride,
        int atMost, const IsOvertaken& isOvertaken);
    Result<Publish> load(PublishId id);
    Result<QStringList> names(const QString& prefix, int limit);
    Result<QStringList> beginningsOf(const QString& name);
    Result<QList<Draft>> loadDrafts();
    Result<QHash<QString, qint64>> counts(const QStringList& names);
    Result<QList<TemplateUse>> templateUses();

private:
    /// Calls `visit` with every row that is asked for, newest first, until it says false.
    Result<void> scan(const HistoryQuery& query, PublishId before, BodyPart body,
        const IsOvertaken& isOvertaken, const std::function<bool(const Publish&)>& visit);

    Statements m_statements;
};

} // namespace herald
