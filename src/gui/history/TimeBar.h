// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace herald {

/// A bar inside a text: where in the whole a span lies. The numbers beside it say the same in
/// words.
class TimeBar : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    enum Property {
        Begin = QTextFormat::UserProperty + 1, ///< 0 to 1
        End, ///< 0 to 1
        Track, ///< QColor
        Bar, ///< QColor
        IsMirrored, ///< time runs from right to left
        Beside, ///< the room that the columns beside it take, in pixels
    };
    static constexpr int objectType = QTextFormat::UserObject + 1;

    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
        const QTextFormat& format) override;
};

} // namespace herald
