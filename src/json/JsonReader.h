// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonProblem.h"

#include <QStringView>
#include <QVarLengthArray>

namespace herald {

/// Reads a JSON text (RFC 8259, strictly) one token at a time, in order, each as it was typed.
/// Commas and colons are checked and passed over. The text must outlive the reader. Does not
/// recurse.
class JsonReader {
public:
    enum class Token {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Key,
        String,
        Number,
        True,
        False,
        Null,
        End, ///< the text was valid JSON
        Invalid, ///< see problem(); every later token is Invalid too
    };

    static constexpr int maxDepth = 512;

    explicit JsonReader(QStringView text);

    Token next();

    /// The last token as typed; strings and keys with their quotes.
    QStringView tokenText() const { return m_text.sliced(m_start, m_end - m_start); }
    /// The last key or string with its escapes resolved.
    QString stringValue() const;
    qsizetype tokenStart() const { return m_start; } ///< in UTF-16 units
    qsizetype tokenEnd() const { return m_end; }
    int depth() const { return static_cast<int>(m_levels.size()); } ///< open objects and arrays

    bool hasFailed() const { return m_problemAt >= 0; }
    JsonProblem problem() const;
    /// A problem of the caller's own at this place of the text.
    JsonProblem problemAt(qsizetype position, const QString& text) const;

private:
    enum class Expect { Value, FirstOrClose, CommaOrClose };

    struct Level {
        bool isObject;
        qsizetype openedAt;
    };

    Token readItem();
    Token readValue();
    Token readKey();
    Token readAfterComma();
    Token readAfterItem();
    Token readWord();
    Token open(bool isObject);
    Token close();
    Token textEnded();
    Token unexpected();
    Token trailing();
    Token taken(Token token);
    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool skipDigits();
    void skipSpace();

    bool atEnd() const { return m_position >= m_text.size(); }
    char16_t current() const { return atEnd() ? u'\0' : m_text[m_position].unicode(); }
    bool fail(qsizetype position, const QString& text);
    Token invalid(qsizetype position, const QString& text);

    QStringView m_text;
    qsizetype m_position = 0;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    Expect m_expect = Expect::Value;
    QVarLengthArray<Level, 32> m_levels;
    qsizetype m_problemAt = -1;
    QString m_problemText;
};

} // namespace herald
