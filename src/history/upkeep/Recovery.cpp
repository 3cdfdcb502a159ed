// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/Recovery.h"

#include "history/database/Statements.h"
#include "history/PublishRow.h"
#include "history/upkeep/RawPages.h"

#include <QSqlError>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace herald {

namespace {
/// One table, its columns in the order in which they are stored.
struct Table {
    QString name;
    QStringList columns;
    QStringList texts; ///< the columns of type TEXT
    QStringList blobs; ///< the columns of type BLOB; all others are INTEGER
    int since = 1; ///< the first schema version that has it
    int until = std::numeric_limits<int>::max(); ///< the last one
    QString target = name; ///< the table that has its columns today

    QString selection() const
    {
        return listed(QStringLiteral("CAST(%1 AS BLOB)"), QStringLiteral("%1"));
    }
    QString placeholders() const
    {
        return listed(QStringLiteral("CAST(? AS TEXT)"), QStringLiteral("?"));
    }

private:
    QString listed(const QString& text, const QString& other) const
    {
        QStringList parts;
        for (const QString& column : columns) {
            const QString& form = texts.contains(column) ? text : other;
            parts.append(form.contains(u'%') ? form.arg(column) : form);
        }
        return parts.join(u',');
    }
};

Table table(const QString& name, const QString& columns, const QString& texts = {},
    const QString& blobs = {})
{
    return {
        name, columns.simplified().remove(u' ').split(u','), texts.split(u' '), blobs.split(u' ')};
}

Table since(int version, Table table)
{
    table.since = version;
    return table;
}

/// Became table drafts.
Table draftOfVersion1()
{
    Table draft = table(QStringLiteral("draft"),
        QStringLiteral("id, name, data, is_private, ttl, template_path"),
        QStringLiteral("name data template_path"));
    draft.until = 1;
    draft.target = QStringLiteral("drafts");
    return draft;
}

QList<Table> tables()
{
    return {
        table(QStringLiteral("target"),
            QStringLiteral("id, account_id, account_name, server, scope_kind, scope_id, as_device, "
                           "is_practice"),
            QStringLiteral("account_id account_name server scope_id as_device")),
        table(QStringLiteral("event_name"), QStringLiteral("id, name, last_used"),
            QStringLiteral("name")),
        table(QStringLiteral("phrase"), QStringLiteral("id, bytes"), {}, QStringLiteral("bytes")),
        since(2,
            table(QStringLiteral("drafts"),
                QStringLiteral(
                    "id, name, data, is_private, ttl, template_path, position, is_current,"
                    " details"),
                QStringLiteral("name data template_path"), QStringLiteral("details"))),
        draftOfVersion1(),
        since(2,
            table(QStringLiteral("origin"),
                QStringLiteral("id, template_id, template_path, template_version"),
                QStringLiteral("template_id template_path template_version"))),
        since(2,
            table(QStringLiteral("lineage"), QStringLiteral("id, origin, filled"),
                QStringLiteral("filled"))),
        since(2,
            table(QStringLiteral("counter"), QStringLiteral("id, name, count, last_taken"),
                QStringLiteral("name"))),
        since(2,
            table(QStringLiteral("template_use"),
                QStringLiteral("id, key, last_used, is_favourite, filled"), QStringLiteral("key"),
                QStringLiteral("filled"))),
        since(3,
            table(QStringLiteral("mark"), QStringLiteral("id, is_pinned, note, tags"),
                QStringLiteral("note tags"))),
        since(3,
            table(QStringLiteral("withheld"), QStringLiteral("id, reason, bytes, sha256"), {},
                QStringLiteral("sha256"))),
        since(4,
            table(QStringLiteral("receipt"), QStringLiteral("id, state, hooks, seen_us"), {},
                QStringLiteral("hooks"))),
        since(4,
            table(QStringLiteral("run"),
                QStringLiteral("id, kind, state, owner, started, ended, title, plan"),
                QStringLiteral("title plan"))),
        since(
            4, table(QStringLiteral("run_row"), QStringLiteral("id, run, ordinal, attempt, line"))),
        since(4,
            table(QStringLiteral("waiting"),
                QStringLiteral("id, queued, account_id, name, data, is_private, ttl, details"),
                QStringLiteral("account_id name data details"))),
        table(QStringLiteral("publish"), publishColumnList(), QStringLiteral("data"),
            QStringLiteral("answer_own answer_body")),
    };
}

/// Where the rows of one table go. A row that breaks a rule of the schema is not one of ours.
class Sink {
public:
    static Result<Sink> create(const Table& table, Database& fresh)
    {
        auto insert
            = fresh.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                .arg(table.target, table.columns.join(u','), table.placeholders()));
        if (!insert)
            return tl::unexpected(insert.error());
        return Sink(fresh, std::move(*insert));
    }

    Result<void> put(const QVariantList& values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_insert.bindValue(i, values.at(i));
        if (m_insert.exec())
            m_count += m_insert.numRowsAffected();
        else if (!isSqlite(m_insert.lastError(), SqliteCode::Constraint)
            && !isSqlite(m_insert.lastError(), SqliteCode::Mismatch))
            return m_fresh->failureOf(m_insert);
        return {};
    }
    qint64 count() const { return m_count; }

private:
    Sink(Database& fresh, QSqlQuery&& insert)
        : m_fresh(&fresh)
        , m_insert(std::move(insert))
    {
    }
    Database* m_fresh;
    QSqlQuery m_insert;
    qint64 m_count = 0;
};

/// Copies one table key by key. A row that cannot be read is passed over; where a whole page
/// cannot, the next key that can is looked for: in steps that grow fourfold, then halving back to
/// lose little.
class TableCopy {
public:
    TableCopy(Database& damaged, const Table& table, Sink& sink)
        : m_damaged(damaged)
        , m_sink(sink)
        , m_width(int(table.columns.size()))
        , m_select(QStringLiteral("SELECT %1 FROM %2 NOT INDEXED WHERE id >= ? ORDER BY id")
                       .arg(table.selection(), table.name))
        , m_probe(QStringLiteral("SELECT id FROM %1 NOT INDEXED WHERE id >= ? ORDER BY id LIMIT 1")
                      .arg(table.name))
    {
    }

    /// Whether every row was read.
    Result<bool> run()
    {
        constexpr int mostFailures = 10'000; // then the bare pages give what is left
        std::optional<qint64> from = 1;
        for (int failures = 0; from && failures < mostFailures; ++failures) {
            const auto failedAt = copyFrom(*from);
            if (!failedAt)
                return tl::unexpected(failedAt.error());
            if (!*failedAt)
                return failures == 0;
            from = nextReadable(**failedAt);
        }
        return false;
    }

private:
    /// The key at which reading ended too early; nothing where it came to the end.
    Result<std::optional<qint64>> copyFrom(qint64 key)
    {
        auto rows = m_damaged.rows(m_select, {key});
        if (!rows)
            return std::optional(key);
        while (rows->next()) {
            QVariantList values;
            for (int i = 0; i < m_width; ++i)
                values.append(rows->row().value(i));
            const qint64 id = values.first().toLongLong();
            if (id < key || id == last) // keys that run backwards would go round for ever
                return std::optional(key);
            if (const auto put = m_sink.put(values); !put)
                return tl::unexpected(put.error());
            key = id + 1;
        }
        if (m_damaged.ended(*rows))
            return std::optional<qint64>();
        return std::optional(key);
    }

    enum class Find { Row, End, Damage };
    struct Probe {
        Find find = Find::Damage;
        qint64 id = 0;
    };
    Probe probe(qint64 key)
    {
        const auto id = m_damaged.value(m_probe, {key});
        if (!id)
            return {};
        if (!id->isValid())
            return {Find::End};
        const bool isAhead = id->toLongLong() >= key && id->toLongLong() < last;
        return isAhead ? Probe {Find::Row, id->toLongLong()} : Probe {};
    }

    std::optional<qint64> nextReadable(qint64 bad)
    {
        if (const Probe row = probe(bad); row.find != Find::Damage)
            return row.find == Find::Row ? std::optional(row.id + 1) : std::nullopt;
        qint64 worst = bad;
        for (qint64 step = 1; bad < last - step; step *= 4) {
            Probe best = probe(bad + step);
            if (best.find == Find::End || step > last / 4)
                return std::nullopt;
            if (best.find == Find::Damage) {
                worst = bad + step;
                continue;
            }
            for (qint64 good = bad + step; good - worst > 1;) {
                const qint64 middle = worst + (good - worst) / 2;
                const Probe tried = probe(middle);
                (tried.find == Find::Row ? good : worst) = middle;
                best = tried.find == Find::Row ? tried : best;
            }
            return best.id;
        }
        return std::nullopt;
    }

    static constexpr qint64 last = std::numeric_limits<qint64>::max();
    Statements m_damaged;
    Sink& m_sink;
    int m_width;
    QString m_select;
    QString m_probe;
};

/// Whether SQLite could read all of it.
Result<bool> copyThroughSqlite(
    const QString& file, const QList<Table>& tables, std::vector<Sink>& sinks)
{
    Database damaged;
    if (!damaged.open(file, Database::Mode::ReadOnly))
        return false;
    static_cast<void>(damaged.execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    const auto stored = damaged.value(QStringLiteral("PRAGMA user_version"));
    const int version = stored ? stored->toInt() : 0;
    bool isWhole = version > 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        auto copied = TableCopy(damaged, tables.at(i), sinks.at(size_t(i))).run();
        if (!copied)
            return copied;
        const bool isExpected = version >= tables.at(i).since && version <= tables.at(i).until;
        isWhole = isWhole && (*copied || !isExpected);
    }
    return isWhole;
}

/// Whether it has the table's columns: as many, and bytes where the table has text or bytes. No two
/// tables are alike in that.
bool fits(const QVariantList& record, const Table& table)
{
    // The blocks of the search index look like phrases, but most have larger numbers.
    constexpr qint64 largestPhrase = std::numeric_limits<qint32>::max();
    const bool isPhrase = table.name == u"phrase";
    if (record.size() != table.columns.size()
        || (isPhrase && record.first().toLongLong() > largestPhrase))
        return false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QString& column = table.columns.at(i);
        const bool isBytes = table.texts.contains(column) || table.blobs.contains(column);
        const QVariant& value = record.at(i);
        if (!value.isNull() && isBytes != (value.typeId() == QMetaType::QByteArray))
            return false;
    }
    return true;
}

Result<void> copyFromPages(
    const QString& file, const QList<Table>& tables, std::vector<Sink>& sinks)
{
    constexpr size_t mostOutdated = 100; // version 1 had one
    Result<void> done;
    std::vector<std::pair<size_t, QVariantList>> outdated; // must not take the place of newer rows
    RawPages(file).visitRecords([&](const QVariantList& record) {
        for (qsizetype i = 0; i < tables.size() && done; ++i) {
            if (!fits(record, tables.at(i)))
                continue;
            if (tables.at(i).target == tables.at(i).name)
                done = sinks.at(size_t(i)).put(record);
            else if (outdated.size() < mostOutdated)
                outdated.emplace_back(size_t(i), record);
        }
        return done.has_value();
    });
    for (const auto& [table, record] : outdated) {
        if (done)
            done = sinks.at(table).put(record);
    }
    return done;
}

/// What belongs to publishes that are lost, or had been removed.
Result<void> forgetOrphans(Database& fresh)
{
    Result<void> done;
    for (const QString& table : publishBelongings()) {
        if (done)
            done = fresh.execute(
                QStringLiteral("DELETE FROM %1 WHERE id NOT IN (SELECT id FROM publish)")
                    .arg(table));
    }
    if (done)
        done = fresh.execute(
            QStringLiteral("DELETE FROM run_row WHERE run NOT IN (SELECT id FROM run)"));
    if (done)
        done = fresh.execute(
            QStringLiteral("DELETE FROM origin WHERE id NOT IN (SELECT origin FROM lineage)"));
    return done;
}

Result<qint64> copyAll(const QString& file, Database& fresh)
{
    const QList<Table> all = tables();
    std::vector<Sink> sinks;
    for (const Table& one : all) {
        auto sink = Sink::create(one, fresh);
        if (!sink)
            return tl::unexpected(sink.error());
        sinks.push_back(std::move(*sink));
    }
    const auto isWhole = copyThroughSqlite(file, all, sinks);
    if (!isWhole)
        return tl::unexpected(isWhole.error());
    if (!*isWhole) {
        if (const auto done = copyFromPages(file, all, sinks); !done)
            return tl::unexpected(done.error());
    }
    // A publish whose account is lost still counts.
    const auto adopted = fresh.execute(QStringLiteral(
        "INSERT INTO target (id, account_id, account_name, server, scope_kind, scope_id,"
        " as_device, is_practice) SELECT DISTINCT target, 'lost-' || target, '', '', 0, '', '', 0"
        " FROM publish WHERE target NOT IN (SELECT id FROM target)"));
    if (!adopted)
        return tl::unexpected(adopted.error());
    if (const auto forgotten = forgetOrphans(fresh); !forgotten)
        return tl::unexpected(forgotten.error());
    return sinks.back().count();
}
} // namespace

Result<qint64> recover(const QString& damagedFile, Database& fresh)
{
    // Rows come in any order, and what they refer to may be lost. (No effect inside a transaction.)
    if (const auto off = fresh.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return tl::unexpected(off.error());
    auto recovered = inTransaction(fresh, [&] { return copyAll(damagedFile, fresh); });
    if (const auto on = fresh.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !on)
        return tl::unexpected(on.error());
    return recovered;
}

} // namespace herald
