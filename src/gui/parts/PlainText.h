// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/VisibleText.h"

namespace herald {

/// For setToolTip(), which would take text that looks like HTML for HTML.
QString toolTipOf(const QString& text);

} // namespace herald
