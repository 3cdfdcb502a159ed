// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/PrimaryButton.h"

#include "gui/parts/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace herald {

namespace {

constexpr int sideSpace = 20;
constexpr int iconGap = 6;
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

void PrimaryButton::setFill(const std::optional<QColor>& fill)
{
    m_fill = fill;
    updateGeometry();
    update();
}

int PrimaryButton::spaceForIcon() const
{
    return icon().isNull() ? 0 : fontMetrics().height() + iconGap;
}

QSize PrimaryButton::sizeHint() const
{
    const QSize text = QFontMetrics(boldOf(font())).size(Qt::TextShowMnemonic, this->text());
    return {text.width() + spaceForIcon() + 2 * sideSpace, QPushButton::sizeHint().height()};
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
    QColor fill = isEnabled() ? m_fill.value_or(theme.accentFill()) : theme.line();
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
    QRect line = rect();
    if (const int space = spaceForIcon(); space > 0) {
        const QSize size(space - iconGap, space - iconGap);
        const int wide = space + painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const QRect content
            = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {wide, size.height()}, line);
        icon().paint(&painter,
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, content),
            Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        line = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
            {wide - space, line.height()}, {content.left(), line.top(), wide, line.height()});
    }
    painter.drawText(line,
        int(Qt::AlignCenter) | int(isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text());
}

} // namespace herald
