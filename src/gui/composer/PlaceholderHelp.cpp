// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PlaceholderHelp.h"

#include "event/BuiltIns.h"
#include "gui/parts/HelpPage.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderHelp)
};

QString code(const QString& text)
{
    return QStringLiteral("<pre>%1</pre>").arg(text.toHtmlEscaped());
}

QString builtInRows()
{
    QString rows;
    for (const BuiltInHelp& help : builtInHelp())
        rows += QStringLiteral("<dt><b><code>{{%1}}</code></b></dt><dd>%2<br><code>%3</code></dd>")
                    .arg(help.signature.toHtmlEscaped(), help.description.toHtmlEscaped(),
                        help.example.toHtmlEscaped());
    return QStringLiteral("<dl>%1</dl>").arg(rows);
}

QString page()
{
    return helpParagraph(
               Text::tr("Write a name between double braces in an event's name or data, and a "
                        "field for its value appears above the data:"))
        + code(
            QStringLiteral("{\"side\": \"{{side}}\", \"level\": {{level}}, \"at\": \"{{$now}}\"}"))
        + helpParagraph(Text::tr(
            "Inside a JSON string any value fits: what must be escaped is. Outside of strings the "
            "value must be JSON by itself, a number say. A literal {{ is written {{{{."))
        + helpParagraph(Text::tr(
            "Placeholders are filled in once, when the event is published. The history keeps what "
            "was sent, and the values. These are built in:"))
        + builtInRows();
}

} // namespace

void showPlaceholderHelp(QWidget& window)
{
    showHelpPage(window,
        {.objectName = QStringLiteral("placeholderHelpDialog"),
            .title = Text::tr("Placeholders"),
            .textName = Text::tr("About placeholders"),
            .html = page()});
}

} // namespace herald
