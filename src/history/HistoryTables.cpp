// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryTables.h"

#include "history/LineageValues.h"
#include "history/PublishRow.h"
#include "history/StoredAnswer.h"

#include <QCoreApplication>
#include <QSqlError>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryTables)
};

QVariant nullNumber()
{
    return QVariant(QMetaType::fromType<qlonglong>());
}

bool isSameTarget(const PublishOrder& a, const PublishOrder& b)
{
    return a.accountId == b.accountId && a.accountName == b.accountName && a.server == b.server
        && a.scope == b.scope && a.isPractice == b.isPractice;
}

Error notThere()
{
    return {.kind = ErrorKind::NotFound,
        .text = Text::tr("This publish is not in the history any more.")};
}

QVariant timeOrNull(qint64 us)
{
    return us < 0 ? nullNumber() : QVariant(us);
}

/// Gives a row where there was one: whether it has a mark or a receipt.
QString finishIn(const QString& table)
{
    return QStringLiteral(
        "UPDATE %1 SET outcome = ?, owner = ?, reason = ?, cloud_words = ?, http_status = ?,"
        " answer_shape = ?, answer_own = ?, answer_flags = ?, queued_us = ?, connected_us = ?,"
        " encrypted_us = ?, written_us = ?, first_byte_us = ?, done_us = ?, answer_body = ?"
        " WHERE id = ? RETURNING EXISTS (SELECT 1 FROM mark WHERE mark.id = %1.id)"
        " OR EXISTS (SELECT 1 FROM receipt WHERE receipt.id = %1.id)")
        .arg(table);
}
} // namespace

Result<PublishId> HistoryTables::insert(
    PublishId wished, const PublishOrder& order, const std::optional<WithheldData>& withheld)
{
    const auto target = targetId(order);
    if (!target)
        return tl::unexpected(target.error());
    const auto name = nameId(order.event.name, wished);
    if (!name)
        return tl::unexpected(name.error());
    PublishId id = wished;
    for (qint64 added = 0; added == 0;) {
        const auto done = m_statements.run(
            QStringLiteral(
                "INSERT INTO publish (id, target, name, is_private, ttl, outcome, owner, data)"
                " SELECT ?, ?, ?, ?, ?, 0, ?, CAST(? AS TEXT)"
                " WHERE NOT EXISTS (SELECT 1 FROM publish WHERE id = ?)"
                " AND NOT EXISTS (SELECT 1 FROM removed WHERE id = ?)"),
            {id.value(), *target, *name, int(order.event.isPrivate), order.event.ttlSeconds,
                m_owner, storedText(order.event.data), id.value(), id.value()});
        if (!done)
            return tl::unexpected(done.error());
        added = *done;
        if (added == 0) // another process had the same moment and the same luck
            id = PublishId(id.value() + 1);
    }
    if (const auto kept = insertLineage(id, order.lineage); !kept)
        return tl::unexpected(kept.error());
    if (withheld) {
        if (const auto noted = insertWithheld(id, *withheld); !noted)
            return tl::unexpected(noted.error());
    }
    m_begun.insert(
        id.value(), new Publish {.id = id, .order = order, .result = {}, .withheld = withheld});
    return id;
}

Result<qint64> HistoryTables::nameId(const QString& name, PublishId usedBy)
{
    if (m_known) {
        const auto known = m_known->names.find(name);
        if (known != m_known->names.end()) {
            known->usedBy = std::max(known->usedBy, usedBy);
            return known->number;
        }
    }
    const auto found = m_statements.value(
        QStringLiteral(
            "INSERT INTO event_name (name, last_used) VALUES (CAST(? AS TEXT), ?)"
            " ON CONFLICT (name) DO UPDATE SET last_used = max(last_used, excluded.last_used)"
            " RETURNING id"),
        {storedText(name), usedBy.value()});
    if (!found)
        return tl::unexpected(found.error());
    if (m_known)
        m_known->names.insert(name, {found->toLongLong(), usedBy});
    return found->toLongLong();
}

Result<void> HistoryTables::noteNamesUsed()
{
    for (const auto& name : std::as_const(m_known->names)) {
        const auto noted = m_statements.run(
            QStringLiteral("UPDATE event_name SET last_used = ? WHERE id = ? AND last_used < ?"),
            {name.usedBy.value(), name.number, name.usedBy.value()});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return {};
}

Result<HistoryTables::Finished> HistoryTables::finish(PublishId id, const PublishResult& result)
{
    const auto reason = optionalPhraseId(result.reason.toUtf8());
    const auto words = reason ? optionalPhraseId(result.cloudWords.toUtf8()) : reason;
    const StoredAnswer answer = storedAnswer(result.answer);
    const auto shape = words ? optionalPhraseId(answer.shape) : words;
    for (const auto* part : {&reason, &words, &shape}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    const Timings& timings = result.timings;
    const bool isOpen = result.outcome == Outcome::Sending;
    const QVariantList values {int(result.outcome), isOpen ? QVariant(m_owner) : nullNumber(),
        *reason, *words, result.answer.httpStatus, *shape, answer.own, answer.flags,
        timeOrNull(timings.queuedUs), timeOrNull(timings.connectedUs),
        timeOrNull(timings.encryptedUs), timeOrNull(timings.writtenUs),
        timeOrNull(timings.firstByteUs), timeOrNull(timings.doneUs), answer.body, id.value()};
    // A row that was removed while it was sent keeps the truth for its restoration.
    for (const bool isListed : {true, false}) {
        const QString table = isListed ? QStringLiteral("publish") : QStringLiteral("removed");
        auto rows = m_statements.rows(finishIn(table), values);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            return finished(id, result, table, rows->row().value(0).toBool())
                .map([isListed](const Publish& publish) {
                    return Finished {publish, isListed};
                });
        if (const auto end = m_statements.ended(*rows); !end)
            return tl::unexpected(end.error());
    }
    return tl::unexpected(notThere());
}

/// What this process began is not read again but for what others may have added.
Result<Publish> HistoryTables::finished(
    PublishId id, const PublishResult& result, const QString& table, bool hasBelongings)
{
    const std::unique_ptr<Publish> begun(m_begun.take(id.value()));
    if (!begun)
        return readAgain(id, table);
    begun->result = result;
    if (!hasBelongings)
        return *begun;
    auto rows = m_statements.rows(selectBelongings(), {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next()) {
        readBelongings(rows->row(), *begun);
        return *begun;
    }
    const auto end = m_statements.ended(*rows);
    return tl::unexpected(end ? notThere() : end.error());
}

Result<Publish> HistoryTables::readAgain(PublishId id, const QString& table)
{
    auto rows = m_statements.rows(
        selectPublish(BodyPart::With)
                .replace(QStringLiteral("FROM publish"), QStringLiteral("FROM ") + table)
            + QStringLiteral("WHERE p.id = ?"),
        {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next())
        return readPublish(rows->row(), BodyPart::With);
    const auto end = m_statements.ended(*rows);
    return tl::unexpected(end ? notThere() : end.error());
}

Result<qint64> HistoryTables::targetId(const PublishOrder& order)
{
    if (m_known && m_known->target && isSameTarget(m_known->target->order, order))
        return m_known->target->number;
    const auto number = findTarget(order);
    if (number && m_known)
        m_known->target = {order, *number};
    return number;
}

Result<qint64> HistoryTables::findTarget(const PublishOrder& order)
{
    const QVariantList values {storedText(order.accountId), storedText(order.accountName),
        storedBytes(order.server.toEncoded()), int(order.scope.kind), storedText(order.scope.id),
        storedText(order.scope.asDeviceId), int(order.isPractice)};
    const auto known = m_statements.value(
        QStringLiteral("SELECT id FROM target WHERE account_id = CAST(? AS TEXT)"
                       " AND account_name = CAST(? AS TEXT) AND server = CAST(? AS TEXT)"
                       " AND scope_kind = ? AND scope_id = CAST(? AS TEXT)"
                       " AND as_device = CAST(? AS TEXT) AND is_practice = ?"),
        values);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return known->toLongLong();
    const auto added = m_statements.value(
        QStringLiteral("INSERT INTO target (account_id, account_name, server, scope_kind, scope_id,"
                       " as_device, is_practice) VALUES (CAST(? AS TEXT), CAST(? AS TEXT),"
                       " CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), ?) RETURNING id"),
        values);
    if (!added)
        return tl::unexpected(added.error());
    return added->toLongLong();
}

Result<qint64> HistoryTables::originId(const Lineage& lineage)
{
    const QVariantList values {storedText(lineage.templatePath),
        storedText(lineage.templateVersion), storedText(lineage.templateId)};
    const auto known = m_statements.value(
        QStringLiteral("SELECT id FROM origin WHERE template_path = CAST(? AS TEXT)"
                       " AND template_version = CAST(? AS TEXT) AND template_id = CAST(? AS TEXT)"),
        values);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return known->toLongLong();
    const auto added = m_statements.value(
        QStringLiteral("INSERT INTO origin (template_path, template_version, template_id) VALUES"
                       " (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)) RETURNING id"),
        values);
    if (!added)
        return tl::unexpected(added.error());
    return added->toLongLong();
}

Result<void> HistoryTables::insertLineage(PublishId id, const Lineage& lineage)
{
    if (lineage.isEmpty())
        return {};
    const auto origin = originId(lineage);
    if (!origin)
        return tl::unexpected(origin.error());
    const auto done
        = m_statements.run(QStringLiteral("INSERT OR REPLACE INTO lineage (id, origin, filled)"
                                          " VALUES (?, ?, CAST(? AS TEXT))"),
            {id.value(), *origin, storedValues(lineage.values)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> HistoryTables::insertWithheld(PublishId id, const WithheldData& withheld)
{
    constexpr int wasNotToBeKept = 1; // the only reason there is
    const auto done
        = m_statements.run(QStringLiteral("INSERT OR REPLACE INTO withheld"
                                          " (id, reason, bytes, sha256) VALUES (?, ?, ?, ?)"),
            {id.value(), wasNotToBeKept, withheld.bytes, withheld.sha256});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<qint64> HistoryTables::phraseId(const QByteArray& bytes)
{
    if (m_known && m_known->phrases.contains(bytes))
        return m_known->phrases.value(bytes);
    const auto number = findPhrase(bytes);
    if (number && m_known)
        m_known->phrases.insert(bytes, *number);
    return number;
}

Result<qint64> HistoryTables::findPhrase(const QByteArray& bytes)
{
    const auto known
        = m_statements.value(QStringLiteral("SELECT id FROM phrase WHERE bytes = ?"), {bytes});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return known->toLongLong();
    const auto added = m_statements.value(
        QStringLiteral("INSERT INTO phrase (bytes) VALUES (?) RETURNING id"), {bytes});
    if (!added)
        return tl::unexpected(added.error());
    return added->toLongLong();
}

Result<QVariant> HistoryTables::optionalPhraseId(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return nullNumber();
    const auto id = phraseId(bytes);
    if (!id)
        return tl::unexpected(id.error());
    return QVariant(*id);
}

} // namespace herald
