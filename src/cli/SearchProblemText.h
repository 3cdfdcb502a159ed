// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchText.h"

namespace herald {

/// What is wrong with the search, in sentences; on a terminal each with the place below it:
///
///     door nmae:x
///          ^~~~~~
QString searchProblemText(
    const QString& search, const QList<SearchProblem>& problems, bool isTerminal);

} // namespace herald
