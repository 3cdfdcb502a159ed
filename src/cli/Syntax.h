// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCommandLineParser>
#include <QList>

#include <memory>

namespace herald {

/// What a command takes: one description for the parser and for --help.
class Syntax {
public:
    /// `usage` is what stands after "herald", `summary` one translated sentence.
    Syntax(const QString& usage, const QString& summary);

    /// `value` names the option's value; empty: a switch.
    void addOption(const QString& name, const QString& description, const QString& value = {});

    /// Fails with the sentence for the user. --help and --version are always known.
    Result<void> parse(const QStringList& arguments);
    bool wantsHelp() const { return isSet(QStringLiteral("help")); }
    bool wantsVersion() const { return isSet(QStringLiteral("version")); }
    QString help() const;

    bool isSet(const QString& option) const { return m_parser->isSet(option); }
    QString value(const QString& option) const { return m_parser->value(option); }
    QStringList values(const QString& option) const { return m_parser->values(option); }
    QStringList positional() const { return m_parser->positionalArguments(); }

private:
    QString m_usage;
    QString m_summary;
    std::unique_ptr<QCommandLineParser> m_parser = std::make_unique<QCommandLineParser>();
    QList<QCommandLineOption> m_options;
};

QString versionText(); ///< "herald 1.2.3"

} // namespace herald
