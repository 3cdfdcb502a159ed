// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyleOptionViewItem>

class QPainter;

namespace herald {

/// Where the style puts the text of a cell of one line.
QRect cellTextPlace(const QStyleOptionViewItem& cell);
/// In the state that the cell is in.
QColor cellColor(const QStyleOptionViewItem& cell, QPalette::ColorRole role);
/// Of the text, selected or not.
QColor cellTextColor(const QStyleOptionViewItem& cell);
/// The cell as the style draws it, without its text.
void drawEmptyCell(QPainter& painter, QStyleOptionViewItem cell);

/// Draws cells as the style does, their text on one line. QStyle shapes a cell's text four times
/// for each painting, and all of it however narrow the column: this shapes what can be seen, once.
class CellPainter {
public:
    CellPainter();
    void draw(QPainter& painter, const QStyleOptionViewItem& cell);

private:
    struct Shaped {
        QFont font;
        Qt::LayoutDirection direction;
        QStaticText text;
    };
    const QStaticText& shaped(const QStyleOptionViewItem& cell, int width);

    QCache<QString, Shaped> m_shaped; ///< by text and width
};

} // namespace herald
