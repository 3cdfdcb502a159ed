// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardEdge.h"

#include "gui/guards/GuardLook.h"

#include <QEvent>
#include <QPainter>

namespace herald {

namespace {
constexpr int thickness = 3;
}

GuardEdge::GuardEdge(QWidget& window)
    : QWidget(&window)
    , m_window(window)
{
    setObjectName(QStringLiteral("guardEdge"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
    fit();
}

void GuardEdge::setColor(GuardColor color)
{
    m_color = color;
    fit();
    update();
}

bool GuardEdge::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window
        && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded))
        fit();
    return false;
}

/// The mask keeps what changes inside of the window from being painted twice.
void GuardEdge::fit()
{
    setGeometry(m_window.rect());
    setMask(
        QRegion(rect()) - QRegion(rect().adjusted(thickness, thickness, -thickness, -thickness)));
    raise();
}

void GuardEdge::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), guardFill(m_color, palette()));
}

} // namespace herald
