// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "history/database/Statements.h"
#include "history/PublishId.h"
#include "history/upkeep/RetentionRule.h"

#include <QMutex>

#include <optional>

namespace herald {

/// What a rule would delete now.
struct RetentionExtent {
    qint64 rows = 0;
    PublishId end; ///< all of them are older
};

Result<RetentionExtent> retentionExtent(
    Statements& statements, const RetentionRule& rule, const QDateTime& now);

/// Deletes what a rule says, while nothing else is to be written: in steps of some milliseconds,
/// once when the rule is set and then hourly. What goes cannot be undone: the user is asked before
/// a rule is set.
class HistoryRetention {
public:
    explicit HistoryRetention(const Clock& clock)
        : m_clock(clock)
    {
    }

    void setRule(const RetentionRule& rule); ///< from any thread

    struct Step {
        bool hasMore = false;
        bool hasDeleted = false;
    };
    Result<Step> step(Database& database); ///< on the database's thread
    /// Drops what belongs to the database, before it closes.
    void forgetDatabase();

private:
    std::optional<RetentionRule> dueRule();
    Result<Step> begin(const RetentionRule& rule);
    Result<Step> deleteSome(Database& database);

    const Clock& m_clock;
    QMutex m_mutex; // guards the three below
    RetentionRule m_rule;
    bool m_isNew = false;
    qint64 m_lookedUs = 0;

    std::unique_ptr<Statements> m_statements;
    PublishId m_end; ///< null: nothing is due
    PublishId m_last; ///< the row dealt with last
    qint64 m_removal = 0; ///< table removal
};

} // namespace herald
