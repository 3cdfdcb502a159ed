// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/ShellWords.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <string_view>
#include <utility>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShellWords)
};

constexpr char endOfText = '\0';

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 16 where it is no hex digit.
uint digitValue(char c)
{
    if (isDigit(c))
        return static_cast<uint>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<uint>(c - 'a' + 10);
    return c >= 'A' && c <= 'F' ? static_cast<uint>(c - 'A' + 10) : 16U;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
}

bool isIn(char c, const char* set)
{
    return c != endOfText && std::string_view(set).find(c) != std::string_view::npos;
}

/// "NAME=…" in front of a command.
bool isAssignment(const QByteArray& word)
{
    const qsizetype equals = word.indexOf('=');
    return equals > 0 && !isDigit(word.front())
        && std::all_of(word.begin(), word.begin() + equals, isNameCharacter);
}

/// Reads bytes of UTF-8, because $'\303\274' spells a character by its bytes.
class ShellReader {
public:
    explicit ShellReader(const QString& script)
        : m_text(script.toUtf8())
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }

    /// Up to the end of its line; without words where only comments and blank lines were left.
    ShellCommand readCommand()
    {
        m_command = {};
        while (!atEnd() && !readItem()) { }
        return std::exchange(m_command, {});
    }

private:
    char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : endOfText; }
    char current() const { return at(m_position); }
    char take()
    {
        m_line += current() == '\n' ? 1 : 0;
        return m_text[m_position++];
    }

    /// Whether the command ends with it.
    bool readItem()
    {
        const char c = current();
        if (isBlank(c) || isLineEndOfWindows()) {
            take();
        } else if (const int skipped = lengthOfLineContinuation(); skipped > 0) {
            m_position += skipped;
            ++m_line;
        } else if (c == '\n' || c == ';') {
            const bool isBlankLine = c == '\n' && !m_isAfterComment;
            m_isAfterComment = false;
            take();
            if (hasBegun())
                return true;
            if (isBlankLine)
                m_command.comments.clear();
        } else if (c == '#') {
            readComment();
        } else {
            readWordOrOperator();
        }
        return false;
    }

    bool hasBegun() const { return !m_command.words.isEmpty() || !m_command.refusal.isEmpty(); }
    bool isLineEndOfWindows() const { return current() == '\r' && at(m_position + 1) == '\n'; }

    /// Of a backslash and a line end; 0 where there is none.
    int lengthOfLineContinuation() const
    {
        if (current() != '\\')
            return 0;
        if (at(m_position + 1) == '\n')
            return 2;
        return at(m_position + 1) == '\r' && at(m_position + 2) == '\n' ? 3 : 0;
    }

    void readComment()
    {
        const qsizetype end = m_text.indexOf('\n', m_position);
        const qsizetype length = (end < 0 ? m_text.size() : end) - m_position;
        if (!hasBegun())
            m_command.comments += QString::fromUtf8(m_text.mid(m_position + 1, length - 1));
        m_position += length;
        m_isAfterComment = true;
    }

    void readWordOrOperator()
    {
        if (!hasBegun())
            m_command.line = m_line;
        if (isIn(current(), "|&<>()")) {
            take();
            refuse(Text::tr("Only a plain command is read: leave out “|”, “&”, “<”, “>” and what "
                            "belongs to them, or put quotes around an address or a text that has "
                            "one of these characters."));
            return;
        }
        const bool isPrompt
            = !hasBegun() && current() == '$' && at(m_position + 1) == ' '; // copied along
        if (isPrompt) {
            take();
            return;
        }
        readWord();
    }

    void readWord()
    {
        m_word.clear();
        m_braces = Braces::None;
        while (!atEnd() && !isBlank(current()) && !isIn(current(), "\n;|&<>()")
            && !isLineEndOfWindows())
            readPart();
        if (m_command.words.isEmpty() && isAssignment(m_word))
            return;
        m_command.words += decoded(m_word);
    }

    void readPart()
    {
        if (const int skipped = lengthOfLineContinuation(); skipped > 0) {
            m_position += skipped;
            ++m_line;
            return;
        }
        const char c = take();
        if (c == '\'')
            readSingleQuoted();
        else if (c == '"')
            readDoubleQuoted();
        else if (c == '\\')
            m_word += atEnd() ? '\\' : take();
        else if (c == '`')
            refuseSubstitution();
        else if (c == '$')
            readDollar(false);
        else
            addBare(c);
    }

    /// {a,b} and {1..3} outside of quotes become several words in bash.
    void addBare(char c)
    {
        const bool separates = c == ',' || (c == '.' && m_word.endsWith('.'));
        if (c == '{')
            m_braces = Braces::Open;
        else if (separates && m_braces == Braces::Open)
            m_braces = Braces::Separated;
        else if (c == '}' && m_braces == Braces::Separated)
            refuse(Text::tr("Braces with a comma mean several words to the shell: put single "
                            "quotes around the text."));
        m_word += c;
    }

    void readSingleQuoted()
    {
        const qsizetype end = m_text.indexOf('\'', m_position);
        if (end < 0) {
            refuseOpenQuote();
            return;
        }
        while (m_position < end)
            m_word += take();
        ++m_position;
    }

    void readDoubleQuoted()
    {
        while (!atEnd()) {
            if (const int skipped = lengthOfLineContinuation(); skipped > 0) {
                m_position += skipped;
                ++m_line;
                continue;
            }
            const char c = take();
            if (c == '"')
                return;
            if (c == '\\' && isIn(current(), "$`\"\\"))
                m_word += take();
            else if (c == '`')
                refuseSubstitution();
            else if (c == '$')
                readDollar(true);
            else
                m_word += c;
        }
        refuseOpenQuote();
    }

    /// After the dollar.
    void readDollar(bool isQuoted)
    {
        const char c = current();
        if (c == '(' || c == '[') {
            refuseSubstitution();
        } else if (c == '{') {
            readBracedVariable();
        } else if (c == '\'' && !isQuoted) {
            ++m_position;
            readAnsiQuoted();
        } else if (c == '"' && !isQuoted) {
            ++m_position;
            readDoubleQuoted();
        } else if (isNameCharacter(c) && !isDigit(c)) {
            while (isNameCharacter(current()))
                ++m_position;
            addVariable();
        } else if (isDigit(c) || isIn(c, "@*#?-$!")) {
            ++m_position;
            addVariable();
        } else {
            m_word += '$';
        }
    }

    void readBracedVariable()
    {
        qsizetype end = m_position + 1;
        while (isNameCharacter(at(end)))
            ++end;
        if (at(end) != '}' || end == m_position + 1) {
            refuseSubstitution();
            return;
        }
        m_position = end + 1;
        addVariable();
    }

    void addVariable() { m_word += static_cast<char>(shellVariable); }

    void readAnsiQuoted()
    {
        while (!atEnd()) {
            const char c = take();
            if (c == '\'')
                return;
            if (c == '\\' && !atEnd())
                readAnsiEscape();
            else
                m_word += c;
        }
        refuseOpenQuote();
    }

    /// After the backslash. Source: bash(1), QUOTING.
    void readAnsiEscape()
    {
        static constexpr std::string_view letters = "abeEfnrtv\\'\"?";
        static constexpr std::string_view meanings = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?";
        const char c = take();
        if (const auto index = letters.find(c); index != std::string_view::npos) {
            m_word += meanings[index];
        } else if (c >= '0' && c <= '7') {
            --m_position;
            addByte(readNumber(8, 3));
        } else if (c == 'x') {
            addByte(readNumber(16, 2));
        } else if (c == 'u' || c == 'U') {
            addCodePoint(readNumber(16, c == 'u' ? 4 : 8));
        } else if (c == 'c' && !atEnd()) {
            addByte(static_cast<uint>(take()) & 0x1FU);
        } else {
            m_word += '\\';
            m_word += c;
        }
    }

    uint readNumber(uint base, int maxDigits)
    {
        uint number = 0;
        for (int i = 0; i < maxDigits; ++i) {
            const uint digit = digitValue(current());
            if (digit >= base)
                break;
            number = number * base + digit;
            ++m_position;
        }
        return number;
    }

    void addByte(uint byte)
    {
        if ((byte & 0xFFU) == 0)
            refuseCharacters();
        else
            m_word += static_cast<char>(byte & 0xFFU);
    }

    void addCodePoint(uint codePoint)
    {
        const bool isCharacter
            = codePoint > 0 && codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
        if (!isCharacter) {
            refuseCharacters();
            return;
        }
        const auto character = static_cast<char32_t>(codePoint);
        m_word += QString::fromUcs4(&character, 1).toUtf8();
    }

    QString decoded(const QByteArray& word)
    {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decode(word);
        if (decode.hasError())
            refuseCharacters();
        return text;
    }

    void refuseOpenQuote()
    {
        refuse(Text::tr("A quote is opened and not closed."));
        m_position = m_text.size();
    }
    void refuseCharacters()
    {
        refuse(Text::tr("An escape in the command stands for no character."));
    }
    void refuseSubstitution()
    {
        refuse(Text::tr("Herald runs nothing that it reads: $(…), `…` and ${…} cannot be pasted. "
                        "Put in what they would give, or put single quotes around the text."));
    }
    /// The first reason counts.
    void refuse(const QString& text)
    {
        if (m_command.refusal.isEmpty())
            m_command.refusal = text;
    }

    enum class Braces { None, Open, Separated };

    QByteArray m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    ShellCommand m_command;
    QByteArray m_word;
    Braces m_braces = Braces::None;
    bool m_isAfterComment = false;
};

} // namespace

QList<ShellCommand> readShellCommands(const QString& script, qsizetype maxCommands)
{
    QList<ShellCommand> commands;
    ShellReader reader(script);
    while (!reader.atEnd() && commands.size() < maxCommands) {
        ShellCommand command = reader.readCommand();
        if (!command.words.isEmpty() || !command.refusal.isEmpty())
            commands += std::move(command);
    }
    return commands;
}

} // namespace herald
