// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Syntax.h"

#include <QCoreApplication>

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
    const QString all = names.join(QStringLiteral(", "));
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

Result<void> Syntax::parse(const QStringList& arguments)
{
    m_options.append(QCommandLineOption(
        {QStringLiteral("h"), QStringLiteral("help")}, Text::tr("show this help")));
    m_options.append(QCommandLineOption(
        {QStringLiteral("v"), QStringLiteral("version")}, Text::tr("show the version")));
    m_parser->addOptions(m_options);
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
