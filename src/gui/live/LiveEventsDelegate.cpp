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
    const bool isData = index.column() == LiveEventsModel::Data;
    if (!m_terms.isEmpty() && (isData || index.column() == LiveEventsModel::Name)) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const auto field = isData ? SearchTerm::Field::Data : SearchTerm::Field::Name;
        const QList<MatchRange> marks = matchRanges(m_terms, field, cell.text);
        if (!marks.isEmpty()) {
            drawMarkedCell(*painter, cell, {cell.text, marks});
            return;
        }
    }
    QStyledItemDelegate::paint(painter, option, index);
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
