// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Command.h"

#include "cli/PlainText.h"

#include <QFileDevice>

namespace herald {

namespace {

void writeNow(QIODevice& device, const QByteArray& text)
{
    device.write(text);
    if (auto* file = qobject_cast<QFileDevice*>(&device))
        file->flush();
}

} // namespace

void Command::print(const QByteArray& text) const
{
    writeNow(m_environment.out, text);
}

void Command::printJson(const QJsonObject& object) const
{
    print(jsonLine(object));
}

void Command::say(const QString& text) const
{
    writeNow(m_environment.err, visibleText(text).toUtf8() + '\n');
}

bool Command::parse(Syntax& syntax, const QStringList& arguments)
{
    const auto parsed = syntax.parse(arguments);
    if (!parsed) {
        fail(ExitCode::BadUsage, parsed.error().text);
        return false;
    }
    if (!syntax.wantsHelp() && !syntax.wantsVersion())
        return true;
    print((syntax.wantsHelp() ? syntax.help() : versionText() + u'\n').toUtf8());
    finish(ExitCode::Done);
    return false;
}

void Command::fail(ExitCode code, const QString& text)
{
    say(text);
    finish(code);
}

} // namespace herald
