// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/PlaceholderText.h"

#include "event/BuiltIns.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderText)
};

constexpr qsizetype maxNameCharacters = 64;
constexpr qsizetype longestShown = 30;
constexpr qsizetype maxProblems = 100;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

QString shown(QStringView text)
{
    return text.size() > longestShown ? text.first(longestShown).toString() + u'…'
                                      : text.toString();
}

/// Keeps track of JSON strings while a text is passed by, as far as placeholders are concerned.
class JsonPlace {
public:
    void pass(QChar c)
    {
        if (!m_isInString) {
            m_isInString = c == u'"';
        } else if (m_escape == Escape::Letter) {
            m_escape = c == u'u' ? Escape::Hex : Escape::None;
            m_hexLeft = 4;
        } else if (m_escape == Escape::Hex && isHex(c)) {
            m_escape = --m_hexLeft == 0 ? Escape::None : Escape::Hex;
        } else {
            m_escape = c == u'\\' ? Escape::Letter : Escape::None;
            m_isInString = c != u'"' && !isLineEnd(c); // a string ends with its line at the latest
        }
    }
    void endEscape() { m_escape = Escape::None; }

    bool isInString() const { return m_isInString; }
    bool isInEscape() const { return m_escape != Escape::None; }

private:
    enum class Escape { None, Letter, Hex };

    static bool isHex(QChar c)
    {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    }

    bool m_isInString = false;
    Escape m_escape = Escape::None;
    int m_hexLeft = 0;
};

class Scanner {
public:
    Scanner(QStringView text, TextKind kind)
        : m_text(text)
        , m_isJson(kind == TextKind::Json)
    {
    }

    PlaceholderScan scan()
    {
        while (m_position < m_text.size())
            step();
        return std::move(m_scan);
    }

private:
    void step()
    {
        const qsizetype braces = bracesHere();
        if (braces == 4) {
            m_scan.literals += m_position;
            m_json.endEscape();
            m_position += braces;
        } else if (braces == 2) {
            readUse();
        } else {
            m_json.pass(m_text[m_position++]);
        }
    }

    qsizetype bracesHere() const
    {
        qsizetype count = 0;
        while (count < 4 && at(m_position + count) == u'{')
            ++count;
        return count;
    }

    void readUse()
    {
        const qsizetype start = m_position;
        m_position += 2;
        const bool isClosed = readWords();
        const QString name = m_words.isEmpty() ? QString() : m_words.takeFirst();
        PlaceholderUse use {.start = start,
            .length = m_position - start,
            .name = name,
            .arguments = std::exchange(m_words, {}),
            .isInString = isInString()};
        use.isKey = m_isJson && !use.isInString && nextVisible() == u':';
        if (!isClosed) {
            m_position = start + 2;
            while (isNameCharacter(at(m_position)) || at(m_position) == u'$')
                ++m_position;
            use.length = m_position - start;
            use.name.clear();
            addProblem(use,
                Text::tr(
                    "“{{” opens a placeholder, and “}}” is missing on this line. For a literal "
                    "“{{”, write “{{{{”."));
        } else if (const QString problem = problemOf(use); !problem.isEmpty()) {
            addProblem(use, problem);
        } else {
            m_scan.uses += use;
        }
        m_json.endEscape();
    }

    /// Whether the closing braces came.
    bool readWords()
    {
        m_words.clear();
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c == u'}' && at(m_position + 1) == u'}') {
                m_position += 2;
                return true;
            }
            if (endsUse(c))
                return false;
            if (isBlank(c))
                ++m_position;
            else if (!readWord())
                return false;
        }
        return false;
    }

    bool readWord()
    {
        QString word;
        if (m_text[m_position] == u'\'' && !m_words.isEmpty() && !readQuoted(word))
            return false;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (isBlank(c) || endsUse(c) || (c == u'}' && at(m_position + 1) == u'}'))
                break;
            word += c;
            ++m_position;
        }
        m_words += word;
        return true;
    }

    /// Whether the closing quote came.
    bool readQuoted(QString& word)
    {
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const QChar c = m_text[m_position];
            if (endsUse(c))
                return false;
            if (c == u'\'' && at(m_position + 1) != u'\'') {
                ++m_position;
                return true;
            }
            m_position += c == u'\'' ? 1 : 0;
            word += c;
        }
        return false;
    }

    /// What no use can go beyond, so that one that was left open spoils its line at most.
    bool endsUse(QChar c) const
    {
        return isLineEnd(c) || (c == u'{' && at(m_position + 1) == u'{')
            || (c == u'"' && isInString());
    }

    /// Empty: none.
    QString problemOf(const PlaceholderUse& use) const
    {
        if (m_isJson && m_json.isInString() && m_json.isInEscape())
            return Text::tr("A placeholder cannot be part of an escape: a backslash stands before "
                            "it. Write two for a literal one.");
        if (use.name.isEmpty())
            return Text::tr("The braces hold no name. For a literal “{{”, write “{{{{”.");
        if (use.isBuiltIn()) {
            if (const auto problem = builtInProblem(use.name, use.arguments))
                return *problem;
        } else if (!isPlaceholderName(use.name)) {
            return Text::tr(
                "“%1” is no name for a placeholder: a letter or “_” first, then letters, "
                "digits, “_”, “-” and “.”, 64 at most. For a literal “{{”, write "
                "“{{{{”.")
                .arg(shown(use.name));
        } else if (!use.arguments.isEmpty()) {
            return Text::tr("A placeholder's name has no spaces; only those that are built in and "
                            "begin with “$” take arguments.");
        }
        if (m_isJson && !use.isInString && !standsAlone(use))
            return Text::tr("Outside of a JSON string a placeholder is one whole value or key: "
                            "nothing else may touch it.");
        return {};
    }

    /// Else a value could grow together with what stands next to it: 1{{x}} and 2 are 12.
    bool standsAlone(const PlaceholderUse& use) const
    {
        const QChar before = use.start == 0 ? u' ' : m_text[use.start - 1];
        const qsizetype end = use.start + use.length;
        const QChar after = end == m_text.size() ? u' ' : m_text[end];
        const auto isSpace = [](QChar c) { return isBlank(c) || isLineEnd(c); };
        return (isSpace(before) || QStringView(u"{[,:").contains(before))
            && (isSpace(after) || QStringView(u"}],:").contains(after));
    }

    void addProblem(const PlaceholderUse& use, const QString& text)
    {
        if (m_scan.problems.size() < maxProblems)
            m_scan.problems += PlaceholderProblem {.start = use.start,
                .length = use.length,
                .name = use.name,
                .text = text,
                .isInString = use.isInString};
    }

    QChar nextVisible() const
    {
        qsizetype i = m_position;
        while (isBlank(at(i)) || isLineEnd(at(i)))
            ++i;
        return at(i);
    }

    bool isInString() const { return m_isJson && m_json.isInString(); }
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u'\0'); }

    QStringView m_text;
    bool m_isJson;
    qsizetype m_position = 0;
    JsonPlace m_json;
    QStringList m_words;
    PlaceholderScan m_scan;
};

QString labelWord(const QString& word)
{
    const bool isPlain = !word.isEmpty() && !word.startsWith(u'\'') && !word.contains(u' ')
        && !word.contains(u'\t') && !word.contains(u"}}");
    return isPlain ? word : u'\'' + QString(word).replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

QString PlaceholderUse::label() const
{
    QString text = name;
    for (const QString& argument : arguments)
        text += u' ' + labelWord(argument);
    return text;
}

PlaceholderScan scanPlaceholders(QStringView text, TextKind kind)
{
    return Scanner(text, kind).scan();
}

bool isPlaceholderName(QStringView name)
{
    return !name.isEmpty() && name.size() <= maxNameCharacters
        && (name.front().isLetter() || name.front() == u'_')
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

QString escapedPlaceholders(const QString& text)
{
    return QString(text).replace(QStringLiteral("{{"), QStringLiteral("{{{{"));
}

} // namespace herald
