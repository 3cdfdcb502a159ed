// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/ImportTemplatesDialog.h"

#include "base/WhenDone.h"
#include "gui/templates/ImportItemsModel.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePath.h"
#include "ui_importtemplatesdialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

namespace herald {

ImportTemplatesDialog::ImportTemplatesDialog(
    TemplateLibrary& library, const QStringList& sources, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_ui(std::make_unique<Ui::ImportTemplatesDialog>())
    , m_items(new ImportItemsModel(this))
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("import"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    m_ui->takenNames->addItem(
        tr("Import under another name"), QVariant::fromValue(TakenName::Rename));
    m_ui->takenNames->addItem(tr("Leave out"), QVariant::fromValue(TakenName::Skip));
    m_ui->takenNames->addItem(
        tr("Replace the template in the library"), QVariant::fromValue(TakenName::Replace));
    m_items->setPalette(palette());
    m_ui->importItems->setModel(m_items);
    m_ui->importItems->verticalHeader()->hide();
    m_ui->importItems->horizontalHeader()->setStretchLastSection(true);
    m_ui->importItems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->importItems->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
    connect(m_ui->takenNames, &QComboBox::currentIndexChanged, this, &ImportTemplatesDialog::plan);
    connect(m_ui->intoFolder, &QLineEdit::textChanged, this, &ImportTemplatesDialog::plan);
    connect(&library, &TemplateLibrary::changed, this, &ImportTemplatesDialog::plan);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ImportTemplatesDialog::write);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ImportTemplatesDialog::reject);
    enter(Stage::Reading);
    read(sources);
}

ImportTemplatesDialog::~ImportTemplatesDialog()
{
    m_reading.cancel();
}

void ImportTemplatesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_items->setPalette(palette());
}

void ImportTemplatesDialog::read(const QStringList& sources)
{
    m_ui->importStatus->say(Tone::Neutral, {}, tr("Reading…"));
    m_reading = importTemplates(sources);
    const QString folder = QFileInfo(sources.value(0)).path() + u'/';
    whenDone(m_reading, this, [this, folder](const TemplateImport& import) {
        m_items->setImport(import, folder);
        show(import);
    });
}

void ImportTemplatesDialog::show(const TemplateImport& import)
{
    m_import = import;
    enter(Stage::Ready);
    plan();
}

/// Anew with every choice, and with every change of the library.
void ImportTemplatesDialog::plan()
{
    if (m_stage != Stage::Ready)
        return;
    const QString into = m_ui->intoFolder->text().trimmed();
    const Result<void> checked = into.isEmpty() ? Result<void>() : checkTemplatePath(into);
    m_plan = {};
    if (checked)
        m_plan = planImport(m_import.templates, m_library, into,
            m_ui->takenNames->currentData().value<TakenName>());
    m_items->setPlan(m_plan);
    if (checked)
        sayPlan();
    else
        m_ui->importStatus->say(Tone::Error, u"error", checked.error().text);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_plan.count(ImportStep::Action::Add) > 0
            || m_plan.count(ImportStep::Action::Replace) > 0);
}

void ImportTemplatesDialog::sayPlan()
{
    const int count
        = m_plan.count(ImportStep::Action::Add) + m_plan.count(ImportStep::Action::Replace);
    const int problems = static_cast<int>(m_import.problems.size());
    QStringList parts {count == 0 ? tr("There is nothing to import.")
                                  : tr("%n template(s) will be imported.", nullptr, count)};
    if (problems > 0)
        parts += tr("%n thing(s) cannot be imported; the list says why.", nullptr, problems);
    const bool isClean = count > 0 && problems == 0;
    m_ui->importStatus->announce(isClean ? Tone::Ok : Tone::Warning,
        isClean ? QStringView(u"check") : QStringView(u"warning"), parts.join(u' '));
}

void ImportTemplatesDialog::write()
{
    if (m_stage != Stage::Ready)
        return;
    enter(Stage::Writing);
    m_ui->importStatus->say(Tone::Neutral, {}, tr("Importing…"));
    m_ui->importProgress->setRange(0, static_cast<int>(m_plan.steps.size()));
    m_importer = new TemplateImporter(m_library, m_plan, this);
    connect(
        m_importer, &TemplateImporter::progressed, m_ui->importProgress, &QProgressBar::setValue);
    connect(m_importer, &TemplateImporter::finished, this, &ImportTemplatesDialog::finish);
    m_importer->start();
}

/// Closes where there is nothing more to say than the window can say in one line.
void ImportTemplatesDialog::finish(const ImportReport& report)
{
    enter(Stage::Done);
    Q_EMIT imported(report);
    if (report.failed.isEmpty() && report.left == 0) {
        accept();
        return;
    }
    m_items->setPlan({});
    m_items->setFailures(report.failed);
    m_ui->importStatus->announce(Tone::Warning, u"warning", report.summary());
}

void ImportTemplatesDialog::reject()
{
    if (m_stage == Stage::Writing) {
        m_importer->cancel();
        return;
    }
    m_reading.cancel();
    QDialog::reject();
}

void ImportTemplatesDialog::enter(Stage stage)
{
    m_stage = stage;
    m_ui->importProgress->setVisible(stage == Stage::Reading || stage == Stage::Writing);
    m_ui->intoFolder->setEnabled(stage == Stage::Ready);
    m_ui->takenNames->setEnabled(stage == Stage::Ready);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setVisible(stage != Stage::Done);
    m_ui->buttons->button(QDialogButtonBox::Cancel)
        ->setText(stage == Stage::Done ? tr("&Close") : tr("&Cancel"));
}

} // namespace herald
