// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsFlow.h"

#include "base/WhenDone.h"
#include "event/CommandText.h"
#include "gui/history/HistoryPane.h"
#include "gui/live/LiveEventDialog.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/live/LiveEventsPane.h"
#include "gui/live/LiveEventsSave.h"
#include "gui/live/PlaceholderChoiceDialog.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/TemplateFlow.h"
#include "gui/WindowServices.h"
#include "gui/WindowSettings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>
#include <QSettings>

#include <utility>

namespace herald {

namespace {

const QString paneKey = QStringLiteral("window/liveEvents");

/// As it can be published again. Whether it was private is not said in a stream.
Event eventOf(const StreamEvent& received)
{
    Event event {.name = received.name, .data = received.data.value_or(QString())};
    if (received.ttl >= 0 && received.ttl <= maxTtlSeconds)
        event.ttlSeconds = received.ttl;
    return event;
}

} // namespace

LiveEventsFlow::LiveEventsFlow(WindowServices& services, TemplateFlow& templates,
    HistoryPane& history, MessageBar& messages, QMainWindow& window)
    : QObject(&window)
    , m_services(services)
    , m_templates(templates)
    , m_history(history)
    , m_messages(messages)
    , m_window(window)
    , m_events(new LiveEventsModel({}, this))
    , m_dock(new QDockWidget(tr("Live events"), &window))
    , m_show(new QAction(tr("Go to the l&ive events"), this))
{
    m_dock->setObjectName(QStringLiteral("liveEventsDock"));
    m_show->setObjectName(QStringLiteral("showLiveEvents"));
    m_show->setShortcut(Qt::Key_F9); // letters with Ctrl are keys of the fields: Ctrl+E is End
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible && !m_pane)
            buildPane();
    });
    connect(&services.receipts, &Receipts::matched, this,
        [this](PublishId id, const StreamEvent& event, bool isSure) {
            if (isSure)
                m_events->noteSeen(id, event);
        });
    connect(m_show, &QAction::triggered, this, [this] {
        m_dock->show();
        m_dock->raise();
        if (!m_pane)
            buildPane();
        m_pane->focusEvents();
    });
}

LiveEventsFlow::~LiveEventsFlow() = default;

void LiveEventsFlow::buildPane()
{
    m_pane = new LiveEventsPane(*m_events, m_services.clock, m_dock);
    m_dock->setWidget(m_pane);
    const QSettings settings(m_services.paths.settingsFile(), QSettings::IniFormat);
    m_pane->restoreState(settings.value(paneKey).toByteArray());
    showStream();
    const auto withCurrent = [this](auto use) {
        return [this, use] {
            if (const LiveEvent* event = m_pane->current())
                use(*event);
        };
    };
    connect(m_pane, &LiveEventsPane::announced, this, &LiveEventsFlow::announced);
    connect(m_pane, &LiveEventsPane::connectRequested, this, &LiveEventsFlow::connectStream);
    connect(m_pane, &LiveEventsPane::detailsRequested, this, &LiveEventsFlow::showDetails);
    connect(m_pane, &LiveEventsPane::saveRequested, this, &LiveEventsFlow::save);
    connect(m_pane, &LiveEventsPane::copyCurlRequested, this, &LiveEventsFlow::copyCurl);
    connect(m_pane, &LiveEventsPane::publishThisRequested, this,
        withCurrent([this](const LiveEvent& event) { publishThis(event.event); }));
    connect(m_pane, &LiveEventsPane::saveAsTemplateRequested, this,
        withCurrent([this](const LiveEvent& event) { saveAsTemplate(event.event); }));
    connect(m_pane, &LiveEventsPane::showInHistoryRequested, this,
        withCurrent([this](const LiveEvent& event) { showInHistory(event.mine); }));
}

void LiveEventsFlow::remember() const
{
    if (m_pane)
        writeSettings(m_services.paths.settingsFile(), {{paneKey, m_pane->saveState()}});
}

void LiveEventsFlow::start()
{
    connect(&m_services.accounts, &AccountList::changed, this, &LiveEventsFlow::follow);
    follow();
}

/// Another account's or scope's events are another list.
void LiveEventsFlow::follow()
{
    const auto last
        = std::exchange(m_stream, m_services.streams.open(m_services.accounts.current()));
    if (last == m_stream)
        return;
    if (last)
        last->disconnect(this);
    m_events->begin();
    connect(m_stream.get(), &LiveStream::received, m_events, &LiveEventsModel::append);
    connect(m_stream.get(), &LiveStream::stateChanged, this, &LiveEventsFlow::showStream);
    showStream();
    m_server = m_stream->account().server;
    if (!m_stream->account().isPractice())
        return;
    using Access = Result<PracticeHost::Access>;
    whenDone(m_services.practice.access(), this, [this](const Access& access) {
        if (access && m_stream->account().isPractice())
            m_server = access->url;
    });
}

void LiveEventsFlow::showStream()
{
    if (m_pane && m_stream)
        m_pane->setStream(m_stream->state(), m_stream->account().name);
}

void LiveEventsFlow::connectStream()
{
    if (!m_stream)
        return;
    if (m_stream->state().kind == StreamState::Kind::Off)
        Q_EMIT streamWanted();
    else
        m_stream->tryNow();
}

void LiveEventsFlow::showDetails()
{
    const LiveEvent* event = m_pane->current();
    if (!event)
        return;
    auto* dialog = new LiveEventDialog(*event, curlOf(event->event), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LiveEventDialog::publishThisRequested, this, &LiveEventsFlow::publishThis);
    connect(
        dialog, &LiveEventDialog::saveAsTemplateRequested, this, &LiveEventsFlow::saveAsTemplate);
    connect(dialog, &LiveEventDialog::showInHistoryRequested, this, &LiveEventsFlow::showInHistory);
    dialog->show();
}

/// It only fills the composer: nothing is sent before the user has seen what would be.
void LiveEventsFlow::publishThis(const StreamEvent& event)
{
    m_templates.useEvent(eventOf(event));
    Q_EMIT announced(tr("“%1” is in the composer.").arg(event.name));
}

/// The draft stays where the last question is cancelled.
void LiveEventsFlow::saveAsTemplate(const StreamEvent& event)
{
    auto* dialog = new PlaceholderChoiceDialog(eventOf(event), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_templates.useComposition(dialog->composition());
        m_templates.saveAs();
    });
    if (dialog->hasChoices())
        dialog->open();
    else
        dialog->accept();
}

void LiveEventsFlow::showInHistory(PublishId id)
{
    m_history.showPublish(id);
}

QString LiveEventsFlow::curlOf(const StreamEvent& event) const
{
    return event.defect == StreamEvent::Defect::None && m_stream
        ? curlCommand(eventOf(event), m_stream->account().scope, m_server)
        : QString();
}

void LiveEventsFlow::copyCurl()
{
    const LiveEvent* event = m_pane->current();
    if (!event)
        return;
    QGuiApplication::clipboard()->setText(curlOf(event->event));
    Q_EMIT announced(tr("The command is copied, without the token."));
}

void LiveEventsFlow::save()
{
    auto* dialog = new QFileDialog(&m_window, tr("Save live events"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON Lines (*.jsonl)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    //: The name of a file without its ending; %1: a date
    dialog->selectFile(tr("live events %1")
                           .arg(m_services.clock.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LiveEventsFlow::saveTo);
    dialog->open();
}

/// What is listed, as it is listed now.
void LiveEventsFlow::saveTo(const QString& file)
{
    whenDone(saveLiveEvents(file, m_events->shownEvents()), this,
        [this, file](const Result<qint64>& saved) {
            if (!saved) {
                m_messages.showMessage(MessageBar::Level::Error, saved.error().text);
                return;
            }
            const QString place = QDir::toNativeSeparators(file);
            //: %1 is the number as it is written, %n the same number for the plural; %2 a file
            Q_EMIT announced(tr("%1 events saved to %2.", nullptr, static_cast<int>(*saved))
                                 .arg(QLocale().toString(*saved), place));
        });
}

} // namespace herald
