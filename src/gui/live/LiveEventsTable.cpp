// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsTable.h"

#include "gui/live/LiveEventsDelegate.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/parts/Theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace herald {

namespace {
constexpr double rowLines = 1.4; // line heights
constexpr double nameShare = 0.35; // of what name and data have together
constexpr int leastNameLetters = 12;
constexpr int leastDataLetters = 16;
constexpr int deviceLetters = 26; // an id has 24
} // namespace

LiveEventsTable::LiveEventsTable(QWidget* parent)
    : DayTable(parent)
{
    setItemDelegate(new LiveEventsDelegate(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &LiveEventsTable::detailsRequested);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveEventsTable::noteScroll);
}

void LiveEventsTable::setEvents(LiveEventsModel& events, const Clock& clock)
{
    m_events = &events;
    setClock(clock);
    connect(&events, &QAbstractItemModel::modelAboutToBeReset, this, &LiveEventsTable::remember);
    setModel(&events);
    // After setModel(): the view has done its part.
    connect(&events, &QAbstractItemModel::modelReset, this, &LiveEventsTable::restore);
    sizeColumns();
}

QDate LiveEventsTable::dayOf(int row) const
{
    return m_events ? m_events->dateAt(row) : QDate();
}

bool LiveEventsTable::isFollowing() const
{
    // The focus alone makes a row the current one; only who selects one reads it.
    return verticalScrollBar()->value() == 0 && !selectionModel()->hasSelection();
}

qint64 LiveEventsTable::currentNumber() const
{
    return selectionModel()->hasSelection()
        ? currentIndex().data(LiveEventsModel::NumberRole).toLongLong()
        : 0;
}

void LiveEventsTable::followNewest()
{
    selectionModel()->clear();
    verticalScrollBar()->setValue(0);
    setUnseen(0);
}

void LiveEventsTable::keyboardSearch(const QString&) { }

void LiveEventsTable::changeEvent(QEvent* event)
{
    DayTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

void LiveEventsTable::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        scrollTo(currentIndex());
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    }
    Q_EMIT menuRequested(place);
}

void LiveEventsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isReturn && isPlain && currentNumber() != 0)
        Q_EMIT detailsRequested();
    else if (event->key() == Qt::Key_Escape && isPlain && !isFollowing())
        followNewest();
    else
        DayTable::keyPressEvent(event);
}

void LiveEventsTable::resizeEvent(QResizeEvent* event)
{
    DayTable::resizeEvent(event);
    fitColumns();
}

void LiveEventsTable::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    DayTable::selectionChanged(selected, deselected);
    Q_EMIT currentEventChanged();
}

void LiveEventsTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    const bool wasFollowing = isFollowing();
    DayTable::rowsInserted(parent, first, last);
    if (wasFollowing)
        return;
    keepViewStill(first, last - first + 1);
    if (first == 0)
        setUnseen(m_unseen + last + 1);
}

void LiveEventsTable::keepViewStill(int first, int count)
{
    QScrollBar* bar = verticalScrollBar();
    if (first > 0 && first * rowHeight() >= bar->value())
        return;
    updateGeometries();
    bar->setValue(bar->value() + count * rowHeight());
}

void LiveEventsTable::remember()
{
    m_wasFollowing = isFollowing();
    m_currentNumber = currentNumber();
    const LiveEvent* top = m_events->eventAt(topRow());
    m_topNumber = top ? top->number : 0;
}

/// Where what was read is still there, it is where it was.
void LiveEventsTable::restore()
{
    if (m_wasFollowing)
        return setUnseen(0);
    const auto current = m_events->rowOf(m_currentNumber);
    const auto top = m_events->rowOf(m_topNumber);
    setAutoScroll(false);
    if (current)
        selectionModel()->setCurrentIndex(m_events->index(*current, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(true);
    if (top)
        scrollTo(m_events->index(*top, 0), PositionAtTop);
    if (current && !isWhole(*current))
        scrollTo(m_events->index(*current, 0), PositionAtCenter);
    noteScroll();
}

void LiveEventsTable::noteScroll()
{
    if (verticalScrollBar()->value() == 0)
        setUnseen(0);
}

void LiveEventsTable::setUnseen(int count)
{
    if (std::exchange(m_unseen, count) != count)
        Q_EMIT unseenChanged(count);
}

void LiveEventsTable::sizeColumns()
{
    if (!m_events)
        return;
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics fixed(monospaceFont(font()));
    const int letter = metrics.averageCharWidth();
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(static_cast<int>(metrics.height() * rowLines));
    QHeaderView& header = *horizontalHeader();
    header.setMinimumSectionSize(letter * 5);
    header.setStretchLastSection(false);
    header.resizeSection(LiveEventsModel::Time,
        fixed.horizontalAdvance(QStringLiteral("00:00:00.000")) + 2 * letter);
    header.resizeSection(LiveEventsModel::Device, fixed.averageCharWidth() * deviceLetters);
    const int word = std::max(metrics.horizontalAdvance(tr("mine")),
        metrics.horizontalAdvance(
            m_events->headerData(LiveEventsModel::Mine, Qt::Horizontal, Qt::DisplayRole)
                .toString()));
    header.resizeSection(LiveEventsModel::Mine, word + metrics.height() + 3 * letter);
    header.setSectionResizeMode(LiveEventsModel::Data, QHeaderView::Stretch);
    fitColumns();
}

/// Where there is too little room, the device gives way: the details have it.
void LiveEventsTable::fitColumns()
{
    if (!m_events)
        return;
    QHeaderView& header = *horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    setColumnHidden(LiveEventsModel::Device, false);
    const int fixed
        = header.sectionSize(LiveEventsModel::Time) + header.sectionSize(LiveEventsModel::Mine);
    const int device = header.sectionSize(LiveEventsModel::Device);
    const int least = (leastNameLetters + leastDataLetters) * letter;
    const bool hasDevice = viewport()->width() >= fixed + device + least;
    setColumnHidden(LiveEventsModel::Device, !hasDevice);
    const int both = viewport()->width() - fixed - (hasDevice ? device : 0);
    header.resizeSection(LiveEventsModel::Name,
        std::max(static_cast<int>(both * nameShare), leastNameLetters * letter));
}

} // namespace herald
