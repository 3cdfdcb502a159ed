// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/Draft.h"
#include "history/Publish.h"
#include "history/Removal.h"
#include "history/TemplateUse.h"

#include <QCache>
#include <QHash>

#include <optional>

namespace herald {

/// What is written, each inside the caller's transaction. An error of kind Storage means that the
/// transaction must be rolled back; after any other it may go on.
class HistoryTables {
public:
    /// `owner`: this process's token, see ProcessLock.
    HistoryTables(Database& database, qint64 owner)
        : m_statements(database)
        , m_owner(owner)
    {
    }

    /// While it lives, what a name, a target and a phrase are numbered is looked up once, and when
    /// a name was last used is written once, by end(). For one transaction: outside of it others
    /// may delete them, and what is rolled back never was.
    class Grouping {
    public:
        explicit Grouping(HistoryTables& tables)
            : m_tables(tables)
        {
            tables.m_known.emplace();
        }
        ~Grouping() { m_tables.m_known.reset(); }
        Result<void> end() { return m_tables.noteNamesUsed(); } ///< before the commit
        Q_DISABLE_COPY_MOVE(Grouping)

    private:
        HistoryTables& m_tables;
    };

    /// For the other classes of this room, which write in their own words.
    Statements& statements() { return m_statements; }
    /// This process's token.
    qint64 owner() const { return m_owner; }

    /// A row "sending"; its id is the wished one or, where that is taken, the next free one.
    Result<PublishId> insert(PublishId wished, const PublishOrder& order,
        const std::optional<WithheldData>& withheld = {});
    struct Finished {
        Publish publish;
        bool isListed = true; ///< not removed meanwhile
    };
    /// NotFound where there is no such row, listed or removed.
    Result<Finished> finish(PublishId id, const PublishResult& result);

    /// Takes rows out of the history into table removed, in place of what this process removed
    /// before. Many rows: begin, then a few thousand after the other.
    Result<qint64> remove(const QList<PublishId>& ids);
    Result<qint64> restoreRemoved();
    Result<qint64> beginRemoval(); ///< a new Removal; what was removed before is forgotten
    Result<qint64> removeInto(qint64 removal, const QList<PublishId>& ids, KeepPinned keep);
    Result<qint64> lastRemoval(); ///< that can be undone; 0: none
    /// From now on it is being undone, also after a kill. How many rows came back; 0: no more.
    Result<qint64> restoreFrom(qint64 removal, int limit);
    /// What `owner`, which is gone, has removed is forgotten (by RemovedSweep, in time); what it
    /// was putting back is put back.
    Result<void> leaveRemovals(qint64 owner);

    Result<void> saveDraft(const Draft& draft);
    Result<void> removeDraft(qint64 id);

    /// One more of each; the first is 1.
    Result<QHash<QString, qint64>> nextCounts(const QStringList& names, qint64 nowMs);

    /// An empty one is forgotten.
    Result<void> saveTemplateUse(const TemplateUse& use);
    /// In place of what was remembered of `to`, if anything was remembered of `from`.
    Result<void> moveTemplateUse(const QString& from, const QString& to);

    Result<QList<qint64>> sendingOwners(); ///< the processes that have rows "sending", or a run
    Result<QList<qint64>> removers(); ///< the processes that have a removal of their own
    /// The owner is gone: its rows "sending" read "unknown" with this reason. How many. Its runs
    /// read "interrupted".
    Result<int> resolveInterrupted(qint64 owner, const QString& reason);

private:
    struct Known {
        struct Target {
            PublishOrder order;
            qint64 number;
        };
        std::optional<Target> target; ///< the last
        struct Name {
            qint64 number;
            PublishId usedBy; ///< the last of them
        };
        QHash<QString, Name> names;
        QHash<QByteArray, qint64> phrases;
    };

    Result<qint64> targetId(const PublishOrder& order);
    Result<qint64> findTarget(const PublishOrder& order);
    Result<qint64> nameId(const QString& name, PublishId usedBy);
    Result<void> noteNamesUsed();
    Result<qint64> originId(const Lineage& lineage);
    Result<void> insertLineage(PublishId id, const Lineage& lineage);
    Result<void> insertWithheld(PublishId id, const WithheldData& withheld);
    Result<qint64> phraseId(const QByteArray& bytes);
    Result<qint64> findPhrase(const QByteArray& bytes);
    Result<QVariant> optionalPhraseId(const QByteArray& bytes);
    Result<Publish> finished(
        PublishId id, const PublishResult& result, const QString& table, bool hasBelongings);
    Result<Publish> readAgain(PublishId id, const QString& table);

    static constexpr int keptOrders = 64; ///< more than are sent at once

    Statements m_statements;
    qint64 m_owner;
    std::optional<Known> m_known;
    QCache<qint64, Publish> m_begun {keptOrders}; ///< what was inserted here, until it is finished
};

} // namespace herald
