// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Syntax.h"
#include "event/Event.h"
#include "event/Scope.h"

#include <chrono>

namespace herald {

/// The order that `publish` was given, as far as the arguments alone can tell.
struct PublishOptions {
    Event event; ///< data from the argument; a data file comes later
    QString dataFile = {}; ///< "-": standard input; empty: none
    QString asDeviceId = {};
    QString account = {};
    std::chrono::milliseconds timeout {30'000};
    bool isDryRun = false;
    bool wantsJson = false;

    static Syntax syntax();
    static Result<PublishOptions> read(const Syntax& syntax);
};

/// Sends the scope's events as that device; refuses where the scope is no product.
Result<Scope> withDevice(Scope scope, const QString& asDeviceId);

} // namespace herald
