// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonWriter.h"

namespace herald {

namespace {

using Token = JsonReader::Token;

bool opens(Token token)
{
    return token == Token::BeginObject || token == Token::BeginArray;
}

} // namespace

JsonWriter::JsonWriter(QStringView json, QStringView original, Style style)
    : m_reader(json)
    , m_original(original)
    , m_isIndented(style == Style::Indented)
{
    m_out.reserve(original.size());
}

std::optional<QString> JsonWriter::write()
{
    Token token = m_reader.next();
    for (; token != Token::End && token != Token::Invalid; token = m_reader.next())
        add(token);
    if (token == Token::Invalid)
        return std::nullopt;
    return std::move(m_out);
}

void JsonWriter::add(Token token)
{
    const bool closes = token == Token::EndObject || token == Token::EndArray;
    const bool isEmpty = closes && opens(m_last);
    if (!closes && m_last != Token::Key && m_last != Token::End && !opens(m_last))
        m_out += u',';
    if (m_last != Token::Key && m_last != Token::End && !isEmpty)
        breakLine(opens(token) ? m_reader.depth() - 1 : m_reader.depth());
    const qsizetype start = m_reader.tokenStart();
    m_out += m_original.sliced(start, m_reader.tokenEnd() - start);
    if (token == Token::Key)
        m_out += m_isIndented ? QStringView(u": ") : QStringView(u":");
    m_last = token;
}

void JsonWriter::breakLine(int depth)
{
    if (!m_isIndented)
        return;
    m_out += u'\n';
    m_out.resize(m_out.size() + 2 * static_cast<qsizetype>(depth), u' ');
}

} // namespace herald
