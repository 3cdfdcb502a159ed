// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportVariables.h"

#include "event/PlaceholderText.h"

#include <QRegularExpression>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype maxDefaultLength = 1'000;
constexpr qsizetype maxFilledLength = 10'000;
constexpr int maxVariables = 10'000;
constexpr qsizetype maxUses = 200; ///< in one template
constexpr qsizetype maxUnknown = 200;

const QRegularExpression& variable()
{
    static const QRegularExpression expression(
        QStringLiteral("\\{\\{([^{}\\n\\r\"]{1,200})\\}\\}|\\{%([^{}%\\n\\r]{1,200})%\\}"));
    return expression;
}

/// "_.host" (Insomnia) and " host " are host.
QString plainName(const QString& written)
{
    const QString name = written.trimmed();
    return name.startsWith(u"_.") ? name.sliced(2) : name;
}

/// What other programs build in; empty: Herald has no equal. Sources: learning.postman.com,
/// "Dynamic variables"; docs.insomnia.rest, "Template tags"; docs.usebruno.com, "Dynamic
/// variables".
QString builtIn(const QString& name)
{
    static const QHash<QString, QString> equals {
        {QStringLiteral("$guid"), QStringLiteral("{{$uuid}}")},
        {QStringLiteral("$randomUUID"), QStringLiteral("{{$uuid}}")},
        {QStringLiteral("$timestamp"), QStringLiteral("{{$unix}}")},
        {QStringLiteral("$isoTimestamp"), QStringLiteral("{{$now}}")},
        {QStringLiteral("$randomInt"), QStringLiteral("{{$random 0 1000}}")},
        {QStringLiteral("$randomBoolean"), QStringLiteral("{{$pick true false}}")},
    };
    return equals.value(name);
}

QString insomniaTag(const QString& tag)
{
    const QString words = tag.simplified();
    if (words.startsWith(u"uuid"))
        return QStringLiteral("{{$uuid}}");
    if (words.startsWith(u"now 'unix"))
        return QStringLiteral("{{$unix}}");
    return words == u"now" || words.startsWith(u"now 'iso-8601'") ? QStringLiteral("{{$now}}")
                                                                  : QString();
}

/// A name that Herald takes for a placeholder.
QString fittingName(QString name)
{
    for (QChar& c : name) {
        const bool isFit = c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
        c = isFit ? c : QChar(u'_');
    }
    name = name.left(60);
    return isPlaceholderName(name) ? name : u'_' + name;
}

Placeholder::Kind kindOf(const QString& value)
{
    static const QRegularExpression number(
        QStringLiteral("^-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?\\z"));
    if (value == u"true" || value == u"false")
        return Placeholder::Kind::Boolean;
    return number.match(value).hasMatch() ? Placeholder::Kind::Number : Placeholder::Kind::Text;
}

} // namespace

bool looksSecret(const QString& name, const QString& value)
{
    static const QRegularExpression secretName(
        QStringLiteral(
            "token|secret|passw|auth|api.?key|credential|bearer|jwt|private.?key|cookie"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secretValue(
        QStringLiteral("^(bearer .*|basic .*|(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9+/_.=-]{30,})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(secretName)
        || (value.size() < maxDefaultLength && value.contains(secretValue));
}

void TemplateImportVariables::add(const QString& name, const QString& value, bool isSecret)
{
    const QString plain = plainName(name);
    if (m_values.contains(plain) || m_values.size() >= maxVariables)
        return;
    const bool isKept = !isSecret && !looksSecret(plain, value) && value.size() <= maxDefaultLength;
    m_values.insert(plain, isKept ? value : QString());
}

QString TemplateImportVariables::filled(const QString& text) const
{
    QString result = text.left(maxFilledLength);
    // A value may hold a variable; three rounds are enough for an address.
    for (int round = 0; round < 3 && result.size() <= maxFilledLength; ++round) {
        QString next;
        qsizetype at = 0;
        for (auto matches = variable().globalMatch(result);
             matches.hasNext() && next.size() <= maxFilledLength;) {
            const auto match = matches.next();
            const QString value = m_values.value(plainName(match.captured(1)));
            next += QStringView(result).sliced(at, match.capturedStart() - at);
            next += value.isEmpty() ? match.captured() : value;
            at = match.capturedEnd();
        }
        result = next + result.sliced(at);
    }
    return result;
}

QString TemplateImportVariables::converted(const QString& text, QStringList& unknown)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = variable().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += escapedPlaceholders(text.sliced(at, match.capturedStart() - at));
        const QString tag = match.captured(2);
        QString use = tag.isNull() ? convertedName(plainName(match.captured(1))) : insomniaTag(tag);
        if (use.isEmpty()) {
            if (unknown.size() < maxUnknown)
                unknown += match.captured();
            use = escapedPlaceholders(match.captured());
        }
        result += use;
        at = match.capturedEnd();
    }
    return result + escapedPlaceholders(text.sliced(at));
}

QString TemplateImportVariables::convertedName(const QString& name)
{
    if (name.startsWith(u'$'))
        return builtIn(name);
    if (name.isEmpty())
        return {};
    if (!m_uses.contains(name)) {
        if (m_uses.size() == maxUses)
            return {};
        m_uses += name;
    }
    return QStringLiteral("{{%1}}").arg(fittingName(name));
}

QList<Placeholder> TemplateImportVariables::placeholders() const
{
    QList<Placeholder> list;
    for (const QString& use : m_uses) {
        const Placeholder next {.name = fittingName(use),
            .kind = kindOf(m_values.value(use)),
            .defaultValue = m_values.value(use)};
        const bool isThere = std::any_of(list.cbegin(), list.cend(),
            [&next](const Placeholder& each) { return each.name == next.name; });
        if (!isThere)
            list += next;
    }
    return list;
}

} // namespace herald
