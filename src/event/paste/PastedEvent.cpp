// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/PastedEvent.h"

#include "event/paste/PastedCommand.h"
#include "event/paste/PastedJson.h"
#include "event/paste/ShellWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedEvent)
};

constexpr qsizetype maxCommands = 10'000;

Failure refuse(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

/// What shows a text in another order than it is read in. Source: CVE-2021-42574.
bool reordersText(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

Result<void> checkText(const QString& text)
{
    if (text.size() > maxPastedBytes || text.toUtf8().size() > maxPastedBytes)
        return refuse(Text::tr("The text is larger than %L1 bytes.").arg(maxPastedBytes));
    if (text.contains(QChar::Null))
        return refuse(Text::tr("This is no text: it has a byte of zero."));
    if (std::any_of(text.begin(), text.end(), reordersText))
        return refuse(Text::tr("The text has invisible characters that show it in another order "
                               "than it is read in. What is seen would not be what is published."));
    if (text.trimmed().isEmpty())
        return refuse(Text::tr("There is no text to read."));
    return {};
}

QString withoutByteOrderMark(const QString& text)
{
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

Result<PastedEvent> eventFromCommand(const ShellCommand& command)
{
    const QString program = programOf(command);
    const bool isKnown = program == u"curl" || program == u"particle";
    if (!isKnown && !command.words.isEmpty())
        return refuse(Text::tr("This is no event that Herald can read. It reads curl commands, "
                               "“particle publish”, JSON with “name” and “data”, and lines of the "
                               "event stream."));
    if (!command.refusal.isEmpty())
        return refuse(command.refusal);
    return program == u"curl" ? eventFromCurl(command) : eventFromParticle(command);
}

} // namespace

QString programOf(const ShellCommand& command)
{
    return command.words.value(0).section(u'/', -1);
}

Result<PastedEvent> readPastedEvent(const QString& text)
{
    if (const auto checked = checkText(text); !checked)
        return Failure(checked.error());
    const QString script = withoutByteOrderMark(text);
    const QString content = script.trimmed();
    if (content.startsWith(u'{') || content.startsWith(u'[') || content.startsWith(u'"'))
        return eventFromJson(content);
    if (looksLikeStream(content))
        return eventFromStream(content);
    const QList<ShellCommand> commands = readShellCommands(script, 2);
    if (commands.isEmpty())
        return refuse(Text::tr("There are only comments in the text."));
    if (commands.size() > 1 && programOf(commands[0]) == programOf(commands[1]))
        return refuse(Text::tr("These are several commands: paste one at a time, or import them "
                               "as templates."));
    if (commands.size() > 1 && commands[0].refusal.isEmpty())
        return refuse(Text::tr("After the command, on line %1, comes something else. A command "
                               "that goes on needs a backslash at the end of the line.")
                          .arg(commands[1].line));
    return eventFromCommand(commands.first());
}

QList<Result<PastedEvent>> readCurlCommands(const QString& text)
{
    if (const auto checked = checkText(text); !checked)
        return {Failure(checked.error())};
    QList<Result<PastedEvent>> events;
    for (const ShellCommand& command :
        readShellCommands(withoutByteOrderMark(text), maxCommands + 1)) {
        Result<PastedEvent> event = events.size() == maxCommands
            ? refuse(Text::tr(
                "Only the first %n command(s) are read.", nullptr, static_cast<int>(maxCommands)))
            : programOf(command) != u"curl" ? refuse(Text::tr("This is no curl command."))
                                            : eventFromCommand(command);
        if (!event)
            //: %2 is a sentence that says what is wrong there
            event.error().text
                = Text::tr("Line %1: %2").arg(QString::number(command.line), event.error().text);
        events += std::move(event);
    }
    return events;
}

} // namespace herald
