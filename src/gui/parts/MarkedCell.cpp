// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/MarkedCell.h"

#include "gui/parts/Theme.h"

#include <QApplication>
#include <QPainter>

namespace herald {

namespace {

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

void setFixedPitch(QStyleOptionViewItem& option)
{
    option.font = monospaceFont(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    // Code reads left to right in every language, but stands under its heading.
    option.displayAlignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)
        | Qt::AlignVCenter | Qt::AlignAbsolute;
    option.direction = Qt::LeftToRight;
}

void drawMarkedCell(QPainter& painter, QStyleOptionViewItem option, const MarkedText& line)
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &option, widget)
                            .adjusted(margin, 0, -margin, 0);
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    const auto color = [&option](QPalette::ColorRole role) {
        return option.palette.color(groupOf(option), role);
    };
    drawMarkedText(painter, place, fittedToMark(line, option.fontMetrics, place.width()),
        {.font = option.font,
            .text = color(isSelected ? QPalette::HighlightedText : QPalette::Text),
            .behind = color(isSelected ? QPalette::Highlight
                    : isAlternate      ? QPalette::AlternateBase
                                       : QPalette::Base),
            .direction = option.direction,
            .alignment = QStyle::visualAlignment(option.direction, option.displayAlignment)});
}

} // namespace herald
