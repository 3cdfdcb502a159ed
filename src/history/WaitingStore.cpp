// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/WaitingStore.h"

#include "history/database/TurnLock.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WaitingStore)
};

// Keys of the details: stored, never rename.
const QLatin1String accountNameKey("accountName");
const QLatin1String scopeKindKey("scopeKind");
const QLatin1String scopeIdKey("scopeId");
const QLatin1String asDeviceKey("asDevice");
const QLatin1String templateIdKey("templateId");
const QLatin1String templatePathKey("templatePath");
const QLatin1String templateVersionKey("templateVersion");
const QLatin1String valuesKey("values");
const QLatin1String sealKey("seal");

QByteArray detailsOf(const WaitingEvent& waiting)
{
    QJsonObject values;
    for (auto value = waiting.lineage.values.begin(); value != waiting.lineage.values.end();
         ++value)
        values.insert(value.key(), value.value());
    const QJsonObject details {{accountNameKey, waiting.accountName},
        {scopeKindKey, int(waiting.scope.kind)}, {scopeIdKey, waiting.scope.id},
        {asDeviceKey, waiting.scope.asDeviceId}, {templateIdKey, waiting.lineage.templateId},
        {templatePathKey, waiting.lineage.templatePath},
        {templateVersionKey, waiting.lineage.templateVersion}, {valuesKey, values},
        {sealKey, QString::fromLatin1(waiting.seal.toHex())}};
    return QJsonDocument(details).toJson(QJsonDocument::Compact);
}

/// Whether they could be understood.
bool readDetails(const QByteArray& text, WaitingEvent& waiting)
{
    const QJsonObject details = QJsonDocument::fromJson(text).object();
    const int kind = details.value(scopeKindKey).toInt(-1);
    if (kind < int(Scope::Kind::MyDevices) || kind > int(Scope::Kind::Organisation))
        return false;
    waiting.accountName = details.value(accountNameKey).toString();
    waiting.scope = {.kind = Scope::Kind(kind),
        .id = details.value(scopeIdKey).toString(),
        .asDeviceId = details.value(asDeviceKey).toString()};
    waiting.lineage = {.templateId = details.value(templateIdKey).toString(),
        .templatePath = details.value(templatePathKey).toString(),
        .templateVersion = details.value(templateVersionKey).toString()};
    const QJsonObject values = details.value(valuesKey).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        waiting.lineage.values.insert(value.key(), value->toString());
    waiting.seal = QByteArray::fromHex(details.value(sealKey).toString().toLatin1());
    return waiting.scope.check().has_value();
}

WaitingEvent readRow(const QSqlQuery& row)
{
    WaitingEvent waiting {.id = row.value(0).toLongLong(),
        .queued = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
        .accountId = textOf(row.value(2)),
        .event = {.name = textOf(row.value(3)),
            .data = textOf(row.value(4)),
            .isPrivate = row.value(5).toInt() != 0,
            .ttlSeconds = row.value(6).toInt()}};
    if (!readDetails(row.value(7).toByteArray(), waiting))
        waiting.accountId.clear();
    return waiting;
}

Result<QList<WaitingEvent>> readAll(Statements& statements)
{
    auto rows = statements.rows(
        QStringLiteral("SELECT id, queued, CAST(account_id AS BLOB), CAST(name AS BLOB),"
                       " CAST(data AS BLOB), is_private, ttl, CAST(details AS BLOB)"
                       " FROM waiting ORDER BY id LIMIT ?"),
        {WaitingStore::maxListed});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<WaitingEvent> events;
    while (rows->next())
        events.append(readRow(rows->row()));
    if (const auto ended = statements.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    return events;
}

Result<qint64> insert(Statements& statements, const WaitingEvent& waiting)
{
    const Event& event = waiting.event;
    // Another process may have had the same moment.
    const auto free = statements.value(
        QStringLiteral("SELECT CASE WHEN EXISTS (SELECT 1 FROM waiting WHERE id = ?)"
                       " THEN (SELECT max(id) + 1 FROM waiting) ELSE ? END"),
        {waiting.id, waiting.id});
    if (!free)
        return tl::unexpected(free.error());
    const qint64 id = free->toLongLong();
    const auto done = statements.run(
        QStringLiteral("INSERT INTO waiting (id, queued, account_id, name, data, is_private, ttl,"
                       " details) VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT),"
                       " CAST(? AS TEXT), ?, ?, CAST(? AS TEXT))"),
        {id, waiting.queued.toMSecsSinceEpoch(), storedText(waiting.accountId),
            storedText(event.name), storedText(event.data), int(event.isPrivate), event.ttlSeconds,
            detailsOf(waiting)});
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

bool wasSent(Outcome outcome)
{
    return outcome != Outcome::NotSent && outcome != Outcome::Cancelled;
}

Result<bool> takeAway(Statements& statements, qint64 id)
{
    return statements.run(QStringLiteral("DELETE FROM waiting WHERE id = ?"), {id})
        .map([](qint64 rows) { return rows > 0; });
}

} // namespace

WaitingStore::WaitingStore(HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_turn(std::make_shared<TurnLock>(history.threads().file() + QStringLiteral("-queue-lock")))
{
    connect(&history, &HistoryStore::changedElsewhere, this, &WaitingStore::changedElsewhere);
}

QFuture<Result<qint64>> WaitingStore::add(const WaitingEvent& event)
{
    WaitingEvent waiting = event;
    const QDateTime now = m_history.threads().clock().now();
    if (waiting.id == 0) {
        m_lastId = PublishId::create(now, m_lastId); // in order of time, and never used again
        waiting.id = m_lastId.value();
        waiting.queued = now;
    }
    return m_history.threads().write<qint64>(
        [waiting](HistoryTables& tables) { return insert(tables.statements(), waiting); });
}

QFuture<Result<QList<WaitingEvent>>> WaitingStore::list()
{
    // On the writing thread: what was ordered before is in it.
    return m_history.threads().write<QList<WaitingEvent>>(
        [](HistoryTables& tables) { return readAll(tables.statements()); });
}

QFuture<Result<void>> WaitingStore::remove(qint64 id)
{
    return m_history.threads()
        .write<bool>([id](HistoryTables& tables) { return takeAway(tables.statements(), id); })
        .then([](const Result<bool>& removed) -> Result<void> {
            if (!removed)
                return tl::unexpected(removed.error());
            if (!*removed)
                return failure(ErrorKind::NotFound, Text::tr("It does not wait any more."));
            return {};
        });
}

QFuture<Result<PublishId>> WaitingStore::begin(
    qint64 id, const PublishOrder& order, const std::optional<WithheldData>& withheld)
{
    const PublishId wished = PublishId::create(m_history.threads().clock().now(), m_lastId);
    m_lastId = wished;
    return m_history.threads().write<PublishId>(
        [id, wished, order, withheld](HistoryTables& tables) -> Result<PublishId> {
            const auto taken = takeAway(tables.statements(), id);
            if (!taken)
                return tl::unexpected(taken.error());
            if (!*taken)
                return failure(ErrorKind::Conflict, Text::tr("It does not wait any more."));
            return tables.insert(wished, order, withheld);
        },
        [this, order, withheld](PublishId made) {
            Q_EMIT m_history.added(
                {.id = made, .order = order, .result = {}, .withheld = withheld});
        });
}

QFuture<Result<void>> WaitingStore::finish(
    const WaitingEvent& event, PublishId id, const PublishResult& result)
{
    return m_history.threads()
        .write<HistoryTables::Finished>(
            [event, id, result](HistoryTables& tables) -> Result<HistoryTables::Finished> {
                const auto finished = tables.finish(id, result);
                const bool isSpoilt = !finished && finished.error().kind == ErrorKind::Storage;
                if (isSpoilt || wasSent(result.outcome))
                    return finished;
                if (const auto waits = insert(tables.statements(), event); !waits)
                    return tl::unexpected(waits.error());
                return finished; // NotFound where the row was deleted: the event waits again
            },
            [this](const HistoryTables::Finished& finished) {
                if (finished.isListed)
                    Q_EMIT m_history.updated(finished.publish);
            })
        .then([](const Result<HistoryTables::Finished>& finished) {
            return finished ? Result<void>() : tl::unexpected(finished.error());
        });
}

QFuture<Result<bool>> WaitingStore::takeTurn()
{
    return m_history.threads().write<bool>(
        [turn = m_turn](HistoryTables&) { return turn->take(); });
}

void WaitingStore::leaveTurn()
{
    m_history.threads().change([turn = m_turn](HistoryTables&) -> Result<void> {
        turn->giveBack();
        return {};
    });
}

} // namespace herald
