// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonProblem.h"

#include <QString>

#include <optional>

namespace herald {

/// JSON whose placeholders are not filled in, as event/JsonText.h has it for JSON: a use outside of
/// strings counts as one value or key, whatever it becomes. Placeholders stay as they were typed.

/// The first problem that no values can mend; what is wrong with a placeholder itself is none.
std::optional<JsonProblem> findJsonProblemAroundPlaceholders(const QString& text);
/// Indented by two spaces; nothing when the text is not valid in this sense.
std::optional<QString> formatJsonWithPlaceholders(const QString& text);
/// Without insignificant white space; nothing when the text is not valid in this sense.
std::optional<QString> minifyJsonWithPlaceholders(const QString& text);
/// The same text with every placeholder made a JSON string, or a part of one, of the same length:
/// what reads JSON can read it, and places in it are places in `text`.
QString jsonWithStandIns(const QString& text);

} // namespace herald
