// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/ValueEdit.h"

#include "gui/parts/Icons.h"
#include "gui/parts/PlainText.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace herald {

namespace {

QStringList choicesOf(const Placeholder& placeholder)
{
    if (placeholder.kind == Placeholder::Kind::Boolean)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return placeholder.kind == Placeholder::Kind::Choice ? placeholder.choices : QStringList();
}

/// "Value of room" is valueOfRoom.
QString objectNameOf(const QString& placeholder)
{
    return QStringLiteral("valueOf") + placeholder.left(1).toUpper() + placeholder.mid(1);
}

} // namespace

ValueEdit::ValueEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_arrow(new QAction(this))
{
    addAction(m_arrow, TrailingPosition);
    m_arrow->setText(tr("Choose"));
    connect(m_arrow, &QAction::triggered, this, &ValueEdit::openList);
    refreshIcon();
}

void ValueEdit::setPlaceholder(const Placeholder& placeholder)
{
    m_choices = choicesOf(placeholder);
    m_arrow->setVisible(!m_choices.isEmpty());
    setObjectName(objectNameOf(placeholder.name));
    //: accessible name of the field for a placeholder; %1 is its name
    setAccessibleName(tr("Value of %1").arg(placeholder.name));
    setAccessibleDescription(placeholder.description);
    setToolTip(toolTipOf(placeholder.description));
    setPlaceholderText(
        placeholder.defaultValue.isEmpty() ? tr("needs a value") : placeholder.defaultValue);
}

void ValueEdit::openList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& choice : m_choices) {
        QAction* action = menu->addAction(QString(choice).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice == text());
        connect(action, &QAction::triggered, this, [this, choice] { setText(choice); });
        if (choice == text())
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ValueEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !m_choices.isEmpty())
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

void ValueEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void ValueEdit::refreshIcon()
{
    m_arrow->setIcon(icon(u"arrow-down", palette(), QPalette::Text));
}

} // namespace herald
