// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryRules.h"

#include "history/database/ProcessLock.h"
#include "history/database/Statements.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCheck)
};

int shown(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString orphans(const QString& table)
{
    return QStringLiteral("SELECT count(*) FROM %1 WHERE id NOT IN (SELECT id FROM publish)"
                          " AND id NOT IN (SELECT id FROM removed)")
        .arg(table);
}

QString noHarm()
{
    return Text::tr("Nothing needs to be done; if it comes again, please report it.");
}

QString keepCopy()
{
    return Text::tr("Export the history, and please report it: Herald shows what it knows.");
}
} // namespace

QList<HistoryRule> historyRules()
{
    return {
        {QStringLiteral("SELECT count(*) FROM publish WHERE outcome NOT BETWEEN 0 AND 5"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln publish(es) have an outcome that no Herald knows.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral("SELECT count(*) FROM publish WHERE target NOT IN (SELECT id FROM target)"),
            [](qint64 n) {
                return Text::tr("%Ln publish(es) do not say where they went.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral(
             "SELECT count(*) FROM publish WHERE name NOT IN (SELECT id FROM event_name)"),
            [](qint64 n) {
                return Text::tr("%Ln publish(es) have lost their name.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral("SELECT count(*) FROM publish p WHERE (p.reason IS NOT NULL AND NOT EXISTS"
                        " (SELECT 1 FROM phrase f WHERE f.id = p.reason))"
                        " OR (p.cloud_words IS NOT NULL AND NOT EXISTS"
                        " (SELECT 1 FROM phrase f WHERE f.id = p.cloud_words))"
                        " OR (p.answer_shape IS NOT NULL AND NOT EXISTS"
                        " (SELECT 1 FROM phrase f WHERE f.id = p.answer_shape))"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln publish(es) have lost a part of their answer.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral("SELECT count(*) FROM publish WHERE id IN (SELECT id FROM removed)"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln publish(es) are there and removed at once.", nullptr, shown(n));
            },
            noHarm()},
        {QStringLiteral("SELECT count(*) FROM publish WHERE id <= 0"),
            [](qint64 n) {
                return Text::tr("%Ln publish(es) have no usable id.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral("SELECT count(*) FROM publish WHERE outcome <> 0 AND owner IS NOT NULL"),
            [](qint64 n) {
                return Text::tr("%Ln publish(es) have ended and still name the Herald that sends "
                                "them.",
                    nullptr, shown(n));
            },
            noHarm()},
        // Each step comes after the one before it, where both were reached.
        {QStringLiteral("SELECT count(*) FROM publish WHERE min(ifnull(queued_us, 0),"
                        " ifnull(connected_us, 0), ifnull(encrypted_us, 0), ifnull(written_us, 0),"
                        " ifnull(first_byte_us, 0), ifnull(done_us, 0)) < 0"
                        " OR first_byte_us > done_us OR queued_us > done_us"
                        " OR written_us > done_us"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln publish(es) have timings that run backwards.", nullptr, shown(n));
            },
            keepCopy()},
        {orphans(QStringLiteral("lineage")),
            [](qint64 n) {
                return Text::tr(
                    "%Ln note(s) about a template belong to no publish.", nullptr, shown(n));
            },
            noHarm()},
        {orphans(QStringLiteral("mark")),
            [](qint64 n) {
                return Text::tr(
                    "%Ln pin(s), note(s) or tags belong to no publish.", nullptr, shown(n));
            },
            noHarm()},
        {orphans(QStringLiteral("withheld")),
            [](qint64 n) {
                return Text::tr(
                    "%Ln fingerprint(s) of data belong to no publish.", nullptr, shown(n));
            },
            noHarm()},
        {orphans(QStringLiteral("receipt")),
            [](qint64 n) {
                return Text::tr("%Ln receipt(s) belong to no publish.", nullptr, shown(n));
            },
            noHarm()},
        {QStringLiteral("SELECT count(*) FROM run_row WHERE run NOT IN (SELECT id FROM run)"),
            [](qint64 n) {
                return Text::tr("%Ln row(s) of a run belong to no run.", nullptr, shown(n));
            },
            noHarm()},
        {QStringLiteral("SELECT count(*) FROM lineage WHERE origin NOT IN (SELECT id FROM origin)"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln publish(es) have lost which template they came from.", nullptr, shown(n));
            },
            keepCopy()},
        {QStringLiteral("SELECT count(*) FROM withheld h JOIN publish p ON p.id = h.id"
                        " WHERE p.data <> '' OR length(h.sha256) <> 32 OR h.bytes < 0"),
            [](qint64 n) {
                return Text::tr(
                    "%Ln fingerprint(s) of data that is not kept are wrong.", nullptr, shown(n));
            },
            keepCopy()},
    };
}

Result<qint64> findSendingOfTheDead(Database& database)
{
    Statements statements(database);
    auto rows = statements.rows(QStringLiteral("SELECT ifnull(owner, 0), count(*) FROM publish"
                                               " WHERE outcome = 0 AND outcome <> 1 GROUP BY 1"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<std::pair<qint64, qint64>> owners;
    while (rows->next())
        owners.append({rows->row().value(0).toLongLong(), rows->row().value(1).toLongLong()});
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    if (owners.isEmpty())
        return 0;
    ProcessLock lock(database.file());
    if (const auto entered = lock.enter(); !entered)
        return tl::unexpected(entered.error());
    lock.release();
    qint64 found = 0;
    for (const auto& [owner, count] : owners)
        found += lock.isAlive(owner) ? 0 : count;
    return found;
}

} // namespace herald
