// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/CellIcons.h"

#include "gui/parts/Icons.h"
#include "gui/parts/ItemColors.h"

#include <QStyleOptionViewItem>

namespace herald {

void CellIcons::show(QStyleOptionViewItem& option, QStringView name, Tone tone)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    const int size = option.fontMetrics.height();
    option.decorationSize = QSize(size, size);
    const QColor color = iconColor(option, tone);
    QIcon& kept = m_icons[{name.toString(), color.rgb()}];
    if (kept.isNull())
        kept = icon(name, color);
    option.icon = kept;
}

} // namespace herald
