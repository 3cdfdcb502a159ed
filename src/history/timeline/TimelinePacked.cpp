// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelinePacked.h"

#include <QtEndian>

#include <cstring>

namespace herald {

namespace {
constexpr qsizetype sumBytes = 8;
constexpr int outcomeBits = 3;
constexpr quint64 outcomeMask = (1U << outcomeBits) - 1;

/// FNV-1a by words of eight bytes: finds damage, is no defence against malice, and needs none,
/// because nothing but a picture is made of it.
quint64 checkSum(const TimelineRecord& record, QByteArrayView rows)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 sum = 0xcbf29ce484222325;
    const auto add = [&sum](quint64 word) { sum = (sum ^ word) * prime; };
    add(quint64(record.first));
    add(quint64(record.last));
    add(quint64(record.rows));
    qsizetype at = 0;
    for (; at + 8 <= rows.size(); at += 8)
        add(qFromLittleEndian<quint64>(rows.data() + at));
    quint64 rest = 0;
    for (; at < rows.size(); ++at)
        rest = rest << 8 | quint8(rows.at(at));
    add(rest);
    return sum ^ sum >> 32;
}

void putNumber(QByteArray& out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out.append(char(number | 0x80));
    out.append(char(number));
}

/// False at the end of the bytes, and where the number has more than 64 bits.
bool takeNumber(const char*& at, const char* end, quint64& number)
{
    number = 0;
    for (int shift = 0; at != end && shift < 64; shift += 7) {
        const auto byte = quint8(*at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

// Moments before 1970 are negative: as differences that wrap around they need no sign.
quint64 difference(qint64 later, qint64 earlier)
{
    return quint64(later) - quint64(earlier);
}
} // namespace

TimelineRecord packedTimeline(qint64 first, qint64 last, std::span<const TimelineRow> rows)
{
    TimelineRecord record {.first = first, .last = last, .rows = qint64(rows.size()), .packed = {}};
    QByteArray packed;
    qint64 before = 0;
    for (const TimelineRow& row : rows) {
        putNumber(packed, difference(row.ms, before));
        const quint64 took = row.tookUs == TimelineRow::noTook ? 0 : quint64(row.tookUs) + 1;
        putNumber(packed, took << outcomeBits | quint64(row.outcome));
        before = row.ms;
    }
    QByteArray sum(sumBytes, Qt::Uninitialized);
    qToLittleEndian(checkSum(record, packed), sum.data());
    record.packed = sum + packed;
    return record;
}

bool unpackTimeline(const TimelineRecord& record, std::vector<TimelineRow>& rows)
{
    rows.clear();
    if (record.first > record.last || record.rows < 0 || record.rows > mostRecordRows
        || record.packed.size() < sumBytes)
        return false;
    const QByteArrayView packed = QByteArrayView(record.packed).sliced(sumBytes);
    if (qFromLittleEndian<quint64>(record.packed.constData()) != checkSum(record, packed))
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
