// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/ItemColors.h"

namespace herald {

QColor iconColor(const QStyleOptionViewItem& option, Tone tone)
{
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(group, QPalette::HighlightedText);
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    return Theme::toneOn(
        option.palette.color(group, isAlternate ? QPalette::AlternateBase : QPalette::Base), tone);
}

} // namespace herald
