// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PublishMarks.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/MarkRow.h"
#include "history/PublishRow.h"
#include "history/search/FoldedText.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace herald {

namespace {
constexpr qsizetype stepRows = 1000; // some 10 ms
constexpr qsizetype fewRows = 64; // told one by one

using MarkEdit = std::function<Result<PublishMark>(const PublishMark&)>;

/// What a step has changed.
struct Changed {
    qint64 count = 0;
    QList<Publish> rows = {}; ///< where they are few
};

Result<bool> isInHistory(Statements& statements, PublishId id)
{
    const auto found
        = statements.value(QStringLiteral("SELECT 1 FROM publish WHERE id = ?"), {id.value()});
    if (!found)
        return tl::unexpected(found.error());
    return found->isValid();
}

Result<Publish> load(Statements& statements, PublishId id)
{
    auto rows = statements.rows(
        selectPublish(BodyPart::With) + QStringLiteral("WHERE p.id = ?"), {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    Publish publish;
    if (rows->next())
        publish = readPublish(rows->row(), BodyPart::With);
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return publish;
}

/// Nothing where the publish is not in the history, or stays as it is.
Result<std::optional<PublishMark>> changedMark(
    Statements& statements, PublishId id, const MarkEdit& edit)
{
    const auto isThere = isInHistory(statements, id);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return std::nullopt;
    const auto before = readMark(statements, id);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = edit(*before);
    if (!after)
        return tl::unexpected(after.error());
    return *after == *before ? std::nullopt : std::optional(*after);
}

/// All of them, or none where one cannot be changed.
Result<Changed> changeAll(
    Statements& statements, const QList<PublishId>& ids, bool areFew, const MarkEdit& edit)
{
    QList<std::pair<PublishId, PublishMark>> marks;
    for (const PublishId id : ids) {
        const auto mark = changedMark(statements, id, edit);
        if (!mark)
            return tl::unexpected(mark.error());
        if (*mark)
            marks.append({id, **mark});
    }
    Changed changed {.count = marks.size()};
    for (const auto& [id, mark] : std::as_const(marks)) {
        if (const auto written = writeMark(statements, id, mark); !written)
            return tl::unexpected(written.error());
        if (!areFew)
            continue;
        const auto row = load(statements, id);
        if (!row)
            return tl::unexpected(row.error());
        changed.rows.append(*row);
    }
    return changed;
}

template <typename T> QFuture<Result<T>> answered(const Result<T>& answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

qsizetype placeOf(const QStringList& tags, const QString& tag)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (tags.at(i).compare(tag, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<PublishMark> withTag(PublishMark mark, const QString& tag)
{
    if (placeOf(mark.tags, tag) >= 0)
        return mark;
    if (mark.tags.size() >= PublishMark::mostTags)
        return failure(ErrorKind::InvalidInput,
            PublishMarks::tr(
                "“%1” was not added: one of the publishes has %n tag(s) already, and more are not "
                "possible.",
                nullptr, int(PublishMark::mostTags))
                .arg(tag));
    mark.tags.append(tag);
    return mark;
}

/// As SQL would with an index on single tags, which few histories are worth.
Result<QStringList> countedTags(Statements& statements, int limit)
{
    auto rows = statements.rows(QStringLiteral(
        "SELECT CAST(tags AS BLOB), count(*) FROM mark WHERE tags <> '' GROUP BY tags"));
    if (!rows)
        return tl::unexpected(rows.error());
    struct Use {
        QString tag;
        qint64 count = 0;
    };
    QHash<QString, Use> uses;
    while (rows->next()) {
        const qint64 count = rows->row().value(1).toLongLong();
        const QStringList tags = textOf(rows->row().value(0)).split(u' ', Qt::SkipEmptyParts);
        for (const QString& tag : tags) {
            Use& use = uses[foldedText(tag)];
            use.tag = tag;
            use.count += count;
        }
    }
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    QList<Use> sorted = uses.values();
    std::sort(sorted.begin(), sorted.end(), [](const Use& a, const Use& b) {
        return a.count != b.count ? a.count > b.count : a.tag < b.tag;
    });
    QStringList tags;
    for (const Use& use : sorted.first(std::min<qsizetype>(sorted.size(), limit)))
        tags.append(use.tag);
    return tags;
}
} // namespace

struct PublishMarks::Task {
    QList<PublishId> ids;
    Edit edit;
    qsizetype next = 0;
    qint64 changed = 0;
    QList<Publish> rows;
    QPromise<Result<qint64>> promise;

    bool isOfFew() const { return ids.size() <= fewRows; }
};

PublishMarks::PublishMarks(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

QFuture<Result<qint64>> PublishMarks::setPinned(const QList<PublishId>& ids, bool isPinned)
{
    return change(ids, [isPinned](PublishMark mark) -> Result<PublishMark> {
        mark.isPinned = isPinned;
        return mark;
    });
}

QFuture<Result<qint64>> PublishMarks::setNote(PublishId id, const QString& note)
{
    const auto checked = checkedNote(note);
    if (!checked)
        return answered<qint64>(tl::unexpected(checked.error()));
    return change({id}, [note = *checked](PublishMark mark) -> Result<PublishMark> {
        mark.note = note;
        return mark;
    });
}

QFuture<Result<qint64>> PublishMarks::setTags(PublishId id, const QString& tags)
{
    const auto checked = checkedTags(tags);
    if (!checked)
        return answered<qint64>(tl::unexpected(checked.error()));
    return change({id}, [tags = *checked](PublishMark mark) -> Result<PublishMark> {
        mark.tags = tags;
        return mark;
    });
}

QFuture<Result<qint64>> PublishMarks::addTag(const QList<PublishId>& ids, const QString& tag)
{
    const auto checked = checkedTag(tag);
    if (!checked)
        return answered<qint64>(tl::unexpected(checked.error()));
    return change(ids, [tag = *checked](const PublishMark& mark) { return withTag(mark, tag); });
}

QFuture<Result<qint64>> PublishMarks::removeTag(const QList<PublishId>& ids, const QString& tag)
{
    return change(ids, [tag](PublishMark mark) -> Result<PublishMark> {
        if (const qsizetype place = placeOf(mark.tags, tag); place >= 0)
            mark.tags.removeAt(place);
        return mark;
    });
}

QFuture<Result<QStringList>> PublishMarks::allTags(int limit)
{
    return m_store.threads().readAtLeisure<QStringList>(
        [limit](HistoryQueries& queries, const auto&) {
            return countedTags(queries.statements(), limit);
        });
}

QFuture<Result<qint64>> PublishMarks::change(const QList<PublishId>& ids, const Edit& edit)
{
    const auto task = std::make_shared<Task>();
    task->ids = ids;
    task->edit = edit;
    task->promise.start();
    goOn(task);
    return task->promise.future();
}

void PublishMarks::goOn(const std::shared_ptr<Task>& task)
{
    const QList<PublishId> ids = task->ids.mid(task->next, stepRows);
    if (ids.isEmpty())
        return end(*task, task->changed);
    task->next += ids.size();
    const auto step = m_store.threads().write<Changed>(
        [ids, areFew = task->isOfFew(), edit = task->edit](
            HistoryTables& tables) { return changeAll(tables.statements(), ids, areFew, edit); });
    whenDone(step, this, [this, task](const Result<Changed>& changed) {
        if (!changed)
            return end(*task, tl::unexpected(changed.error()));
        task->changed += changed->count;
        task->rows += changed->rows;
        goOn(task);
    });
}

void PublishMarks::end(Task& task, const Result<qint64>& answer)
{
    for (const Publish& row : std::as_const(task.rows))
        Q_EMIT m_store.updated(row);
    if (task.changed > 0 && !task.isOfFew())
        Q_EMIT m_store.rowsCameOrWent();
    task.promise.addResult(answer);
    task.promise.finish();
}

} // namespace herald
