// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QSpinBox;

namespace herald {

// A time as a number and, in a box beside it, its unit: milliseconds to days.

void addTimeUnits(QComboBox& unit);
/// In the largest unit in which it is a whole number.
void showTime(QSpinBox& number, QComboBox& unit, qint64 ms);
qint64 shownTimeMs(const QSpinBox& number, const QComboBox& unit);
/// The same in words: "1,500 ms", "2 s".
QString exactTime(qint64 ms);

} // namespace herald
