// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Text that others wrote is shown as text: never as markup, and without characters that only hide
/// or reorder.

/// Line ends become spaces, other control and direction characters a visible mark; cut with "…" at
/// `longest`.
QString oneLine(const QString& text, qsizetype longest);
/// The same for a text of many lines: line ends and tabs stay.
QString visibleText(const QString& text);
/// For setToolTip(), which would take text that looks like HTML for HTML.
QString toolTipOf(const QString& text);

} // namespace herald
