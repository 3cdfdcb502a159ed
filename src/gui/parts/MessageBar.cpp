// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/MessageBar.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace herald {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_ways(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_DialogCloseButton));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    static_cast<QToolButton*>(m_close)->setAutoRaise(true);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_ways);
    row->addWidget(m_close);
    hide();
}

void MessageBar::showMessage(Level level, const QString& text)
{
    dismiss();
    m_level = level;
    m_text->setText(text);
    paintLevel();
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::addWayOn(const QString& text, std::function<void()> take)
{
    auto* button = new QPushButton(text, this);
    m_ways->addWidget(button);
    button->show(); // a layout that is shown already would do so only later
    setTabOrder(button, m_close);
    connect(button, &QPushButton::clicked, this, [this, take = std::move(take)] {
        dismiss();
        take();
    });
}

void MessageBar::dismiss()
{
    hide();
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that is being clicked
        delete item;
    }
}

void MessageBar::paintLevel()
{
    const Theme theme(parentWidget()->palette());
    const auto [name, tone] = [this]() -> std::pair<QStringView, Tone> {
        switch (m_level) {
        case Level::Information:
            return {u"info", Tone::Accent};
        case Level::Warning:
            return {u"warning", Tone::Warning};
        case Level::Error:
            return {u"error", Tone::Error};
        }
        Q_UNREACHABLE();
    }();
    const QColor fill = theme.tint(tone);
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::Window, fill);
    setPalette(colors);
    const int size = fontMetrics().height();
    m_icon->setPixmap(
        icon(name, Theme::toneOn(fill, tone)).pixmap(QSize(size, size), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationPaletteChange)
        paintLevel();
}

} // namespace herald
