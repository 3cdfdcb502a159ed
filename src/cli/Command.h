// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/Environment.h"
#include "cli/Syntax.h"

#include <QObject>

class QJsonObject;

namespace herald {

/// One run of one command.
class Command : public QObject {
    Q_OBJECT
public:
    explicit Command(const Environment& environment)
        : m_environment(environment)
    {
    }

    /// `arguments` without the program and the command's own name.
    virtual void start(const QStringList& arguments) = 0;
    /// Ctrl+C or a request to end; finished() follows.
    virtual void interrupt() { Q_EMIT finished(ExitCode::Interrupted); }

Q_SIGNALS:
    void finished(herald::ExitCode code); ///< once; possibly from within start()

protected:
    const Environment& environment() const { return m_environment; }

    void print(const QByteArray& text) const; ///< to standard output, at once
    void printJson(const QJsonObject& object) const; ///< one line
    void say(
        const QString& text) const; ///< a line for people, to standard error; safe on a terminal

    /// Whether the command goes on; after --help, --version or bad usage it has finished.
    bool parse(Syntax& syntax, const QStringList& arguments);
    void finish(ExitCode code) { Q_EMIT finished(code); }
    void fail(ExitCode code, const QString& text);

private:
    const Environment m_environment;
};

} // namespace herald
