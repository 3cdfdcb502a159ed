// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/EventLint.h"

#include "json/JsonText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

using Severity = Finding::Severity;
using Field = Finding::Field;

constexpr qsizetype maxNamedCharacters = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventLint)
};

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

bool isAdvised(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-' || c == u'/';
}

/// What a reader can tell from other characters: "!" stays, a tab becomes "U+0009".
QString visibleCharacter(char32_t c)
{
    if (QChar::isPrint(c) && !QChar::isSpace(c))
        return QString::fromUcs4(&c, 1);
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

template <typename Wanted> QString listCharacters(QStringView name, Wanted isWanted)
{
    QStringList found;
    for (const char32_t c : name.toUcs4()) {
        if (!isWanted(c))
            continue;
        const QString shown = visibleCharacter(c);
        if (!found.contains(shown))
            found += shown;
    }
    if (found.size() > maxNamedCharacters) {
        found.resize(maxNamedCharacters);
        found += QStringLiteral("…");
    }
    return found.join(u' ');
}

Finding nameFinding(Severity severity, const QString& text)
{
    return {.severity = severity, .field = Field::Name, .text = text};
}

QList<Finding> nameErrors(QStringView name)
{
    if (name.isEmpty())
        return {nameFinding(Severity::Error, Text::tr("An event needs a name."))};
    QList<Finding> findings;
    const auto length = static_cast<int>(name.toUcs4().size());
    if (length > maxNameLength)
        findings += nameFinding(Severity::Error,
            Text::tr("The name has %1 characters; %2 are the most an event name may have.")
                .arg(length)
                .arg(maxNameLength));
    if (!std::all_of(name.begin(), name.end(), isAscii))
        findings += nameFinding(Severity::Error,
            Text::tr("An event name is made of ASCII characters. Not among them: %1")
                .arg(listCharacters(name, [](char32_t c) { return c >= 0x80; })));
    return findings;
}

bool isReserved(QStringView name)
{
    return name.startsWith(u"particle", Qt::CaseInsensitive)
        || name.startsWith(u"spark", Qt::CaseInsensitive);
}

QList<Finding> nameWarnings(QStringView name)
{
    QList<Finding> findings;
    if (name.contains(u' '))
        findings += nameFinding(Severity::Warning,
            Text::tr(
                "The name has a space. Particle advises letters, digits, “_”, “-” and “/” only; "
                "some receivers and webhooks do not match a name with spaces."));
    const QString others = listCharacters(name, [](char32_t c) {
        return c < 0x80 && c != U' ' && !isAdvised(QChar(static_cast<char16_t>(c)));
    });
    if (!others.isEmpty())
        findings += nameFinding(Severity::Warning,
            Text::tr(
                "Particle advises letters, digits, “_”, “-” and “/” only; other characters may be "
                "changed or refused on the way. In this name: %1")
                .arg(others));
    if (isReserved(name))
        findings += nameFinding(Severity::Warning,
            Text::tr(
                "Names that begin with “particle” or “spark”, in any letter case, are reserved for "
                "Particle's own events; the cloud may refuse or hide this one."));
    return findings;
}

} // namespace

QList<Finding> lintName(QStringView name)
{
    return nameErrors(name) + nameWarnings(name);
}

QList<Finding> lintTtl(int seconds)
{
    if (seconds >= 0 && seconds <= maxTtlSeconds)
        return {};
    return {{.severity = Severity::Error,
        .field = Field::Ttl,
        .text = Text::tr("The TTL is from 0 to %1 seconds.").arg(maxTtlSeconds)}};
}

QList<Finding> lintData(const QString& data)
{
    if (!looksLikeJson(data))
        return {};
    const std::optional<JsonProblem> problem = findJsonProblem(data);
    if (!problem)
        return {};
    return {{.severity = Severity::Warning,
        .field = Field::Data,
        .text = problem->text,
        .line = problem->line,
        .column = problem->column}};
}

QList<Finding> lintSize(const QString& data, ReceiverClass receiver)
{
    const auto bytes = static_cast<int>(data.toUtf8().size());
    if (bytes <= byteLimit(receiver))
        return {};
    return {{.severity = Severity::Warning,
        .field = Field::Data,
        //: %1 is a class of devices, %2 its limit in bytes
        .text
        = Text::tr("The data has %n byte(s); %1 receives at most %2. It would be sent whole, and "
                   "may be cut or dropped on the way to the device.",
            nullptr, bytes)
              .arg(receiverClassLabel(receiver))
              .arg(byteLimit(receiver))}};
}

QList<Finding> lintEvent(const Event& event, ReceiverClass receiver)
{
    QList<Finding> findings = lintName(event.name) + lintTtl(event.ttlSeconds)
        + lintData(event.data) + lintSize(event.data, receiver);
    std::stable_partition(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
    return findings;
}

bool canPublish(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace herald
