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

    /// Options that share a beginning and are told apart by what follows it: --yes-NAME. `what`
    /// names that for --help; "[SECONDS]" is an optional value behind "=". Any text may follow,
    /// also one with spaces or "=".
    void addOptionFamily(const QString& prefix, const QString& what, const QString& description);

    /// Fails with the sentence for the user. --help and --version are always known.
    Result<void> parse(const QStringList& arguments);
    bool wantsHelp() const { return isSet(QStringLiteral("help")); }
    bool wantsVersion() const { return isSet(QStringLiteral("version")); }
    QString help() const;

    bool isSet(const QString& option) const { return m_parser->isSet(option); }
    QString value(const QString& option) const { return m_parser->value(option); }
    QStringList values(const QString& option) const { return m_parser->values(option); }
    /// What followed the beginning of a family, each time it was given.
    QStringList family(const QString& prefix) const;
    QStringList positional() const { return m_parser->positionalArguments(); }

private:
    /// One option as the parser takes it; the rest behind "=" is its value there.
    struct Member {
        QString option;
        bool hasValue = false;
    };
    Result<void> addMembers(const QStringList& arguments);

    QString m_usage;
    QString m_summary;
    std::unique_ptr<QCommandLineParser> m_parser = std::make_unique<QCommandLineParser>();
    QList<QCommandLineOption> m_options;
    QStringList m_families; ///< their beginnings
    QList<Member> m_members; ///< as far as the arguments may mean them
};

QString versionText(); ///< "herald 1.2.3"

} // namespace herald
