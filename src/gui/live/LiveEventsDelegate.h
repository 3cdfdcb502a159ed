// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/CellIcons.h"
#include "gui/parts/CellPainter.h"
#include "history/search/SearchMarks.h"

#include <QStyledItemDelegate>

namespace herald {

enum class Tone;

/// Draws the cells of the live events: what was typed in fixed pitch with what a search found in
/// it, and by icon and word which events are mine and which are not whole.
class LiveEventsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QList<SearchTerm>& terms); ///< to be marked from now on

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QList<MatchRange> matchesIn(const QString& text, int column) const;

    QList<SearchTerm> m_terms;
    mutable CellIcons m_icons;
    mutable CellPainter m_cells;
};

} // namespace herald
