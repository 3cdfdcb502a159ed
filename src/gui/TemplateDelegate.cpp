// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TemplateDelegate.h"

#include "gui/Icons.h"
#include "gui/ItemColors.h"
#include "templates/TemplateModel.h"

namespace herald {

void TemplateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isBroken = !index.data(TemplateModel::ProblemRole).toString().isEmpty();
    const bool isFolder = index.data(TemplateModel::IsFolderRole).toBool();
    const QStringView name = isBroken ? u"warning" : isFolder ? u"folder" : u"template";
    const int size = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    option->icon = icon(name, iconColor(*option, isBroken ? Tone::Warning : Tone::Neutral));
}

} // namespace herald
