// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PrimaryButton.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace herald {

namespace {

constexpr int sideSpace = 20;
constexpr qreal cornerRadius = 4;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PrimaryButton::PrimaryButton(QWidget* parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize text = QFontMetrics(boldOf(font())).size(Qt::TextShowMnemonic, this->text());
    return {text.width() + 2 * sideSpace, QPushButton::sizeHint().height()};
}

bool PrimaryButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

void PrimaryButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Theme theme(palette());
    QColor fill = isEnabled() ? theme.accentFill() : theme.line();
    if (isEnabled() && isDown())
        fill = fill.darker(120);
    else if (isEnabled() && underMouse())
        fill = fill.darker(108);
    const QColor ink = isEnabled() ? theme.textOn(fill) : theme.mutedText();

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const QRectF shape = rect();
    painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            shape.adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius - 1, cornerRadius - 1);
    }
    painter.setFont(boldOf(font()));
    painter.setPen(ink);
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(rect(),
        int(Qt::AlignCenter) | int(isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text());
}

} // namespace herald
