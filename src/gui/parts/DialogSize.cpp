// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/DialogSize.h"

#include <QScreen>
#include <QWidget>

namespace herald {

void resizeOnScreen(QWidget& dialog, const QSize& wished)
{
    constexpr double shareOfScreen = 0.9; // the rest is the window manager's frame
    dialog.resize(wished.boundedTo(dialog.screen()->availableSize() * shareOfScreen));
}

} // namespace herald
