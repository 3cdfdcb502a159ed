// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/EmptyNote.h"

#include "gui/parts/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald {

EmptyNote::EmptyNote(QAbstractScrollArea* list)
    : QWidget(list)
    , m_list(list)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    list->viewport()->installEventFilter(this);
    refreshColors();
    hide();

    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionTriggered);
}

void EmptyNote::say(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // What lies on a view is no part of the tree that assistive technology sees.
    const QString all = m_title->text() + u'\n' + m_text->text();
    if (m_list->accessibleDescription() != all)
        m_list->setAccessibleDescription(all);
    cover();
    show();
}

QString EmptyNote::text() const
{
    return isHidden() ? QString() : m_title->text() + u'\n' + m_text->text();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        cover();
    return QWidget::eventFilter(watched, event);
}

void EmptyNote::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // not only the window that it is in
        m_list->setAccessibleDescription({});
}

void EmptyNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        refreshColors();
}

void EmptyNote::cover()
{
    setGeometry(m_list->viewport()->geometry());
}

void EmptyNote::refreshColors()
{
    QPalette quiet = m_list->palette();
    quiet.setColor(QPalette::WindowText, Theme(quiet).mutedText(QPalette::Base));
    m_text->setPalette(quiet);
    QPalette strong = m_list->palette();
    strong.setColor(QPalette::WindowText, strong.color(QPalette::Text));
    m_title->setPalette(strong);
}

} // namespace herald
