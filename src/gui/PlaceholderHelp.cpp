// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/PlaceholderHelp.h"

#include "event/BuiltIns.h"
#include "gui/DialogSize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderHelp)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

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
    return paragraph(
               Text::tr("Write a name between double braces in an event's name or data, and a "
                        "field for its value appears above the data:"))
        + code(
            QStringLiteral("{\"side\": \"{{side}}\", \"level\": {{level}}, \"at\": \"{{$now}}\"}"))
        + paragraph(Text::tr(
            "Inside a JSON string any value fits: what must be escaped is. Outside of strings the "
            "value must be JSON by itself, a number say. A literal {{ is written {{{{."))
        + paragraph(Text::tr(
            "Placeholders are filled in once, when the event is published. The history keeps what "
            "was sent, and the values. These are built in:"))
        + builtInRows();
}

} // namespace

void showPlaceholderHelp(QWidget& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(QStringLiteral("placeholderHelpDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Placeholders"));
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(QStringLiteral("placeholderHelp"));
    text->setAccessibleName(Text::tr("About placeholders"));
    text->setHtml(page());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(buttons);
    const QFontMetrics metrics = dialog->fontMetrics();
    resizeOnScreen(*dialog, {metrics.averageCharWidth() * 80, metrics.height() * 34});
    dialog->open();
}

} // namespace herald
