// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/Scope.h"

#include <QByteArray>

namespace herald {

/// The body of a publish, application/x-www-form-urlencoded: name, data, private, ttl, and
/// as_device_id where the scope names a device. Space is "+", everything but letters, digits,
/// "*-._" is %XX of its UTF-8 bytes.
QByteArray publishForm(const Event& event, const Scope& scope);
QByteArray formEncode(QByteArrayView bytes);
/// The bytes that such a value stands for; a "%" without two hex digits stands for itself.
QByteArray formDecode(QByteArrayView value);

} // namespace herald
