// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineSlice.h"

#include "history/PublishRow.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int randomBits = 21; // of a PublishId

quint32 tookOf(const QVariant& doneUs)
{
    const qint64 us = doneUs.isNull() ? -1 : doneUs.toLongLong();
    if (us < 0)
        return TimelineRow::noTook;
    return quint32(std::min<qint64>(us, TimelineRow::longestTookUs));
}

Result<TimelineSlice> read(
    Statements& statements, const QString& condition, const QVariantList& values, qint64 atMost)
{
    auto rows = statements.rows(
        QStringLiteral("SELECT p.id, p.outcome, p.done_us FROM publish p WHERE p.id >= ?"
                       " AND p.id <= ? AND %1 ORDER BY p.id LIMIT ?")
            .arg(condition),
        values + QVariantList {atMost});
    if (!rows)
        return tl::unexpected(rows.error());
    TimelineSlice slice;
    while (rows->next()) {
        slice.lastId = rows->row().value(0).toLongLong();
        slice.rows.push_back({.ms = slice.lastId >> randomBits,
            .outcome = outcomeOf(rows->row().value(1).toInt()),
            .tookUs = tookOf(rows->row().value(2))});
    }
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    slice.isFull = qint64(slice.rows.size()) == atMost;
    return slice;
}
} // namespace

Result<TimelineSlice> readTimelineSlice(
    Statements& statements, qint64 first, qint64 last, qint64 atMost)
{
    return read(statements, QStringLiteral("true"), {first, last}, atMost);
}

Result<TimelineSlice> readTimelineSlice(
    Statements& statements, qint64 first, qint64 last, qint64 atMost, const Condition& condition)
{
    const auto id = statements.value(
        QStringLiteral("SELECT id FROM publish WHERE id >= ? AND id <= ? ORDER BY id"
                       " LIMIT 1 OFFSET ?"),
        {first, last, atMost - 1});
    if (!id)
        return tl::unexpected(id.error());
    const qint64 end = id->isValid() ? id->toLongLong() : last;
    auto slice
        = read(statements, condition.sql, QVariantList {first, end} + condition.values, atMost);
    if (!slice)
        return slice;
    slice->lastId = end;
    slice->isFull = id->isValid();
    return slice;
}

} // namespace herald
