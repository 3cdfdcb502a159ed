// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/RunCommand.h"

#include "accounts/GuardRules.h"
#include "base/WhenDone.h"
#include "cli/OpenNotes.h"
#include "cli/PlainText.h"
#include "cli/ProgressLine.h"
#include "cli/PublishReport.h"
#include "cli/PublishSource.h"
#include "cli/RunReport.h"
#include "cli/Services.h"
#include "cli/YesOption.h"
#include "event/Expansion.h"
#include "history/HistoryStore.h"
#include "publishing/Expander.h"
#include "publishing/Publisher.h"
#include "runs/RunStore.h"
#include "runs/RunWatching.h"
#include "templates/TemplateLibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {
constexpr int mostInterrupted = 200; // that are looked through for the file's
constexpr qint64 tenths = 10;
} // namespace

RunCommand::RunCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(RunOptions::syntax())
    , m_limits(environment.clock)
{
    connect(&m_check, &RowCheck::finished, this, &RunCommand::takeRows);
    connect(&m_check, &RowCheck::failed, this, &RunCommand::giveUp);
    connect(&m_check, &RowCheck::progressed, this, [this](const RowsReport& soFar) {
        herald::showProgress(this->environment().err,
            tr("Checking the rows: %1").arg(QLocale().toString(soFar.rows + soFar.bad)));
    });
}

RunCommand::~RunCommand() = default;

void RunCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    const auto options = RunOptions::read(m_syntax);
    if (!options) {
        fail(ExitCode::BadUsage, options.error().text);
        return;
    }
    m_options = *options;
    m_services = std::make_unique<Services>(environment());
    m_history
        = std::make_unique<HistoryStore>(environment().paths.databaseFile(), environment().clock);
    m_expander = std::make_unique<Expander>(
        *m_history, environment().clock, EnvironmentList(environment().paths.settingsFile()));
    m_store = std::make_unique<RunStore>(*m_history);
    if (m_options.isResumed)
        openHistory();
    else if (m_options.templatePath.isEmpty())
        choose();
    else
        loadTemplate();
}

void RunCommand::loadTemplate()
{
    findTemplate(m_options.templatePath, environment().paths, m_library, this,
        [this](const Result<TemplateEntry>& found) { takeTemplate(found); });
}

void RunCommand::takeTemplate(const Result<TemplateEntry>& found)
{
    if (!found) {
        giveUp(found.error());
        return;
    }
    m_template = *found;
    const auto composition = composed({.values = m_options.values}, m_template);
    if (!composition) {
        giveUp(composition.error());
        return;
    }
    m_composition = *composition;
    choose();
}

void RunCommand::choose()
{
    const auto chosen = chooseDestination(
        {.account = m_options.account}, m_template, environment(), m_services->accounts);
    if (!chosen) {
        giveUp(chosen.error());
        return;
    }
    m_chosen = *chosen;
    if (!isConfirmed())
        return;
    if (m_options.isDryRun)
        check();
    else
        openHistory();
}

/// The account was meant, as its guard wants that. A dry run needs no word.
bool RunCommand::isConfirmed()
{
    if (const auto meant = refuseOtherYes(m_chosen.account, m_options.yesNames); !meant) {
        giveUp(meant.error());
        return false;
    }
    if (m_options.isDryRun)
        return true;
    const auto permit = confirmRunByYes(m_services->guards, m_chosen.account, m_options.yesNames);
    if (!permit) {
        giveUp(permit.error());
        return false;
    }
    m_permit = *permit;
    return true;
}

void RunCommand::openHistory()
{
    whenDone(
        m_history->open(), this, [this](const Result<OpenReport>& report) { takeHistory(report); });
}

void RunCommand::takeHistory(const Result<OpenReport>& report)
{
    if (!report) {
        giveUp({ErrorKind::Storage, report.error().text, report.error().detail});
        return;
    }
    for (const QString& note : openNotes(*report))
        say(note);
    whenDone(m_store->interrupted(mostInterrupted), this,
        [this](const Result<QList<RunRecord>>& runs) { takeInterrupted(runs); });
}

void RunCommand::takeInterrupted(const Result<QList<RunRecord>>& runs)
{
    if (!runs) {
        giveUp(runs.error());
        return;
    }
    const auto run = std::find_if(runs->begin(), runs->end(),
        [this](const RunRecord& one) { return one.plan && one.plan->file.path == m_options.file; });
    const bool isThere = run != runs->end();
    const QString file = QDir::toNativeSeparators(m_options.file);
    if (m_options.isResumed && isThere)
        resume(*run);
    else if (m_options.isResumed)
        fail(ExitCode::BadUsage,
            tr("No run of %1 was interrupted: there is nothing to go on with.").arg(file));
    else if (isThere && !m_options.isAnew)
        fail(ExitCode::BadUsage,
            tr("A run of %1 was interrupted on %2. Go on with it by --resume; or begin with the "
               "first row by --anew: what was published then is published again.")
                .arg(file, QLocale().toString(run->started.toLocalTime(), QLocale::ShortFormat)));
    else
        check();
}

void RunCommand::check()
{
    m_check.start(rowsOrder());
}

RowsOrder RunCommand::rowsOrder() const
{
    return {.file = m_options.file,
        .mapping = {},
        .columnsOfFields = m_options.columns,
        .base = m_composition,
        .fillsPlaceholders = m_options.fillsPlaceholders(),
        .environment = m_expander->environment().values(),
        .receiver = m_chosen.account.receiver,
        .now = environment().clock.now(),
        .rules = [account = m_chosen.account](
                     const Event& event) { return guardFindings(account, event); }};
}

void RunCommand::takeRows(const RowsReport& report)
{
    clearProgress(environment().err);
    for (const QString& line : badRowLines(report))
        say(line);
    if (report.bad > 0 && !m_options.skipsBadRows) {
        fail(ExitCode::BadUsage,
            tr("%Ln row(s) cannot be published, so nothing was sent. Mend them, or leave them out "
               "by --skip-bad-rows.",
                nullptr, int(std::min<qint64>(report.bad, 1'000'000))));
        return;
    }
    if (report.rows == 0) {
        fail(ExitCode::BadUsage, tr("The file has no rows to publish."));
        return;
    }
    for (const QString& line : warningLines(report))
        say(line);
    for (const QString& line : runForecast(planOf(report), report, place()))
        say(line);
    if (m_options.isDryRun)
        dryRun(report);
    else
        begin(report);
}

void RunCommand::dryRun(const RowsReport& report)
{
    for (const CheckedRow& row : report.first) {
        if (!row.problem.isEmpty())
            continue;
        if (m_options.wantsJson)
            printJson({{QStringLiteral("line"), row.line}, {QStringLiteral("name"), row.event.name},
                {QStringLiteral("data"), row.event.data},
                {QStringLiteral("private"), row.event.isPrivate},
                {QStringLiteral("ttl"), row.event.ttlSeconds}});
        else
            print(oneLine(QStringLiteral("%1: %2 %3")
                              .arg(QString::number(row.line), row.event.name, row.event.data),
                      longestLine)
                      .toUtf8()
                + '\n');
    }
    say(tr("Nothing was sent: this was a dry run."));
    finish(ExitCode::Done);
}

QString RunCommand::place() const
{
    const Account& account = m_chosen.account;
    if (account.isPractice())
        return tr("the practice cloud inside Herald");
    //: %1: an account's name, %2: say "My devices", %3: a server
    return tr("“%1” (%2, %3)").arg(account.name, account.scope.label(), account.server.toString());
}

RunPlan RunCommand::planOf(const RowsReport& report) const
{
    const Account& account = m_chosen.account;
    return {.kind = RunPlan::Kind::File,
        .accountId = account.id,
        .accountName = account.name,
        .scope = account.scope,
        .receiver = account.receiver,
        .steps = {{.composition = m_composition,
            .fillsPlaceholders = m_options.fillsPlaceholders(),
            .lineage = lineageOf(m_template)}},
        .ratePerSecond = m_options.ratePerSecond.value_or(RunPlan::defaultRate),
        .onUnknown = m_options.onUnknown.value_or(RunPlan::OnUnknown::Stop),
        .file = {.path = m_options.file,
            .fingerprint = report.fingerprint,
            .mapping = report.mapping,
            .rows = report.rows,
            .bad = report.bad}};
}

void RunCommand::begin(const RowsReport& report)
{
    makeRun();
    m_run->start(planOf(report), QFileInfo(m_options.file).fileName(), m_chosen.account, m_permit);
}

void RunCommand::resume(const RunRecord& record)
{
    RunPlan plan = *record.plan;
    const bool isEnvironment = !environment().accessToken.isEmpty();
    if (isEnvironment) {
        const auto chosen = chooseAccount({}, environment(), m_services->accounts);
        if (!chosen) {
            giveUp(chosen.error());
            return;
        }
        m_chosen = *chosen;
    } else if (const auto account = m_services->accounts.find(plan.accountId)) {
        m_chosen = {.account = *account};
    }
    if (m_chosen.account.id != plan.accountId) {
        fail(ExitCode::BadUsage,
            tr("The run was begun for the account “%1”, which cannot be used now: it is not in "
               "your list, or HERALD_ACCESS_TOKEN is set or missing.")
                .arg(plan.accountName));
        return;
    }
    if (!isConfirmed())
        return;
    m_chosen.account.scope = plan.scope;
    plan.ratePerSecond = m_options.ratePerSecond.value_or(plan.ratePerSecond);
    plan.onUnknown = m_options.onUnknown.value_or(plan.onUnknown);
    makeRun();
    //: %1: a file, %2: an account and where it publishes to
    say(tr("Going on with the run of %1 to %2.").arg(record.title, place()));
    m_run->resume(record.id, plan, m_chosen.account, m_permit);
}

void RunCommand::makeRun()
{
    if (m_chosen.account.isPractice())
        say(tr("Practice: this goes to the practice cloud inside Herald. Nothing leaves this "
               "computer."));
    if (m_chosen.token)
        m_services->vault.useForThisRun(m_chosen.account.id, *m_chosen.token);
    connect(&m_services->vault, &TokenVault::waiting, this, [this] {
        say(tr("Waiting for your keychain. Most likely its window asks for a password."));
    });
    m_publisher = std::make_unique<Publisher>(
        m_services->guards, m_services->vault, *m_history, m_services->cloud, m_services->practice);
    m_run = std::make_unique<Run>(RunHouse {.clock = environment().clock,
        .history = *m_history,
        .store = *m_store,
        .publisher = *m_publisher,
        .expander = *m_expander,
        .limits = m_limits});
    connect(m_run.get(), &Run::progressed, this, &RunCommand::showProgress);
    connect(m_run.get(), &Run::ended, this, &RunCommand::takeEnd);
    connect(m_run.get(), &Run::failed, this, &RunCommand::giveUp);
    connect(m_run.get(), &Run::rowEnded, this, [this](const RunRow& row, const Publish& publish) {
        if (m_options.wantsJson)
            printJson(rowReport(row, publish));
    });
    m_network = std::make_unique<NetworkWatch>();
    m_network->start(QDBusConnection::systemBus());
    m_sleep = std::make_unique<SleepWatch>(QDBusConnection::systemBus());
    letWait(*m_run, m_chosen.account, *m_network, *m_sleep);
    if (m_isInterrupted)
        m_run->interrupt();
}

void RunCommand::showProgress(const RunProgress& progress)
{
    // Nobody is there to go on with it.
    if (progress.state == RunState::Paused)
        m_run->interrupt();
    herald::showProgress(environment().err, runProgressText(progress));
    const qint64 done = progress.total && *progress.total > 0
        ? progress.tally.done() * tenths / *progress.total
        : 0;
    const bool isNews = progress.pause != m_saidPause || done > m_saidTenths;
    if (environment().isErrTerminal || !isNews)
        return;
    m_saidPause = progress.pause;
    m_saidTenths = done;
    say(runProgressText(progress));
}

void RunCommand::takeEnd(const RunProgress& progress)
{
    clearProgress(environment().err);
    if (progress.state != RunState::Finished && progress.pause != RunPause::None)
        say(runPauseText(progress));
    say(runSummary(progress));
    if (m_options.wantsJson)
        printJson(runReport(progress));
    const bool isByHand = m_isInterrupted && progress.state != RunState::Finished;
    finish(isByHand ? ExitCode::Interrupted : exitCodeOf(progress));
}

void RunCommand::giveUp(const Error& error)
{
    clearProgress(environment().err);
    fail(exitCodeOf(error), withWayOn(error));
}

/// The second time what is in flight is not waited for.
void RunCommand::interrupt()
{
    const bool isSecond = std::exchange(m_isInterrupted, true);
    if (!m_run) {
        m_check.cancel();
        finish(ExitCode::Interrupted);
        return;
    }
    m_run->interrupt();
    if (isSecond)
        m_run->cancelInFlight();
}

} // namespace herald
