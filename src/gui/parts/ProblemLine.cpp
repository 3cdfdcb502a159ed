// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/ProblemLine.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Speech.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace herald {

ProblemLine::ProblemLine(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
    refreshIcon();
}

void ProblemLine::say(const QString& problem)
{
    if (problem == m_text->text())
        return;
    m_text->setText(problem);
    setAccessibleDescription(problem);
    setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        announce(*m_text);
}

QString ProblemLine::problem() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
}

void ProblemLine::paintEvent(QPaintEvent*)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line());
    painter.setBrush(theme.tint(Tone::Error));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void ProblemLine::refreshIcon()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(u"warning", Tone::Error, palette(), QPalette::Window)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace herald
