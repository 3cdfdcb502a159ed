// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsDelegate.h"

#include "gui/live/LiveEventsModel.h"
#include "gui/parts/MarkedCell.h"
#include "gui/parts/PlainText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace herald {

void LiveEventsDelegate::setSearch(const QList<SearchTerm>& terms)
{
    m_terms = terms;
}

void LiveEventsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QList<MatchRange> marks = matchesIn(cell.text, index.column());
    if (marks.isEmpty())
        return m_cells.draw(*painter, cell);
    drawMarkedCell(*painter, cell, {cell.text, marks});
}

QList<MatchRange> LiveEventsDelegate::matchesIn(const QString& text, int column) const
{
    if (column == LiveEventsModel::Name)
        return matchRanges(m_terms, SearchTerm::Field::Name, text);
    if (column == LiveEventsModel::Data)
        return matchRanges(m_terms, SearchTerm::Field::Data, text);
    return {};
}

bool LiveEventsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), toolTipOf(text), view, view->visualRect(index));
    return true;
}

void LiveEventsDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const bool isBroken = index.data(LiveEventsModel::DefectRole).toBool();
    if (index.column() == LiveEventsModel::Mine) {
        if (index.data(LiveEventsModel::IsMineRole).toBool())
            m_icons.show(*option, u"check", Tone::Ok);
        return;
    }
    setFixedPitch(*option);
    if (index.column() == LiveEventsModel::Data && isBroken)
        m_icons.show(*option, u"warning", Tone::Warning);
}

} // namespace herald
