// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/JsonText.h"

#include "event/JsonReader.h"

#include <algorithm>

namespace herald {

namespace {

using Token = JsonReader::Token;

/// Writes the tokens of a valid text again, with white space of its own.
class JsonWriter {
public:
    JsonWriter(const QString& source, bool indented)
        : m_reader(source)
        , m_indented(indented)
    {
        m_out.reserve(source.size());
    }

    std::optional<QString> write()
    {
        Token token = m_reader.next();
        for (; token != Token::End && token != Token::Invalid; token = m_reader.next())
            add(token);
        if (token == Token::Invalid)
            return std::nullopt;
        return std::move(m_out);
    }

private:
    void add(Token token)
    {
        const bool closes = token == Token::EndObject || token == Token::EndArray;
        const bool isEmpty = closes && opens(m_last);
        if (!closes && m_last != Token::Key && m_last != Token::End && !opens(m_last))
            m_out += u',';
        if (m_last != Token::Key && m_last != Token::End && !isEmpty)
            breakLine(opens(token) ? m_reader.depth() - 1 : m_reader.depth());
        m_out += m_reader.tokenText();
        if (token == Token::Key)
            m_out += m_indented ? QStringView(u": ") : QStringView(u":");
        m_last = token;
    }

    static bool opens(Token token)
    {
        return token == Token::BeginObject || token == Token::BeginArray;
    }

    void breakLine(int depth)
    {
        if (!m_indented)
            return;
        m_out += u'\n';
        m_out.resize(m_out.size() + 2 * static_cast<qsizetype>(depth), u' ');
    }

    JsonReader m_reader;
    bool m_indented;
    Token m_last = Token::End; ///< End: nothing is written yet
    QString m_out;
};

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
    return JsonWriter(text, true).write();
}

std::optional<QString> minifyJson(const QString& text)
{
    return JsonWriter(text, false).write();
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
