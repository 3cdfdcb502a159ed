// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

constexpr char16_t byteOrderMark = u'\ufeff';
constexpr qsizetype longestWordShown = 20;

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(char16_t c)
{
    return QChar::isLetterOrNumber(c) || c == u'_' || c == u'$';
}

/// -1 where it is none.
int hexDigit(char16_t c)
{
    if (isDigit(c))
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

char16_t escapedCharacter(char16_t letter)
{
    switch (letter) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return letter;
    }
}

QString codePoint(char32_t c)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

JsonReader::JsonReader(QStringView text)
    : m_text(text)
{
}

JsonReader::Token JsonReader::next()
{
    if (hasFailed())
        return Token::Invalid;
    skipSpace();
    m_start = m_end = m_position;
    return m_expect == Expect::CommaOrClose ? readAfterItem() : readItem();
}

/// After an opening bracket, or where a value must stand.
JsonReader::Token JsonReader::readItem()
{
    const bool mayClose = m_expect == Expect::FirstOrClose;
    if (mayClose && (current() == u'}' || current() == u']'))
        return close();
    if (mayClose && m_levels.back().isObject)
        return readKey();
    return readValue();
}

JsonReader::Token JsonReader::readValue()
{
    switch (current()) {
    case u'{':
        return open(true);
    case u'[':
        return open(false);
    case u'"':
        return scanString() ? taken(Token::String) : Token::Invalid;
    case u'-':
        return scanNumber() ? taken(Token::Number) : Token::Invalid;
    default:
        if (isDigit(current()))
            return scanNumber() ? taken(Token::Number) : Token::Invalid;
        return isWordCharacter(current()) ? readWord() : unexpected();
    }
}

JsonReader::Token JsonReader::readKey()
{
    if (atEnd())
        return textEnded();
    if (current() == u'\'')
        return unexpected();
    if (current() != u'"')
        return isWordCharacter(current())
            ? invalid(m_position, Text::tr("A key must stand in double quotes"))
            : unexpected();
    if (!scanString())
        return Token::Invalid;
    m_end = m_position;
    skipSpace();
    if (current() != u':')
        return invalid(m_end, Text::tr("A colon is missing after this key"));
    ++m_position;
    m_expect = Expect::Value;
    return Token::Key;
}

JsonReader::Token JsonReader::readAfterItem()
{
    if (m_levels.isEmpty() && atEnd())
        return Token::End;
    if (m_levels.isEmpty())
        return unexpected();
    if (atEnd())
        return textEnded();
    if (current() == u',')
        return readAfterComma();
    if (current() == u'}' || current() == u']')
        return close();
    const bool startsItem
        = isWordCharacter(current()) || QStringView(u"\"-{[").contains(QChar(current()));
    if (!startsItem)
        return unexpected();
    return invalid(m_position,
        m_levels.back().isObject ? Text::tr("A comma is missing before this key")
                                 : Text::tr("A comma is missing before this value"));
}

JsonReader::Token JsonReader::readAfterComma()
{
    const qsizetype comma = m_position++;
    skipSpace();
    m_start = m_end = m_position;
    if (current() == u'}')
        return invalid(comma, Text::tr("No comma may stand before the closing brace"));
    if (current() == u']')
        return invalid(comma, Text::tr("No comma may stand before the closing bracket"));
    return m_levels.back().isObject ? readKey() : readValue();
}

/// true, false, null, or a word that JSON does not know.
JsonReader::Token JsonReader::readWord()
{
    while (!atEnd() && isWordCharacter(current()))
        ++m_position;
    const QStringView word = m_text.sliced(m_start, m_position - m_start);
    if (word == u"true")
        return taken(Token::True);
    if (word == u"false")
        return taken(Token::False);
    if (word == u"null")
        return taken(Token::Null);
    const QString shown = word.size() > longestWordShown
        ? word.first(longestWordShown).toString() + u'…'
        : word.toString();
    return invalid(m_start,
        //: %1 is a word that the user typed where a JSON value must stand
        Text::tr("“%1” is not a JSON value; text stands in double quotes").arg(shown));
}

JsonReader::Token JsonReader::open(bool isObject)
{
    if (m_levels.size() == maxDepth)
        return invalid(
            m_position, Text::tr("Objects and arrays are nested more than %1 deep").arg(maxDepth));
    m_levels.append({isObject, m_position++});
    m_end = m_position;
    m_expect = Expect::FirstOrClose;
    return isObject ? Token::BeginObject : Token::BeginArray;
}

JsonReader::Token JsonReader::close()
{
    const bool isObject = m_levels.back().isObject;
    if (isObject && current() == u']')
        return invalid(m_position, Text::tr("This bracket closes an object; a brace is needed"));
    if (!isObject && current() == u'}')
        return invalid(m_position, Text::tr("This brace closes an array; a bracket is needed"));
    m_levels.removeLast();
    ++m_position;
    return taken(isObject ? Token::EndObject : Token::EndArray);
}

/// The text stops where more must come.
JsonReader::Token JsonReader::textEnded()
{
    if (m_levels.isEmpty())
        return invalid(m_position, Text::tr("A value is missing"));
    const Level& level = m_levels.back();
    return invalid(level.openedAt,
        level.isObject ? Text::tr("This brace is not closed")
                       : Text::tr("This bracket is not closed"));
}

/// A character that cannot begin anything here.
JsonReader::Token JsonReader::unexpected()
{
    if (atEnd())
        return textEnded();
    const char16_t c = current();
    if (c == byteOrderMark || c == u'\u00a0')
        return invalid(m_position,
            Text::tr("An invisible character (%1) stands here; JSON takes only spaces, tabs and "
                     "line ends")
                .arg(codePoint(c)));
    if (m_expect == Expect::CommaOrClose && m_levels.isEmpty())
        return trailing();
    if (c == u'\'')
        return invalid(m_position, Text::tr("Text stands in double quotes, not in single ones"));
    if (c == u'/')
        return invalid(m_position, Text::tr("JSON has no comments"));
    if (c == u'+')
        return invalid(m_position, Text::tr("A number cannot begin with +"));
    if (c == u'.')
        return invalid(m_position, Text::tr("A number cannot begin with a point"));
    if (QStringView(u",:}]").contains(QChar(c)))
        return invalid(m_position, Text::tr("A value is missing before this character"));
    return invalid(m_position, Text::tr("This character cannot stand here"));
}

/// Something stands after the end of the outermost value.
JsonReader::Token JsonReader::trailing()
{
    qsizetype last = m_position - 1;
    while (isSpace(m_text[last].unicode()))
        --last;
    if (m_text[last] == u'}')
        return invalid(m_position, Text::tr("Nothing may follow the closing brace"));
    if (m_text[last] == u']')
        return invalid(m_position, Text::tr("Nothing may follow the closing bracket"));
    return invalid(m_position, Text::tr("Nothing may follow the value"));
}

JsonReader::Token JsonReader::taken(Token token)
{
    m_end = m_position;
    m_expect = Expect::CommaOrClose;
    return token;
}

bool JsonReader::scanString()
{
    const qsizetype start = m_position++;
    while (!atEnd()) {
        const char16_t c = current();
        if (c == u'"') {
            ++m_position;
            return true;
        }
        if (c == u'\n' || c == u'\r')
            return fail(start, Text::tr("This string is not closed on its line"));
        if (c < u' ')
            return fail(m_position,
                Text::tr("A control character (%1) must be written as an escape")
                    .arg(codePoint(c)));
        if (c != u'\\')
            ++m_position;
        else if (!scanEscape())
            return false;
    }
    return fail(start, Text::tr("This string is not closed"));
}

bool JsonReader::scanEscape()
{
    const qsizetype start = m_position++;
    if (atEnd())
        return true; // the string's own end is what is missing
    const char16_t letter = m_text[m_position++].unicode();
    if (letter != u'u') {
        return QStringView(u"\"\\/bfnrt").contains(QChar(letter))
            || fail(start,
                Text::tr("JSON does not know this escape; a backslash itself is written \\\\"));
    }
    for (int i = 0; i < 4; ++i, ++m_position) {
        if (hexDigit(current()) < 0)
            return fail(start, Text::tr("Four hexadecimal digits must follow \\u"));
    }
    return true;
}

bool JsonReader::scanNumber()
{
    const qsizetype start = m_position;
    if (current() == u'-')
        ++m_position;
    const bool beginsWithZero = current() == u'0';
    const qsizetype firstDigit = m_position;
    if (!skipDigits())
        return fail(m_position, Text::tr("A digit is missing after the minus sign"));
    if (beginsWithZero && m_position - firstDigit > 1)
        return fail(start, Text::tr("A number cannot begin with 0"));
    if (current() == u'.') {
        ++m_position;
        if (!skipDigits())
            return fail(m_position, Text::tr("A digit is missing after the decimal point"));
    }
    if (current() == u'e' || current() == u'E') {
        ++m_position;
        if (current() == u'+' || current() == u'-')
            ++m_position;
        if (!skipDigits())
            return fail(m_position, Text::tr("A digit is missing in the exponent"));
    }
    if (!isWordCharacter(current()) && current() != u'.')
        return true;
    return fail(start, Text::tr("This is not a number; text stands in double quotes"));
}

/// Whether there was one at least.
bool JsonReader::skipDigits()
{
    const qsizetype start = m_position;
    while (isDigit(current()))
        ++m_position;
    return m_position > start;
}

void JsonReader::skipSpace()
{
    while (!atEnd() && isSpace(current()))
        ++m_position;
}

bool JsonReader::fail(qsizetype position, const QString& text)
{
    m_problemAt = position;
    m_problemText = text;
    return false;
}

JsonReader::Token JsonReader::invalid(qsizetype position, const QString& text)
{
    fail(position, text);
    return Token::Invalid;
}

QString JsonReader::stringValue() const
{
    const QStringView inner = tokenText().sliced(1).chopped(1);
    QString value;
    value.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != u'\\') {
            value += inner[i];
        } else if (inner[++i] != u'u') {
            value += QChar(escapedCharacter(inner[i].unicode()));
        } else {
            value += QChar(inner.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        }
    }
    return value;
}

JsonProblem JsonReader::problem() const
{
    return problemAt(std::max<qsizetype>(m_problemAt, 0), m_problemText);
}

JsonProblem JsonReader::problemAt(qsizetype position, const QString& text) const
{
    JsonProblem problem {.text = text, .position = position};
    for (qsizetype i = 0; i < position; ++i) {
        const QChar c = m_text[i];
        const bool isLineEnd
            = c == u'\n' || (c == u'\r' && (i + 1 == m_text.size() || m_text[i + 1] != u'\n'));
        if (isLineEnd) {
            ++problem.line;
            problem.column = 1;
        } else if (!c.isLowSurrogate()) {
            ++problem.column;
        }
    }
    return problem;
}

} // namespace herald
