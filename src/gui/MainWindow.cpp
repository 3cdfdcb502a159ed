// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/MainWindow.h"

#include "accounts/GuardRules.h"
#include "base/WhenDone.h"
#include "event/paste/PastedEvent.h"
#include "gui/AboutBox.h"
#include "gui/accounts/AccountBar.h"
#include "gui/accounts/AccountFlow.h"
#include "gui/accounts/RecordingBox.h"
#include "gui/Appearance.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/composer/DraftTabs.h"
#include "gui/composer/EnvironmentDialog.h"
#include "gui/composer/PlaceholderHelp.h"
#include "gui/composer/PublishFlow.h"
#include "gui/guards/GuardFlow.h"
#include "gui/guards/GuardLook.h"
#include "gui/guards/GuardShow.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryReuse.h"
#include "gui/history/HistoryTransfer.h"
#include "gui/history/RetentionFlow.h"
#include "gui/live/LiveEventsFlow.h"
#include "gui/live/StreamFlow.h"
#include "gui/live/StreamIndicator.h"
#include "gui/queue/QueueBar.h"
#include "gui/queue/QueueFlow.h"
#include "gui/QuitFlow.h"
#include "gui/runs/RunFlow.h"
#include "gui/runs/RunsDock.h"
#include "gui/ShortcutsDialog.h"
#include "gui/templates/LibraryFlow.h"
#include "gui/templates/TemplateDock.h"
#include "gui/templates/TemplateFlow.h"
#include "gui/templates/TemplateMemory.h"
#include "gui/templates/TemplateTransfer.h"
#include "gui/WindowMemory.h"
#include "gui/WindowServices.h"
#include "ui_mainwindow.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QDBusConnection>
#include <QDockWidget>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

namespace herald {

namespace {
constexpr QSize firstSize {1280, 860};
constexpr int firstComposerLines = 21; // of text, its height
} // namespace

MainWindow::MainWindow(WindowServices& services, Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    buildParts();
    connectParts();
    fillMenus(appearance);
    connectActions();
    showAccount();

    m_memory = std::make_unique<WindowMemory>(
        services.paths.settingsFile(), *this, *m_ui->workspace, *m_history);
    if (!m_memory->restore()) {
        resize(firstSize.boundedTo(screen()->availableSize()));
        // A few lines of data; the rest is the history's, which has a timeline and details.
        m_ui->workspace->setSizes({fontMetrics().height() * firstComposerLines, height()});
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::buildParts()
{
    auto* accountBar = new AccountBar(m_services.accounts, this);
    auto* stream = new StreamIndicator(accountBar);
    accountBar->addAtEnd(*stream);
    m_stream = new StreamFlow(m_services.streams, m_services.accounts, m_services.networkWatch,
        m_services.paths.settingsFile(), *stream, this);
    m_ui->accountToolBar->addWidget(accountBar);
    m_ui->accountToolBar->toggleViewAction()->setEnabled(
        false); // which account is used is always seen

    m_history = new HistoryPane(m_services.history, m_services.clock, this);
    m_history->followReceipts(m_services.receiptStore);
    m_ui->workspace->addWidget(m_history);
    m_ui->workspace->setStretchFactor(1, 1);
    m_templates = new TemplateDock(m_services.templates, this);
    placeDock();

    m_accounts = new AccountFlow(m_services, *m_ui->messages, *this);
    m_drafts = new DraftKeeper(*m_ui->composer, m_services.history, this);
    m_guards = new GuardFlow(m_services.guards, *this);
    new GuardShow(m_services.accounts, m_services.guards, *m_ui->accountToolBar,
        m_ui->composer->publishButton(), *this);
    m_publishing = new PublishFlow(*m_ui->composer, m_services.accounts, m_services.expander,
        *m_guards, m_services.publisher, *m_ui->messages, this);
    m_queue = new QueueFlow(m_services, *m_ui->composer, *m_guards, *m_ui->messages, *this);
    auto* queueBar = new QueueBar(m_services.queue, m_history);
    static_cast<QBoxLayout*>(m_history->layout())->insertWidget(0, queueBar);
    connect(queueBar, &QueueBar::showRequested, m_queue, &QueueFlow::showQueue);
    m_memoryOfTemplates = new TemplateMemory(m_services.history, this);
    m_saving = new TemplateFlow(
        m_services.templates, *m_memoryOfTemplates, *m_drafts, *m_ui->messages,
        [this] {
            const Account account = m_services.accounts.current();
            return SaveTemplateDialog::Context {
                account.name, account.scope, m_ui->composer->receiver()};
        },
        *this);
    m_reuse = new HistoryReuse(m_services.templates, *m_saving, *m_history, this);
    m_live = new LiveEventsFlow(m_services, *m_saving, *m_history, *m_ui->messages, *this);
    connect(m_live, &LiveEventsFlow::streamWanted, stream,
        [stream] { Q_EMIT stream->switchRequested(true); });
    m_historyTransfer = new HistoryTransfer(
        m_services.history, m_services.clock, *m_history, *m_ui->messages, *this);
    m_retention = new RetentionFlow(
        m_services.history, m_services.paths.settingsFile(), m_history->actions(), *this);
    m_runs = new RunFlow(m_services, *m_ui->composer, *m_guards, *m_ui->messages, *this);
    m_quitting = new QuitFlow(*m_runs, m_services.queue, *this);
    tabifyDockWidget(&m_live->dock(), &m_runs->dock()); // side by side both are too narrow
    m_transfer = new TemplateTransfer(m_services.templates, *m_ui->messages, *this);
    new LibraryFlow(m_services.templates, *m_memoryOfTemplates, *m_templates, *m_ui->messages,
        m_services.paths, *this);
    m_tabs = new DraftTabs(
        *m_drafts, [this](const ComposerDraft& draft) { return m_saving->isModified(draft); });
    m_ui->column->insertWidget(1, m_tabs);

    connect(accountBar, &AccountBar::otherScopeRequested, m_accounts, &AccountFlow::editScope);
    connect(accountBar, &AccountBar::failed, this, [this](const Error& error) {
        m_ui->messages->showMessage(MessageBar::Level::Error, error.text);
    });
}

void MainWindow::connectParts()
{
    Composer& composer = *m_ui->composer;
    composer.setNameSource([this](const QString& prefix, int limit) {
        return m_services.history.names(prefix, limit);
    });
    connect(&composer, &Composer::saveTemplateRequested, m_saving, &TemplateFlow::save);
    connect(m_history, &HistoryPane::publishAgain, m_publishing, &PublishFlow::publishAgain);
    connect(m_templates, &TemplateDock::loadRequested, m_saving,
        [this](const QString& path) { m_saving->load(path); });
    connect(m_saving, &TemplateFlow::placeWanted, this, &MainWindow::offerPlace);
    connect(m_publishing, &PublishFlow::used, this, [this](const ComposerDraft& draft) {
        m_memoryOfTemplates->noteUse(draft, m_services.clock.now().toMSecsSinceEpoch());
    });
    connect(&composer, &Composer::reachWanted, this, [this, &composer](const QString& name) {
        lookUpReach(name, m_services.history, m_services.templates, this,
            [&composer, name](const NameReach& reach) { composer.showReach(name, reach); });
    });
    composer.setEventPreview([this](const Composition& composition, ReceiverClass receiver) {
        ExpandedEvent expanded = m_services.expander.preview(composition, receiver);
        expanded.findings
            = guardFindings(m_services.accounts.current(), expanded.event) + expanded.findings;
        return expanded;
    });
    connect(&m_services.expander, &Expander::counted, &composer, &Composer::refresh);
    connect(&composer, &Composer::failed, this, [this](const Error& error) {
        m_ui->messages->showMessage(MessageBar::Level::Error, error.text);
    });
    const auto announce = [this](const QString& text) { statusBar()->showMessage(text, 10'000); };
    connect(m_saving, &TemplateFlow::announced, this, announce);
    connect(m_reuse, &HistoryReuse::announced, this, announce);
    connect(m_history, &HistoryPane::announced, this, announce);
    connect(m_historyTransfer, &HistoryTransfer::announced, this, announce);
    connect(m_transfer, &TemplateTransfer::announced, this, announce);
    connect(m_live, &LiveEventsFlow::announced, this, announce);
    connect(m_retention, &RetentionFlow::announced, this, announce);
    connect(m_runs, &RunFlow::announced, this, announce);
    connect(m_runs, &RunFlow::searchRequested, m_history, &HistoryPane::search);
    connect(m_queue, &QueueFlow::announced, this, announce);
    connect(m_quitting, &QuitFlow::announced, this, announce);
    connect(&m_services.history, &HistoryStore::indexing, this, [this](double done) {
        constexpr int shownFor = 2000; // ms; the next part comes sooner
        //: %1 is a percentage.
        statusBar()->showMessage(
            tr("Preparing the search of the history: %1 %").arg(int(done * 100)), shownFor);
    });
    connect(m_drafts, &DraftKeeper::changed, this, &MainWindow::showTitle);
    connect(m_drafts, &DraftKeeper::listChanged, this, &MainWindow::showDrafts);
    connect(&m_services.templates, &TemplateLibrary::changed, this, [this] {
        m_tabs->refresh();
        showTitle();
    });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error& error) {
        m_ui->messages->showMessage(
            MessageBar::Level::Error, tr("The draft cannot be saved: %1").arg(error.text));
    });
    connect(&m_services.accounts, &AccountList::changed, this, &MainWindow::showAccount);
    connect(&m_services.guards, &GuardKeeper::changed, this, &MainWindow::showDestination);
    connect(m_publishing, &PublishFlow::notSent, m_queue, &QueueFlow::offer);
    connect(m_publishing, &PublishFlow::tokenWanted, m_accounts, &AccountFlow::enterToken);
    connect(m_publishing, &PublishFlow::idle, this, [this] {
        if (m_isClosing)
            close();
    });
    connect(&m_services.vault, &TokenVault::waiting, this, [this] {
        m_ui->messages->showMessage(MessageBar::Level::Information,
            tr("Waiting for the keychain. Perhaps its window is asking for your password."));
    });
}

void MainWindow::fillMenus(Appearance& appearance)
{
    m_history->actions().fillMenu(*m_ui->historyMenu);

    m_ui->templatesMenu->addSeparator();
    m_templates->fillMenu(*m_ui->templatesMenu);
    m_ui->eventMenu->insertAction(m_ui->cancelPublish, m_queue->action());
    m_ui->editMenu->addSeparator();
    m_ui->editMenu->addMenu(&m_ui->composer->dataMenu());
    m_ui->viewMenu->addAction(m_templates->toggleViewAction());
    m_ui->viewMenu->addAction(m_live->dock().toggleViewAction());
    m_ui->viewMenu->addAction(&m_live->showAction());
    m_runs->fillMenus(*m_ui->eventMenu, *m_ui->viewMenu);
    m_ui->viewMenu->addSeparator();
    appearance.fillMenu(*m_ui->viewMenu);
}

void MainWindow::connectActions()
{
    Composer& composer = *m_ui->composer;
    m_ui->publish->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    const auto on = [this](QAction* action, auto* receiver, auto slot) {
        connect(action, &QAction::triggered, receiver, slot);
    };
    on(m_ui->newDraft, this, [this] { newDraft(); });
    on(m_ui->pasteAsEvent, this, [this] { pasteAsEvent(); });
    on(m_ui->editEnvironment, this, [this] { editEnvironment(); });
    on(m_ui->closeDraft, m_drafts, [this] { m_drafts->close(m_drafts->current()); });
    on(m_ui->reopenDraft, m_drafts, [this] { m_drafts->reopen(); });
    on(m_ui->nextDraft, m_tabs, [this] { m_tabs->showNext(1); });
    on(m_ui->previousDraft, m_tabs, [this] { m_tabs->showNext(-1); });
    on(m_ui->importTemplates, m_transfer, [this] { m_transfer->importFiles(); });
    on(m_ui->importFolder, m_transfer, [this] { m_transfer->importFolder(); });
    on(m_ui->exportTemplates, m_transfer, [this] { m_transfer->exportToFile(); });
    on(m_ui->exportToFolder, m_transfer, [this] { m_transfer->exportToFolder(); });
    on(m_ui->showDifference, m_saving, [this] { m_saving->showDifference(); });
    on(m_ui->quit, this, [this] { close(); });
    on(m_ui->focusName, &composer, [&composer] { composer.focusName(); });
    on(m_ui->searchHistory, m_history, [this] { m_history->focusSearch(); });
    on(m_ui->publish, &composer, [&composer] { composer.publish(); });
    on(m_ui->cancelPublish, m_publishing, [this] { m_publishing->cancel(); });
    on(m_ui->preview, &composer, [&composer] { composer.preview(); });
    on(m_ui->saveTemplate, m_saving, [this] { m_saving->save(); });
    on(m_ui->saveTemplateAs, m_saving, [this] { m_saving->saveAs(); });
    on(m_ui->showTemplates, m_templates, [this] {
        m_templates->show();
        m_templates->focusSearch();
    });
    on(m_ui->addAccount, m_accounts, [this] { m_accounts->add(); });
    on(m_ui->editAccount, m_accounts, [this] { m_accounts->edit(); });
    on(m_ui->removeAccount, m_accounts, [this] { m_accounts->remove(); });
    on(m_ui->checkToken, m_accounts, [this] { m_accounts->checkToken(); });
    on(m_ui->placeholderHelp, this, [this] { showPlaceholderHelp(*this); });
    on(m_ui->shortcuts, this, [this] { showShortcuts(*this); });
    on(m_ui->about, this, [this] { showAbout(*this); });
    connect(&composer, &Composer::sendingChanged, m_ui->cancelPublish, &QAction::setEnabled);
    connect(&composer, &Composer::sendingChanged, m_ui->publish, &QAction::setDisabled);
}

void MainWindow::start()
{
    openHistory();
    const TemplatePlace place = templatePlace(m_services.paths);
    whenDone(m_services.templates.setFolder(place.folder, !place.isChosen), this,
        [this](const Result<void>& loaded) {
            if (!loaded)
                m_ui->messages->showMessage(MessageBar::Level::Error, loaded.error().text);
        });
    m_drafts->restore();
    m_memoryOfTemplates->restore();
    show();
    m_ui->composer->focusName();
    // The practice cloud, where one is wanted, starts behind the first frame; the stream too.
    QTimer::singleShot(0, this, [this] {
        showDestination();
        m_services.networkWatch.start(QDBusConnection::systemBus());
        m_stream->start();
        m_live->start();
    });
}

void MainWindow::openHistory()
{
    whenDone(m_services.history.open(), this, [this](const Result<OpenReport>& opened) {
        if (opened) {
            m_historyTransfer->begin();
            m_services.queue.start();
            reportOpening(*opened);
            return m_runs->begin(
                opened->setAsideFile.isEmpty() ? RunFlow::Offer::InBar : RunFlow::Offer::InDock);
        }
        m_ui->messages->showMessage(MessageBar::Level::Error, opened.error().text);
    });
}

void MainWindow::reportOpening(const OpenReport& report)
{
    if (!report.setAsideFile.isEmpty()) {
        m_ui->messages->showMessage(MessageBar::Level::Warning,
            tr("The history file was damaged. It was set aside, unchanged, as %1. %n publish(es) "
               "could be read and are in the new history.",
                "", int(report.recovered))
                .arg(report.setAsideFile));
        return;
    }
    QStringList notes;
    if (report.interrupted > 0)
        notes += tr("%n publish(es) were on the way when Herald ended. Their outcome is unknown; "
                    "the history marks them so.",
            "", report.interrupted);
    if (report.undoneImports > 0)
        notes += tr("An import of a history was under way when Herald ended. What had come of it "
                    "was taken out again; import the file once more.");
    if (!notes.isEmpty())
        m_ui->messages->showMessage(MessageBar::Level::Information, notes.join(u' '));
}

void MainWindow::showAccount()
{
    const Account account = m_services.accounts.current();
    m_ui->composer->setReceiver(account.receiver);
    m_ui->composer->recordingBox().setAccountRecording(account.recording);
    if (isVisible())
        showDestination();
    m_ui->removeAccount->setDisabled(account.isPractice());
    m_ui->checkToken->setDisabled(account.isPractice());
    m_accounts->fillMenu(*m_ui->accountMenu);
    m_history->setAccounts(m_services.accounts.accounts());
    showTitle();
}

void MainWindow::showDestination()
{
    const Account account = m_services.accounts.current();
    if (!account.isPractice()) {
        m_services.practice.stop();
        m_ui->composer->setDestination(account.server, account.scope,
            guardSentence(account, m_services.guards.isNameWanted(account)));
        return;
    }
    using Access = Result<PracticeHost::Access>;
    whenDone(
        m_services.practice.access(), this, [this, scope = account.scope](const Access& access) {
            if (access && m_services.accounts.current().isPractice())
                m_ui->composer->setDestination(access->url, scope);
        });
}

void MainWindow::showTitle()
{
    const ComposerDraft draft = m_drafts->draft();
    const QString path = draft.templatePath;
    const QString account = m_services.accounts.current().name;
    setWindowModified(!path.isEmpty() && m_saving->isModified(draft));
    //: window title: %1 template, %2 account; [*] marks a template that was changed
    setWindowTitle(path.isEmpty() ? tr("%1[*] – Herald").arg(account)
                                  : tr("%1[*] – %2 – Herald").arg(path, account));
}

void MainWindow::showDrafts()
{
    const bool areSeveral = m_drafts->count() > 1;
    m_ui->nextDraft->setEnabled(areSeveral);
    m_ui->previousDraft->setEnabled(areSeveral);
    m_ui->reopenDraft->setEnabled(m_drafts->canReopen());
    showTitle();
}

void MainWindow::newDraft()
{
    m_drafts->open({});
    m_ui->composer->focusName();
}

void MainWindow::pasteAsEvent()
{
    const auto pasted = readPastedEvent(QGuiApplication::clipboard()->text());
    if (!pasted) {
        m_ui->messages->showMessage(MessageBar::Level::Warning, pasted.error().text);
        return;
    }
    m_saving->useEvent(pasted->event);
    QStringList notes = pasted->notes;
    if (pasted->scope && *pasted->scope != m_services.accounts.current().scope)
        //: %1 is a scope such as "Product 4711"
        notes += tr("It was meant for another scope: %1.").arg(pasted->scope->label());
    if (notes.isEmpty())
        m_ui->messages->dismiss();
    else
        m_ui->messages->showMessage(MessageBar::Level::Information, notes.join(u' '));
}

void MainWindow::editEnvironment()
{
    auto* dialog = new EnvironmentDialog(m_services.expander.environment(),
        environmentIn(m_drafts->draft().composition()).values(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_ui->composer, &Composer::refresh);
    dialog->open();
}

/// A template never changes by itself where a publish goes.
void MainWindow::offerPlace(const QString& accountName, const std::optional<Scope>& scope)
{
    MessageBar& messages = *m_ui->messages;
    const Account current = m_services.accounts.current();
    const auto account
        = accountName.isEmpty() ? current : m_services.accounts.findByName(accountName);
    if (!account) {
        messages.showMessage(MessageBar::Level::Information,
            tr("This template is meant for the account “%1”, which is not in the list.")
                .arg(accountName));
        return;
    }
    const Scope wanted = scope.value_or(account->scope);
    if (account->id == current.id && wanted == current.scope)
        return;
    messages.showMessage(MessageBar::Level::Information,
        //: %1 is an account's name, %2 a scope such as "My devices"
        tr("This template is meant for the account “%1” and the scope “%2”.")
            .arg(account->name, wanted.label()));
    messages.addWayOn(tr("Use them"), [this, account = *account, wanted]() mutable {
        account.scope = wanted;
        Result<void> used = m_services.accounts.save(account);
        if (used)
            used = m_services.accounts.setCurrent(account.id);
        if (!used)
            m_ui->messages->showMessage(MessageBar::Level::Error, used.error().text);
    });
}

void MainWindow::placeDock()
{
    // Qt mirrors layouts for right-to-left languages, but not dock areas.
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_templates);
}

void MainWindow::raiseAndActivate()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_quitting->mayClose()) {
        event->ignore();
        return;
    }
    if (!m_publishing->isSending()) {
        m_memory->save();
        m_live->remember();
        QMainWindow::closeEvent(event);
        return;
    }
    // The row is finished honestly before the window goes: cancelled, or unknown.
    event->ignore();
    m_isClosing = true;
    m_publishing->cancel();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_templates)
        placeDock();
}

} // namespace herald
