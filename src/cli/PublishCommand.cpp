// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishCommand.h"

#include "accounts/GuardRules.h"
#include "base/WhenDone.h"
#include "cli/DryRun.h"
#include "cli/OpenNotes.h"
#include "cli/PlainText.h"
#include "cli/PublishReport.h"
#include "cli/ReceiptWait.h"
#include "cli/Services.h"
#include "cli/YesOption.h"
#include "event/FindingText.h"
#include "history/HistoryStore.h"
#include "publishing/Expander.h"
#include "publishing/Publisher.h"
#include "templates/TemplateLibrary.h"

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
    m_expanded.event = m_options.applied({});
    if (m_options.templatePath.isEmpty())
        readData();
    else
        loadTemplate();
}

void PublishCommand::loadTemplate()
{
    findTemplate(m_options.templatePath, environment().paths, m_library, this,
        [this](const Result<TemplateEntry>& found) { takeTemplate(found); });
}

void PublishCommand::takeTemplate(const Result<TemplateEntry>& found)
{
    if (!found) {
        giveUp(found.error());
        return;
    }
    m_template = *found;
    readData();
}

void PublishCommand::readData()
{
    if (m_options.dataFile.isEmpty()) {
        prepare();
        return;
    }
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
    m_options.data = *text;
    prepare();
}

void PublishCommand::prepare()
{
    m_services = std::make_unique<Services>(environment());
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    m_expander = std::make_unique<Expander>(
        *m_history, environment().clock, EnvironmentList(environment().paths.settingsFile()));
    if (const auto chosen = choose(); chosen)
        check();
    else
        giveUp(chosen.error());
}

Result<void> PublishCommand::choose()
{
    const auto composition = composed(m_options, m_template);
    if (!composition)
        return Failure(composition.error());
    m_composition = *composition;
    m_expanded.event = composition->event;
    const auto chosen
        = chooseDestination(m_options, m_template, environment(), m_services->accounts);
    if (!chosen)
        return Failure(chosen.error());
    const auto scope = withDevice(chosen->account.scope, m_options.asDeviceId);
    if (!scope)
        return Failure(scope.error());
    m_chosen = *chosen;
    m_chosen.account.scope = *scope;
    return refuseOtherYes(m_chosen.account, m_options.yesNames);
}

/// What can be told before the history is opened, which a refusal or a dry run do not need.
void PublishCommand::check()
{
    const ReceiverClass receiver = m_chosen.account.receiver;
    if (m_options.fillsPlaceholders())
        m_expanded = m_expander->preview(m_composition, receiver);
    else
        m_expanded.findings = lintEvent(m_composition.event, receiver);
    judge();
    const bool asksForCounters
        = m_options.fillsPlaceholders() && !countersIn(m_composition).isEmpty();
    if (!canPublish(m_expanded.findings))
        refuse(m_expanded.findings);
    else if (m_options.isDryRun && !asksForCounters)
        dryRun();
    else if (const auto opened = openGuard(); !opened)
        giveUp(opened.error());
    else
        openHistory();
}

/// What the rules and the account's guard say of the event as far as it is known.
void PublishCommand::judge()
{
    m_expanded.findings = guardFindings(m_chosen.account, m_expanded.event) + m_expanded.findings;
    sayFindings(m_expanded.findings);
}

Result<void> PublishCommand::openGuard()
{
    if (m_options.isDryRun)
        return {};
    return openByYes(m_services->guards, m_chosen.account, m_options.yesNames);
}

/// Each once, although the last look may find the same again.
void PublishCommand::sayFindings(const QList<Finding>& findings)
{
    for (const Finding& finding : findings) {
        if (m_said.contains(finding))
            continue;
        m_said.append(finding);
        const bool isError = finding.severity == Finding::Severity::Error;
        const QString text = findingText(finding);
        say(isError ? tr("Error: %1").arg(text) : tr("Warning: %1").arg(text));
    }
}

void PublishCommand::refuse(const QList<Finding>& findings)
{
    if (m_options.wantsJson)
        printJson(failureReport(m_expanded.event, {ErrorKind::InvalidInput, findings.first().text},
            m_chosen.account.isPractice()));
    finish(ExitCode::BadUsage);
}

void PublishCommand::openHistory()
{
    if (m_chosen.account.isPractice() && !m_options.isDryRun)
        say(tr("Practice: this goes to the practice cloud inside Herald. Nothing leaves this "
               "computer."));
    if (m_chosen.token)
        m_services->vault.useForThisRun(m_chosen.account.id, *m_chosen.token);
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
    if (m_options.fillsPlaceholders())
        expand();
    else
        publishWhenReady();
}

void PublishCommand::expand()
{
    const ReceiverClass receiver = m_chosen.account.receiver;
    const auto expanded = m_options.isDryRun
        ? m_expander->previewAfterAsking(m_composition, receiver)
        : m_expander->expand(m_composition, receiver);
    whenDone(expanded, this, [this](const Result<ExpandedEvent>& result) {
        if (!result) {
            giveUp(result.error());
            return;
        }
        m_expanded = *result;
        judge();
        if (!canPublish(m_expanded.findings))
            refuse(m_expanded.findings);
        else if (m_options.isDryRun)
            dryRun();
        else
            publishWhenReady();
    });
}

void PublishCommand::dryRun()
{
    const Account& account = m_chosen.account;
    const PublishPlan plan
        = planPublish(m_expanded.event, account.scope, plannedServer(account), m_expanded.findings);
    const QString text = planText(plan) + u'\n';
    if (m_options.wantsJson)
        printJson(dryRunJson(plan, m_expanded.event, account, lineage()));
    else
        print((environment().isOutTerminal ? visibleText(text) : text).toUtf8());
    if (account.isPractice())
        say(tr("The practice cloud finds its port when it starts; the address here is without "
               "one."));
    if (account.guard.isOn())
        say(tr("The account “%1” is guarded: it lets this event through, with the option %2.")
                .arg(account.name, yesOptionOf(account)));
    say(tr("Nothing was sent: this was a dry run."));
    finish(ExitCode::Done);
}

Lineage PublishCommand::lineage() const
{
    Lineage lineage = lineageOf(m_template);
    lineage.values = m_expanded.used;
    return lineage;
}

/// Where its receipt is wanted the stream is open before it leaves.
void PublishCommand::publishWhenReady()
{
    connect(&m_services->vault, &TokenVault::waiting, this, [this] {
        say(tr("Waiting for your keychain. Most likely its window asks for a password."));
    });
    if (!m_options.receiptPatience)
        return publish();
    if (m_chosen.account.recording == Recording::Nothing)
        return giveUp({ErrorKind::InvalidInput,
            tr("The account “%1” leaves nothing in the history, so that its publishes have no "
               "receipt. Leave out --await-receipt.")
                .arg(m_chosen.account.name)});
    m_receipt = std::make_unique<ReceiptWait>(
        *m_services, *m_history, environment().clock, *m_options.receiptPatience);
    connect(m_receipt.get(), &ReceiptWait::problem, this, &PublishCommand::say);
    connect(m_receipt.get(), &ReceiptWait::ready, this, &PublishCommand::publish);
    connect(m_receipt.get(), &ReceiptWait::known, this, &PublishCommand::takeReceipt);
    m_receipt->open(m_chosen.account);
}

void PublishCommand::publish()
{
    if (m_isInterrupted)
        return;
    m_publisher = std::make_unique<Publisher>(
        m_services->guards, m_services->vault, *m_history, m_services->cloud, m_services->practice);
    if (m_receipt)
        m_receipt->follow(*m_publisher);
    const Deadlines deadlines {
        .connect = std::min(Deadlines().connect, m_options.timeout), .total = m_options.timeout};
    Account account = m_chosen.account;
    if (!m_options.isRecorded)
        account.recording = Recording::Nothing;
    m_job = m_publisher->publish(m_expanded.event, account, lineage(), {.deadlines = deadlines});
    connect(m_job, &PublishJob::finished, this, &PublishCommand::take);
    connect(m_job, &PublishJob::failed, this, &PublishCommand::giveUp);
}

void PublishCommand::take(const Publish& publish, const QString& storageError)
{
    m_publish = publish;
    m_storageError = storageError;
    say(publishSentence(publish));
    if (publish.id.isNull())
        say(tr("It is not recorded: the history keeps nothing of it."));
    const Outcome outcome = publish.result.outcome;
    const bool mayComeBack = outcome == Outcome::Accepted || outcome == Outcome::Unknown;
    if (!m_receipt || m_isInterrupted || !mayComeBack)
        return end();
    m_isAwaiting = true;
    m_receipt->await(publish.id);
}

void PublishCommand::takeReceipt(const Receipt& receipt)
{
    say(awaitedReceiptSentence(receipt, *m_options.receiptPatience));
    end(receipt);
}

void PublishCommand::end(const std::optional<Receipt>& receipt)
{
    m_isAwaiting = false;
    if (m_options.wantsJson) {
        QJsonObject report = publishReport(m_publish, m_storageError);
        if (receipt)
            report.insert(QStringLiteral("receipt"), receiptReport(*receipt));
        printJson(report);
    }
    const PublishResult& result = m_publish.result;
    const bool isCutShort = m_isInterrupted && (receipt || result.outcome == Outcome::Unknown);
    if (m_storageError.isEmpty())
        finish(isCutShort ? ExitCode::Interrupted : exitCodeOf(result));
    else
        fail(ExitCode::StorageFailed, m_storageError);
}

void PublishCommand::giveUp(const Error& error)
{
    if (m_options.wantsJson)
        printJson(failureReport(m_expanded.event, error, m_chosen.account.isPractice()));
    fail(exitCodeOf(error), withWayOn(error));
}

void PublishCommand::interrupt()
{
    const bool isSecond = std::exchange(m_isInterrupted, true);
    if (m_isAwaiting)
        m_receipt->giveUp(); // what became of the publish itself is told
    else if (m_job && !isSecond)
        m_job->cancel(); // finished() tells honestly what had left by then
    else
        finish(ExitCode::Interrupted);
}

} // namespace herald
