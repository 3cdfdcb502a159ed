// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/RetryAfter.h"

#include <QLocale>

#include <algorithm>

namespace herald {

namespace {

constexpr qint64 maxWaitSeconds = 24LL * 60 * 60;

QByteArray headerValue(const Answer& answer, QByteArrayView name)
{
    const auto found = std::find_if(answer.headers.begin(), answer.headers.end(),
        [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == answer.headers.end() ? QByteArray() : found->second.trimmed();
}

/// The three forms of RFC 9110, section 5.6.7; the day of the week tells nothing new.
QDateTime httpDate(const QString& text)
{
    const QString line = text.simplified();
    const QString rest = line.mid(line.indexOf(u' ') + 1);
    for (const QStringView form :
        {u"dd MMM yyyy HH:mm:ss 'GMT'", u"dd-MMM-yy HH:mm:ss 'GMT'", u"MMM d HH:mm:ss yyyy"}) {
        QDateTime date = QLocale::c().toDateTime(rest, form.toString());
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        return date.date().year() < 1970 ? date.addYears(100) : date; // "26" is 1926 to Qt
    }
    return {};
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const Answer& answer, const QDateTime& now)
{
    const QByteArray value = headerValue(answer, "Retry-After");
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(QString::fromLatin1(value));
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, maxWaitSeconds));
}

} // namespace herald
