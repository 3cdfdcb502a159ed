// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Commands.h"

#include "cli/AccountCommand.h"
#include "cli/HistoryCommand.h"
#include "cli/PracticeCommand.h"
#include "cli/PublishCommand.h"
#include "cli/RunCommand.h"
#include "cli/TemplateCommand.h"
#include "cli/WatchCommand.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};
} // namespace

std::unique_ptr<Command> createCommand(const QString& name, const Environment& environment)
{
    if (name == u"publish")
        return std::make_unique<PublishCommand>(environment);
    if (name == u"run")
        return std::make_unique<RunCommand>(environment);
    if (name == u"history")
        return std::make_unique<HistoryCommand>(environment);
    if (name == u"template")
        return std::make_unique<TemplateCommand>(environment);
    if (name == u"account")
        return std::make_unique<AccountCommand>(environment);
    if (name == u"practice")
        return std::make_unique<PracticeCommand>(environment);
    if (name == u"watch")
        return std::make_unique<WatchCommand>(environment);
    return nullptr;
}

QString overview()
{
    return Text::tr(
        "Usage: herald [COMMAND]\n\n"
        "Without a command the window opens. With a command no display is needed:\n\n"
        "  publish NAME [DATA]   publish one event, or a template\n"
        "  run FILE              publish every row of a file\n"
        "  history               show, search, import and check what was published\n"
        "  watch [PREFIX]        print events as they happen, one JSON object a line\n"
        "  template              list, show, import and export templates\n"
        "  account               list, add, check and remove accounts\n"
        "  practice              run the practice cloud, a stand-in on this computer\n\n"
        "“herald COMMAND --help” tells more. --version shows the version.\n\n"
        "Exit codes: 0 accepted or done, 2 bad usage or invalid event, 3 rejected by the cloud,\n"
        "4 not sent, 5 outcome unknown, 6 no usable token, 7 local storage failed, 130 "
        "interrupted.\n"
        "HERALD_ACCESS_TOKEN with HERALD_SERVER is for machines without a keychain.\n");
}

} // namespace herald
