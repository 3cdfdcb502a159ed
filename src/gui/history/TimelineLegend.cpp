// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineLegend.h"

#include "gui/history/TimelinePlot.h"
#include "gui/history/TimelineText.h"
#include "gui/parts/OutcomeWords.h"
#include "gui/parts/PlainText.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace herald {

TimelineLegend::TimelineLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TimelineLegend::show(const TimelineBin& all)
{
    m_items.clear();
    for (const Outcome outcome : allOutcomes) {
        if (const qint64 count = all.count(outcome))
            //: %1 an outcome, %2 how many: "Accepted 1,200"
            m_items.append({.outcome = outcome,
                .text = tr("%1 %2").arg(outcomeHeadline(outcome), QLocale().toString(count)),
                .name = outcomeHeadline(outcome)});
    }
    if (all.medianUs != TimelineRow::noTook) {
        //: the time that half of the publishes took at most
        m_items.append({.isLine = true,
            .isMedian = true,
            .text = tr("Median %1").arg(tookText(all.medianUs)),
            //: the time that half of the publishes took at most, where there is little room
            .name = tr("Median")});
        m_items.append({.isLine = true,
            //: the time that 95 of 100 publishes took at most
            .text = tr("95 % within %1").arg(tookText(all.p95Us)),
            //: the time that 95 of 100 publishes took at most, where there is little room
            .name = tr("95 %")});
    }
    QStringList texts;
    for (const Item& item : std::as_const(m_items))
        texts.append(item.text);
    setToolTip(toolTipOf(texts.join(u'\n')));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    for (const Item& item : m_items)
        width += widthOf(item.text);
    return {width, fontMetrics().height() + 2};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height() + 2};
}

void TimelineLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int TimelineLegend::gap() const
{
    return fontMetrics().height() * 2 / 3;
}

int TimelineLegend::widthOf(const QString& text) const
{
    const int height = fontMetrics().height();
    return height + height / 3 + fontMetrics().horizontalAdvance(text) + gap();
}

bool TimelineLegend::saysNumbers() const
{
    return sizeHint().width() - gap() <= width();
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isLong = saysNumbers();
    int left = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items.at(i);
        const QString& text = isLong ? item.text : item.name;
        const int wanted = widthOf(text) - gap();
        const bool isLast = i + 1 == m_items.size();
        const int room = width() - left - (isLast ? 0 : fontMetrics().height());
        if (wanted > room) {
            const QRect rest(left, 0, width() - left, height());
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                QStringLiteral("…"));
            return;
        }
        paint(painter, item, text,
            QStyle::visualRect(layoutDirection(), rect(), {left, 0, wanted, height()}));
        left += wanted + gap();
    }
}

void TimelineLegend::paint(
    QPainter& painter, const Item& item, const QString& words, const QRect& place) const
{
    const int size = fontMetrics().height();
    const QRect whole(place.left(), 0, place.width(), height());
    const QRect sample = QStyle::alignedRect(
        layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size * 2 / 3}, whole);
    if (item.isLine) {
        painter.setPen(timelinePen(item.isMedian, palette()));
        painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y());
    } else {
        const QBrush brush = timelineBrush(item.outcome, palette());
        painter.setPen(brush.color());
        painter.setBrush(brush);
        painter.drawRect(sample.adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text
        = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(size + size / 3, 0, 0, 0));
    painter.drawText(
        text, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), words);
}

} // namespace herald
