// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace herald {

// What the packed forms of the timeline's records are made of.

/// Appends the number in bytes of seven bits each, the lowest first.
void putNumber(QByteArray& out, quint64 number);
/// Moves `at` behind the number. False at the end of the bytes, and where it has more than 64 bits.
bool takeNumber(const char*& at, const char* end, quint64& number);

/// The bytes with a check sum over them, and over what belongs to them, in front.
QByteArray withCheckSum(std::initializer_list<qint64> context, const QByteArray& bytes);
/// The bytes without it; null where they are not what withCheckSum() made.
QByteArrayView withoutCheckSum(std::initializer_list<qint64> context, QByteArrayView bytes);

} // namespace herald
