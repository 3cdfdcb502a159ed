// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaFormat.h"

#include "json/JsonPattern.h"

#include <QDate>
#include <QUrl>

namespace herald {

namespace {

bool matches(const QString& text, const QString& pattern)
{
    return JsonPattern(pattern).find(text) == JsonPattern::Match::Yes;
}

bool isDate(const QString& text)
{
    return matches(text, QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
        && QDate::fromString(text, Qt::ISODate).isValid();
}

/// Source: RFC 3339, 5.6; a leap second is possible.
bool isTime(const QString& text)
{
    return matches(text,
        QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
                       "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"));
}

bool isDateTime(const QString& text)
{
    return text.size() > 11 && (text[10] == u'T' || text[10] == u't') && isDate(text.first(10))
        && isTime(text.sliced(11));
}

bool isAddress(const QString& text, bool isWhole)
{
    const QUrl url(text, QUrl::StrictMode);
    return (url.isValid() || text.isEmpty()) && (!isWhole || !url.isRelative());
}

} // namespace

bool hasFormat(const QString& text, const QString& format)
{
    if (format == u"date-time")
        return isDateTime(text);
    if (format == u"date")
        return isDate(text);
    if (format == u"time")
        return isTime(text);
    if (format == u"email")
        return matches(text, QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    if (format == u"hostname")
        return text.size() <= 253
            && matches(text,
                QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                               "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"));
    if (format == u"ipv4")
        return matches(text,
            QStringLiteral("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(?!$)|$)){4}$"));
    if (format == u"uri")
        return isAddress(text, true);
    if (format == u"uri-reference")
        return isAddress(text, false);
    if (format == u"regex")
        return JsonPattern(text).isValid();
    if (format == u"json-pointer")
        return matches(text, QStringLiteral("^(/([^~/]|~[01])*)*$"));
    if (format == u"uuid")
        return matches(
            text, QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return true;
}

} // namespace herald
