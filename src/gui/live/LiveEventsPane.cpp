// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsPane.h"

#include "cloud/StreamEventJson.h"
#include "gui/live/LiveEventsActions.h"
#include "gui/live/LiveEventsColumns.h"
#include "gui/live/LiveEventsDelegate.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/live/StreamStateText.h"
#include "gui/parts/EmptyNote.h"
#include "gui/parts/Icons.h"
#include "history/search/SearchPiece.h"
#include "ui_liveeventspane.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <limits>

namespace herald {

namespace {

constexpr quint32 stateVersion = 1;

QString written(qint64 number)
{
    return QLocale().toString(number);
}

/// For the plural's form.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

LiveEventsPane::LiveEventsPane(LiveEventsModel& events, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_events(events)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::LiveEventsPane>())
{
    m_ui->setupUi(this);
    m_ui->liveEvents->setEvents(events, clock);
    m_actions = new LiveEventsActions(*m_ui->liveEvents, *this);
    m_actions->fillBar(*m_ui->liveEventsTools);
    m_note = new EmptyNote(m_ui->liveEvents);
    m_ui->searchLiveEvents->installEventFilter(this);
    m_ui->liveEventsPrefix->installEventFilter(this);
    m_actions->pause->setChecked(events.isPaused());
    fillShown();
    refreshIcons();
    connectParts();
    connectActions();
    refresh();
}

LiveEventsPane::~LiveEventsPane() = default;

void LiveEventsPane::setStream(const StreamState& state, const QString& accountName)
{
    m_stream = state;
    m_accountName = accountName;
    refresh();
}

void LiveEventsPane::focusEvents()
{
    m_ui->liveEvents->setFocus(Qt::ShortcutFocusReason);
}

QByteArray LiveEventsPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_ui->liveEventsShown->currentData().toInt()
           << m_ui->liveEventsPrefix->text() << m_ui->liveEvents->columns().save();
    return state;
}

bool LiveEventsPane::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    int shown = 0;
    QString prefix;
    QByteArray columns;
    stream >> version >> shown >> prefix >> columns;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    m_ui->liveEventsShown->setCurrentIndex(std::max(0, m_ui->liveEventsShown->findData(shown)));
    m_ui->liveEventsPrefix->setText(prefix);
    return m_ui->liveEvents->columns().restore(columns);
}

const LiveEvent* LiveEventsPane::current() const
{
    return m_events.find(m_ui->liveEvents->currentNumber());
}

void LiveEventsPane::fillShown()
{
    using Whose = LiveEventsFilter::Whose;
    const std::pair<Whose, QString> choices[] {
        {Whose::All, tr("All events")},
        //: Of events in the stream: those that this Herald published
        {Whose::Mine, tr("Mine")},
        //: Of events in the stream: those that this Herald did not publish
        {Whose::Others, tr("Not mine")},
    };
    for (const auto& [whose, text] : choices)
        m_ui->liveEventsShown->addItem(text, static_cast<int>(whose));
}

void LiveEventsPane::connectParts()
{
    LiveEventsTable* table = m_ui->liveEvents;
    connect(m_ui->searchLiveEvents, &QLineEdit::textChanged, this, &LiveEventsPane::applyFilter);
    connect(m_ui->liveEventsPrefix, &QLineEdit::textChanged, this, &LiveEventsPane::applyFilter);
    connect(
        m_ui->liveEventsShown, &QComboBox::currentIndexChanged, this, &LiveEventsPane::applyFilter);
    connect(&m_events, &LiveEventsModel::countsChanged, this, &LiveEventsPane::refresh);
    connect(&m_events, &QAbstractItemModel::modelReset, this, &LiveEventsPane::refresh);
    connect(table, &LiveEventsTable::currentEventChanged, this, &LiveEventsPane::refresh);
    connect(table, &LiveEventsTable::unseenChanged, this, &LiveEventsPane::sayUnseen);
    connect(table, &LiveEventsTable::menuRequested, this, &LiveEventsPane::showContextMenu);
    connect(table, &LiveEventsTable::detailsRequested, this, &LiveEventsPane::detailsRequested);
    connect(m_ui->newestLiveEvents, &QToolButton::clicked, table, &LiveEventsTable::followNewest);
    connect(
        m_ui->clearedLiveEvents, &UndoBar::undoRequested, m_actions->undoClear, &QAction::trigger);
    connect(
        m_ui->connectLiveStream, &QPushButton::clicked, this, &LiveEventsPane::connectRequested);
    connect(m_note, &EmptyNote::actionTriggered, this, [this] {
        if (m_events.filter().isOpen())
            Q_EMIT connectRequested();
        else
            clearFilter();
    });
}

void LiveEventsPane::connectActions()
{
    const auto on
        = [this](QAction* action, auto take) { connect(action, &QAction::triggered, this, take); };
    on(m_actions->pause, [this](bool isPaused) {
        m_events.setPaused(isPaused);
        refresh();
    });
    on(m_actions->clear, [this] { clearEvents(); });
    on(m_actions->undoClear, [this] {
        m_events.undoClear();
        refresh();
    });
    on(m_actions->save, [this] { Q_EMIT saveRequested(); });
    on(m_actions->details, [this] { Q_EMIT detailsRequested(); });
    on(m_actions->publishThis, [this] { Q_EMIT publishThisRequested(); });
    on(m_actions->saveAsTemplate, [this] { Q_EMIT saveAsTemplateRequested(); });
    on(m_actions->showInHistory, [this] { Q_EMIT showInHistoryRequested(); });
    on(m_actions->onlyName, [this] { onlyName(); });
    on(m_actions->onlyDevice, [this] { onlyDevice(); });
    on(m_actions->copyCurl, [this] { Q_EMIT copyCurlRequested(); });
    on(m_actions->copyData, [this] {
        if (const LiveEvent* event = current())
            copy(event->event.data.value_or(QString()));
    });
    on(m_actions->copyJson, [this] {
        if (const LiveEvent* event = current())
            copy(QString::fromUtf8(streamEventLine(event->event)));
    });
}

void LiveEventsPane::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT announced(tr("Copied."));
}

void LiveEventsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_actions)
        refreshIcons();
}

/// From the fields into the table.
bool LiveEventsPane::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (event->type() != QEvent::KeyPress || !field)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        field->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    m_ui->liveEvents->setFocus();
    return true;
}

void LiveEventsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshDirection();
}

/// Two rows one above the other where they have no room side by side.
void LiveEventsPane::refreshDirection()
{
    constexpr int leastFilterLetters = 60;
    const int needed
        = m_ui->toolRow->sizeHint().width() + fontMetrics().averageCharWidth() * leastFilterLetters;
    m_ui->rows->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LiveEventsPane::refreshIcons()
{
    const int size = std::max(fontMetrics().height(), 16);
    m_ui->liveEventsTools->setIconSize(QSize(size, size));
    m_actions->refreshIcons(palette());
    m_ui->newestLiveEvents->setIcon(icon(u"arrow-up", palette()));
}

void LiveEventsPane::refresh()
{
    const LiveEventsModel::Counts& counts = m_events.counts();
    const bool canUndo = m_events.clearedCount() > 0;
    m_actions->enableFor(current(), counts.kept > 0, canUndo);
    if (!canUndo)
        m_ui->clearedLiveEvents->hide();
    sayCounts();
    sayStream();
    sayEmpty();
}

void LiveEventsPane::sayCounts()
{
    const LiveEventsModel::Counts& counts = m_events.counts();
    QStringList parts;
    if (counts.shown != counts.kept)
        //: %1 of %2 events are shown; numbers as they are written, %n is %2 for the plural
        parts += tr("%1 of %2 events", nullptr, plural(counts.kept))
                     .arg(written(counts.shown), written(counts.kept));
    else if (counts.kept > 0)
        //: %1 is the number as it is written, %n the same number for the plural
        parts += tr("%1 events", nullptr, plural(counts.kept)).arg(written(counts.kept));
    if (m_events.isPaused())
        //: Events that came while the table is paused; %1 is the number as it is written
        parts += tr("paused, %1 waiting", nullptr, plural(counts.waiting))
                     .arg(written(counts.waiting));
    if (counts.letGo > 0)
        //: Of old events that there was no room for; %1 is the number as it is written
        parts += tr("%1 old ones let go", nullptr, plural(counts.letGo)).arg(written(counts.letGo));
    m_ui->liveEventsCount->say(m_events.isPaused() ? Tone::Warning : Tone::Neutral,
        m_events.isPaused() ? QStringView(u"pause") : QStringView(), parts.join(u" · "));
}

void LiveEventsPane::sayStream()
{
    using Kind = StreamState::Kind;
    const bool isSaid = m_stream.kind != Kind::Connected && m_events.counts().shown > 0;
    m_ui->liveStreamState->setVisible(isSaid);
    m_ui->connectLiveStream->setVisible(isSaid && canConnect(m_stream));
    if (isSaid)
        m_ui->liveStreamState->say(
            m_stream.kind == Kind::Connecting ? Tone::Neutral : Tone::Warning,
            m_stream.kind == Kind::Connecting ? u"info" : u"warning", streamSentence(m_stream));
}

void LiveEventsPane::sayEmpty()
{
    if (m_events.counts().shown > 0)
        return m_note->hide();
    if (!m_events.filter().isOpen() && m_events.counts().kept > 0)
        return m_note->say(tr("No event matches"), {}, tr("Clear the search"));
    if (m_stream.kind != StreamState::Kind::Connected)
        return m_note->say(tr("The event stream is not connected"), streamSentence(m_stream),
            canConnect(m_stream) && m_events.filter().isOpen() ? tr("Connect") : QString());
    m_note->say(tr("Waiting for events"),
        //: %1 is an account's name
        tr("Every event of “%1” is listed here as soon as the cloud passes it on: those of "
           "devices, and those that you publish.")
            .arg(m_accountName));
}

void LiveEventsPane::sayUnseen(int count)
{
    m_ui->newestLiveEvents->setVisible(count > 0);
    //: %1 is a number of events that came above those being read, as it is written
    m_ui->newestLiveEvents->setText(tr("%1 new", nullptr, count).arg(written(count)));
    m_ui->newestLiveEvents->setToolTip(tr("Go to the newest and follow them (Esc in the table)"));
}

void LiveEventsPane::applyFilter()
{
    LiveEventsFilter filter;
    filter.setSearch(m_ui->searchLiveEvents->text());
    filter.setNamePrefix(m_ui->liveEventsPrefix->text());
    filter.setWhose(
        static_cast<LiveEventsFilter::Whose>(m_ui->liveEventsShown->currentData().toInt()));
    static_cast<LiveEventsDelegate*>(m_ui->liveEvents->itemDelegate())->setSearch(filter.terms());
    m_ui->liveEvents->viewport()->update();
    m_events.setFilter(filter);
}

void LiveEventsPane::clearFilter()
{
    m_ui->searchLiveEvents->clear();
    m_ui->liveEventsPrefix->clear();
    m_ui->liveEventsShown->setCurrentIndex(0);
}

void LiveEventsPane::clearEvents()
{
    const qint64 before = m_events.counts().kept;
    m_events.clear();
    if (before > 0)
        m_ui->clearedLiveEvents->offer(
            //: %1 is the number as it is written, %n the same number for the plural
            tr("%1 events cleared.", nullptr, plural(before)).arg(written(before)));
}

void LiveEventsPane::onlyName()
{
    if (const LiveEvent* event = current())
        m_ui->liveEventsPrefix->setText(event->event.name);
}

void LiveEventsPane::onlyDevice()
{
    if (const LiveEvent* event = current())
        m_ui->searchLiveEvents->setText(QStringLiteral("device:") + event->event.coreId);
}

void LiveEventsPane::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillContextMenu(*menu);
    menu->popup(position);
}

} // namespace herald
