// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Recovery.h"

#include "history/PublishRow.h"
#include "history/Statements.h"

#include <QSqlRecord>

#include <limits>
#include <optional>

namespace herald {

namespace {
/// Copies one table of the damaged database, key by key. Where a page cannot be read it looks for
/// the next key that can: steps that grow fourfold, then halving back to lose as little as
/// possible.
class TableCopy {
public:
    TableCopy(Database& damaged, Database& fresh, const QString& table, const QString& columns)
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_select(QStringLiteral("SELECT %1 FROM %2 NOT INDEXED WHERE id >= ? ORDER BY id")
                       .arg(columns, table))
        , m_probe(QStringLiteral("SELECT id FROM %1 NOT INDEXED WHERE id >= ? ORDER BY id LIMIT 1")
                      .arg(table))
        , m_insert(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                       .arg(table, columns,
                           QStringList(columns.split(u',').size(), QStringLiteral("?")).join(u',')))
    {
    }

    Result<qint64> run()
    {
        std::optional<qint64> from = std::numeric_limits<qint64>::min();
        while (from) {
            const auto failedAt = copyFrom(*from);
            if (!failedAt)
                return tl::unexpected(failedAt.error());
            if (!*failedAt)
                break;
            from = nextReadable(**failedAt);
        }
        return m_copied;
    }

private:
    /// The key at which reading ended too early; nothing where it came to the end.
    Result<std::optional<qint64>> copyFrom(qint64 key)
    {
        auto rows = m_damaged.rows(m_select, {key});
        if (!rows)
            return std::optional(key);
        while (rows->next()) {
            const qint64 id = rows->row().value(0).toLongLong();
            QVariantList values;
            for (int i = 0; i < rows->row().record().count(); ++i)
                values.append(rows->row().value(i));
            const auto written = m_fresh.run(m_insert, values);
            if (!written)
                return tl::unexpected(written.error());
            m_copied += *written;
            if (id == std::numeric_limits<qint64>::max())
                return std::optional<qint64>();
            key = id + 1;
        }
        if (m_damaged.ended(*rows))
            return std::optional<qint64>();
        return std::optional(key);
    }

    enum class Probe { Row, End, Damage };
    Probe probe(qint64 key, qint64& found)
    {
        const auto id = m_damaged.value(m_probe, {key});
        if (!id)
            return Probe::Damage;
        found = id->toLongLong();
        return id->isValid() ? Probe::Row : Probe::End;
    }

    std::optional<qint64> nextReadable(qint64 bad)
    {
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        qint64 good = 0;
        qint64 step = 1;
        for (;; step *= 4) {
            if (step > last / 4 || bad > last - step)
                return std::nullopt;
            const Probe probed = probe(bad + step, good);
            if (probed == Probe::End)
                return std::nullopt;
            if (probed == Probe::Row)
                break;
        }
        qint64 worst = bad + step / 4;
        qint64 best = bad + step;
        while (best - worst > 1) {
            const qint64 middle = worst + (best - worst) / 2;
            (probe(middle, good) == Probe::Row ? best : worst) = middle;
        }
        return best;
    }

    Statements m_damaged;
    Statements m_fresh;
    QString m_select;
    QString m_probe;
    QString m_insert;
    qint64 m_copied = 0;
};
} // namespace

Result<qint64> recover(const QString& damagedFile, Database& fresh)
{
    Database damaged;
    if (!damaged.open(damagedFile, Database::Mode::ReadOnly))
        return 0;
    static_cast<void>(damaged.execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    const auto copy = [&](const QString& table, const QString& columns) {
        return TableCopy(damaged, fresh, table, columns).run();
    };
    return inTransaction(fresh, [&]() -> Result<qint64> {
        const QList<std::pair<QString, QString>> others {
            {QStringLiteral("target"),
                QStringLiteral(
                    "id, account_id, account_name, server, scope_kind, scope_id, as_device,"
                    " is_practice")},
            {QStringLiteral("event_name"), QStringLiteral("id, name, last_used")},
            {QStringLiteral("phrase"), QStringLiteral("id, bytes")},
            {QStringLiteral("draft"),
                QStringLiteral("id, name, data, is_private, ttl, template_path")},
        };
        for (const auto& [table, columns] : others) {
            if (const auto done = copy(table, columns); !done)
                return done;
        }
        return copy(QStringLiteral("publish"), publishColumnList());
    });
}

} // namespace herald
