// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HistoryCheckCommand.h"

#include "base/VisibleText.h"
#include "base/WhenDone.h"
#include "cli/OpenNotes.h"
#include "cli/ProgressLine.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/search/SearchIndexRebuild.h"
#include "history/upkeep/HistoryCheckRun.h"

namespace herald {

namespace {
const QString rebuildOption = QStringLiteral("rebuild-index");
} // namespace

HistoryCheckCommand::HistoryCheckCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("history check [OPTIONS]"),
          tr("Looks at every part of the history: the file, its rows and the search index. "
             "Changes nothing. Ends with 0 where all is well, 7 where something was found."))
{
    m_syntax.addOption(rebuildOption, tr("make the search index anew, then look"));
}

HistoryCheckCommand::~HistoryCheckCommand()
{
    *m_isCancelled = true;
}

void HistoryCheckCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    if (!m_syntax.positional().isEmpty()) {
        fail(ExitCode::BadUsage,
            tr("“%1” is not understood here.").arg(m_syntax.positional().first()));
        return;
    }
    if (m_syntax.isSet(rebuildOption))
        rebuild();
    else
        check();
}

void HistoryCheckCommand::interrupt()
{
    *m_isCancelled = true;
    clearProgress(environment().err);
    Command::interrupt();
}

void HistoryCheckCommand::check()
{
    const auto progress = [this](const QString& step, int number, int count) {
        //: %1: what is looked at, %2: its number, %3: how many there are
        showProgress(
            environment().err, tr("Checking %1 (%2 of %3)").arg(step).arg(number).arg(count));
    };
    const QString file = environment().paths.databaseFile();
    whenDone(runCheck(file, m_isCancelled, this, progress), this,
        [this](const Result<HistoryCheckReport>& report) { takeReport(report); });
}

void HistoryCheckCommand::takeReport(const Result<HistoryCheckReport>& report)
{
    clearProgress(environment().err);
    if (!report) {
        fail(ExitCode::StorageFailed, report.error().text);
        return;
    }
    for (const auto& [what, remedy] : report->findings)
        print(visibleText(what + u' ' + remedy).toUtf8() + '\n');
    say(checkSummary(*report));
    finish(report->findings.isEmpty() ? ExitCode::Done : ExitCode::StorageFailed);
}

void HistoryCheckCommand::rebuild()
{
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    whenDone(m_history->open(), this, [this](const Result<OpenReport>& report) {
        if (!report) {
            fail(ExitCode::StorageFailed, report.error().text);
            return;
        }
        for (const QString& note : openNotes(*report))
            say(note);
        whenDone(forgetSearchIndex(m_history->threads()), this, [this](const Result<bool>& done) {
            if (done)
                rebuildSome();
            else
                fail(ExitCode::StorageFailed, done.error().text);
        });
    });
}

void HistoryCheckCommand::rebuildSome()
{
    whenDone(makeSearchIndex(m_history->threads()), this, [this](const Result<qint64>& rows) {
        if (!rows) {
            clearProgress(environment().err);
            fail(ExitCode::StorageFailed, rows.error().text);
            return;
        }
        if (*rows < 0) {
            m_history.reset();
            check();
            return;
        }
        showProgress(environment().err, tr("Search index: %L1 publishes").arg(*rows));
        rebuildSome();
    });
}

} // namespace herald
