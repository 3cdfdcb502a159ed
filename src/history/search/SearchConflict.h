// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QList>

#include <optional>
#include <utility>

namespace herald {

/// Two of the terms, by their places in the list, the later one last, that can never hold of the
/// same publish.
std::optional<std::pair<qsizetype, qsizetype>> searchConflict(const QList<SearchTerm>& terms);

} // namespace herald
