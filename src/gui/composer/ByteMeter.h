// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/ReceiverClass.h"

#include <QList>
#include <QRect>
#include <QWidget>

namespace herald {

/// How much of the receiver's limit the data fills, on a logarithmic scale with every class's limit
/// marked. What lies beyond the limit is hatched, so that colour is not alone to tell it.
class ByteMeter : public QWidget {
    Q_OBJECT
public:
    explicit ByteMeter(QWidget* parent = nullptr);

    void setBytes(int bytes);
    void setReceiver(ReceiverClass receiver);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where the numbers under the scale stand; those that would touch a more important one are
    /// left out.
    QList<QRect> labelRects() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark {
        int limit;
        QRect label; ///< empty: left out
    };

    QFont labelFont(bool isChosen) const;
    QRect track() const;
    int xOf(int bytes) const;
    QRect span(int fromBytes, int toBytes) const;
    QList<Mark> marks() const;
    void paintBar(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    int m_bytes = 0;
    ReceiverClass m_receiver = defaultReceiverClass;
};

} // namespace herald
