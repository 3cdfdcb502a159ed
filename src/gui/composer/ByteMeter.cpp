// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/ByteMeter.h"

#include "gui/parts/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace herald {

namespace {

constexpr int largest = byteLimit(ReceiverClass::CloudEvent63);
constexpr double knee = 40; ///< bytes: below it the scale is nearly linear
constexpr int barHeight = 8;
constexpr int tickHeight = 4;
constexpr int labelSpace = 10; ///< between two labels, pixels

} // namespace

ByteMeter::ByteMeter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ByteMeter::setBytes(int bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    update();
}

void ByteMeter::setReceiver(ReceiverClass receiver)
{
    m_receiver = receiver;
    update();
}

QFont ByteMeter::labelFont(bool isChosen) const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    return small;
}

QSize ByteMeter::sizeHint() const
{
    return {400, minimumSizeHint().height()};
}

QSize ByteMeter::minimumSizeHint() const
{
    const QFontMetrics metrics(labelFont(true));
    const QFontMetrics others(labelFont(false));
    return {metrics.horizontalAdvance(locale().toString(largest)) * 2,
        barHeight + 2 * tickHeight + std::max(metrics.height(), others.height())};
}

QRect ByteMeter::track() const
{
    return {0, tickHeight, width(), barHeight};
}

/// Logical: the scale begins at the left; span() and marks() mirror it for right-to-left.
int ByteMeter::xOf(int bytes) const
{
    const int shown = std::clamp(bytes, 0, largest);
    const double share = std::log1p(shown / knee) / std::log1p(largest / knee);
    return static_cast<int>(std::lround(share * (width() - 1)));
}

QRect ByteMeter::span(int fromBytes, int toBytes) const
{
    const int from = xOf(fromBytes);
    const QRect logical(from, track().top(), xOf(toBytes) - from + 1, track().height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QList<ByteMeter::Mark> ByteMeter::marks() const
{
    QList<Mark> marks;
    for (const ReceiverClass receiver : receiverClasses)
        marks += Mark {.limit = byteLimit(receiver), .label = {}};
    // The chosen limit matters most, then the end of the scale, then from small to large.
    std::stable_sort(marks.begin(), marks.end(), [this](const Mark& a, const Mark& b) {
        const auto rank = [this](int limit) {
            return limit == byteLimit(m_receiver) ? 0 : limit == largest ? 1 : 2;
        };
        return rank(a.limit) < rank(b.limit);
    });
    QList<QRect> taken;
    for (Mark& mark : marks) {
        const QFontMetrics metrics(labelFont(mark.limit == byteLimit(m_receiver)));
        const QSize size(
            metrics.horizontalAdvance(locale().toString(mark.limit)), metrics.height());
        const int left = std::clamp(
            xOf(mark.limit) - size.width() / 2, 0, std::max(width() - size.width(), 0));
        const QRect logical({left, track().bottom() + 1 + tickHeight}, size);
        const QRect wide = logical.adjusted(-labelSpace, 0, labelSpace, 0);
        if (std::any_of(taken.begin(), taken.end(),
                [&wide](const QRect& other) { return other.intersects(wide); }))
            continue;
        taken.append(logical);
        mark.label = QStyle::visualRect(layoutDirection(), rect(), logical);
    }
    return marks;
}

QList<QRect> ByteMeter::labelRects() const
{
    QList<QRect> rects;
    for (const Mark& mark : marks()) {
        if (!mark.label.isEmpty())
            rects.append(mark.label);
    }
    return rects;
}

void ByteMeter::paintBar(QPainter& painter) const
{
    const Theme theme(palette());
    const int limit = byteLimit(m_receiver);
    QPainterPath shape;
    shape.addRoundedRect(track(), barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(track(), theme.line());
    if (m_bytes > 0)
        painter.fillRect(span(0, std::min(m_bytes, limit)),
            theme.fill(m_bytes > limit ? Tone::Warning : Tone::Ok));
    if (m_bytes > limit) {
        const QRect beyond = span(limit, std::max(m_bytes, limit + limit / 16));
        const QColor color = theme.tone(Tone::Error, QPalette::Window);
        painter.fillRect(beyond, palette().color(QPalette::Window));
        painter.setPen(QPen(color, 2));
        for (int x = beyond.left() - barHeight; x <= beyond.right(); x += 5)
            painter.drawLine(x, track().bottom() + 1, x + barHeight, track().top());
    }
    painter.setClipping(false);
}

void ByteMeter::paintMarks(QPainter& painter) const
{
    const Theme theme(palette());
    for (const Mark& mark : marks()) {
        const bool isChosen = mark.limit == byteLimit(m_receiver);
        const QColor color = isChosen ? palette().color(QPalette::WindowText) : theme.mutedText();
        const int x = span(mark.limit, mark.limit).left();
        const int grow = isChosen ? tickHeight : 0;
        painter.fillRect(QRect(QPoint(x, track().top() - grow),
                             QPoint(x + (isChosen ? 1 : 0), track().bottom() + std::max(grow, 1))),
            color);
        if (mark.label.isEmpty())
            continue;
        painter.setFont(labelFont(isChosen));
        painter.setPen(color);
        painter.drawText(mark.label, int(Qt::AlignCenter), locale().toString(mark.limit));
    }
}

void ByteMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMarks(painter);
}

} // namespace herald
