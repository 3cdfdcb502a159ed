// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace herald {

/// Draws the cells of the history: the outcome by icon and word, with contrast on whatever lies
/// behind it, and what was typed in fixed pitch, left to right, without its line ends.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QIcon outcomeIcon(Outcome outcome, const QStyleOptionViewItem& option) const;

    mutable QHash<std::pair<int, QRgb>, QIcon> m_icons; ///< by outcome and colour
};

} // namespace herald
