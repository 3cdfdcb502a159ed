// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QStyleOptionViewItem>

namespace herald {

/// What lies behind a picture in a cell.
QColor iconGround(const QStyleOptionViewItem& option);
/// The colour of a picture in a cell: the tone, with contrast on whatever lies behind the cell. In
/// a selected cell it is the colour of the text, which can be read there; the shape tells the rest.
QColor iconColor(const QStyleOptionViewItem& option, Tone tone);

} // namespace herald
