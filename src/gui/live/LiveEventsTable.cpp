// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsTable.h"

#include "gui/live/LiveEventsColumns.h"
#include "gui/live/LiveEventsDelegate.h"
#include "gui/live/LiveEventsModel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace herald {

namespace {
constexpr double rowLines = 1.4; // line heights
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
    m_columns = new LiveEventsColumns(*this);
    sizeRows();
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
    const bool isOfSizes
        = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (!isOfSizes || !m_columns)
        return;
    sizeRows();
    m_columns->size();
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
    if (m_columns)
        m_columns->fit();
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

void LiveEventsTable::sizeRows()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(static_cast<int>(metrics.height() * rowLines));
}

} // namespace herald
