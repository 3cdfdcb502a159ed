// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace herald {

/// Opens a page about placeholders: how they are written, and each that is built in with an
/// example.
void showPlaceholderHelp(QWidget& window);

} // namespace herald
