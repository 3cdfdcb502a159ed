// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Whether a string has one of the formats of JSON Schema that Herald knows: date-time, date, time,
/// email, hostname, ipv4, uri, uri-reference, regex, json-pointer, uuid. Every other format is
/// taken for met, as the standard has it.
bool hasFormat(const QString& text, const QString& format);

} // namespace herald
