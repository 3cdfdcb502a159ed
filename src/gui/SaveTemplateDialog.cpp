// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SaveTemplateDialog.h"

#include "gui/Theme.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"
#include "ui_savetemplatedialog.h"

#include <QCompleter>
#include <QPushButton>

namespace herald {

namespace {

/// Folders first, each with its slash, then the templates.
QStringList completions(const TemplateLibrary& library)
{
    QStringList folders;
    QStringList templates;
    for (const TemplateEntry& entry : library.entries()) {
        templates.append(entry.path);
        for (qsizetype at = entry.path.indexOf(u'/'); at >= 0;
             at = entry.path.indexOf(u'/', at + 1))
            folders.append(entry.path.left(at + 1));
    }
    folders.removeDuplicates();
    return folders + templates;
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const TemplateLibrary& library, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_ui(std::make_unique<Ui::SaveTemplateDialog>())
{
    m_ui->setupUi(this);
    m_ui->templatePath->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* completer = new QCompleter(completions(library), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->templatePath->setCompleter(completer);
    connect(m_ui->templatePath, &QLineEdit::textChanged, this, &SaveTemplateDialog::check);
    connect(&library, &TemplateLibrary::changed, this, &SaveTemplateDialog::check);
    check();
}

SaveTemplateDialog::~SaveTemplateDialog() = default;

void SaveTemplateDialog::setPath(const QString& path)
{
    m_ui->templatePath->setText(path);
    m_ui->templatePath->selectAll();
}

QString SaveTemplateDialog::path() const
{
    return m_ui->templatePath->text().trimmed();
}

void SaveTemplateDialog::setDescription(const QString& description)
{
    m_ui->templateDescription->setText(description);
}

QString SaveTemplateDialog::description() const
{
    return m_ui->templateDescription->text();
}

void SaveTemplateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        check();
}

void SaveTemplateDialog::check()
{
    const Result<void> possible = checkTemplatePath(path());
    const auto existing = m_library.find(path());
    const TemplateEntry* twin = nullptr;
    const QList<TemplateEntry> entries = m_library.entries();
    for (const TemplateEntry& entry : entries) {
        if (entry.path != path() && templatePathKey(entry.path) == templatePathKey(path()))
            twin = &entry;
    }
    const bool isBroken = existing && !existing->problem.isEmpty();
    const bool canSave = possible && !twin && !isBroken;
    QString finding;
    if (!possible && !path().isEmpty())
        finding = possible.error().text;
    else if (twin)
        finding = tr("“%1” differs from this name only by case or accents. Choose another name.")
                      .arg(twin->path);
    else if (isBroken)
        finding = tr("There is a file of this name that cannot be read. Choose another name.");
    else if (existing)
        finding = tr("There is a template of this name. Saving replaces it.");

    m_ui->templateFinding->setText(finding);
    m_ui->templateFinding->setAccessibleDescription(finding);
    QPushButton* save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(canSave);
    save->setText(existing && !isBroken ? tr("&Replace") : tr("&Save"));
}

} // namespace herald
