// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Syntax.h"
#include "event/Event.h"
#include "event/Placeholder.h"
#include "event/Scope.h"

#include <chrono>
#include <optional>

namespace herald {

/// The order that `publish` was given, as far as the arguments alone can tell.
struct PublishOptions {
    std::optional<QString> name = {}; ///< nothing: the template's, as for the next three
    std::optional<QString> data = {}; ///< from an argument; a data file comes later
    std::optional<bool> isPrivate = {};
    std::optional<int> ttlSeconds = {};
    QString dataFile = {}; ///< "-": standard input; empty: none
    QString templatePath = {}; ///< empty: none
    PlaceholderValues values = {};
    QString asDeviceId = {};
    QString account = {};
    QStringList yesNames = {}; ///< of accounts: see YesOption
    std::chrono::milliseconds timeout {30'000};
    std::optional<std::chrono::milliseconds> receiptPatience = {}; ///< nothing: not waited for
    bool isDryRun = false;
    bool isRecorded = true; ///< as the account says; false: not in the history at all
    bool wantsJson = false;

    /// Without a template or a value the bytes go out as they are.
    bool fillsPlaceholders() const { return !templatePath.isEmpty() || !values.isEmpty(); }
    /// `base` with what was given in its place.
    Event applied(Event base) const;

    static Syntax syntax();
    static Result<PublishOptions> read(const Syntax& syntax);
};

/// Sends the scope's events as that device; refuses where the scope is no product.
Result<Scope> withDevice(Scope scope, const QString& asDeviceId);

} // namespace herald
