// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineBrief.h"

#include "history/timeline/TimelineBytes.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int keysOfOutcome = TimelineCount::noTook + 1;
constexpr quint64 keys = quint64(keysOfOutcome) * (int(Outcome::Cancelled) + 1);

/// Orders the counts: by outcome, then by time.
int keyOf(const TimelineRow& row)
{
    const int bucket = row.tookUs == TimelineRow::noTook ? TimelineCount::noTook
                                                         : TookCounts::bucketOf(row.tookUs);
    return int(row.outcome) * keysOfOutcome + bucket;
}
} // namespace

QByteArray timelineBrief(const TimelineRecord& record, std::span<const TimelineRow> rows)
{
    std::vector<int> all(rows.size());
    std::transform(rows.begin(), rows.end(), all.begin(), keyOf);
    std::sort(all.begin(), all.end());
    QByteArray brief;
    int before = 0;
    for (auto at = all.begin(); at != all.end();) {
        const auto next = std::upper_bound(at, all.end(), *at);
        putNumber(brief, quint64(*at - before));
        putNumber(brief, quint64(next - at));
        before = *at;
        at = next;
    }
    return withCheckSum({record.first, record.last, record.rows}, brief);
}

bool unpackTimelineBrief(const TimelineRecord& record, std::vector<TimelineCount>& counts)
{
    counts.clear();
    const auto bytes = withoutCheckSum({record.first, record.last, record.rows}, record.brief);
    if (record.first > record.last || record.rows < 0 || record.rows > mostRecordRows
        || bytes.isNull())
        return false;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    quint64 key = 0;
    quint64 rows = 0;
    while (at != end) {
        quint64 step = 0;
        quint64 count = 0;
        if (!takeNumber(at, end, step) || !takeNumber(at, end, count))
            return false;
        key += step;
        rows += count;
        if (step >= keys || key >= keys || count > quint64(mostRecordRows))
            return false;
        counts.push_back({.outcome = Outcome(key / keysOfOutcome),
            .bucket = int(key % keysOfOutcome),
            .count = quint32(count)});
    }
    return rows == quint64(record.rows);
}

} // namespace herald
