// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchedIds.h"

#include <algorithm>

namespace herald {

namespace {
constexpr int digitBits = 7;
constexpr quint64 digitMask = 0x7f;
constexpr quint64 moreDigits = 0x80;
constexpr int longestShift = 63;
} // namespace

QByteArray SearchedIds::packed(const QList<qint64>& ids)
{
    QByteArray bytes;
    qint64 before = 0;
    for (const qint64 id : ids) {
        auto rest = quint64(id - before);
        for (; rest >= moreDigits; rest >>= digitBits)
            bytes.append(char((rest & digitMask) | moreDigits));
        bytes.append(char(rest));
        before = id;
    }
    return bytes;
}

QList<qint64> SearchedIds::unpacked(const QByteArray& bytes)
{
    QList<qint64> ids;
    qint64 id = 0;
    quint64 step = 0;
    int shift = 0;
    for (const char byte : bytes) {
        const auto digit = quint64(static_cast<unsigned char>(byte));
        if (shift >= longestShift)
            return {};
        step |= (digit & digitMask) << shift;
        shift += digitBits;
        if ((digit & moreDigits) != 0)
            continue;
        id = qint64(quint64(id) + step);
        ids.append(id);
        step = 0;
        shift = 0;
    }
    return ids;
}

Result<QList<qint64>> SearchedIds::group(qint64 group)
{
    const auto bytes = m_statements.value(
        QStringLiteral("SELECT ids FROM search_rows WHERE number = ?"), {group});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return unpacked(bytes->toByteArray());
}

Result<qint64> SearchedIds::below(qint64 id, qint64 rows)
{
    qint64 low = 0; // groups that begin below the id
    qint64 high = (rows + groupRows - 1) / groupRows;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto first = m_statements.value(
            QStringLiteral("SELECT first FROM search_rows WHERE number = ?"), {middle});
        if (!first)
            return tl::unexpected(first.error());
        if (first->isValid() && first->toLongLong() < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    const auto ids = group(low - 1);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto place = std::lower_bound(ids->begin(), ids->end(), id) - ids->begin();
    return (low - 1) * groupRows + place;
}

} // namespace herald
