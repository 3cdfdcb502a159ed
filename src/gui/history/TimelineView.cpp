// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineView.h"

#include "gui/history/TimelineDialog.h"
#include "gui/history/TimelineLegend.h"
#include "gui/history/TimelinePlot.h"
#include "gui/history/TimelineText.h"
#include "gui/parts/PlainText.h"
#include "gui/parts/Speech.h"
#include "history/HistoryStore.h"
#include "history/timeline/Timeline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace herald {

namespace {
constexpr int firstPause = 100; // ms after the first frame: the plot must not delay the first key
constexpr int typingPause = 120; // the table's answers come first
constexpr int shortestLivePause = 1000;
constexpr int livePauseShare = 10; // of the time that one answer takes
constexpr int narrowestBin = 5; // pixels
constexpr int linesBeside = 10; // of text: the filters and a few rows
constexpr qint64 shortestPeriod = 10'000; // ms
constexpr qint64 movingTolerance = 120'000; // ms: "the last hour" moves on by itself
} // namespace

TimelineView::TimelineView(HistoryStore& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_timeline(new Timeline(store, this))
    , m_shown(new QAction(this))
    , m_tableAction(new QAction(tr("Timeline as table…"), this))
    , m_layout(new QVBoxLayout(this))
    , m_head(new QStackedWidget(this))
    , m_legend(new TimelineLegend(this))
    , m_told(new QLabel(this))
    , m_whole(new QToolButton(this))
    , m_asTable(new QToolButton(this))
    , m_place(new QWidget(this))
{
    setObjectName(QStringLiteral("timelineView"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_shown->setObjectName(QStringLiteral("showTimeline"));
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    m_tableAction->setObjectName(QStringLiteral("showTimelineTable"));
    m_told->setObjectName(QStringLiteral("timelineTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->addWidget(m_legend);
    m_head->addWidget(m_told);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whole->setText(tr("Whole time"));
    m_whole->setObjectName(QStringLiteral("wholeTime"));
    m_whole->setEnabled(false);
    m_asTable->setText(tr("As table…"));
    m_asTable->setObjectName(QStringLiteral("openTimelineTable"));
    m_asTable->setToolTip(tr("The timeline in words and numbers"));
    for (QToolButton* button : {m_whole, m_asTable}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_place->setMinimumHeight(placeHeight());

    auto* head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addWidget(m_whole);
    head->addWidget(m_asTable);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_place);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TimelineView::ask);
    connect(m_shown, &QAction::toggled, this, &TimelineView::refreshShown);
    connect(m_tableAction, &QAction::triggered, this, &TimelineView::openTable);
    connect(m_whole, &QToolButton::clicked, this, &TimelineView::showWhole);
    connect(m_asTable, &QToolButton::clicked, this, &TimelineView::openTable);
    connect(m_timeline, &Timeline::answered, this,
        qOverload<const TimelineAnswer&>(&TimelineView::show));
    connect(m_timeline, &Timeline::failed, this, &TimelineView::sayProblem);
    const auto follow = [this] { followChanges(); };
    connect(&store, &HistoryStore::added, this, follow);
    connect(&store, &HistoryStore::updated, this, follow);
    connect(&store, &HistoryStore::rowsCameOrWent, this, follow);
    connect(&store, &HistoryStore::changedElsewhere, this, follow);
    refreshShown();
}

TimelineView::~TimelineView() = default;

void TimelineView::setQuery(const HistoryQuery& query)
{
    if (!isSamePeriod(query))
        m_zoom.reset();
    m_query = query;
    askSoon(typingPause);
}

/// A period up to now that moves on by itself is the same.
bool TimelineView::isSamePeriod(const HistoryQuery& query) const
{
    if (query.since == m_query.since && query.until == m_query.until)
        return true;
    return !query.until && !m_query.until && query.since && m_query.since
        && std::abs(m_query.since->msecsTo(*query.since)) < movingTolerance;
}

void TimelineView::setRoom(int paneHeight)
{
    m_hasRoom = paneHeight >= placeHeight() + linesBeside * fontMetrics().height();
    refreshShown();
}

void TimelineView::refreshShown()
{
    setVisible(m_hasRoom && m_shown->isChecked());
    m_shown->setText(m_hasRoom ? tr("&Timeline")
                               //: Of a menu's entry that is checked though nothing is to be seen.
                               : tr("&Timeline (make the history higher to see it)"));
}

/// By someone who sees the picture, or reads the table.
bool TimelineView::isWatched() const
{
    return m_dialog || (m_plot && isVisible());
}

/// Never makes the window larger than its screen.
QSize TimelineView::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_place->setMinimumHeight(placeHeight());
}

/// Of the picture, before it is there.
int TimelineView::placeHeight() const
{
    return fontMetrics().height() * 6;
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(firstPause, this, &TimelineView::createPlot);
}

void TimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        askSoon(0);
}

void TimelineView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isWatched())
        return;
    if (std::exchange(m_isAsking, false))
        m_isStale = true;
    m_timeline->stop();
    m_pause.stop();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_plot && std::abs(wantedBins() - m_askedBins) * 5 > m_askedBins)
        askSoon(typingPause);
}

void TimelineView::createPlot()
{
    m_plot = new TimelinePlot(this);
    m_plot->setObjectName(QStringLiteral("timeline"));
    m_plot->setAccessibleName(tr("Timeline"));
    delete m_layout->replaceWidget(m_place, m_plot);
    m_place->hide();
    m_plot->show();
    setTabOrder(m_asTable, m_plot);
    m_plot->setNote(tr("Counting…"));
    connectPlot();
    askSoon(0);
}

void TimelineView::connectPlot()
{
    connect(m_plot, &TimelinePlot::chosen, this, &TimelineView::choose);
    connect(m_plot, &TimelinePlot::clicked, this, &TimelineView::showRowsOf);
    connect(m_plot, &TimelinePlot::zoomed, this, &TimelineView::zoom);
    connect(m_plot, &TimelinePlot::wholeWanted, this, &TimelineView::showWhole);
    connect(m_plot, &TimelinePlot::backWanted, this, &TimelineView::goBack);
    connect(m_plot, &TimelinePlot::unmarked, this, [this] { tell({}); });
    connect(m_plot, &TimelinePlot::markChanged, this, [this](qsizetype first, qsizetype last) {
        tell(binText(m_answer, first, last, m_clock.now()));
    });
    connect(m_plot, &TimelinePlot::toolTipWanted, this, [this](const QPoint& place, qsizetype bin) {
        QToolTip::showText(place, toolTipOf(binText(m_answer, bin, bin, m_clock.now())), m_plot);
    });
}

int TimelineView::wantedBins() const
{
    return std::clamp(width() / narrowestBin, 20, 400);
}

void TimelineView::followChanges()
{
    m_isStale = true;
    const int pause = std::max<int>(
        shortestLivePause, int(std::min<qint64>(m_lastTookMs, 6000)) * livePauseShare);
    if (!m_isAsking && !m_pause.isActive() && isWatched())
        m_pause.start(pause);
}

void TimelineView::askSoon(int afterMs)
{
    m_isStale = true;
    if (isWatched())
        m_pause.start(afterMs);
}

void TimelineView::ask()
{
    m_isStale = false;
    m_isAsking = true;
    m_asked.start();
    m_askedBins = wantedBins();
    TimelineQuery query {.rows = m_query, .mostBins = m_askedBins};
    if (m_zoom) {
        query.rows.since = QDateTime::fromMSecsSinceEpoch(m_zoom->since, Qt::UTC);
        query.rows.until = QDateTime::fromMSecsSinceEpoch(m_zoom->until, Qt::UTC);
    }
    m_timeline->ask(query);
}

void TimelineView::show(const TimelineAnswer& answer)
{
    m_answer = answer;
    m_isAsking = !answer.isComplete;
    m_lastTookMs = m_asked.elapsed();
    const QString summary = summaryText(answer, m_clock.now());
    if (m_plot)
        showPicture(summary);
    if (m_dialog)
        m_dialog->show(answer, summary);
    if (answer.isComplete && m_isStale)
        followChanges();
}

void TimelineView::showPicture(const QString& summary)
{
    m_plot->show(m_answer);
    m_plot->setNote(noteFor(m_answer));
    m_plot->setChosen(m_query.since.value_or(QDateTime()), m_query.until.value_or(QDateTime()));
    m_legend->show(m_answer.all);
    m_whole->setEnabled(m_zoom || m_query.since || m_query.until);
    if (m_plot->accessibleDescription() != summary)
        m_plot->setAccessibleDescription(summary);
}

QString TimelineView::noteFor(const TimelineAnswer& answer) const
{
    if (answer.all.total() > 0)
        return {};
    if (!answer.isComplete)
        return tr("Counting…");
    if (!m_query.terms.isEmpty() || m_query.outcome || !m_query.accountId.isEmpty())
        return tr("No publish in this time fits the search and the filters.");
    if (answer.bins.isEmpty())
        return tr("Nothing published yet: publishes appear here over time.");
    return tr("No publishes in this time.");
}

void TimelineView::sayProblem(const Error& error)
{
    m_isAsking = false;
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_answer = {};
    if (m_dialog)
        m_dialog->show(m_answer, error.text);
    if (!m_plot)
        return;
    m_plot->show(m_answer);
    m_plot->setNote(error.text);
    m_plot->setAccessibleDescription(error.text);
    m_legend->show({});
}

void TimelineView::tell(const QString& text)
{
    m_told->setText(text);
    m_told->setToolTip(toolTipOf(text));
    m_head->setCurrentWidget(text.isEmpty() ? static_cast<QWidget*>(m_legend) : m_told);
    if (!text.isEmpty())
        announce(*m_told);
}

void TimelineView::choose(qsizetype first, qsizetype last)
{
    if (last + 1 >= m_answer.edges.size())
        return;
    const auto since = QDateTime::fromMSecsSinceEpoch(m_answer.edges.at(first));
    const auto until = QDateTime::fromMSecsSinceEpoch(m_answer.edges.at(last + 1));
    m_zoom.reset();
    askSoon(0);
    Q_EMIT periodChosen(since, until);
}

void TimelineView::showRowsOf(qsizetype bin)
{
    if (bin + 1 < m_answer.edges.size())
        Q_EMIT momentChosen(QDateTime::fromMSecsSinceEpoch(m_answer.edges.at(bin + 1)));
}

void TimelineView::zoom(double factor, qint64 aroundMs)
{
    const Period shown = m_zoom.value_or(Period {m_answer.since, m_answer.until});
    Period whole {std::min(m_answer.oldest, m_answer.newest), m_answer.newest + 1};
    whole.since = std::min(whole.since, whole.until - shortestPeriod);
    const double length = double(shown.until - shown.since) * factor;
    const qint64 wanted = std::clamp(qint64(length), shortestPeriod, whole.until - whole.since);
    const double share = double(wanted) / double(shown.until - shown.since);
    const qint64 since = aroundMs - qint64(double(aroundMs - shown.since) * share);
    Period period;
    period.since = std::clamp(since, whole.since, whole.until - wanted);
    period.until = period.since + wanted;
    m_zoom = period;
    askSoon(typingPause / 2);
}

void TimelineView::showWhole()
{
    m_zoom.reset();
    askSoon(0);
    Q_EMIT periodChosen({}, {});
}

void TimelineView::goBack()
{
    if (!m_zoom)
        return showWhole();
    m_zoom.reset();
    askSoon(0);
}

void TimelineView::openTable()
{
    if (!m_dialog) {
        m_dialog = new TimelineDialog(this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            m_dialog, &TimelineDialog::chosen, this, [this](qsizetype bin) { choose(bin, bin); });
        if (m_isStale)
            askSoon(0);
    }
    m_dialog->show(m_answer,
        m_isStale && m_answer.bins.isEmpty() ? tr("Counting…")
                                             : summaryText(m_answer, m_clock.now()));
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace herald
