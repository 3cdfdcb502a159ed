// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/TimelineTally.h"

#include <QWidget>

namespace herald {

/// What the colours, patterns and lines of the timeline stand for, and how many of each there are,
/// as far as there is room: the rest is in the tool tip and in the timeline's description.
class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    void show(const TimelineBin& all);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        Outcome outcome = Outcome::Accepted; ///< of a bar
        bool isLine = false;
        bool isMedian = false; ///< of a line
        QString text;
    };

    int gap() const; ///< to the next item
    int widthOf(const Item& item) const;
    void paint(QPainter& painter, const Item& item, const QRect& place) const;

    QList<Item> m_items;
};

} // namespace herald
