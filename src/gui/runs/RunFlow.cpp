// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunFlow.h"

#include "accounts/GuardRules.h"
#include "base/WhenDone.h"
#include "gui/composer/Composer.h"
#include "gui/guards/GuardFlow.h"
#include "gui/parts/MessageBar.h"
#include "gui/runs/RepeatDialog.h"
#include "gui/runs/RunFileDialog.h"
#include "gui/runs/RunsDock.h"
#include "gui/runs/RunsModel.h"
#include "gui/runs/RunWords.h"
#include "gui/runs/SequenceDialog.h"
#include "gui/WindowServices.h"
#include "history/search/SearchFilter.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace herald {

namespace {
constexpr int firstLines = 11; // of text, the dock's height when it appears
} // namespace

RunFlow::RunFlow(WindowServices& services, Composer& composer, GuardFlow& guards,
    MessageBar& messages, QMainWindow& window)
    : QObject(&window)
    , m_services(services)
    , m_composer(composer)
    , m_guards(guards)
    , m_messages(messages)
    , m_window(window)
    , m_runs(services)
    , m_dock(new RunsDock(m_runs, &window))
{
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connectParts();
}

void RunFlow::connectParts()
{
    connect(m_dock, &RunsDock::pauseRequested, this, [this](qint64 number) {
        if (Run* run = m_runs.find(number))
            run->pause();
    });
    connect(m_dock, &RunsDock::goOnRequested, this, &RunFlow::goOn);
    connect(m_dock, &RunsDock::stopRequested, this, &RunFlow::stop);
    connect(m_dock, &RunsDock::rowsRequested, this, [this](qint64 run) {
        Q_EMIT searchRequested(searchFilterWord(SearchFilter::Run) + u':' + QString::number(run));
    });
    connect(&m_runs, &LiveRuns::began, this, &RunFlow::showRun);
    connect(&m_runs, &LiveRuns::progressed, this, &RunFlow::takeProgress);
    connect(&m_runs, &LiveRuns::ended, this, &RunFlow::takeEnd);
    connect(&m_runs, &LiveRuns::failed, this, &RunFlow::sayError);
}

void RunFlow::fillMenus(QMenu& event, QMenu& view)
{
    const auto add = [this, &event](const QString& name, const QString& text, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        event.addAction(action);
    };
    event.addSeparator();
    add(QStringLiteral("runFile"), tr("R&un a file…"), &RunFlow::askForFile);
    add(QStringLiteral("repeatEvent"), tr("Repea&t…"), &RunFlow::repeat);
    add(QStringLiteral("publishSequence"), tr("Se&quence…"), &RunFlow::arrangeSequence);
    view.addAction(m_dock->toggleViewAction());
}

void RunFlow::begin(Offer offer)
{
    m_dock->model().reload();
    constexpr int most = 100;
    whenDone(m_runs.store().interrupted(most), this,
        [this, offer](const Result<QList<RunRecord>>& records) {
            if (records)
                takeInterrupted(*records, offer);
            else
                sayError(records.error());
        });
}

void RunFlow::takeInterrupted(const QList<RunRecord>& records, Offer offer)
{
    if (records.isEmpty())
        return;
    const RunRecord& first = records.first();
    if (offer == Offer::InDock)
        return showRun(first.id);
    if (records.size() > 1) {
        m_messages.showMessage(MessageBar::Level::Warning,
            tr("%n run(s) were interrupted before all was sent.", nullptr, int(records.size())));
    } else {
        m_messages.showMessage(MessageBar::Level::Warning,
            //: %1: a run's title, such as a file's name
            tr("The run “%1” was interrupted before all was sent.").arg(first.title));
        if (first.plan)
            m_messages.addWayOn(tr("Resume"), [this, first] { resume(first); });
        m_messages.addWayOn(tr("Stop it"), [this, first] { endForGood(first); });
    }
    m_messages.addWayOn(tr("Show runs"), [this, run = first.id] { showRun(run); });
}

void RunFlow::showRun(qint64 run)
{
    const bool isNew = !m_dock->isVisible();
    m_dock->showRun(run);
    if (!isNew || m_dock->isFloating())
        return;
    // Large letters on a small screen: below the history nobody would see it.
    m_window.layout()->activate();
    const int frame = m_window.frameGeometry().height() - m_window.height();
    const int room = m_window.screen()->availableSize().height() - frame;
    if (std::max(m_window.minimumSizeHint().height(), m_window.height()) > room)
        m_dock->setFloating(true);
    else // it would take half of the window
        m_window.resizeDocks(
            {m_dock}, {m_window.fontMetrics().height() * firstLines}, Qt::Vertical);
}

bool RunFlow::canRun(const Account& account)
{
    if (account.recording != Recording::Nothing)
        return true;
    m_messages.showMessage(MessageBar::Level::Warning,
        tr("The account “%1” leaves nothing in the history. A run needs its rows there: without "
           "them nobody could tell what was sent already.")
            .arg(account.name));
    return false;
}

void RunFlow::askForFile()
{
    if (!canRun(m_services.accounts.current()))
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Run a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Files of rows (*.csv *.tsv *.jsonl *.ndjson *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RunFlow::runFile);
    dialog->open();
}

RunContext RunFlow::context() const
{
    return {.account = m_services.accounts.current(),
        .draft = m_composer.draft(),
        .receiver = m_composer.receiver(),
        .environment = m_services.expander.environment().values(),
        .now = m_services.clock.now()};
}

void RunFlow::runFile(const QString& file)
{
    const RunContext order = context();
    auto* dialog = new RunFileDialog(file, order, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, order, file] {
        start(dialog->plan(), QFileInfo(file).fileName(), order.account);
    });
    dialog->open();
}

void RunFlow::repeat()
{
    const RunContext order = context();
    if (!canRun(order.account))
        return;
    auto* dialog = new RepeatDialog(order, preview(order, order.draft.composition()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, order] {
        start(dialog->plan(), order.draft.content.event.name, order.account);
    });
    dialog->open();
}

void RunFlow::arrangeSequence()
{
    const RunContext order = context();
    if (!canRun(order.account))
        return;
    auto* dialog = new SequenceDialog(
        order, m_services.templates.entries(),
        [this, order](const Composition& composition) { return preview(order, composition); },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, order] { start(dialog->plan(), dialog->title(), order.account); });
    dialog->open();
}

ExpandedEvent RunFlow::preview(const RunContext& order, const Composition& composition) const
{
    ExpandedEvent expanded = m_services.expander.preview(composition, order.receiver);
    expanded.findings = guardFindings(order.account, expanded.event) + expanded.findings;
    return expanded;
}

void RunFlow::start(const RunPlan& plan, const QString& title, const Account& account)
{
    withPermit(account, plan, [this, plan, title, account](const GuardPermit& permit) {
        m_runs.start(plan, title, account, permit);
    });
}

void RunFlow::withPermit(const Account& account, const RunPlan& plan,
    const std::function<void(const GuardPermit& permit)>& go)
{
    GuardQuestion question {.account = account, .buttonText = tr("&Run with this account")};
    if (plan.kind == RunPlan::Kind::File)
        question.lines = {{tr("File"), QDir::toNativeSeparators(plan.file.path)},
            {tr("Events"), numberText(plan.file.rows)}};
    else if (const auto events = plan.total())
        question.lines = {{tr("Events"), numberText(*events)}};
    m_guards.askForRun(question, go);
}

void RunFlow::goOn(const RunRecord& record)
{
    m_pauses.remove(record.id);
    if (Run* run = m_runs.find(record.id))
        run->goOn();
    else
        resume(record);
}

void RunFlow::resume(const RunRecord& record)
{
    std::optional<Account> account = m_services.accounts.find(record.plan->accountId);
    if (!account) {
        m_messages.showMessage(MessageBar::Level::Warning,
            tr("The run “%1” was begun for the account “%2”, which is no longer in the list.")
                .arg(record.title, record.plan->accountName));
        return;
    }
    account->scope = record.plan->scope;
    withPermit(*account, *record.plan, [this, record, account](const GuardPermit& permit) {
        m_runs.resume(record, *account, permit);
    });
}

void RunFlow::stop(const RunRecord& record)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Stop the run"),
        tr("Stop the run “%1” for good?").arg(record.title), QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("stopRunQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What is on its way is finished; what was not sent yet never is. To "
                               "go on later, pause it instead."));
    box->addButton(tr("&Stop the run"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, record](QAbstractButton* button) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            endForGood(record);
    });
    box->open();
}

void RunFlow::endForGood(const RunRecord& record)
{
    if (Run* run = m_runs.find(record.id))
        return run->stop();
    whenDone(m_runs.store().setState(record.id, RunState::Stopped), this,
        [this](const Result<void>& stored) {
            if (!stored)
                sayError(stored.error());
        });
}

/// Once for each pause that waits for the user.
void RunFlow::takeProgress(const RunProgress& progress)
{
    const bool isNews = m_pauses.value(progress.run, RunPause::None) != progress.pause;
    m_pauses.insert(progress.run, progress.pause);
    const bool isForTheUser = !isPassing(progress.pause) && progress.pause != RunPause::ByUser;
    if (!isNews || !isForTheUser || m_isClosing)
        return;
    m_messages.showMessage(MessageBar::Level::Warning,
        //: %1: a sentence about why it waits
        tr("A run is paused. %1").arg(pauseSentence(progress)));
    m_messages.addWayOn(tr("Show runs"), [this, run = progress.run] { showRun(run); });
}

void RunFlow::takeEnd(const RunProgress& progress, const QString& title)
{
    m_pauses.remove(progress.run);
    const QString counts = tallyText(progress.tally);
    switch (progress.state) {
    case RunState::Finished:
        //: %1: a run's title, %2: counts such as "3 accepted, 1 rejected"
        Q_EMIT announced(tr("The run “%1” is finished: %2").arg(title, counts));
        break;
    case RunState::Stopped:
        Q_EMIT announced(tr("The run “%1” is stopped: %2").arg(title, counts));
        break;
    case RunState::Running:
    case RunState::Paused:
    case RunState::Interrupted:
        break;
    }
}

void RunFlow::interruptAll()
{
    m_isClosing = true;
    m_runs.interruptAll();
}

void RunFlow::sayError(const Error& error)
{
    m_messages.showMessage(MessageBar::Level::Error, error.text);
}

} // namespace herald
