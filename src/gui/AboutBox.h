// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace herald {

/// Opens the words about Herald, its version, licence and libraries.
void showAbout(QWidget& window);

} // namespace herald
