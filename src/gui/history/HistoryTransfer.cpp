// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryTransfer.h"

#include "base/WhenDone.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryProgressDialog.h"
#include "gui/history/HistorySelection.h"
#include "gui/parts/MessageBar.h"
#include "history/exchange/HistoryImport.h"
#include "history/exchange/HistoryImportText.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/upkeep/BackupRun.h"
#include "history/upkeep/HistoryCheckRun.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace herald {

namespace {
constexpr qsizetype mostShownLines = 8; // the others are in the details

int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// A message with a long list behind it.
QMessageBox* createReport(QMessageBox::Icon icon, const QString& title, const QString& text,
    QStringList lines, QWidget& window)
{
    auto* box = new QMessageBox(icon, title, text, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // a file wrote some of it
    if (lines.size() > mostShownLines)
        box->setDetailedText(lines.join(u'\n'));
    box->setInformativeText(lines.mid(0, mostShownLines).join(u'\n'));
    return box;
}
} // namespace

HistoryTransfer::HistoryTransfer(HistoryStore& store, const Clock& clock, HistoryPane& pane,
    MessageBar& messages, QWidget& window)
    : QObject(&window)
    , m_store(store)
    , m_clock(clock)
    , m_pane(pane)
    , m_messages(messages)
    , m_window(window)
    , m_backups(new OwnBackups(store.threads().file(), clock, this))
{
    addActions();
    connect(m_backups, &OwnBackups::made, this, [this](const QString& file) {
        Q_EMIT announced(
            tr("The weekly backup of the history is %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_backups, &OwnBackups::skipped, this,
        [this](const QString& why) { m_messages.showMessage(MessageBar::Level::Warning, why); });
}

HistoryTransfer::~HistoryTransfer() = default;

void HistoryTransfer::begin()
{
    m_backups->begin();
}

void HistoryTransfer::addActions()
{
    using Slot = void (HistoryTransfer::*)();
    using Place = HistoryActions::Place;
    const auto add = [this](const QString& name, const QString& text, Slot slot, Place place) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        m_pane.actions().add(HistoryActions::Group::Exchange, action, {}, place);
    };
    add(QStringLiteral("exportSelected"), tr("E&xport selected…"), &HistoryTransfer::exportSelected,
        Place::BothMenus);
    add(QStringLiteral("exportMatching"), tr("Export what is &listed…"),
        &HistoryTransfer::exportMatching, Place::MenuBar);
    add(QStringLiteral("exportHistory"), tr("Export whole &history…"), &HistoryTransfer::exportAll,
        Place::MenuBar);
    add(QStringLiteral("importHistory"), tr("&Import history…"), &HistoryTransfer::importFile,
        Place::MenuBar);
    add(QStringLiteral("backUpHistory"), tr("&Back up now…"), &HistoryTransfer::backUp,
        Place::MenuBar);
    add(QStringLiteral("checkHistory"), tr("Chec&k history"), &HistoryTransfer::check,
        Place::MenuBar);
}

QFileDialog* HistoryTransfer::ask(const QString& title)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

HistoryProgressDialog* HistoryTransfer::showProgress(const QString& title, const QString& text)
{
    auto* dialog = new HistoryProgressDialog(title, &m_window);
    dialog->show(text, 0, 0);
    return dialog;
}

void HistoryTransfer::exportSelected()
{
    if (m_pane.selection().count() == 0) {
        m_messages.showMessage(
            MessageBar::Level::Information, tr("Select the publishes to export first."));
        return;
    }
    m_pane.selection().withIds(m_pane.selection().count(),
        [this](const QList<PublishId>& ids) { askWhereToExport({.file = {}, .ids = ids}); });
}

void HistoryTransfer::exportMatching()
{
    askWhereToExport({.file = {}, .query = m_pane.query()});
}

void HistoryTransfer::exportAll()
{
    askWhereToExport({.file = {}});
}

void HistoryTransfer::askWhereToExport(HistoryExportOrder order)
{
    QFileDialog* dialog = ask(tr("Export history"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString lines = tr("JSON Lines, complete, can be imported (*.jsonl)");
    const QString table = tr("CSV, for spreadsheets (*.csv)");
    dialog->setNameFilters({lines, table});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, table](const QString& filter) {
        dialog->setDefaultSuffix(filter == table ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    });
    //: The name of a file without its ending; %1: a date
    dialog->selectFile(
        tr("herald history %1").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, order](const QString& file) {
        HistoryExportOrder chosen = order;
        chosen.file = file;
        chosen.form = file.endsWith(u".csv", Qt::CaseInsensitive)
            ? HistoryExportOrder::Form::Csv
            : HistoryExportOrder::Form::JsonLines;
        exportTo(chosen);
    });
    dialog->open();
}

void HistoryTransfer::exportTo(const HistoryExportOrder& order)
{
    auto* exporting = new HistoryExport(m_store, this);
    HistoryProgressDialog* progress = showProgress(tr("Export history"), tr("Exporting…"));
    connect(progress, &HistoryProgressDialog::cancelled, exporting, &HistoryExport::cancel);
    connect(exporting, &HistoryExport::progressed, progress, [progress](qint64 rows, qint64 total) {
        const QLocale locale;
        progress->show(total > 0
                //: %1, %2: numbers of publishes
                ? tr("Exported: %1 of %2").arg(locale.toString(rows), locale.toString(total))
                : tr("Exported: %Ln publish(es)", nullptr, number(rows)),
            rows, total);
    });
    connect(exporting, &HistoryExport::finished, progress, &QDialog::accept);
    connect(exporting, &HistoryExport::failed, progress, &QDialog::accept);
    connect(exporting, &HistoryExport::finished, this, [this, exporting, order](qint64 rows) {
        exporting->deleteLater();
        Q_EMIT announced(tr("%Ln publish(es) exported to %1.", nullptr, number(rows))
                             .arg(QDir::toNativeSeparators(order.file)));
    });
    connect(exporting, &HistoryExport::failed, this, [this, exporting](const Error& error) {
        exporting->deleteLater();
        sayFailed(error);
    });
    exporting->start(order);
}

void HistoryTransfer::importFile()
{
    QFileDialog* dialog = ask(tr("Import history"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exported history (*.jsonl *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryTransfer::importFrom);
    dialog->open();
}

void HistoryTransfer::importFrom(const QString& file)
{
    if (m_import) {
        m_messages.showMessage(MessageBar::Level::Information,
            tr("Another import is running. Try again when it has ended."));
        return;
    }
    m_import = std::make_unique<HistoryImport>(m_store);
    m_importProgress = showProgress(tr("Import history"), tr("Reading…"));
    HistoryImport* import = m_import.get();
    connect(m_importProgress, &HistoryProgressDialog::cancelled, import, &HistoryImport::cancel);
    connect(import, &HistoryImport::progressed, m_importProgress,
        [dialog = m_importProgress.data()](const HistoryImportProgress& progress) {
            dialog->show(importProgressText(progress), progress.done, progress.total);
        });
    connect(import, &HistoryImport::wasRead, this, &HistoryTransfer::takeRead);
    connect(import, &HistoryImport::finished, this, [this](const HistoryImportReport& report) {
        endImport();
        Q_EMIT announced(importSummary(report));
    });
    connect(import, &HistoryImport::failed, this, [this](const Error& error) {
        endImport();
        sayFailed(error);
    });
    import->readFile(file);
}

void HistoryTransfer::takeRead(const HistoryImportReport& report)
{
    const QStringList problems = importProblems(report);
    if (problems.isEmpty()) {
        m_import->goOn();
        return;
    }
    if (report.good == 0) {
        QMessageBox* box = createReport(QMessageBox::Warning, tr("Import history"),
            tr("No line of the file can be imported."), problems, m_window);
        box->setObjectName(QStringLiteral("importReport"));
        box->addButton(QMessageBox::Close);
        box->open();
        m_import->cancel();
        return;
    }
    const QString text = report.bad > 0
        ? tr("%Ln line(s) of the file cannot be imported. Nothing has been changed yet.", nullptr,
            number(report.bad))
        : tr("The file says more than this Herald knows. Nothing has been changed yet.");
    QMessageBox* box
        = createReport(QMessageBox::Question, tr("Import history"), text, problems, m_window);
    box->setObjectName(QStringLiteral("importReport"));
    auto* goOn = box->addButton(tr("Import the %Ln good publish(es)", nullptr, number(report.good)),
        QMessageBox::AcceptRole);
    goOn->setObjectName(QStringLiteral("importGoodLines"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, goOn] {
        if (!m_import)
            return;
        if (box->clickedButton() == goOn)
            m_import->goOn();
        else
            m_import->cancel();
    });
    box->open();
}

void HistoryTransfer::endImport()
{
    if (m_importProgress)
        m_importProgress->accept();
    m_import.release()->deleteLater(); // it is speaking
}

void HistoryTransfer::check()
{
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    const QPointer<HistoryProgressDialog> dialog
        = showProgress(tr("Check history"), tr("Checking…"));
    connect(
        dialog, &HistoryProgressDialog::cancelled, this, [isCancelled] { *isCancelled = true; });
    const auto progress = [dialog](const QString& step, int number, int count) {
        if (dialog)
            //: %1: what is looked at, %2: its number, %3: how many there are
            dialog->show(
                tr("Checking %1 (%2 of %3)").arg(step).arg(number).arg(count), number - 1, count);
    };
    whenDone(runCheck(m_store.threads().file(), isCancelled, this, progress), this,
        [this, dialog](const Result<HistoryCheckReport>& report) {
            if (dialog)
                dialog->accept();
            if (report)
                sayChecked(*report);
            else
                sayFailed(report.error());
        });
}

void HistoryTransfer::sayChecked(const HistoryCheckReport& report)
{
    if (report.findings.isEmpty()) {
        Q_EMIT announced(checkSummary(report));
        return;
    }
    QStringList lines;
    for (const auto& [what, remedy] : report.findings)
        lines += what + u' ' + remedy;
    QMessageBox* box = createReport(
        QMessageBox::Warning, tr("Check history"), checkSummary(report), lines, m_window);
    box->setObjectName(QStringLiteral("checkReport"));
    box->addButton(QMessageBox::Close);
    box->open();
}

void HistoryTransfer::backUp()
{
    QFileDialog* dialog = ask(tr("Back up history"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("History database (*.sqlite3)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite3"));
    //: The name of a file without its ending; %1: a date
    dialog->selectFile(
        tr("herald backup %1").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryTransfer::backUpTo);
    dialog->open();
}

void HistoryTransfer::backUpTo(const QString& file)
{
    Q_EMIT announced(tr("Backing up the history…"));
    whenDone(runBackup(m_store.threads().file(), file), this,
        [this, file](const Result<qint64>& publishes) {
            if (!publishes) {
                sayFailed(publishes.error());
                return;
            }
            Q_EMIT announced(
                tr("%Ln publish(es) backed up to %1, and checked.", nullptr, number(*publishes))
                    .arg(QDir::toNativeSeparators(file)));
        });
}

void HistoryTransfer::sayFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        Q_EMIT announced(error.text);
    else
        m_messages.showMessage(MessageBar::Level::Error, error.text);
}

} // namespace herald
