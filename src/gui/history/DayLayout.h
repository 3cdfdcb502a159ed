// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

namespace herald {

/// Where rows of equal height stand in a view that scrolls by the pixel, with a heading above the
/// first row of each day. The heading of the topmost row's day always stands at the top; the next
/// one pushes it out.
///
/// The scroll bar counts rows only (row r is at the top at r * rowHeight), so that nothing has to
/// be known of rows that are not seen: while the last row of a day leaves at the top it moves
/// faster, by the height of the heading that follows.
struct DayLayout {
    struct Row {
        int row = 0;
        int y = 0; ///< of its upper edge in the view
        bool hasHeading = false; ///< right above it

        friend bool operator==(const Row&, const Row&) = default;
    };

    int rowCount = 0;
    int rowHeight = 1; ///< at least 1
    int headingHeight = 0;
    int viewHeight = 0;
    /// Whether the row's day is another than that of the row above; never asked of row 0. Asked
    /// only of rows in the view and right below it.
    std::function<bool(int row)> beginsDay = [](int) { return false; };

    /// Those that can be seen, from the top, at this value of the scroll bar.
    QList<Row> visibleRows(int scrollValue) const;
    /// Of the heading at the top: 0, or less while the next one pushes it out.
    int stickyY(int scrollValue) const;
    /// -1: none there, or a heading.
    int rowAt(int y, int scrollValue) const;
    /// Of a row that cannot be seen: somewhere out of the view, on its side.
    int yOf(int row, int scrollValue) const;
    /// The other way round, for any y: of a heading the row below it; -1: there are no rows.
    int rowNear(int y, int scrollValue) const;

    int valueWithRowAtTop(int row) const { return row * rowHeight; }
    /// At least 0.
    int valueWithRowAtBottom(int row) const;
    /// The row is seen from edge to edge, and the scroll bar is moved no more than that takes.
    int valueToShow(int row, int scrollValue) const;

private:
    int heightAbove(int row) const; ///< of its heading, or 0
};

} // namespace herald
