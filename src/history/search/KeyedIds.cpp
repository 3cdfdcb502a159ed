// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/KeyedIds.h"

namespace herald {

Result<std::optional<KeyedIds::Extent>> KeyedIds::extentOfRun(qint64 run, int most) const
{
    auto rows = m_statements.rows(
        QStringLiteral("SELECT count(*), ifnull(min(id), 0), ifnull(max(id) + 1, 0)"
                       " FROM (SELECT id FROM run_row WHERE run = ? LIMIT ?)"),
        {run, most + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<Extent> extent;
    if (rows->next() && rows->row().value(0).toLongLong() <= most)
        extent = Extent {
            .from = rows->row().value(1).toLongLong(), .end = rows->row().value(2).toLongLong()};
    return m_statements.ended(*rows).map([&extent] { return extent; });
}

/// Without the index of runs, which has the ids in another order: that would sort the whole run for
/// every slice of it.
Result<QList<qint64>> KeyedIds::ofRun(qint64 run, const RowRange& range) const
{
    return ids(QStringLiteral("SELECT id FROM run_row WHERE +run = ? AND id >= ? AND id < ?"
                              " ORDER BY id DESC LIMIT ?"),
        {run, range.from, range.end, range.limit});
}

Result<QList<qint64>> KeyedIds::withReceipt(Receipt::State state, const RowRange& range) const
{
    return ids(QStringLiteral("SELECT id FROM receipt WHERE state = ? AND id >= ? AND id < ?"
                              " ORDER BY id DESC LIMIT ?"),
        {int(state), range.from, range.end, range.limit});
}

Result<QList<qint64>> KeyedIds::ids(const QString& sql, const QVariantList& values) const
{
    auto rows = m_statements.rows(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> found;
    while (rows->next())
        found.append(rows->row().value(0).toLongLong());
    return m_statements.ended(*rows).map([&found] { return found; });
}

} // namespace herald
