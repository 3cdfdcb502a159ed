// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/TemplateTransfer.h"

#include "base/WhenDone.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/ImportTemplatesDialog.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"

#include <QDir>
#include <QFileDialog>

namespace herald {

TemplateTransfer::TemplateTransfer(TemplateLibrary& library, MessageBar& messages, QWidget& window)
    : QObject(&window)
    , m_library(library)
    , m_messages(messages)
    , m_window(window)
{
}

QFileDialog* TemplateTransfer::ask(const QString& title)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void TemplateTransfer::importFiles()
{
    QFileDialog* dialog = ask(tr("Import templates"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("What Herald can import (*.json *.zip *.bru *.sh *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &TemplateTransfer::importFrom);
    dialog->open();
}

void TemplateTransfer::importFolder()
{
    QFileDialog* dialog = ask(tr("Import a folder of templates or a Bruno collection"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &TemplateTransfer::importFrom);
    dialog->open();
}

void TemplateTransfer::importFrom(const QStringList& sources)
{
    auto* dialog = new ImportTemplatesDialog(m_library, sources, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportTemplatesDialog::imported, this, &TemplateTransfer::sayImported);
    dialog->open();
}

void TemplateTransfer::sayImported(const ImportReport& report)
{
    if (report.failed.isEmpty() && report.left == 0)
        Q_EMIT announced(report.summary());
    else
        m_messages.showMessage(MessageBar::Level::Warning, report.summary());
}

void TemplateTransfer::exportToFile(const QStringList& paths)
{
    const QList<TemplateEntry> entries = chosen(paths);
    if (entries.isEmpty())
        return;
    const bool isOne = entries.size() == 1;
    QFileDialog* dialog = ask(tr("Export templates"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString archives = tr("Zip archive (*.zip)");
    const QString templates = tr("Herald template (*%1)").arg(templateSuffix);
    dialog->setNameFilters(isOne ? QStringList {templates, archives} : QStringList {archives});
    dialog->selectFile(
        isOne ? templateFile(entries.first().name()) : tr("templates") + QStringLiteral(".zip"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, entries, isOne](const QString& file) {
        const bool isArchive = !isOne || file.endsWith(u".zip", Qt::CaseInsensitive);
        write({.entries = entries,
            .target = file,
            .form = isArchive ? ExportForm::Zip : ExportForm::File,
            .mayReplace = true}); // the file dialog has asked
    });
    dialog->open();
}

void TemplateTransfer::exportToFolder(const QStringList& paths)
{
    const QList<TemplateEntry> entries = chosen(paths);
    if (entries.isEmpty())
        return;
    QFileDialog* dialog = ask(tr("Export templates to a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entries](const QString& folder) {
        write({.entries = entries, .target = folder, .form = ExportForm::Folder});
    });
    dialog->open();
}

/// Without those that cannot be read, which is said.
QList<TemplateEntry> TemplateTransfer::chosen(const QStringList& paths)
{
    const Result<QList<TemplateEntry>> found = paths.isEmpty()
        ? Result<QList<TemplateEntry>>(m_library.entries())
        : chosenTemplates(m_library.entries(), paths);
    QList<TemplateEntry> entries = found.value_or(QList<TemplateEntry>());
    const qsizetype broken
        = entries.removeIf([](const TemplateEntry& entry) { return !entry.problem.isEmpty(); });
    if (!found)
        m_messages.showMessage(MessageBar::Level::Warning, found.error().text);
    else if (entries.isEmpty())
        m_messages.showMessage(
            MessageBar::Level::Information, tr("There is no template to export."));
    else if (broken > 0)
        m_messages.showMessage(MessageBar::Level::Warning,
            tr("%n template(s) cannot be read and are not exported.", nullptr,
                static_cast<int>(broken)));
    return entries;
}

void TemplateTransfer::write(const TemplateExport& order)
{
    whenDone(exportTemplates(order), this,
        [this, order](const Result<int>& written) { sayWritten(order, written); });
}

void TemplateTransfer::sayWritten(const TemplateExport& order, const Result<int>& written)
{
    if (written) {
        Q_EMIT announced(tr("%n template(s) exported to %1.", nullptr, *written)
                             .arg(QDir::toNativeSeparators(order.target)));
        return;
    }
    m_messages.showMessage(MessageBar::Level::Error, written.error().text);
    if (written.error().kind != ErrorKind::Conflict)
        return;
    m_messages.addWayOn(tr("Replace what is there"), [this, order] {
        TemplateExport again = order;
        again.mayReplace = true;
        write(again);
    });
}

} // namespace herald
