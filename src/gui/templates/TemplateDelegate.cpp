// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/TemplateDelegate.h"

#include "gui/parts/Icons.h"
#include "gui/parts/ItemColors.h"
#include "templates/TemplateModel.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

namespace herald {

namespace {

/// Drawn once for each look: a tree of thousands is painted with each key of a search.
QPixmap picture(QStringView name, const QColor& color, int size, const QStyleOptionViewItem& option)
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QString key = QStringLiteral("herald-template/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = icon(name, color).pixmap(QSize(size, size), ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QList<QStringView> marksOf(const QModelIndex& index)
{
    QList<QStringView> marks;
    if (index.data(TemplateModel::IsFolderRole).toBool())
        return marks;
    if (index.data(TemplateModel::FavouriteRole).toBool())
        marks += u"star-filled";
    if (!index.data(TemplateModel::WarningRole).toString().isEmpty())
        marks += u"warning";
    return marks;
}

} // namespace

void TemplateDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QList<QStringView> marks = marksOf(index);
    if (marks.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    const int size = option.fontMetrics.height();
    const int step = size + size / 4;
    const int taken = step * static_cast<int>(marks.size());
    const bool isMirrored = option.direction == Qt::RightToLeft;

    // The row's background across all of it, the name only up to the marks.
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyleOptionViewItem name = option;
    name.rect.adjust(isMirrored ? taken : 0, 0, isMirrored ? 0 : -taken, 0);
    QStyledItemDelegate::paint(painter, name, index);

    int x = isMirrored ? option.rect.left() + size / 4 : option.rect.right() + 1 - step;
    for (const QStringView mark : marks) {
        const Tone tone = mark == u"warning" ? Tone::Warning : Tone::Accent;
        painter->drawPixmap(QPoint(x, option.rect.center().y() + 1 - size / 2),
            picture(mark, iconColor(whole, tone), size, option));
        x += isMirrored ? step : -step;
    }
}

void TemplateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isBroken = !index.data(TemplateModel::ProblemRole).toString().isEmpty();
    const bool isFolder = index.data(TemplateModel::IsFolderRole).toBool();
    const QStringView name = isBroken ? u"warning" : isFolder ? u"folder" : u"template";
    const int size = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    const QPixmap drawn = picture(
        name, iconColor(*option, isBroken ? Tone::Warning : Tone::Neutral), size, *option);
    option->icon = QIcon(drawn);
    option->icon.addPixmap(drawn, QIcon::Selected); // its colour is the selection's already
}

} // namespace herald
