// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportCurl.h"

#include "event/paste/PastedEvent.h"
#include "templates/TemplateImportVariables.h"

#include <QRegularExpression>

namespace herald {

bool holdsCurlCommands(const QByteArray& bytes)
{
    static const QRegularExpression command(
        QStringLiteral("^[ \\t]*curl[ \\t]"), QRegularExpression::MultilineOption);
    return QString::fromUtf8(bytes).contains(command);
}

void importCurl(const QByteArray& bytes, const QString& source, TemplateImportCollector& collector)
{
    const auto commands = readCurlCommands(QString::fromUtf8(bytes));
    for (const Result<PastedEvent>& command : commands) {
        if (!command) {
            collector.refuse({source}, command.error().text);
            continue;
        }
        TemplateImportVariables variables;
        QStringList unknown;
        EventTemplate content {.event = command->event};
        content.event.name = variables.converted(command->event.name, unknown);
        content.event.data = variables.converted(command->event.data, unknown);
        content.placeholders = variables.placeholders();
        if (command->scope && command->scope->kind != Scope::Kind::MyDevices)
            content.scope = command->scope;
        const ImportOrigin origin {source + QStringLiteral(": ") + command->event.name.left(100)};
        // As saving a draft proposes it: the levels of the name become folders.
        collector.take(command->event.name.split(u'/', Qt::SkipEmptyParts), content, origin);
        for (const QString& note : command->notes)
            collector.note(origin, note);
    }
}

} // namespace herald
