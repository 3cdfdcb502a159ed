// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/MarkedText.h"

#include <QStyleOptionViewItem>

namespace herald {

// Cells of tables of events, for their delegates.

/// For what was typed: code reads left to right in every language.
void setFixedPitch(QStyleOptionViewItem& option);
/// The cell, as the style draws it, with this line in place of its text.
void drawMarkedCell(QPainter& painter, const QStyleOptionViewItem& cell, const MarkedText& line);

} // namespace herald
