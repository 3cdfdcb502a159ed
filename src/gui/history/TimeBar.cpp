// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/TimeBar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace herald {

QSizeF TimeBar::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const QFontMetricsF metrics(document->defaultFont());
    const double around = 2 * document->documentMargin() + metrics.averageCharWidth();
    const double room = document->textWidth() - format.doubleProperty(Beside) - around;
    const double least = metrics.averageCharWidth() * 2;
    return {std::clamp(room, least, least * 25), metrics.ascent()};
}

void TimeBar::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const double thickness = std::max(rect.height() / 2, 3.0);
    const QRectF track(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness);
    double begin = format.doubleProperty(Begin);
    double end = format.doubleProperty(End);
    if (format.boolProperty(IsMirrored))
        std::tie(begin, end) = std::pair(1 - end, 1 - begin);

    QRectF bar = track;
    bar.setLeft(track.left() + begin * track.width());
    bar.setWidth(std::max((end - begin) * track.width(), 2.0));
    bar.moveRight(std::min(bar.right(), track.right()));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(format.colorProperty(Track));
    painter->drawRoundedRect(track, thickness / 2, thickness / 2);
    painter->setBrush(format.colorProperty(Bar));
    painter->drawRoundedRect(bar, std::min(thickness, bar.width()) / 2, thickness / 2);
    painter->restore();
}

} // namespace herald
