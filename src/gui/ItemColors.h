// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyleOptionViewItem>

namespace herald {

/// What lies behind a cell: highlight, alternate or plain, of a window that is active or not.
QColor backgroundOf(const QStyleOptionViewItem& option);

} // namespace herald
