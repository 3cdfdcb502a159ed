// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/ApiError.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype maxErrors = 8;
constexpr qsizetype maxCodeLength = 64;
constexpr qint64 maxWaitSeconds = 24LL * 60 * 60;

/// The text of an error however it is wrapped: "text", ["text", 404], {"error": "text"}.
QString errorText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return errorText(value.toArray().first());
    const QJsonObject object = value.toObject();
    for (const QStringView key : {u"error_description", u"error", u"message", u"info"}) {
        if (object.contains(key))
            return errorText(object.value(key));
    }
    return {};
}

QString errorListText(const QJsonArray& errors)
{
    QStringList texts;
    for (qsizetype i = 0; i < errors.size() && texts.size() < maxErrors; ++i) {
        if (const QString text = errorText(errors.at(i)); !text.isEmpty())
            texts += text;
    }
    return texts.join(QStringLiteral("; "));
}

QString objectWords(const QJsonObject& object)
{
    if (QString text = errorText(object.value(u"error_description")); !text.isEmpty())
        return text;
    QStringList parts {errorText(object.value(u"error")),
        errorListText(object.value(u"errors").toArray()), errorText(object.value(u"info"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? errorText(object.value(u"message")) : parts.join(QStringLiteral(": "));
}

/// The text between the tags; of a page with a title, the title.
QString htmlWords(const QString& html)
{
    static constexpr QStringView begin = u"<title>";
    const qsizetype title = html.indexOf(begin, 0, Qt::CaseInsensitive);
    const qsizetype titleEnd = html.indexOf(u"</title>", title, Qt::CaseInsensitive);
    if (title >= 0 && titleEnd > title)
        return html.sliced(title + begin.size(), titleEnd - title - begin.size());
    QString words;
    bool isTag = false;
    for (const QChar c : html) {
        if (c == u'<' || c == u'>') {
            isTag = c == u'<';
            words += u' ';
        } else if (!isTag) {
            words += c;
        }
    }
    return words;
}

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

QString plainLine(const QString& text, qsizetype limit)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    line = line.simplified();
    if (line.size() <= limit)
        return line;
    line.truncate(limit - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

ApiError ApiError::fromBody(const QByteArray& body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isNull()) {
        const QJsonObject object = json.object();
        const bool hasCode
            = object.contains(u"error_description") && object.value(u"error").isString();
        return {.words = plainLine(objectWords(object)),
            .code
            = hasCode ? plainLine(object.value(u"error").toString(), maxCodeLength) : QString(),
            .saysNotOk = object.value(u"ok") == QJsonValue(false)};
    }
    const QString text = QString::fromUtf8(body).trimmed();
    return {.words = plainLine(text.startsWith(u'<') ? htmlWords(text) : text)};
}

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
