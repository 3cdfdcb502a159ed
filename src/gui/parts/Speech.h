// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace herald {

/// Has a screen reader say what the label now shows, wherever the focus is.
void announce(QLabel& label);

} // namespace herald
