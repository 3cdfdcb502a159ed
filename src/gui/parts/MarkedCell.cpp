// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/MarkedCell.h"

#include "gui/parts/CellPainter.h"
#include "gui/parts/Theme.h"

namespace herald {

void setFixedPitch(QStyleOptionViewItem& option)
{
    option.font = monospaceFont(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    // Code reads left to right in every language, but stands under its heading.
    option.displayAlignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)
        | Qt::AlignVCenter | Qt::AlignAbsolute;
    option.direction = Qt::LeftToRight;
}

void drawMarkedCell(QPainter& painter, const QStyleOptionViewItem& cell, const MarkedText& line)
{
    drawEmptyCell(painter, cell);
    const QRect place = cellTextPlace(cell);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isAlternate = cell.features.testFlag(QStyleOptionViewItem::Alternate);
    drawMarkedText(painter, place, fittedToMark(line, cell.fontMetrics, place.width()),
        {.font = cell.font,
            .text = cellTextColor(cell),
            .behind = cellColor(cell,
                isSelected        ? QPalette::Highlight
                    : isAlternate ? QPalette::AlternateBase
                                  : QPalette::Base),
            .direction = cell.direction,
            .alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment)});
}

} // namespace herald
