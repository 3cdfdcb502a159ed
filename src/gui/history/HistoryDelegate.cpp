// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryDelegate.h"

#include "gui/parts/MarkedCell.h"
#include "gui/parts/OutcomeWords.h"
#include "gui/parts/PlainText.h"
#include "history/HistoryModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype longestCell = 512; // characters; more never fits on a screen
constexpr qsizetype longestToolTip = 1000;
constexpr int keptMarks = 1000; // rows

/// What of a publish stands in the column, if a search looks at it.
std::optional<SearchTerm::Field> searchedField(int column)
{
    switch (column) {
    case HistoryModel::Name:
        return SearchTerm::Field::Name;
    case HistoryModel::Data:
        return SearchTerm::Field::Data;
    case HistoryModel::AccountColumn:
        return SearchTerm::Field::Account;
    default:
        return std::nullopt;
    }
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_farther(keptMarks)
{
}

void HistoryDelegate::setSearch(const QList<SearchTerm>& terms)
{
    m_terms = terms;
    m_farther.clear();
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const MarkedText line = marked(cell.text, index);
    if (!line.marks.isEmpty())
        return drawMarkedCell(*painter, cell, line);
    m_cells.draw(*painter, cell);
}

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
        setFixedPitch(*option);
        showMark(*option, index);
        return;
    case HistoryModel::Name:
    case HistoryModel::Data:
        setFixedPitch(*option);
        return;
    case HistoryModel::Took:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->text += QString(2, QChar::Nbsp); // the receipt begins right beside it
        return;
    case HistoryModel::OutcomeColumn:
        break;
    default:
        return;
    }
    const QVariant outcome = index.data(HistoryModel::OutcomeRole);
    if (!outcome.isValid())
        return;
    const auto shown = static_cast<Outcome>(outcome.toInt());
    m_icons.show(*option, outcomeIconName(shown), toneOf(shown));
}

MarkedText HistoryDelegate::marked(const QString& text, const QModelIndex& index) const
{
    const auto field = searchedField(index.column());
    if (!field || m_terms.isEmpty() || text.isEmpty())
        return {};
    const QList<MatchRange> marks = matchRanges(m_terms, *field, text);
    const bool isCut = text.endsWith(u'\u2026');
    if (marks.isEmpty() && isCut && field == SearchTerm::Field::Data)
        return markedFarther(index);
    return {text, marks};
}

/// The model hands out the beginning of long data; what was found may stand behind it.
MarkedText HistoryDelegate::markedFarther(const QModelIndex& index) const
{
    const auto* history = qobject_cast<const HistoryModel*>(index.model());
    if (!history)
        return {};
    const qint64 id = history->idAt(index.row()).value();
    if (const MarkedText* kept = m_farther.object(id))
        return *kept;
    const auto publish = history->publishAt(index.row());
    const QString data = publish ? publish->order.event.data : QString();
    MarkedText line;
    const auto marks = matchRanges(m_terms, SearchTerm::Field::Data, data);
    if (!marks.isEmpty()) {
        const qsizetype from = std::max<qsizetype>(marks.first().from - longestCell / 4, 0);
        line.text = QChar(u'\u2026') + oneLine(data.mid(from), longestCell);
        line.marks = matchRanges(m_terms, SearchTerm::Field::Data, line.text);
    }
    m_farther.insert(id, new MarkedText(line));
    return line;
}

/// At the end of the time: its beginnings stay in line.
void HistoryDelegate::showMark(QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isPinned = index.data(HistoryModel::IsPinnedRole).toBool();
    if (!isPinned && !index.data(HistoryModel::IsNotedRole).toBool())
        return;
    option.decorationPosition = QStyleOptionViewItem::Right;
    m_icons.show(option, isPinned ? u"pin" : u"tag", Tone::Neutral);
}

} // namespace herald
