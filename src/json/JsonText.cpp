// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonText.h"

#include "json/JsonReader.h"
#include "json/JsonWriter.h"

#include <algorithm>

namespace herald {

namespace {

/// The letter of a two-character escape, or 0.
char16_t shortEscape(char16_t c)
{
    switch (c) {
    case u'"':
    case u'\\':
        return c;
    case u'\b':
        return u'b';
    case u'\f':
        return u'f';
    case u'\n':
        return u'n';
    case u'\r':
        return u'r';
    case u'\t':
        return u't';
    default:
        return 0;
    }
}

bool isHalfPair(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

bool looksLikeJson(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(),
        [](QChar c) { return !c.isSpace() && c != QChar::ByteOrderMark; });
    return first != text.end() && (*first == u'{' || *first == u'[');
}

std::optional<JsonProblem> findJsonProblem(const QString& text)
{
    using Token = JsonReader::Token;
    JsonReader reader(text);
    Token token = reader.next();
    while (token != Token::End && token != Token::Invalid)
        token = reader.next();
    if (token == Token::End)
        return std::nullopt;
    return reader.problem();
}

std::optional<QString> formatJson(const QString& text)
{
    return JsonWriter(text, text, JsonWriter::Style::Indented).write();
}

std::optional<QString> minifyJson(const QString& text)
{
    return JsonWriter(text, text, JsonWriter::Style::Compact).write();
}

QString jsonString(QStringView text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (const char16_t letter = shortEscape(c); letter != 0)
            out += QStringLiteral("\\%1").arg(QChar(letter));
        else if (c < u' ' || isHalfPair(text, i))
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        else
            out += QChar(c);
    }
    return out + u'"';
}

} // namespace herald
