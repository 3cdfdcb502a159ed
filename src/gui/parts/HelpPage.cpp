// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/HelpPage.h"

#include "gui/parts/DialogSize.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace herald {

QString helpParagraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

void showHelpPage(QWidget& window, const HelpPage& page)
{
    if (auto* open = window.findChild<QDialog*>(page.objectName)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(page.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(page.title);
    auto* text = new QTextBrowser(dialog);
    text->setObjectName(page.objectName + QStringLiteral("Text"));
    text->setAccessibleName(page.textName);
    text->setHtml(page.html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(buttons);
    const QFontMetrics metrics = dialog->fontMetrics();
    resizeOnScreen(*dialog, {metrics.averageCharWidth() * 86, metrics.height() * 34});
    dialog->show();
}

} // namespace herald
