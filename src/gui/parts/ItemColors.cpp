// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/ItemColors.h"

namespace herald {

namespace {
QPalette::ColorGroup groupOf(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}
} // namespace

QColor iconGround(const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(groupOf(option), QPalette::Highlight);
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    return option.palette.color(
        groupOf(option), isAlternate ? QPalette::AlternateBase : QPalette::Base);
}

QColor iconColor(const QStyleOptionViewItem& option, Tone tone)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(groupOf(option), QPalette::HighlightedText);
    return Theme::toneOn(iconGround(option), tone);
}

} // namespace herald
