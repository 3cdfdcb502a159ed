// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Database.h"
#include "history/HistoryFixture.h"
#include "history/PublishId.h"

namespace herald {

/// Puts `count` accepted publishes, one a second from 2025-01-01 on, into a database that is
/// closed: faster than one by one. Row i is called "bulk/i" modulo 1000 and says {"n":i}; every
/// tenth is rejected.
inline Result<void> fillHistory(const QString& file, int count)
{
    Database database;
    if (auto opened = database.open(file, Database::Mode::ReadWrite); !opened)
        return opened;
    const qint64 first
        = PublishId::earliest(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC)).value();
    const QString numbers = QStringLiteral(
        "WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < %1) ");
    const QStringList statements {
        QStringLiteral("INSERT INTO target VALUES (900, 'bulk', 'Bulk', 'https://api.particle.io', "
                       "0, '', '', 0)"),
        numbers.arg(1000)
            + QStringLiteral("INSERT INTO event_name SELECT 1000 + i, 'bulk/' || i, 1 + i FROM c"),
        QStringLiteral("INSERT INTO phrase VALUES (900, x'6f6b')"),
        numbers.arg(count)
            + QStringLiteral(
                "INSERT INTO publish (id, target, name, is_private, ttl, outcome, data, reason,"
                " http_status, done_us, answer_body)"
                " SELECT %1 + (i * 1000 << 21), 900, 1000 + i % 1000, 1, 60,"
                " CASE WHEN i % 10 = 9 THEN 2 ELSE 1 END, '{\"n\":' || i || '}', 900, 200,"
                " 84000, x'7b226f6b223a747275657d' FROM c")
                  .arg(first),
    };
    return inTransaction(database, [&]() -> Result<void> {
        for (const QString& statement : statements) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        return {};
    });
}

/// What row i says.
inline QString bulkData(int number)
{
    return QStringLiteral("{\"n\":%1}").arg(number);
}

/// A new history that has these rows.
inline bool openFilled(HistoryFixture& history, int count)
{
    if (!history.open())
        return false;
    history.close();
    return fillHistory(history.file(), count) && history.open();
}

} // namespace herald
