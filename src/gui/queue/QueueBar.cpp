// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/QueueBar.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Speech.h"
#include "publishing/SendQueue.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace herald {

QueueBar::QueueBar(SendQueue& queue, QWidget* parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_sendNow(new QPushButton(tr("Send now"), this))
{
    setObjectName(QStringLiteral("queueBar"));
    m_text->setObjectName(QStringLiteral("queueText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_sendNow->setObjectName(QStringLiteral("sendQueueNow"));
    auto* open = new QPushButton(tr("Show…"), this);
    open->setObjectName(QStringLiteral("showQueue"));
    open->setAccessibleName(tr("Show waiting events"));

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_sendNow);
    layout->addWidget(open);
    hide();
    refreshIcon();

    connect(&queue, &SendQueue::changed, this, &QueueBar::refresh);
    connect(m_sendNow, &QPushButton::clicked, &queue, &SendQueue::sendNow);
    connect(open, &QPushButton::clicked, this, &QueueBar::showRequested);
}

void QueueBar::refresh()
{
    const QList<SendQueue::Entry>& entries = m_queue.entries();
    setVisible(!entries.isEmpty());
    if (entries.isEmpty())
        return;
    m_sendNow->setEnabled(!m_queue.isSentElsewhere());
    QString text = tr("%n event(s) wait to be sent.", nullptr, int(entries.size()));
    if (m_queue.isSentElsewhere())
        //: %1 a sentence about how many wait
        text = tr("%1 Another Herald that uses the same history sends them.").arg(text);
    else if (const QString& problem = entries.first().problem; !problem.isEmpty())
        //: %1 a sentence about how many wait, %2 why the first could not be sent
        text = tr("%1 The first could not be sent: %2").arg(text, problem);
    if (text == m_text->text())
        return;
    m_text->setText(text);
    announce(*m_text);
}

void QueueBar::refreshIcon()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(u"outcome-not-sent", Tone::Accent, palette(), QPalette::Window)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

void QueueBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
}

void QueueBar::paintEvent(QPaintEvent*)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line());
    painter.setBrush(theme.tint(Tone::Accent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace herald
