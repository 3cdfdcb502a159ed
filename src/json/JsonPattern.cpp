// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonPattern.h"

namespace herald {

namespace {

constexpr qsizetype maxPatternLength = 10'000;

/// Steps of PCRE for one text: some milliseconds. Source: pcre2pattern(3), "Setting the match
/// limits".
constexpr QLatin1String limits("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)(*LIMIT_HEAP=20000)");

/// Where PCRE reads an ECMA 262 expression otherwise, as PCRE writes it.
class Translation {
public:
    explicit Translation(const QString& pattern)
        : m_pattern(pattern)
    {
    }

    QString run()
    {
        while (m_at < m_pattern.size())
            step();
        return m_result;
    }

private:
    void step()
    {
        const QChar c = m_pattern[m_at];
        if (c == u'\\') {
            escape();
            return;
        }
        ++m_at;
        if (m_isInClass) {
            m_isInClass = c != u']';
            m_result += c == u'[' ? QStringLiteral("\\[") : QString(c);
        } else if (c == u'[') {
            openClass();
        } else {
            m_result += c == u'$' ? QStringLiteral("\\z") : QString(c);
        }
    }

    /// [] matches nothing, [^] anything.
    void openClass()
    {
        const QStringView rest = QStringView(m_pattern).sliced(m_at);
        if (rest.startsWith(u']')) {
            m_result += QStringLiteral("(?!)");
            m_at += 1;
        } else if (rest.startsWith(u"^]")) {
            m_result += QStringLiteral("[\\s\\S]");
            m_at += 2;
        } else {
            m_result += u'[';
            m_isInClass = true;
        }
    }

    /// \uXXXX and \u{X}; every other escape means the same, or is no escape of ECMA 262.
    void escape()
    {
        static const QRegularExpression unicode(
            QStringLiteral("\\\\u(?:([0-9A-Fa-f]{4})|\\{([0-9A-Fa-f]{1,6})\\})"));
        const auto match = unicode.match(m_pattern, m_at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            m_result += QStringLiteral("\\x{%1}").arg(match.captured(1) + match.captured(2));
            m_at = match.capturedEnd();
            return;
        }
        m_result += QStringView(m_pattern).mid(m_at, 2);
        m_at += 2;
    }

    QString m_pattern;
    QString m_result;
    qsizetype m_at = 0;
    bool m_isInClass = false;
};

} // namespace

JsonPattern::JsonPattern(const QString& pattern)
{
    // "(*" would be a verb of PCRE, "\C" half a character; ECMA 262 has neither.
    if (pattern.size() > maxPatternLength || pattern.contains(u"(*") || pattern.contains(u"\\C"))
        return;
    m_expression.setPattern(limits + Translation(pattern).run());
    m_isValid = m_expression.isValid();
}

JsonPattern::Match JsonPattern::find(const QString& text) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Match::TooHard;
    return match.hasMatch() ? Match::Yes : Match::No;
}

} // namespace herald
