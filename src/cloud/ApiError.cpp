// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/ApiError.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype maxErrors = 8;
constexpr qsizetype maxCodeLength = 64;

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

} // namespace herald
