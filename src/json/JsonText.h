// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonProblem.h"

#include <QString>

#include <optional>

namespace herald {

/// JSON as text: the user's numbers, key order and escapes stay as they were typed.

/// Whether the text means to be JSON: its first visible character opens an object or an array.
bool looksLikeJson(QStringView text);
/// The first problem, or nothing when the text is valid JSON. Nesting is limited to 512 levels.
std::optional<JsonProblem> findJsonProblem(const QString& text);
/// Indented by two spaces; nothing when the text is not valid JSON.
std::optional<QString> formatJson(const QString& text);
/// Without insignificant white space; nothing when the text is not valid JSON.
std::optional<QString> minifyJson(const QString& text);
/// The text as a JSON string, quotes included. What needs no escape gets none; half a surrogate
/// pair gets one, so that every QString survives UTF-8.
QString jsonString(QStringView text);

} // namespace herald
