// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/EventTemplate.h"

#include "event/JsonText.h"
#include "templates/TemplateFileReader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventTemplate)
};

const QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Where the first byte stands that is not UTF-8.
qsizetype firstInvalidByte(const QByteArray& bytes, const QString& decoded)
{
    // An invalid sequence reads as U+FFFD (EF BF BD); written again, its bytes differ.
    const QByteArray again = decoded.toUtf8();
    const auto [differs, ignored]
        = std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end());
    const QByteArray before = bytes.first(differs - bytes.begin());
    if (before.endsWith("\xEF\xBF"))
        return before.size() - 2;
    return before.endsWith('\xEF') ? before.size() - 1 : before.size();
}

Failure failureAt(QStringView textBefore, const QString& what)
{
    const JsonProblem problem = JsonReader(textBefore).problemAt(textBefore.size(), what);
    return failure(ErrorKind::InvalidInput, problemSentence(problem));
}

QString dataAsJson(const QString& data)
{
    if (!data.contains(u'\n'))
        return jsonString(data);
    QStringList lines;
    for (const QStringView line : QStringView(data).split(u'\n'))
        lines += QStringLiteral("    ") + jsonString(line);
    return QStringLiteral("[\n") + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n  ]");
}

} // namespace

QByteArray EventTemplate::toFile() const
{
    QStringList members;
    const auto add = [&members](QStringView key, const QString& value) {
        members += QStringLiteral("  ") + jsonString(key) + QStringLiteral(": ") + value;
    };
    add(u"heraldTemplate", QStringLiteral("1"));
    add(u"name", jsonString(event.name));
    add(u"data", dataAsJson(event.data));
    add(u"private", event.isPrivate ? QStringLiteral("true") : QStringLiteral("false"));
    add(u"ttl", QString::number(event.ttlSeconds));
    add(u"description", jsonString(description));
    for (const auto& [key, value] : unknownKeys)
        add(key, value);
    return QByteArray("{\n" + members.join(QStringLiteral(",\n")).toUtf8() + "\n}\n");
}

Result<EventTemplate> EventTemplate::fromFile(const QByteArray& bytes)
{
    if (bytes.size() > maxTemplateBytes)
        return failure(
            ErrorKind::InvalidInput, Text::tr("The file is larger than 1 MiB; no template is."));
    if (bytes.startsWith(byteOrderMark))
        return failureAt(
            {}, Text::tr("The file begins with a byte order mark; save it as UTF-8 without one"));

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failureAt(QString::fromUtf8(bytes.first(firstInvalidByte(bytes, text))),
            Text::tr("This byte is not UTF-8"));
    if (const qsizetype nul = text.indexOf(QChar(0)); nul >= 0)
        return failureAt(text.first(nul), Text::tr("A NUL byte stands here"));
    return TemplateFileReader(text).read();
}

} // namespace herald
