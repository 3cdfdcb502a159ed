// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PracticeCommand.h"

#include <QJsonObject>

namespace herald {

namespace {
const QString portOption = QStringLiteral("port");
}

PracticeCommand::PracticeCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("practice [OPTIONS]"),
          tr("Runs the practice cloud until you press Ctrl+C: a stand-in for the Particle Cloud on "
             "this computer.\n"
             "It prints one JSON line with its address, a token and a user when it is ready. Event "
             "names rehearse "
             "outcomes:\npractice/reject, practice/limit, practice/slow, practice/drop."))
{
    m_syntax.addOption(
        portOption, tr("the port on 127.0.0.1; default: any free one"), QStringLiteral("N"));
}

void PracticeCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    const auto port = wantedPort();
    if (!port) {
        fail(ExitCode::BadUsage, port.error().text);
        return;
    }
    auto cloud = PracticeCloud::start({.port = *port});
    if (!cloud) {
        fail(ExitCode::BadUsage, cloud.error().text);
        return;
    }
    m_cloud = std::move(*cloud);
    printJson({{QStringLiteral("url"), m_cloud->url().toString()},
        {QStringLiteral("token"), m_cloud->token()}, {QStringLiteral("user"), m_cloud->userName()},
        {QStringLiteral("password"), m_cloud->password()},
        {QStringLiteral("oneTimeUser"), m_cloud->oneTimeUserName()},
        {QStringLiteral("oneTimeCode"), m_cloud->oneTimeCode()}});
    say(tr("The practice cloud runs. Nothing leaves this computer. Press Ctrl+C to stop it."));
}

Result<quint16> PracticeCommand::wantedPort() const
{
    if (!m_syntax.positional().isEmpty())
        return failure(ErrorKind::InvalidInput,
            tr("“%1” is not understood here.").arg(m_syntax.positional().first()));
    if (!m_syntax.isSet(portOption))
        return quint16 {0};
    bool isNumber = false;
    const quint16 port = m_syntax.value(portOption).toUShort(&isNumber);
    if (!isNumber || port == 0)
        return failure(ErrorKind::InvalidInput, tr("--port takes a number from 1 to 65535."));
    return port;
}

} // namespace herald
