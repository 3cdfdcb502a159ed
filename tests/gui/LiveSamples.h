// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"

namespace herald {

inline StreamEvent liveSample(const QString& name, const QString& data, qint64 number = 1)
{
    return {.name = name,
        .data = data,
        .coreId = QStringLiteral("0123456789abcdef01234567"),
        .publishedMs = 1'795'000'000'000 + number,
        .ttl = 60,
        .receivedUs = number,
        .receivedMs = 1'795'000'000'061 + number};
}

/// "room/FIRST" and so on, with the number as data.
inline QList<StreamEvent> liveSamples(qint64 first, qint64 count)
{
    QList<StreamEvent> events;
    for (qint64 number = first; number < first + count; ++number)
        events.append(liveSample(
            QStringLiteral("room/%1").arg(number % 10), QString::number(number), number));
    return events;
}

} // namespace herald
