// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>

#include <functional>

namespace herald {

class Database;

/// What must hold for the rows of a history beyond what SQLite itself sees to.
struct HistoryRule {
    QString count; ///< SQL: how many rows break it
    std::function<QString(qint64 broken)> finding;
    QString remedy;
};
QList<HistoryRule> historyRules();

/// Rows "sending" whose process has ended. On a connection that may only read.
Result<qint64> findSendingOfTheDead(Database& database);

} // namespace herald
