// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Syntax.h"
#include "runs/RunPlan.h"

#include <optional>
#include <utility>

namespace herald {

/// The order that `run` was given, as far as the arguments alone can tell.
struct RunOptions {
    QString file = {}; ///< absolute
    QList<std::pair<QString, QString>> columns = {}; ///< field and column
    QString templatePath = {}; ///< empty: none
    PlaceholderValues values = {};
    QString account = {};
    QStringList yesNames = {}; ///< of accounts: see YesOption
    std::optional<double> ratePerSecond = {};
    std::optional<RunPlan::OnUnknown> onUnknown = {};
    bool isResumed = false;
    bool isAnew = false; ///< whatever became of an earlier run of the file
    bool skipsBadRows = false;
    bool isDryRun = false;
    bool wantsJson = false;

    bool fillsPlaceholders() const { return !templatePath.isEmpty(); }

    static Syntax syntax();
    static Result<RunOptions> read(const Syntax& syntax);
};

} // namespace herald
