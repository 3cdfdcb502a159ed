// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/VisibleText.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace herald {

/// Text for a terminal and for tables.

inline constexpr qsizetype longestLine = 10'000;

/// Cut or filled to exactly `width` characters, the cut shown by "…".
QString fitted(const QString& text, int width);
/// One line of JSON that is safe on a terminal too.
QByteArray jsonLine(const QJsonObject& object);
} // namespace herald
