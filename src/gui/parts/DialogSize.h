// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace herald {

/// Gives a dialog the wished size, or what of it the screen has room for: on a small screen or with
/// large letters its buttons stay in sight.
void resizeOnScreen(QWidget& dialog, const QSize& wished);

} // namespace herald
