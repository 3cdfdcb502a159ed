// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// What keeps a text from being JSON, and where.
struct JsonProblem {
    int line = 1; ///< from 1; \n, \r\n and a lone \r end a line
    int column = 1; ///< from 1, in characters: a pair of surrogates is one
    QString text; ///< translated, without a full stop
    qsizetype position = 0; ///< in UTF-16 units
};

} // namespace herald
