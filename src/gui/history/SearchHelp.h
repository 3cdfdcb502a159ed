// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace herald {

/// Opens a page about what can be written into the search, each with an example; it can stay open
/// beside the window while one tries it.
void showSearchHelp(QWidget& window);

} // namespace herald
