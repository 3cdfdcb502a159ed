// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HistoryDelegate.h"

#include "gui/Icons.h"
#include "gui/ItemColors.h"
#include "gui/OutcomeWords.h"
#include "gui/PlainText.h"
#include "history/HistoryModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace herald {

namespace {

constexpr qsizetype longestCell = 512; // characters; more never fits on a screen
constexpr qsizetype longestToolTip = 1000;

void setFixedPitch(QStyleOptionViewItem& option)
{
    option.font = monospaceFont(option.font);
    option.fontMetrics = QFontMetrics(option.font);
    // Code reads left to right in every language, but stands under its heading.
    option.displayAlignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)
        | Qt::AlignVCenter | Qt::AlignAbsolute;
    option.direction = Qt::LeftToRight;
}

} // namespace

QString HistoryDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    if (value.userType() != QMetaType::QString)
        return QStyledItemDelegate::displayText(value, locale);
    return oneLine(value.toString(), longestCell);
}

bool HistoryDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(
        event->globalPos(), toolTipOf(text.left(longestToolTip)), view, view->visualRect(index));
    return true;
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    switch (index.column()) {
    case HistoryModel::Time:
    case HistoryModel::Name:
    case HistoryModel::Data:
        setFixedPitch(*option);
        return;
    case HistoryModel::Took:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        return;
    case HistoryModel::OutcomeColumn:
        break;
    default:
        return;
    }
    const QVariant outcome = index.data(HistoryModel::OutcomeRole);
    if (!outcome.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
    option->icon = outcomeIcon(static_cast<Outcome>(outcome.toInt()), *option);
}

QIcon HistoryDelegate::outcomeIcon(Outcome outcome, const QStyleOptionViewItem& option) const
{
    const QColor color = iconColor(option, toneOf(outcome));
    QIcon& kept = m_icons[{static_cast<int>(outcome), color.rgb()}];
    if (kept.isNull())
        kept = icon(outcomeIconName(outcome), color);
    return kept;
}

} // namespace herald
