// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace herald {

class HistoryStore;

/// What the user adds to publishes afterwards: pin, note, tags. Every call returns at once;
/// continue its future with whenDone(). The numbers are of rows that have changed; rows that are
/// not in the history (any more) are passed over. The store tells: updated() of each of a few rows,
/// rowsCameOrWent() once for many. Many rows are changed in steps, which publishing gets in
/// between; where a step fails, those before it stay.
class PublishMarks : public QObject {
    Q_OBJECT
public:
    PublishMarks(HistoryStore& store, QObject* parent = nullptr);

    QFuture<Result<qint64>> setPinned(const QList<PublishId>& ids, bool isPinned);
    /// InvalidInput, in words, where it is longer than a note may be.
    QFuture<Result<qint64>> setNote(PublishId id, const QString& note);
    /// In place of those it has: words separated by spaces. InvalidInput where they cannot be tags.
    QFuture<Result<qint64>> setTags(PublishId id, const QString& tags);
    QFuture<Result<qint64>> addTag(const QList<PublishId>& ids, const QString& tag);
    QFuture<Result<qint64>> removeTag(const QList<PublishId>& ids, const QString& tag);

    /// The tags in use, most used first.
    QFuture<Result<QStringList>> allTags(int limit);

private:
    using Edit = std::function<Result<PublishMark>(const PublishMark&)>;
    struct Task;

    QFuture<Result<qint64>> change(const QList<PublishId>& ids, const Edit& edit);
    void goOn(const std::shared_ptr<Task>& task);
    void end(Task& task, const Result<qint64>& answer);

    HistoryStore& m_store;
};

} // namespace herald
