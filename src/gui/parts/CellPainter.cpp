// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/CellPainter.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace herald {

namespace {

constexpr int keptTexts = 500; // a few screens of rows
constexpr QChar ellipsis = u'\u2026';

const QStyle& styleOf(const QStyleOptionViewItem& cell)
{
    return cell.widget ? *cell.widget->style() : *QApplication::style();
}

/// The cell as the style is asked about it: its text takes the room there is.
QStyleOptionViewItem withoutText(QStyleOptionViewItem cell)
{
    cell.text.clear();
    cell.showDecorationSelected = true;
    return cell;
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// The width of every letter; 0: they differ.
double commonAdvance(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double narrow = metrics.horizontalAdvance(u'i');
    return qFuzzyCompare(narrow, metrics.horizontalAdvance(u'W')) ? narrow : 0;
}

/// What of the text fits into the width; what is left out is shown by "…".
QString fittedText(const QString& text, const QStyleOptionViewItem& cell, int width)
{
    const double advance = commonAdvance(cell.font);
    if (advance <= 0 || !isPlainAscii(text))
        return cell.fontMetrics.elidedText(text, Qt::ElideRight, width);
    const auto most = static_cast<qsizetype>(width / advance); // counted, not shaped
    return text.size() <= most ? text : text.first(std::max<qsizetype>(most - 1, 0)) + ellipsis;
}

/// Four characters to the width of a letter: what stands farther can't be seen.
QString beginningOf(const QString& text, const QStyleOptionViewItem& cell, int width)
{
    const qsizetype most = 4 * (width / std::max(cell.fontMetrics.averageCharWidth(), 1) + 1);
    return text.size() > most ? text.first(most) + ellipsis : text;
}

QStaticText shapedText(const QString& text, const QStyleOptionViewItem& cell)
{
    QStaticText shaped(text);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::NoWrap);
    shaped.setTextFormat(Qt::PlainText);
    shaped.setTextOption(option);
    shaped.prepare({}, cell.font);
    return shaped;
}

} // namespace

QRect cellTextPlace(const QStyleOptionViewItem& cell)
{
    const QStyle& style = styleOf(cell);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QStyleOptionViewItem asked = withoutText(cell);
    return style.subElementRect(QStyle::SE_ItemViewItemText, &asked, cell.widget)
        .adjusted(margin, 0, -margin, 0);
}

QColor cellColor(const QStyleOptionViewItem& cell, QPalette::ColorRole role)
{
    const bool isActive = cell.state.testFlag(QStyle::State_Active);
    const QPalette::ColorGroup group = !cell.state.testFlag(QStyle::State_Enabled)
        ? QPalette::Disabled
        : isActive ? QPalette::Active
                   : QPalette::Inactive;
    return cell.palette.color(group, role);
}

QColor cellTextColor(const QStyleOptionViewItem& cell)
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    return cellColor(cell, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

void drawEmptyCell(QPainter& painter, QStyleOptionViewItem cell)
{
    cell = withoutText(std::move(cell));
    styleOf(cell).drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
}

CellPainter::CellPainter()
    : m_shaped(keptTexts)
{
}

const QStaticText& CellPainter::shaped(const QStyleOptionViewItem& cell, int width)
{
    const QString text = beginningOf(cell.text, cell, width);
    const QString key = text + QChar(width);
    Shaped* kept = m_shaped.object(key);
    if (!kept || kept->font != cell.font || kept->direction != cell.direction) {
        kept = new Shaped {
            cell.font, cell.direction, shapedText(fittedText(text, cell, width), cell)};
        m_shaped.insert(key, kept);
    }
    return kept->text;
}

void CellPainter::draw(QPainter& painter, const QStyleOptionViewItem& cell)
{
    drawEmptyCell(painter, cell);
    if (cell.text.isEmpty())
        return;
    const QRect place = cellTextPlace(cell);
    const QStaticText& text = shaped(cell, std::max(place.width(), 0));
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const double left = alignment.testFlag(Qt::AlignRight) ? place.right() + 1 - text.size().width()
                                                           : place.left();
    const int height = static_cast<int>(text.size().height());
    const int top = QStyle::alignedRect(cell.direction, alignment, {0, height}, place).top();
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setFont(cell.font);
    painter.setPen(cellTextColor(cell));
    painter.drawStaticText(QPointF(left, top), text);
    painter.restore();
}

} // namespace herald
