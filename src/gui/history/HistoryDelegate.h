// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/CellIcons.h"
#include "gui/parts/CellPainter.h"
#include "gui/parts/MarkedText.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace herald {

/// Draws the cells of the history: the outcome by icon and word, with contrast on whatever lies
/// behind it, and what was typed in fixed pitch, left to right, without its line ends. Marks what a
/// search found.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HistoryDelegate(QObject* parent = nullptr);

    void setSearch(const QList<SearchTerm>& terms); ///< to be marked from now on

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void showMark(QStyleOptionViewItem& option, const QModelIndex& index) const;
    MarkedText marked(const QString& text, const QModelIndex& index) const;
    MarkedText markedFarther(const QModelIndex& index) const;

    mutable CellIcons m_icons;
    mutable CellPainter m_cells;
    QList<SearchTerm> m_terms;
    mutable QCache<qint64, MarkedText> m_farther; ///< found beyond what a cell shows; by id
};

} // namespace herald
