// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DayTable.h"

#include "base/Clock.h"
#include "gui/parts/Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace herald {

DayTable::DayTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        viewport()->update();
        waitForMidnight();
    });
}

void DayTable::setClock(const Clock& clock)
{
    m_clock = &clock;
    waitForMidnight();
}

QDate DayTable::today() const
{
    return m_clock ? m_clock->now().toLocalTime().date() : QDate();
}

/// The headings say "Today" of another day then.
void DayTable::waitForMidnight()
{
    const QDateTime now = m_clock->now().toLocalTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(left, 0) + 1000));
}

QString DayTable::dayText(QDate day) const
{
    if (!day.isValid())
        return {};
    const QString written = QLocale().toString(day, QLocale::LongFormat);
    const qint64 daysAgo = m_clock ? day.daysTo(today()) : -1;
    if (daysAgo == 0)
        //: Heading of a day's publishes; %1 is a date with its weekday.
        return tr("Today, %1").arg(written);
    if (daysAgo == 1)
        //: Heading of a day's publishes; %1 is a date with its weekday.
        return tr("Yesterday, %1").arg(written);
    return written;
}

int DayTable::rowHeight() const
{
    return std::max(verticalHeader()->defaultSectionSize(), 1);
}

int DayTable::headingHeight() const
{
    return fontMetrics().height() + fontMetrics().height() / 2;
}

int DayTable::scrollValue() const
{
    return verticalScrollBar()->value();
}

int DayTable::topRow() const
{
    return std::min(scrollValue() / rowHeight(), (model() ? model()->rowCount() : 0) - 1);
}

DayLayout DayTable::dayLayout() const
{
    const auto beginsDay = [this](int row) {
        const QDate day = dayOf(row);
        const QDate above = dayOf(row - 1);
        return day.isValid() && above.isValid() && day != above;
    };
    return {.rowCount = model() ? model()->rowCount() : 0,
        .rowHeight = rowHeight(),
        .headingHeight = headingHeight(),
        .viewHeight = viewport()->height(),
        .beginsDay = beginsDay};
}

/// A selection that is being drawn goes on across headings.
QModelIndex DayTable::indexAt(const QPoint& point) const
{
    const DayLayout layout = dayLayout();
    const int column = columnAt(point.x());
    const int row = state() == DragSelectingState ? layout.rowNear(point.y(), scrollValue())
                                                  : layout.rowAt(point.y(), scrollValue());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

QRect DayTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), dayLayout().yOf(index.row(), scrollValue()),
        columnWidth(index.column()), rowHeight()};
}

void DayTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex())
        return;
    scrollSideways(index.column());
    const DayLayout layout = dayLayout();
    const int atTop = layout.valueWithRowAtTop(index.row());
    const int atBottom = layout.valueWithRowAtBottom(index.row());
    int value = layout.valueToShow(index.row(), scrollValue());
    if (hint == PositionAtTop)
        value = atTop;
    else if (hint == PositionAtBottom)
        value = atBottom;
    else if (hint == PositionAtCenter)
        value = atBottom + (atTop - atBottom) / 2;
    updateRange(value);
    verticalScrollBar()->setValue(value);
}

void DayTable::scrollSideways(int column)
{
    QScrollBar* bar = horizontalScrollBar();
    const int left = columnViewportPosition(column);
    const int right = left + columnWidth(column);
    const int sign = isRightToLeft() ? -1 : 1;
    if (left < 0 || columnWidth(column) > viewport()->width())
        bar->setValue(bar->value() + sign * left);
    else if (right > viewport()->width())
        bar->setValue(bar->value() + sign * (right - viewport()->width()));
}

void DayTable::reset()
{
    m_change = Change::Seen;
    QTableView::reset();
}

void DayTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    // Headings only move it farther down.
    const bool isBelow = first - 1 - topRow() > viewport()->height() / rowHeight();
    m_change = std::max(m_change, isBelow ? Change::BelowView : Change::Seen);
    QTableView::rowsInserted(parent, first, last);
}

void DayTable::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    m_change = Change::Seen;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

/// Rows below what is seen come by the thousand while a search is counted: nothing of that is
/// painted.
void DayTable::doItemsLayout()
{
    const bool looksAsBefore = std::exchange(m_change, Change::None) == Change::BelowView;
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, looksAsBefore);
    QTableView::doItemsLayout();
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, false);
}

bool DayTable::isWhole(int row) const
{
    const int y = dayLayout().yOf(row, scrollValue());
    return y >= headingHeight() && y + rowHeight() <= viewport()->height();
}

std::pair<int, int> DayTable::wholeRows(const QList<DayLayout::Row>& rows) const
{
    std::pair whole {0, -1};
    for (const DayLayout::Row& row : rows) {
        if (row.y < headingHeight() || row.y + rowHeight() > viewport()->height())
            continue;
        if (whole.first > whole.second)
            whole.first = row.row;
        whole.second = row.row;
    }
    return whole;
}

/// Days that were not known bring headings, which move the rows below them.
void DayTable::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    const bool wasAtEnd = scrollValue() > 0 && scrollValue() == verticalScrollBar()->maximum();
    updateGeometries();
    const int current = currentIndex().row();
    const bool wasSeen = scrollValue() == m_paintedValue && current >= m_wholeRows.first
        && current <= m_wholeRows.second;
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (wasSeen)
        scrollTo(currentIndex());
    viewport()->update();
}

void DayTable::updateGeometries()
{
    const int value = scrollValue();
    QTableView::updateGeometries();
    updateRange(value);
    verticalScrollBar()->setValue(value);
}

/// The days at the end count only where they are nearly seen: to ask for them is to read them.
void DayTable::updateRange(int wantedValue)
{
    const DayLayout layout = dayLayout();
    const int withoutDays = std::max(
        0, layout.rowCount * layout.rowHeight - layout.viewHeight + layout.headingHeight);
    const bool isNearEnd = layout.rowCount > 0 && wantedValue + 2 * layout.viewHeight > withoutDays;
    QScrollBar* bar = verticalScrollBar();
    bar->setMaximum(isNearEnd ? layout.valueWithRowAtBottom(layout.rowCount - 1) : withoutDays);
    bar->setPageStep(std::max(layout.viewHeight - layout.headingHeight, layout.rowHeight));
    bar->setSingleStep(layout.rowHeight);
}

void DayTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        updateGeometries();
}

/// Headings do not move as the rows do.
void DayTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        updateRange(scrollValue());
    viewport()->update();
}

void DayTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const DayLayout layout = dayLayout();
    if (layout.rowCount == 0 || !selectionModel())
        return;
    const QRect area = rect.normalized();
    const auto at
        = [&](int y) { return model()->index(layout.rowNear(y, scrollValue()), 0, rootIndex()); };
    selectionModel()->select(QItemSelection(at(area.top()), at(area.bottom())), command);
}

QRegion DayTable::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const auto rows = dayLayout().visibleRows(scrollValue());
    for (const QItemSelectionRange& range : selection) {
        for (const DayLayout::Row& row : rows) {
            if (row.row >= range.top() && row.row <= range.bottom())
                region += QRect(0, row.y, viewport()->width(), rowHeight());
        }
    }
    return region;
}

/// Home and End go to the first and the last row, as in a list: whole rows are selected.
QModelIndex DayTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (!currentIndex().isValid() || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    const int page = std::max((viewport()->height() - headingHeight()) / rowHeight() - 1, 1);
    int row = currentIndex().row();
    switch (action) {
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MovePageUp:
        row = std::max(row - page, 0);
        break;
    case MovePageDown:
        row = std::min(row + page, rows - 1);
        break;
    default:
        return QTableView::moveCursor(action, modifiers);
    }
    return model()->index(row, currentIndex().column(), rootIndex());
}

/// A heading is no empty place, where a click would take the selection away.
void DayTable::mousePressEvent(QMouseEvent* event)
{
    const int y = event->position().toPoint().y();
    const auto rows = dayLayout().visibleRows(scrollValue());
    const bool isHeading = !rows.isEmpty() && y < rows.last().y + rowHeight()
        && dayLayout().rowAt(y, scrollValue()) < 0;
    if (!isHeading)
        QTableView::mousePressEvent(event);
}

void DayTable::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const DayLayout layout = dayLayout();
    const auto rows = layout.visibleRows(scrollValue());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const DayLayout::Row& row : rows) {
        paintRow(painter, option, row);
        if (row.hasHeading)
            paintHeading(painter, row.y - layout.headingHeight, row.row);
    }
    m_paintedValue = scrollValue();
    m_wholeRows = wholeRows(rows);
    if (!rows.isEmpty())
        paintHeading(painter, layout.stickyY(scrollValue()), rows.first().row);
}

void DayTable::paintRow(
    QPainter& painter, const QStyleOptionViewItem& base, const DayLayout::Row& row)
{
    QStyleOptionViewItem option = base;
    const QModelIndex current = currentIndex();
    if (selectionModel()->isSelected(model()->index(row.row, 0, rootIndex())))
        option.state |= QStyle::State_Selected;
    option.features.setFlag(
        QStyleOptionViewItem::Alternate, alternatingRowColors() && row.row % 2 == 1);
    option.rect = QRect(0, row.y, viewport()->width(), rowHeight());
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    for (int column = 0; column < model()->columnCount(rootIndex()); ++column) {
        if (isColumnHidden(column))
            continue;
        option.rect
            = QRect(columnViewportPosition(column), row.y, columnWidth(column), rowHeight());
        if (option.rect.right() < 0 || option.rect.left() > viewport()->width())
            continue;
        const QModelIndex index = model()->index(row.row, column, rootIndex());
        QStyleOptionViewItem cell = option;
        cell.state.setFlag(QStyle::State_HasFocus, index == current && hasFocus());
        itemDelegateForIndex(index)->paint(&painter, cell, index);
    }
}

void DayTable::paintHeading(QPainter& painter, int y, int row) const
{
    const Theme theme(palette());
    const QRect area(0, y, viewport()->width(), headingHeight());
    painter.fillRect(area, palette().color(QPalette::Window));
    painter.setPen(theme.line(QPalette::Window));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.mutedText(QPalette::Window));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const QRect text = area.adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(bold);
    painter.drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        metrics.elidedText(dayText(dayOf(row)), Qt::ElideRight, text.width()));
    painter.setFont(font());
}

} // namespace herald
