// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// Lets assistive technology read a combo box's own name (accessibleName, or its label's text) as
/// its name and the current choice as its description. Qt 6.4 on Linux reads out the choice as the
/// name (qaccessible widgets, QAccessibleComboBox::text). Call it once, when there is an
/// application.
void installComboBoxAccess();

} // namespace herald
