// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DayLayout.h"

#include <algorithm>

namespace herald {

int DayLayout::heightAbove(int row) const
{
    return row > 0 && row < rowCount && beginsDay(row) ? headingHeight : 0;
}

QList<DayLayout::Row> DayLayout::visibleRows(int scrollValue) const
{
    if (rowCount == 0)
        return {};
    const int top = std::clamp(scrollValue / rowHeight, 0, rowCount - 1);
    const int scrolled = std::clamp(scrollValue - top * rowHeight, 0, rowHeight);
    const int step = rowHeight + heightAbove(top + 1);
    int y = headingHeight - scrolled * step / rowHeight;
    QList<Row> rows {{top, y, false}};
    for (int row = top + 1; row < rowCount; ++row) {
        const int above = heightAbove(row);
        y += rowHeight + above;
        if (y - above >= viewHeight)
            break;
        rows.append({row, y, above > 0});
    }
    return rows;
}

int DayLayout::stickyY(int scrollValue) const
{
    for (const Row& row : visibleRows(scrollValue)) {
        if (row.hasHeading)
            return std::min(0, row.y - 2 * headingHeight);
    }
    return 0;
}

int DayLayout::rowAt(int y, int scrollValue) const
{
    if (y < headingHeight + stickyY(scrollValue))
        return -1;
    for (const Row& row : visibleRows(scrollValue)) {
        if (y >= row.y && y < row.y + rowHeight)
            return row.row;
    }
    return -1;
}

int DayLayout::yOf(int row, int scrollValue) const
{
    const QList<Row> seen = visibleRows(scrollValue);
    if (seen.isEmpty())
        return viewHeight;
    const Row& first = seen.first();
    if (row < first.row)
        return first.y - (first.row - row) * rowHeight;
    const int index = row - first.row;
    if (index < seen.size())
        return seen.at(index).y;
    return std::max(viewHeight, seen.last().y + rowHeight)
        + (row - seen.last().row - 1) * rowHeight;
}

int DayLayout::rowNear(int y, int scrollValue) const
{
    const QList<Row> seen = visibleRows(scrollValue);
    if (seen.isEmpty())
        return -1;
    const Row& first = seen.first();
    if (y < first.y)
        return std::max(0, first.row - (first.y - y + rowHeight - 1) / rowHeight);
    for (const Row& row : seen) {
        if (y < row.y + rowHeight)
            return row.row;
    }
    const int below = std::max(viewHeight, seen.last().y + rowHeight);
    return std::min(rowCount - 1, seen.last().row + 1 + std::max(0, y - below) / rowHeight);
}

int DayLayout::valueWithRowAtBottom(int row) const
{
    int room = viewHeight - headingHeight - rowHeight;
    int top = row;
    while (top > 0 && room > 0) {
        const int step = rowHeight + heightAbove(top);
        --top;
        // Rounded up: the row is whole rather than cut by a pixel.
        if (room < step)
            return top * rowHeight + ((step - room) * rowHeight + step - 1) / step;
        room -= step;
    }
    return top * rowHeight;
}

int DayLayout::valueToShow(int row, int scrollValue) const
{
    const int atTop = valueWithRowAtTop(row);
    return scrollValue >= atTop ? atTop : std::max(scrollValue, valueWithRowAtBottom(row));
}

} // namespace herald
