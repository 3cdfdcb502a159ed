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
    QIcon& kept = m_icons[{name.toString(), iconGround(option).rgb(), tone}];
    if (kept.isNull())
        kept = icon(name, iconColor(option, tone));
    option.icon = kept;
}

} // namespace herald
