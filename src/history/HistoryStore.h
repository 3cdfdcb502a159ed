// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "history/Draft.h"
#include "history/OpenReport.h"
#include "history/Publish.h"
#include "history/search/HistoryQuery.h"
#include "history/Survey.h"
#include "history/TemplateUse.h"
#include "history/upkeep/HistoryRetention.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace herald {

class HistoryThreads;

/// The history in SQLite. One writing connection on a thread of its own, which groups what waits
/// into one transaction; one reading connection on another. Every call returns at once and is
/// answered on these threads: continue with whenDone(future, context, ...). Calls before open() has
/// finished wait for it; where it fails they fail with its error. A question that is overtaken is
/// stopped by cancelling its future. What is read follows what was committed: load() after the
/// future of finish() sees the outcome. Lone surrogates in a text, which no UTF-8 can carry, are
/// kept as "?", as QString::toUtf8() publishes them.
class HistoryStore : public QObject {
    Q_OBJECT
public:
    HistoryStore(const QString& databaseFile, const Clock& clock, QObject* parent = nullptr);
    /// Finishes what was ordered, then closes.
    ~HistoryStore() override;

    QFuture<Result<OpenReport>> open();
    /// For the other classes of this room, which ask and write in their own words.
    HistoryThreads& threads();

    /// Resolves only after the commit that made the row durable (synchronous=FULL), with outcome
    /// "sending". `withheld`: of data that is not kept; then the order has none.
    QFuture<Result<PublishId>> begin(
        const PublishOrder& order, const std::optional<WithheldData>& withheld = {});
    QFuture<Result<void>> finish(PublishId id, const PublishResult& result);

    /// At most `limit` rows older than `before` (null: from the newest), newest first. The answer's
    /// body is left out.
    QFuture<Result<QList<Publish>>> page(const HistoryQuery& query, PublishId before, int limit);
    /// How many rows (older than `before`, where that is not null). 25 ms for 1,000,000 rows, more
    /// with a text.
    QFuture<Result<qint64>> count(const HistoryQuery& query, PublishId before = {});
    /// The same bit by bit, some 100 ms of work at a time: ask again from Survey::next on.
    QFuture<Result<Survey>> survey(const HistoryQuery& query, PublishId before, int stride);
    /// From now on, until the program's end. Off at first; ask the user before it is set.
    void setRetention(const RetentionRule& rule);
    QFuture<Result<RetentionExtent>> retentionExtent(const RetentionRule& rule);

    /// Reads what the first search will want to know, so that it need not wait for it.
    void prepareSearch();
    /// Every stride-th row older than `before` (null: from the newest), at most `atMost`: where far
    /// jumps start.
    QFuture<Result<QList<PublishId>>> landmarks(
        const HistoryQuery& query, PublishId before, int stride, int atMost);
    QFuture<Result<Publish>> load(PublishId id); ///< complete

    /// Event names used before that begin with the prefix (ASCII letter case ignored), most recent
    /// first.
    QFuture<Result<QStringList>> names(const QString& prefix, int limit);
    /// Event names used before that this one begins with, shortest first; itself is not among them.
    QFuture<Result<QStringList>> beginningsOf(const QString& name);

    /// Takes a few rows out; restoreRemoved() puts the same rows back until the next removal or the
    /// program's end. Many rows: RowRemoval.
    QFuture<Result<qint64>> remove(const QList<PublishId>& ids);
    QFuture<Result<qint64>> restoreRemoved();

    /// Adds it, or replaces the one with its id. Of what waits to be written only the latest is.
    QFuture<Result<void>> saveDraft(const Draft& draft);
    QFuture<Result<void>> removeDraft(qint64 id);
    QFuture<Result<QList<Draft>>> loadDrafts(); ///< in the order of their positions

    /// Takes the next number of each counter, the first of which is 1. No other call in any process
    /// gets the same; where the program ends before it uses them, they are left out.
    QFuture<Result<QHash<QString, qint64>>> nextCounts(const QStringList& names);
    /// The numbers taken last, 0 where none was.
    QFuture<Result<QHash<QString, qint64>>> counts(const QStringList& names);

    QFuture<Result<QList<TemplateUse>>> templateUses();
    /// By its key; an empty one is forgotten.
    QFuture<Result<void>> saveTemplateUse(const TemplateUse& use);
    /// In place of what was remembered of `to`, if anything was remembered of `from`.
    QFuture<Result<void>> moveTemplateUse(const QString& from, const QString& to);

Q_SIGNALS:
    void added(const herald::Publish& publish); ///< by this process, after the commit
    void updated(const herald::Publish& publish); ///< by this process; answer's body included
    void rowsCameOrWent(); ///< by this process, anywhere: deleted, restored, imported
    /// The search index of many rows is being made, searches find all, but slowly: from 0 to 1.
    void indexing(double done);
    void changedElsewhere(); ///< another process wrote

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
