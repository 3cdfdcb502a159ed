// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishCommand.h"

#include "base/WhenDone.h"
#include "cli/DryRun.h"
#include "cli/OpenNotes.h"
#include "cli/PublishReport.h"
#include "cli/Services.h"
#include "history/HistoryStore.h"
#include "publishing/Publisher.h"

#include <algorithm>

namespace herald {

namespace {
constexpr qsizetype maxDataBytes = 1024 * 1024; // far above what any receiver takes
}

PublishCommand::PublishCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(PublishOptions::syntax())
    , m_input(maxDataBytes, this)
{
}

PublishCommand::~PublishCommand() = default;

void PublishCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    const auto options = PublishOptions::read(m_syntax);
    if (!options) {
        fail(ExitCode::BadUsage, options.error().text);
        return;
    }
    m_options = *options;
    if (m_options.dataFile.isEmpty())
        prepare();
    else
        readData();
}

void PublishCommand::readData()
{
    const auto bytes = m_options.dataFile == u"-" ? m_input.readDescriptor(environment().input)
                                                  : m_input.readFile(m_options.dataFile);
    whenDone(bytes, this, [this](const Result<QByteArray>& read) { takeData(read); });
}

void PublishCommand::takeData(const Result<QByteArray>& bytes)
{
    const auto text = bytes.and_then(textFromUtf8);
    if (!text) {
        giveUp(text.error());
        return;
    }
    m_options.event.data = *text;
    prepare();
}

void PublishCommand::prepare()
{
    m_services = std::make_unique<Services>(environment());
    auto chosen = chooseAccount(m_options.account, environment(), m_services->accounts);
    if (!chosen) {
        giveUp(chosen.error());
        return;
    }
    const auto scope = withDevice(chosen->account.scope, m_options.asDeviceId);
    if (!scope) {
        giveUp(scope.error());
        return;
    }
    m_chosen = *chosen;
    m_chosen.account.scope = *scope;

    const QList<Finding> findings = lintEvent(m_options.event, m_chosen.account.receiver);
    sayFindings(findings);
    if (!canPublish(findings)) {
        if (m_options.wantsJson)
            printJson(failureReport(m_options.event,
                {ErrorKind::InvalidInput, findings.first().text}, m_chosen.account.isPractice()));
        finish(ExitCode::BadUsage);
    } else if (m_options.isDryRun) {
        dryRun(findings);
    } else {
        openHistory();
    }
}

void PublishCommand::sayFindings(const QList<Finding>& findings) const
{
    for (const Finding& finding : findings) {
        const bool isError = finding.severity == Finding::Severity::Error;
        const QString text = finding.line > 0
            ? tr("line %1, column %2: %3").arg(finding.line).arg(finding.column).arg(finding.text)
            : finding.text;
        say(isError ? tr("Error: %1").arg(text) : tr("Warning: %1").arg(text));
    }
}

void PublishCommand::dryRun(const QList<Finding>& findings)
{
    const PlannedRequest request = plannedRequest(m_options.event, m_chosen.account);
    if (m_options.wantsJson)
        printJson(dryRunJson(request, m_options.event, findings));
    else
        print(dryRunText(request));
    say(tr("Nothing was sent: this was a dry run."));
    finish(ExitCode::Done);
}

void PublishCommand::openHistory()
{
    if (m_chosen.account.isPractice())
        say(tr("Practice: this goes to the practice cloud inside Herald. Nothing leaves this "
               "computer."));
    if (m_chosen.token)
        m_services->vault.useForThisRun(m_chosen.account.id, *m_chosen.token);
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    whenDone(
        m_history->open(), this, [this](const Result<OpenReport>& report) { takeHistory(report); });
}

void PublishCommand::takeHistory(const Result<OpenReport>& report)
{
    if (!report) {
        giveUp({ErrorKind::Storage, report.error().text, report.error().detail});
        return;
    }
    for (const QString& note : openNotes(*report))
        say(note);
    publish();
}

void PublishCommand::publish()
{
    m_publisher = std::make_unique<Publisher>(
        m_services->vault, *m_history, m_services->cloud, m_services->practice);
    connect(&m_services->vault, &TokenVault::waiting, this, [this] {
        say(tr("Waiting for your keychain. Most likely its window asks for a password."));
    });
    const Deadlines deadlines {
        .connect = std::min(Deadlines().connect, m_options.timeout), .total = m_options.timeout};
    m_job = m_publisher->publish(m_options.event, m_chosen.account, {}, deadlines);
    connect(m_job, &PublishJob::finished, this, &PublishCommand::end);
    connect(m_job, &PublishJob::failed, this, &PublishCommand::giveUp);
}

void PublishCommand::end(const Publish& publish, const QString& storageError)
{
    if (m_options.wantsJson)
        printJson(publishReport(publish, storageError));
    say(publishSentence(publish));
    if (storageError.isEmpty())
        finish(m_isInterrupted && publish.result.outcome == Outcome::Unknown
                ? ExitCode::Interrupted
                : exitCodeOf(publish.result));
    else
        fail(ExitCode::StorageFailed, storageError);
}

void PublishCommand::giveUp(const Error& error)
{
    if (m_options.wantsJson)
        printJson(failureReport(m_options.event, error, m_chosen.account.isPractice()));
    fail(exitCodeOf(error), withWayOn(error));
}

void PublishCommand::interrupt()
{
    const bool isSecond = std::exchange(m_isInterrupted, true);
    if (m_job && !isSecond)
        m_job->cancel(); // finished() tells honestly what had left by then
    else
        finish(ExitCode::Interrupted);
}

} // namespace herald
