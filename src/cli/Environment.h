// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Paths.h"

class QIODevice;

namespace herald {

/// Everything that a command touches outside of Herald; injected, so that tests own it.
struct Environment {
    Paths paths;
    const Clock& clock;
    int input = 0; ///< a file descriptor
    QIODevice& out; ///< for machines
    QIODevice& err; ///< for people
    bool isOutTerminal = false;
    bool isErrTerminal = false;
    int columns = 100; ///< width of a table
    QString accessToken = {}; ///< HERALD_ACCESS_TOKEN
    QString server = {}; ///< HERALD_SERVER
};

} // namespace herald
