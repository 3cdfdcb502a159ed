// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"

#include <QSet>

namespace herald {

/// Puts at most `limit` rows of a removal back, in the caller's transaction; forgets the removal
/// once it has none left. How many rows came back.
Result<qint64> giveBack(Statements& statements, qint64 removal, int limit);

/// What is done about removals while nothing else is to be written, in steps of some milliseconds:
/// finishes restorations that a kill has cut short, and purges what is forgotten, with the marks of
/// its rows and the names and templates that nothing else uses. Which those are takes a look at
/// every row, so that it is done in steps, too, and begun anew when anything was written meanwhile:
/// it might use one of them again.
class RemovedSweep {
public:
    /// On the thread of `database`; drop before it closes.
    explicit RemovedSweep(Database& database)
        : m_database(database)
        , m_statements(database)
    {
    }

    struct Step {
        bool hasMore = false;
        bool hasRestored = false; ///< rows have come back
    };
    Result<Step> step();

private:
    /// Which rows it looks at.
    enum class Phase {
        Collect, ///< a part of the removal's own: what might be used by them alone
        Publishes, ///< then who else uses it: those in the history,
        Removed, ///< those that other removals may bring back,
        Lineages, ///< and the templates of all
        Forget, ///< what is left is used by nobody
        Purge, ///< the rows themselves
    };
    /// Tells whether anybody wrote.
    struct Version {
        qint64 own = 0; ///< changes by this connection
        qint64 others = 0;

        friend bool operator==(const Version&, const Version&) = default;
    };

    struct Due {
        qint64 removal = 0; ///< 0: none
        bool mustBeRestored = false;
    };
    Result<Due> nextDue();
    Result<void> putBack(qint64 removal);
    Result<void> advance();
    Result<void> collect();
    Result<void> look();
    Result<void> forget();
    Result<void> purge();
    void begin(Phase phase);
    void beginAnew();
    Result<Version> version();

    Database& m_database;
    Statements m_statements;
    qint64 m_removal = 0;
    qint64 m_last = 0; ///< id of the last row of the part that is dealt with
    qint64 m_partRows = 0;
    qint64 m_cursor = 0; ///< id of the row looked at last
    Phase m_phase = Phase::Collect;
    QSet<qint64> m_names; ///< event_name.id
    QSet<qint64> m_origins; ///< origin.id
    Version m_version;
};

} // namespace herald
