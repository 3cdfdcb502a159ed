// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Syntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Syntax)
};

constexpr qsizetype nameColumn = 24;

QString optionNames(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    // A name must not hold the sign before its optional value.
    const QString all = names.join(QStringLiteral(", ")).replace(u'[', QStringLiteral("[="));
    return option.valueName().isEmpty() ? all : all + u' ' + option.valueName();
}

} // namespace

Syntax::Syntax(const QString& usage, const QString& summary)
    : m_usage(usage)
    , m_summary(summary)
{
}

void Syntax::addOption(const QString& name, const QString& description, const QString& value)
{
    m_options.append(QCommandLineOption(name, description, value));
}

void Syntax::addOptionFamily(const QString& prefix, const QString& what, const QString& description)
{
    m_options.append(QCommandLineOption(prefix + what, description));
    m_families.append(prefix);
    m_members.append(Member {prefix + what}); // who copies it from the help means this text
}

/// The parser knows fixed names only: it is told each that the arguments may mean, and decides
/// itself which of them are options and which are another option's value.
Result<void> Syntax::addMembers(const QStringList& arguments)
{
    for (const QString& argument : arguments) {
        if (argument == u"--")
            break;
        const QString name = argument.mid(2);
        const bool isMember = argument.startsWith(QStringLiteral("--"))
            && std::any_of(m_families.begin(), m_families.end(),
                [&name](const QString& prefix) { return name.startsWith(prefix); });
        if (!isMember)
            continue;
        const Member member {name.section(u'=', 0, 0), name.contains(u'=')};
        const auto known = std::find_if(m_members.begin(), m_members.end(),
            [&member](const Member& other) { return other.option == member.option; });
        if (known == m_members.end()) {
            m_members.append(member);
            m_parser->addOption(QCommandLineOption(
                member.option, {}, member.hasValue ? QStringLiteral("rest") : QString()));
        } else if (known->hasValue != member.hasValue) {
            return failure(ErrorKind::InvalidInput,
                Text::tr("--%1 is given with and without “=”. Give one of them.")
                    .arg(member.option));
        }
    }
    return {};
}

QStringList Syntax::family(const QString& prefix) const
{
    QStringList found;
    for (const Member& member : m_members) {
        if (!member.option.startsWith(prefix) || !isSet(member.option))
            continue;
        const QString start = member.option.mid(prefix.size());
        if (!member.hasValue)
            found.append(start);
        for (const QString& rest : values(member.option))
            found.append(start + u'=' + rest);
    }
    return found;
}

Result<void> Syntax::parse(const QStringList& arguments)
{
    m_options.append(QCommandLineOption(
        {QStringLiteral("h"), QStringLiteral("help")}, Text::tr("show this help")));
    m_options.append(QCommandLineOption(
        {QStringLiteral("v"), QStringLiteral("version")}, Text::tr("show the version")));
    m_parser->addOptions(m_options);
    if (const auto added = addMembers(arguments); !added)
        return added;
    if (m_parser->parse(QStringList {QCoreApplication::applicationName()} + arguments))
        return {};
    return failure(ErrorKind::InvalidInput,
        Text::tr("%1 (A name or a text that begins with a dash needs “--” before it.)\nUsage: %2")
            .arg(m_parser->errorText(), QStringLiteral("herald ") + m_usage));
}

QString Syntax::help() const
{
    QString text = Text::tr("Usage: %1").arg(QStringLiteral("herald ") + m_usage)
        + QStringLiteral("\n\n") + m_summary + QStringLiteral("\n\n") + Text::tr("Options:")
        + u'\n';
    for (const QCommandLineOption& option : m_options) {
        const QString names = QStringLiteral("  ") + optionNames(option);
        text += names.size() < nameColumn ? names.leftJustified(nameColumn)
                                          : names + u'\n' + QString(nameColumn, u' ');
        text += option.description() + u'\n';
    }
    return text;
}

QString versionText()
{
    return QStringLiteral("herald ") + QCoreApplication::applicationVersion();
}

} // namespace herald
