// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace herald {

/// Appends a value of a header: an HTTP date in 5 bytes, a UUID or a hexadecimal number in half its
/// length and one, anything else as it is behind its length. Exactly what went in comes out.
void putPacked(QByteArray& out, const QByteArray& value);

/// Takes what putPacked() wrote off the front of `rest`; nothing where it cannot have been that.
std::optional<QByteArray> takePacked(QByteArrayView& rest);

} // namespace herald
