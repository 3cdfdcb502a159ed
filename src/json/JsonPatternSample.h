// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace herald {

/// A text that matches an expression without groups and choices; nothing for others.
std::optional<QString> patternSample(const QString& pattern);

} // namespace herald
