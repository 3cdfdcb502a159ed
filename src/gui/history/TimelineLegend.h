// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineTally.h"

#include <QWidget>

namespace herald {

/// What the colours, patterns and lines of the timeline stand for, and how many of each there are
/// where there is room: all of it is in the tool tip and in the timeline's description.
class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    void show(const TimelineBin& all);
    using QWidget::show;

    /// What each colour and line means comes first; the numbers, where there is room for them all.
    bool saysNumbers() const;

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
        QString text; ///< with its number
        QString name; ///< without
    };

    int gap() const; ///< to the next item
    int widthOf(const QString& text) const;
    void paint(QPainter& painter, const Item& item, const QString& words, const QRect& place) const;

    QList<Item> m_items;
};

} // namespace herald
