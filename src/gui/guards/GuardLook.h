// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace herald {

/// The guard's colour as a fill in this palette; Theme::textOn() can be read on it. Against the
/// palette's Window its contrast is at least minimumShapeContrast.
QColor guardFill(GuardColor color, const QPalette& palette);
/// "red"; never the colour alone.
QString guardColorName(GuardColor color);
/// A round patch of the colour.
QIcon guardSwatch(GuardColor color, const QPalette& palette);

/// "Production is guarded (red)"
QString guardHeadline(const Account& account);
/// Whether the name is still to be typed; empty for an account without a guard.
QString guardSentence(const Account& account, bool isNameWanted);

} // namespace herald
