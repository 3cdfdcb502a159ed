// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace herald {

/// Exit codes of product.md.
enum class ExitCode {
    Done = 0,
    BadUsage = 2,
    Rejected = 3,
    NotSent = 4,
    Unknown = 5,
    NoToken = 6,
    StorageFailed = 7,
    Interrupted = 130,
};

/// The arguments as text, before there is an application.
QStringList decodedArguments(int argc, char** argv);

/// Whether these arguments (program name first) name a command, --help or --version: then no
/// display is needed.
bool isCommand(const QStringList& arguments);

/// Runs the command in an event loop of its own QCoreApplication and returns the exit code.
int runCommandLine(int argc, char** argv);

} // namespace herald
