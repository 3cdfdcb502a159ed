// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/ComboBoxAccess.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace herald {

namespace {

class ComboBoxAccess final : public QAccessibleWidget {
public:
    explicit ComboBoxAccess(QComboBox* box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    // The list, and the line edit of an editable box, as Qt's own interface has them.
    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable()
            ? QAccessible::queryAccessibleInterface(box()->lineEdit())
            : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child && child->object() == box()->view())
            return 0;
        return child && box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Value)
            return box()->currentText();
        if (type == QAccessible::Description)
            return described();
        const QString text = QAccessibleWidget::text(type);
        return type == QAccessible::Name && text.isEmpty() ? besideIt() : text;
    }

    QStringList actionNames() const override
    {
        return {QAccessibleActionInterface::showMenuAction(),
            QAccessibleActionInterface::pressAction(),
            QAccessibleActionInterface::setFocusAction()};
    }
    void doAction(const QString& name) override
    {
        if (!actionNames().contains(name) || !box()->isEnabled())
            return;
        if (name == QAccessibleActionInterface::setFocusAction())
            box()->setFocus(Qt::OtherFocusReason);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox* box() const { return static_cast<QComboBox*>(widget()); }

    /// Those of Qt's file dialog have labels that know nothing of them.
    QString besideIt() const
    {
        constexpr QStringView ending = u"Combo";
        const QString name = box()->objectName();
        if (!name.endsWith(ending))
            return {};
        const auto* label = box()->window()->findChild<QLabel*>(
            name.chopped(ending.size()) + QStringLiteral("Label"));
        return label ? label->text().remove(u'&').remove(u':') : QString();
    }

    QString described() const
    {
        const QString own = QAccessibleWidget::text(QAccessible::Description);
        return own.isEmpty() ? box()->currentText()
                             : box()->currentText() + QStringLiteral(". ") + own;
    }
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* box
        = className == QLatin1String("QComboBox") ? qobject_cast<QComboBox*>(object) : nullptr;
    return box ? new ComboBoxAccess(box) : nullptr;
}

} // namespace

void installComboBoxAccess()
{
    QAccessible::installFactory(&makeAccess);
}

} // namespace herald
