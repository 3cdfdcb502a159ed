// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace herald {

/// Opens the list of the window's keys, read from its menus, so that it cannot fall behind them.
void showShortcuts(QMainWindow& window);

} // namespace herald
