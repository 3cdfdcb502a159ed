// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "gui/WindowApplication.h"

int main(int argc, char** argv)
{
    const QStringList arguments = herald::decodedArguments(argc, argv);
    return herald::isCommand(arguments) ? herald::runCommandLine(argc, argv)
                                        : herald::runWindow(argc, argv);
}
