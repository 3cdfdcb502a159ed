// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/PlaceholderChoiceDelegate.h"

#include "base/VisibleText.h"
#include "gui/live/PlaceholderChoiceModel.h"
#include "gui/parts/MarkedCell.h"

#include <QComboBox>
#include <QLineEdit>

namespace herald {

QWidget* PlaceholderChoiceDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QComboBox(parent);
    editor->setObjectName(QStringLiteral("placeholderUse"));
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->addItems(index.data(PlaceholderChoiceModel::OffersRole).toStringList());
    editor->lineEdit()->setAccessibleName(tr("Placeholder"));
    return editor;
}

void PlaceholderChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
}

void PlaceholderChoiceDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

void PlaceholderChoiceDelegate::initStyleOption(
    QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = oneLine(option->text, option->text.size());
    if (index.column() != PlaceholderChoiceModel::Kind)
        setFixedPitch(*option);
}

} // namespace herald
