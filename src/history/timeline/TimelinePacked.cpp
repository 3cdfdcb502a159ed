// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelinePacked.h"

#include "history/timeline/TimelineBrief.h"
#include "history/timeline/TimelineBytes.h"

namespace herald {

namespace {
constexpr int outcomeBits = 3;
constexpr quint64 outcomeMask = (1U << outcomeBits) - 1;

// Moments before 1970 are negative: as differences that wrap around they need no sign.
quint64 difference(qint64 later, qint64 earlier)
{
    return quint64(later) - quint64(earlier);
}
} // namespace

TimelineRecord packedTimeline(qint64 first, qint64 last, std::span<const TimelineRow> rows)
{
    TimelineRecord record {.first = first, .last = last, .rows = qint64(rows.size())};
    QByteArray packed;
    qint64 before = 0;
    for (const TimelineRow& row : rows) {
        putNumber(packed, difference(row.ms, before));
        const quint64 took = row.tookUs == TimelineRow::noTook ? 0 : quint64(row.tookUs) + 1;
        putNumber(packed, took << outcomeBits | quint64(row.outcome));
        before = row.ms;
    }
    record.brief = timelineBrief(record, rows);
    record.packed = withCheckSum({first, last, record.rows}, packed);
    return record;
}

bool unpackTimeline(const TimelineRecord& record, std::vector<TimelineRow>& rows)
{
    rows.clear();
    const auto packed = withoutCheckSum({record.first, record.last, record.rows}, record.packed);
    if (record.first > record.last || record.rows < 0 || record.rows > mostRecordRows
        || packed.isNull())
        return false;
    const char* at = packed.data();
    const char* const end = at + packed.size();
    quint64 ms = 0;
    for (qint64 row = 0; row < record.rows; ++row) {
        quint64 after = 0;
        quint64 rest = 0;
        if (!takeNumber(at, end, after) || !takeNumber(at, end, rest))
            return false;
        ms += after;
        const quint64 took = rest >> outcomeBits;
        const auto outcome = int(rest & outcomeMask);
        const bool isOrdered = rows.empty() || qint64(ms) >= rows.back().ms;
        if (!isOrdered || took > quint64(TimelineRow::longestTookUs) + 1
            || outcome > int(Outcome::Cancelled))
            return false;
        rows.push_back({.ms = qint64(ms),
            .outcome = Outcome(outcome),
            .tookUs = took == 0 ? TimelineRow::noTook : quint32(took - 1)});
    }
    return at == end;
}

} // namespace herald
