// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardBadge.h"

#include "gui/guards/GuardLook.h"
#include "gui/parts/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace herald {

GuardBadge::GuardBadge(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("guardBadge"));
    m_text->setObjectName(QStringLiteral("guardText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::WindowText); // in a tool bar it would be another
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 12, 4);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void GuardBadge::setAccount(const Account& account)
{
    m_color = account.guard.color;
    m_text->setText(guardHeadline(account));
    refresh();
    update();
}

QColor GuardBadge::fill() const
{
    return guardFill(m_color, palette());
}

void GuardBadge::refresh()
{
    const QColor ink = Theme(palette()).textOn(fill());
    const int size = m_text->fontMetrics().height();
    m_icon->setPixmap(icon(u"shield", ink).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, ink);
    m_text->setPalette(inked);
}

void GuardBadge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void GuardBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill());
    const QRectF shape = contentsRect();
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
}

} // namespace herald
