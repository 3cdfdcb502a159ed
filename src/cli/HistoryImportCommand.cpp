// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HistoryImportCommand.h"

#include "base/WhenDone.h"
#include "cli/OpenNotes.h"
#include "cli/ProgressLine.h"
#include "history/exchange/HistoryImport.h"
#include "history/exchange/HistoryImportText.h"
#include "history/HistoryStore.h"

namespace herald {

namespace {
const QString skipOption = QStringLiteral("skip-bad-lines");
} // namespace

HistoryImportCommand::HistoryImportCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("history import FILE|- [OPTIONS]"),
          tr("Reads publishes back in that “herald history --format jsonl” or the window has "
             "exported, here or elsewhere. A publish that is in the history already stays as it "
             "is. All of the file comes in or nothing."))
{
    m_syntax.addOption(skipOption, tr("import the good lines although others cannot be read"));
}

HistoryImportCommand::~HistoryImportCommand() = default;

void HistoryImportCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    if (m_syntax.positional().size() != 1) {
        fail(ExitCode::BadUsage, tr("Say which file to import; “-” is standard input."));
        return;
    }
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    m_import = std::make_unique<HistoryImport>(*m_history);
    connect(m_import.get(), &HistoryImport::progressed, this, &HistoryImportCommand::showProgress);
    connect(m_import.get(), &HistoryImport::wasRead, this, &HistoryImportCommand::takeRead);
    connect(m_import.get(), &HistoryImport::finished, this, &HistoryImportCommand::takeEnd);
    connect(m_import.get(), &HistoryImport::failed, this, &HistoryImportCommand::takeFailure);
    whenDone(
        m_history->open(), this, [this](const Result<OpenReport>& report) { takeHistory(report); });
}

void HistoryImportCommand::interrupt()
{
    m_isInterrupted = true;
    if (m_import)
        m_import->cancel();
}

void HistoryImportCommand::takeHistory(const Result<OpenReport>& report)
{
    if (!report) {
        fail(ExitCode::StorageFailed, report.error().text);
        return;
    }
    for (const QString& note : openNotes(*report))
        say(note);
    if (m_isInterrupted) {
        finish(ExitCode::Interrupted);
        return;
    }
    const QString file = m_syntax.positional().first();
    if (file == u"-")
        m_import->readDescriptor(environment().input);
    else
        m_import->readFile(file);
}

void HistoryImportCommand::takeRead(const HistoryImportReport& report)
{
    clearProgress(environment().err);
    for (const QString& line : importProblems(report))
        say(line);
    m_isRefused = report.bad > 0 && !m_syntax.isSet(skipOption);
    if (m_isRefused)
        m_import->cancel();
    else
        m_import->goOn();
}

void HistoryImportCommand::takeEnd(const HistoryImportReport& report)
{
    clearProgress(environment().err);
    say(importSummary(report));
    finish(ExitCode::Done);
}

void HistoryImportCommand::takeFailure(const Error& error)
{
    clearProgress(environment().err);
    if (m_isRefused && !m_isInterrupted) {
        fail(ExitCode::BadUsage,
            tr("Nothing was imported. --skip-bad-lines imports the good lines."));
        return;
    }
    switch (error.kind) {
    case ErrorKind::Cancelled:
        fail(ExitCode::Interrupted, tr("Nothing was imported."));
        return;
    case ErrorKind::InvalidInput:
        fail(ExitCode::BadUsage, error.text);
        return;
    default:
        fail(ExitCode::StorageFailed, error.text);
    }
}

void HistoryImportCommand::showProgress(const HistoryImportProgress& progress)
{
    herald::showProgress(environment().err, importProgressText(progress));
}

} // namespace herald
