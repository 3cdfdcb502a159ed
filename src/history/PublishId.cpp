// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PublishId.h"

#include <QRandomGenerator>

#include <algorithm>

namespace herald {

namespace {
constexpr int randomBits = 21;
constexpr qint64 randomMask = (qint64(1) << randomBits) - 1;
constexpr qint64 latestMs = (qint64(1) << 42) - 1; // the year 2109
constexpr quint32 widestStep = 64; // ids of one millisecond keep a random distance
constexpr int textLength = 16;

qint64 clampedMs(const QDateTime& time)
{
    return std::clamp<qint64>(time.toMSecsSinceEpoch(), 0, latestMs);
}
} // namespace

PublishId PublishId::create(const QDateTime& now, PublishId previous)
{
    auto* random = QRandomGenerator::global();
    const qint64 ms = clampedMs(now);
    const bool isLater = ms > previous.value() >> randomBits;
    // A clock that was set back must not change the order: the ids go on from the last one.
    const qint64 value = isLater ? (ms << randomBits) | (random->generate() & randomMask)
                                 : previous.value() + 1 + random->bounded(widestStep);
    return PublishId(std::max<qint64>(value, 1)); // 0 is the null id
}

PublishId PublishId::earliest(const QDateTime& time)
{
    return PublishId(clampedMs(time) << randomBits);
}

QDateTime PublishId::time() const
{
    return QDateTime::fromMSecsSinceEpoch(m_value >> randomBits, Qt::UTC);
}

QString PublishId::toString() const
{
    return QStringLiteral("%1").arg(m_value, textLength, 16, QLatin1Char('0'));
}

std::optional<PublishId> PublishId::fromString(QStringView text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (text.size() != textLength || !std::all_of(text.begin(), text.end(), isHexDigit))
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber, 16);
    if (!isNumber || value <= 0)
        return std::nullopt;
    return PublishId(value);
}

} // namespace herald
