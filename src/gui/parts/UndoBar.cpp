// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/UndoBar.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Speech.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace herald {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("undoText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* undo = new QPushButton(tr("Undo"), this);
    undo->setObjectName(QStringLiteral("undo"));
    undo->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("closeUndoBar"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(undo);
    layout->addWidget(m_close);
    hide();
    refreshIcons();

    connect(undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::hide);
}

void UndoBar::offer(const QString& text)
{
    m_text->setText(text);
    show();
    announce(*m_text);
}

void UndoBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void UndoBar::paintEvent(QPaintEvent*)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line());
    painter.setBrush(theme.tint(Tone::Accent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void UndoBar::refreshIcons()
{
    m_close->setIcon(icon(u"close", palette(), QPalette::WindowText));
}

} // namespace herald
